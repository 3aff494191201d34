import type { View } from '#domain/view.ts';
import { TableMenu } from '#figures/export/TableMenu.tsx';
import type { TableColumn } from '#figures/figure.ts';
import { cellText } from '#figures/table-text.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { classNames } from '#ui/class-names.ts';
import { Notice } from '#ui/Notice.tsx';
import { numberCell, ScrollTable, totalRow } from '#ui/ScrollTable.tsx';
import { tableDocument } from './documents.ts';
import { numberHref } from './number-href.ts';
import type { ReportNumbers } from './report-numbers.ts';
import { checkText, closes, figureTable, type OfficialCell, type OfficialRow, type OfficialTable } from './tables/table-model.ts';
import { scopeLines } from './text/report-text.ts';
import styles from './Report.module.css';

export interface OfficialTableCardProps {
  table: OfficialTable;
  numbers: ReportNumbers;
  view: View;
}

/** An official table with what every figure tells: what is counted, of how many, unknown, as of when, and whether its sums close. */
export function OfficialTableCard({ table, numbers, view }: OfficialTableCardProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const { key, title, counted, columns, rows, checks, notes, rounding, unknown } = table;
  const closed = checks.filter(closes);
  const wrong = checks.filter((check) => !closes(check));
  const footer = [
    ...scopeLines(numbers, speech),
    ...(unknown === null ? [] : [t({ vi: `${f.count(unknown)} chưa có thông tin`, en: `${f.count(unknown)} unknown` })]),
  ];
  return (
    <Card
      as="figure"
      label={title}
      title={title}
      subtitle={counted}
      className={styles[key] ?? ''}
      actions={rows.length > 0 && <TableMenu title={title} current={() => tableDocument(table, numbers, speech)} currentRows={figureTable(table).rows.length} />}
      footer={
        <figcaption className={styles.caption}>
          {closed.length > 0 && <span className={styles.closes}>{closed.map((check) => checkText(check, speech)).join(' · ')}</span>}
          {[...notes, ...rounding].map((note) => <span key={note}>{note}</span>)}
          <span>{footer.join(' · ')}</span>
        </figcaption>
      }
    >
      {wrong.length > 0 && (
        <Notice tone="warning" announce="off" title={t({ vi: 'Có tổng không khớp', en: 'A sum does not close' })}>
          {wrong.map((check) => <p key={check.what}>{checkText(check, speech)}</p>)}
        </Notice>
      )}
      {rows.length > 0 && (
        <ScrollTable label={t({ vi: `Bảng: ${title}`, en: `Table: ${title}` })}>
          <thead>
            <tr>
              {columns.map(({ label, format }) => <th key={label} scope="col" className={format === 'text' ? undefined : numberCell}>{label}</th>)}
            </tr>
          </thead>
          <tbody>{rows.map((row) => <Row key={row.key} row={row} columns={columns} view={view} />)}</tbody>
        </ScrollTable>
      )}
    </Card>
  );
}

function Row({ row: { kind, level, label, cells }, columns, view }: { row: OfficialRow; columns: readonly TableColumn[]; view: View }) {
  return (
    <tr className={classNames((kind === 'total' || kind === 'group') && totalRow, kind === 'unknown' && styles.unknown)}>
      <th scope="row" className={classNames(level === 1 && styles.part, level > 1 && styles.partOfPart)}>{label}</th>
      {columns.slice(1).map((column, place) => (
        <td key={column.label} className={numberCell}><Cell cell={cells[place] ?? { value: null, filters: null }} column={column} view={view} /></td>
      ))}
    </tr>
  );
}

function Cell({ cell: { value, filters, of = 'people' }, column, view }: { cell: OfficialCell; column: TableColumn; view: View }) {
  const { f } = useSpeech();
  const text = cellText(value, column, f);
  return filters && value !== null && value > 0 ? <a className={styles.number} href={numberHref(view, of, filters)}>{text}</a> : text;
}
