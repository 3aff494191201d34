import { memo, type ReactNode } from 'react';
import { cellsLeft, organisationsLeft, UNIT_DIMENSIONS, withUnits, type UnitDimension } from '#domain/linked-units.ts';
import { sameProps } from '#domain/same-props.ts';
import { dimensionOf, optionsOf, type DimensionKey, type Scene } from '#domain/dimension.ts';
import { matchesSearch } from '#domain/text.ts';
import { filtersWithout, isFiltered, type Filters } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { MultiPicker } from '#ui/MultiPicker.tsx';
import { AddFilter } from './AddFilter.tsx';
import { usePickerTexts } from './picker-texts.ts';
import styles from './FilterBar.module.css';

export interface FilterBarProps {
  scene: Scene;
  filters: Filters;
  /** Members, of all; where a filter is on it stands in the strip of filters. */
  counts: ReactNode;
  onFilters(change: (filters: Filters) => Filters): void;
}

/** Bloc, organisation and cell, each narrowing the next, and whatever else is added; without a filter, how many members there are. */
export function FilterBar({ scene, filters, counts, onFilters }: FilterBarProps) {
  const { t } = useSpeech();
  const units: { dimension: UnitDimension; all: string }[] = [
    { dimension: 'bloc', all: t({ vi: 'Tất cả các khối', en: 'All blocs' }) },
    { dimension: 'organisation', all: t({ vi: 'Tất cả tổ chức', en: 'All organisations' }) },
    { dimension: 'cell', all: t({ vi: 'Tất cả chi bộ', en: 'All cells' }) },
  ];
  const others = filtersWithout(filters, UNIT_DIMENSIONS);
  const picked = filtersWithout(filters, Object.keys(others) as DimensionKey[]);
  return (
    <section className={styles.bar} aria-label={t({ vi: 'Bộ lọc', en: 'Filters' })}>
      <div className={styles.controls}>
        {units
          .filter(({ dimension }) => scene.info.fields.includes(dimension))
          .map(({ dimension, all }) => (
            <UnitPicker key={dimension} dimension={dimension} all={all} scene={scene} picked={picked} onFilters={onFilters} />
          ))}
        <AddFilter scene={scene} filters={others} onFilters={onFilters} />
        {!isFiltered(filters) && <p className={styles.count} role="status">{counts}</p>}
      </div>
    </section>
  );
}

interface UnitPickerProps {
  dimension: UnitDimension;
  all: string;
  scene: Scene;
  /** The filters on units alone: no other changes a picker. */
  picked: Filters;
  onFilters: FilterBarProps['onFilters'];
}

/** The keys that the picked units above a dimension leave in it. */
const LEFT: Readonly<Record<UnitDimension, (picked: Filters, scene: Scene) => string[]>> = {
  bloc: (_picked, scene) => optionsOf('bloc', scene).map(({ key }) => key),
  organisation: organisationsLeft,
  cell: cellsLeft,
};

const UnitPicker = memo(function UnitPicker({ dimension, all, scene, picked, onFilters }: UnitPickerProps) {
  const { t, f } = useSpeech();
  const texts = usePickerTexts();
  const selected = picked[dimension] ?? [];
  const left = new Set(LEFT[dimension](picked, scene));
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
      onChange={(values) => onFilters((present) => withUnits(present, dimension, values, scene))}
      matches={(option, query) => matchesSearch(option.label, query)}
      texts={texts}
    />
  );
}, sameProps);

/** Members of the whole committee by code of a unit dimension, from the reading of the file. */
function unitCounts(dimension: UnitDimension, { info }: Scene): readonly number[] {
  if (dimension === 'bloc') return info.tally.categories.bloc ?? [];
  return [0, ...info[dimension === 'cell' ? 'cells' : 'organisations'].map(({ members }) => members)];
}
