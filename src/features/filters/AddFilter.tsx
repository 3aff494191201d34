import { memo, useState } from 'react';
import { DIMENSION_KEYS, dimensionOf, optionsOf, type DimensionKey, type Scene } from '#domain/dimension.ts';
import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { sameProps } from '#domain/same-props.ts';
import { matchesSearch } from '#domain/text.ts';
import { withFilter, type Filters } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Menu } from '#ui/Menu.tsx';
import { MultiPicker } from '#ui/MultiPicker.tsx';
import { PlusIcon } from '#ui/icons.tsx';
import { usePickerTexts } from './picker-texts.ts';

/** Pickers for the other dimensions that are filtered, and a menu that adds one more; `filters` are those on them. */
export const AddFilter = memo(function AddFilter({ scene, filters, onFilters }: { scene: Scene; filters: Filters; onFilters(change: (filters: Filters) => Filters): void }) {
  const { t } = useSpeech();
  const texts = usePickerTexts();
  const [added, setAdded] = useState<readonly DimensionKey[]>([]);
  const others = DIMENSION_KEYS.filter(
    (key) => !UNIT_DIMENSIONS.some((unit) => unit === key) && dimensionOf(key).needs.every((field) => scene.info.fields.includes(field)),
  );
  const shown = others.filter((key) => added.includes(key));
  const all = t({ vi: 'Tất cả', en: 'All' });
  return (
    <>
      {shown.map((key) => {
        const selected = filters[key] ?? [];
        const options = optionsOf(key, scene).map((option) => ({ key: option.key, label: t(option.label) }));
        const only = options.find((option) => option.key === selected[0])?.label ?? all;
        return (
          <MultiPicker
            key={key}
            label={t(dimensionOf(key).label)}
            summary={selected.length === 0 ? all : selected.length === 1 ? only : texts.selectedCount(selected.length)}
            options={options}
            selected={selected}
            onChange={(values) => onFilters((present) => withFilter(present, key, values))}
            matches={(option, query) => matchesSearch(option.label, query)}
            texts={texts}
          />
        );
      })}
      <Menu
        label={t({ vi: 'Thêm bộ lọc', en: 'Add filter' })}
        icon={<PlusIcon />}
        items={others
          .filter((key) => !shown.includes(key))
          .map((key) => ({ key, label: t(dimensionOf(key).label), onSelect: () => setAdded([...added, key]) }))}
      />
    </>
  );
}, sameProps);
