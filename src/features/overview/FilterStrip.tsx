import type { ReactNode } from 'react';
import type { Scene } from '#domain/dimension.ts';
import { toggle, type Filters } from '#domain/view.ts';
import { filterWords } from '#figures/filter-text.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import styles from './FilterStrip.module.css';

export interface FilterStripProps {
  scene: Scene;
  filters: Filters;
  /** Members under the filters, of all. */
  counts: ReactNode;
  onFilters(filters: Filters): void;
}

/** Every filter that is on, as a chip that lifts it, and how many members are left: it stays in sight while the page scrolls. */
export function FilterStrip({ scene, filters, counts, onFilters }: FilterStripProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <section className={styles.strip} aria-label={t({ vi: 'Bộ lọc đang chọn', en: 'Filters that are on' })}>
      <div className={styles.row}>
        <div className={styles.chips}>
          {filterWords(filters, scene, speech).map(({ dimension, value, dimensionText, valueText, known }) => (
            <Chip
              key={`${dimension} ${value}`}
              label={dimensionText}
              value={known ? valueText : t({ vi: `${valueText} (không có trong tệp này)`, en: `${valueText} (not in this file)` })}
              removeLabel={t({ vi: `Bỏ lọc ${dimensionText}: ${valueText}`, en: `Remove ${dimensionText}: ${valueText}` })}
              onRemove={() => onFilters(toggle(filters, { [dimension]: value }))}
            />
          ))}
        </div>
        <Button size="small" className={styles.clear} onClick={() => onFilters({})}>
          {t({ vi: 'Bỏ mọi bộ lọc', en: 'Clear all' })}
        </Button>
        <p className={styles.count} role="status">{counts}</p>
      </div>
    </section>
  );
}
