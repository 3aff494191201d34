import { memo, useCallback, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { PickMark } from '#charts/mark.ts';
import { useWidth } from '#charts/use-width.ts';
import type { DimensionKey } from '#domain/dimension.ts';
import type { Scope } from '#domain/scope.ts';
import { isFiltered, pickOf, type Filters, type Pick, type View } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { DataTable } from './DataTable.tsx';
import { FigureMenu } from './FigureMenu.tsx';
import type { Figure } from './figure.ts';
import { filterText } from './filter-text.ts';
import { countsText, figureFrame } from './frame.ts';
import { peopleHref } from './people-link.ts';
import { useCoarsePointer } from './use-coarse-pointer.ts';
import styles from './FigureCard.module.css';

export interface FigureCardProps {
  figure: Figure;
  rows: readonly unknown[];
  whole: readonly unknown[];
  /** What the rows were counted under: the view without the filters on what the figure shows. */
  scope: Scope;
  view: View;
  className?: string | undefined;
  onPick(pick: Pick): void;
}

/** A figure with its sentence, its marks or its table, and below them n, unknown, the day and the scope. */
export function FigureCard({ figure, rows, whole, scope, view, className, onPick }: FigureCardProps) {
  const { filters } = view;
  const speech = useSpeech();
  const { t } = speech;
  const [shown, setShown] = useState<Shown>('chart');
  const body = useRef<HTMLDivElement>(null);
  const coarse = useCoarsePointer();
  const pickMark: PickMark = useCallback((mark) => onPick(pickOf(mark.key)), [onPick]);
  const presentation = figure.present({ rows, whole, scene: scope, filters, compared: isFiltered(scope.filters), speech });
  const frame = figureFrame(figure, presentation, scope, scope.filters, filters, speech);
  const latest = useRef({ frame, table: presentation.table });
  useEffect(() => {
    latest.current = { frame, table: presentation.table };
  });
  const picked = ownFilters(filters, figure.dimensions);

  return (
    <Card
      as="figure"
      label={frame.title}
      title={frame.sentence}
      subtitle={t(figure.counted)}
      className={className ?? ''}
      actions={
        <>
          <ShowAs title={frame.title} shown={shown} onChange={setShown} />
          <FigureMenu title={frame.title} latest={latest} drawing={body} />
        </>
      }
      footer={
        <figcaption className={styles.notes}>
          <span>{countsText(presentation, scope, speech)}</span>
          {presentation.notes.map((note) => <span key={note}>{note}</span>)}
          {isFiltered(scope.filters) && (
            <span>{t({ vi: 'Lọc theo', en: 'Filtered by' })} {filterText(scope.filters, scope, speech)}; {t({ vi: 'vạch đứng là tỷ lệ chung của toàn đảng bộ', en: 'the tick is the share in the whole committee' })}</span>
          )}
          {isFiltered(picked) && (
            <span>{t({ vi: 'Phần đang chọn', en: 'Picked' })}: {filterText(picked, scope, speech)}; {t({ vi: 'biểu đồ vẫn hiện các phần khác để so sánh', en: 'the other parts stay to compare' })}</span>
          )}
        </figcaption>
      }
    >
      <Body element={body} isChartShown={shown === 'chart'} draw={(width) => presentation.draw({ label: frame.title, width, coarse, onPick: pickMark })}>
        {shown === 'table' && <DataTable table={presentation.table} caption={frame.title} onPick={onPick} peopleHref={(people) => peopleHref({ ...view, filters: scope.filters }, people)} />}
      </Body>
    </Card>
  );
}

interface BodyProps {
  element: RefObject<HTMLDivElement | null>;
  isChartShown: boolean;
  draw(width: number): ReactNode;
  children: ReactNode;
}

/** Where the marks are drawn once their width is known; a part of its own, so that the card around them is not made twice. */
function Body({ element, isChartShown, draw, children }: BodyProps) {
  const width = useWidth(element);
  return (
    <div ref={element} className={styles.body}>
      {/* Behind its table the chart stays laid out, so that it can be downloaded. */}
      <div className={isChartShown ? undefined : styles.offstage} inert={!isChartShown}>{width > 0 && draw(width)}</div>
      {children}
    </div>
  );
}

type Shown = 'chart' | 'table';

const ShowAs = memo(function ShowAs({ title, shown, onChange }: { title: string; shown: Shown; onChange(shown: Shown): void }) {
  const { t } = useSpeech();
  return (
    <Segmented
      label={t({ vi: `Cách hiện: ${title}`, en: `Show as: ${title}` })}
      value={shown}
      onChange={onChange}
      options={[
        { value: 'chart', label: t({ vi: 'Biểu đồ', en: 'Chart' }) },
        { value: 'table', label: t({ vi: 'Bảng', en: 'Table' }) },
      ]}
    />
  );
});

function ownFilters(filters: Filters, dimensions: readonly DimensionKey[]): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([dimension]) => dimensions.includes(dimension as DimensionKey)));
}
