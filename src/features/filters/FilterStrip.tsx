import type { ReactNode } from 'react';
import type { Scene } from '#domain/dimension.ts';
import { toggle, type Filters } from '#domain/view.ts';
import { filterWords, wordText } from '#figures/filter-text.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import styles from './FilterStrip.module.css';

export interface FilterStripProps {
  scene: Scene;
  filters: Filters;
  /** Members under the filters, of all. */
  counts: ReactNode;
  onFilters(change: (filters: Filters) => Filters): void;
}

/** Every filter that is on, as a chip that lifts it, and how many members are left: it stays in sight while the page scrolls. */
export function FilterStrip({ scene, filters, counts, onFilters }: FilterStripProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <section className={styles.strip} aria-label={t({ vi: 'Bộ lọc đang chọn', en: 'Filters that are on' })}>
      <div className={styles.row}>
        <div className={styles.chips}>
          {filterWords(filters, scene, speech).map((word) => (
            <Chip
              key={`${word.dimension} ${word.value}`}
              label={word.dimensionText}
              value={wordText(word, speech)}
              removeLabel={t({ vi: `Bỏ lọc ${word.dimensionText}: ${word.valueText}`, en: `Remove ${word.dimensionText}: ${word.valueText}` })}
              onRemove={() => onFilters((present) => toggle(present, { [word.dimension]: word.value }))}
            />
          ))}
        </div>
        <Button size="small" className={styles.clear} onClick={() => onFilters(() => ({}))}>
          {t({ vi: 'Bỏ mọi bộ lọc', en: 'Clear all' })}
        </Button>
        <p className={styles.count} role="status">{counts}</p>
      </div>
    </section>
  );
}
