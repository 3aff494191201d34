import type { ReactNode } from 'react';
import { cellsLeft, organisationsLeft, withUnits, type UnitDimension } from '#domain/linked-units.ts';
import { dimensionOf, optionsOf, type Scene } from '#domain/dimension.ts';
import { matchesSearch } from '#domain/text.ts';
import { isFiltered, type Filters } from '#domain/view.ts';
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
              onChange={(values) => onFilters((present) => withUnits(present, dimension, values, scene))}
            />
          ))}
        <AddFilter scene={scene} filters={filters} onFilters={onFilters} />
        {!isFiltered(filters) && <p className={styles.count} role="status">{counts}</p>}
      </div>
    </section>
  );
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
