import type { ReactNode } from 'react';
import { cellsLeft, organisationsLeft, withUnits, type UnitDimension } from '#domain/linked-units.ts';
import { dimensionOf, optionsOf, type Scene } from '#domain/dimension.ts';
import { matchesSearch } from '#domain/text.ts';
import type { Filters } from '#domain/view.ts';
import { filterWords } from '#figures/filter-text.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { MultiPicker } from '#ui/MultiPicker.tsx';
import { AddFilter } from './AddFilter.tsx';
import { usePickerTexts } from './picker-texts.ts';
import styles from './FilterBar.module.css';

export interface FilterBarProps {
  scene: Scene;
  filters: Filters;
  /** Members under the filters, of all. */
  counts: ReactNode;
  onFilters(filters: Filters): void;
}

/** Bloc, organisation and cell, each narrowing the next; every filter as a chip; how many members are left. */
export function FilterBar({ scene, filters, counts, onFilters }: FilterBarProps) {
  const speech = useSpeech();
  const { t } = speech;
  const words = filterWords(filters, scene, speech);
  const units: { dimension: UnitDimension; left: ReadonlySet<string>; all: string }[] = [
    { dimension: 'bloc', left: new Set(optionsOf('bloc', scene).map(({ key }) => key)), all: t({ vi: 'Tất cả các khối', en: 'All blocs' }) },
    { dimension: 'organisation', left: new Set(organisationsLeft(filters, scene)), all: t({ vi: 'Tất cả tổ chức', en: 'All organisations' }) },
    { dimension: 'cell', left: new Set(cellsLeft(filters, scene)), all: t({ vi: 'Tất cả chi bộ', en: 'All cells' }) },
  ];
  return (
    <section className={styles.bar} aria-label={t({ vi: 'Bộ lọc', en: 'Filters' })}>
      <div className={styles.controls}>
        {units
          .filter(({ dimension }) => scene.info.fields.includes(dimension))
          .map(({ dimension, left, all }) => (
            <UnitPicker
              key={dimension}
              dimension={dimension}
              left={left}
              all={all}
              scene={scene}
              selected={filters[dimension] ?? []}
              onChange={(values) => onFilters(withUnits(filters, dimension, values, scene))}
            />
          ))}
        <AddFilter scene={scene} filters={filters} onFilters={onFilters} />
        <p className={styles.count} role="status">{counts}</p>
      </div>
      {words.length > 0 && (
        <div className={styles.chips}>
          {words.map(({ dimension, value, dimensionText, valueText, known }) => (
            <Chip
              key={`${dimension} ${value}`}
              label={dimensionText}
              value={known ? valueText : t({ vi: `${valueText} (không có trong tệp này)`, en: `${valueText} (not in this file)` })}
              removeLabel={t({ vi: `Bỏ lọc ${dimensionText}: ${valueText}`, en: `Remove ${dimensionText}: ${valueText}` })}
              onRemove={() => onFilters(removed(filters, dimension, value))}
            />
          ))}
          <Button size="small" variant="quiet" onClick={() => onFilters({})}>
            {t({ vi: 'Bỏ mọi bộ lọc', en: 'Clear all' })}
          </Button>
        </div>
      )}
    </section>
  );
}

function removed(filters: Filters, dimension: keyof Filters, value: string): Filters {
  const { [dimension]: values = [], ...rest } = filters;
  const left = values.filter((other) => other !== value);
  return left.length === 0 ? rest : { ...rest, [dimension]: left };
}

interface UnitPickerProps {
  dimension: UnitDimension;
  left: ReadonlySet<string>;
  all: string;
  scene: Scene;
  selected: readonly string[];
  onChange(values: string[]): void;
}

function UnitPicker({ dimension, left, all, scene, selected, onChange }: UnitPickerProps) {
  const { t, f } = useSpeech();
  const texts = usePickerTexts();
  const counts = unitCounts(dimension, scene);
  const options = optionsOf(dimension, scene)
    .filter(({ key, code }) => (left.has(key) || selected.includes(key)) && (counts[code] ?? 0) > 0)
    .map(({ key, label, code }) => ({ key, label: t(label), detail: f.count(counts[code] ?? 0) }));
  const sorted = dimension === 'bloc' ? options : options.toSorted((a, b) => f.compare(a.label, b.label));
  const [only] = selected;
  const onlyLabel = sorted.find(({ key }) => key === only)?.label ?? all;
  return (
    <MultiPicker
      label={t(dimensionOf(dimension).label)}
      summary={selected.length === 0 ? all : selected.length === 1 ? onlyLabel : texts.selectedCount(selected.length)}
      options={sorted}
      selected={selected}
      onChange={onChange}
      matches={(option, query) => matchesSearch(option.label, query)}
      texts={texts}
    />
  );
}

/** Members of the whole committee by code of a unit dimension, from the reading of the file. */
function unitCounts(dimension: UnitDimension, { info }: Scene): readonly number[] {
  if (dimension === 'bloc') return info.tally.categories.bloc ?? [];
  return [0, ...info[dimension === 'cell' ? 'cells' : 'organisations'].map(({ members }) => members)];
}
