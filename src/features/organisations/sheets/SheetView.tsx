import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import { dimensionOf } from '#domain/dimension.ts';
import type { Scope } from '#domain/scope.ts';
import type { SecretaryRow } from '#figures/secretary-list.ts';
import { filterText } from '#figures/filter-text.ts';
import { isFiltered } from '#domain/view.ts';
import type { PeoplePart } from '#figures/unit-people.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { membersText, sourceLines } from '#i18n/words.ts';
import { classNames } from '#ui/class-names.ts';
import { isUnknown, lackingColumns, numberColumnsOf, valueOf, type NumberColumn } from '../column-specs.ts';
import { ageText, categoryText, nameText, secretaryFacts, type Names } from '../secretary-text.ts';
import { ShareBar } from '#ui/ShareBar.tsx';
import { MANY_CELLS, ONE_COLUMN, type Sheet } from './sheet.ts';
import styles from './SheetView.module.css';

export interface SheetViewProps {
  sheet: Sheet;
  scope: Scope;
  names: Names;
  /** As it is printed, not as it is read on the screen. */
  paper?: boolean;
}

/** What a page of A4 has room for within its margins, in px of CSS, less a little for a printer's other letters. */
const PAGE_PX = (264 * 96) / 25.4;

/** The parts of the people side by side, of about one height. */
const PEOPLE_COLUMNS: readonly (readonly PeoplePart[])[] = [['ageBand'], ['qualification'], ['politicalTheory', 'memberKind'], ['exemption', 'sex']];

/** The sheet of one organisation: one page of A4. */
export const SheetView = memo(function SheetView({ sheet, scope, names, paper = false }: SheetViewProps) {
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = article.current;
    // Where it is not laid out it keeps the size that it was given when it was.
    if (!element || element.offsetHeight === 0) return;
    element.style.zoom = '';
    if (!paper) return;
    // Long names make a sheet longer than its page: it is then made as much smaller.
    if (element.offsetHeight > PAGE_PX) element.style.zoom = String(PAGE_PX / element.offsetHeight);
  });
  const speech = useSpeech();
  const { t, f } = speech;
  const lacking = lackingColumns(scope);
  return (
    <article ref={article} className={classNames(styles.sheet, paper && styles.paper, sheet.cells.length >= MANY_CELLS && styles.dense)}>
      <header className={styles.head}>
        <p className={styles.eyebrow}>
          {[
            t({ vi: 'Phiếu tổ chức cơ sở đảng', en: 'Sheet of a grassroots organisation' }),
            t({ vi: `số liệu đến ${f.day(scope.asOf)}`, en: `as of ${f.day(scope.asOf)}` }),
            ...sourceLines(scope, speech),
          ].join(' · ')}
        </p>
        <h2 className={styles.name}>{sheet.name}</h2>
        <p>{[...(sheet.blocName === null ? [] : [t({ vi: `Khối: ${sheet.blocName}`, en: `Bloc: ${sheet.blocName}` })]), kindText(sheet, speech), membersText(speech, sheet.row.n)].join(' · ')}</p>
        {isFiltered(scope.filters) && <p>{t({ vi: 'Chỉ tính', en: 'Counted only' })}: {filterText(scope.filters, scope, speech)}</p>}
      </header>
      <Numbers sheet={sheet} columns={numberColumnsOf(scope).filter(({ id }) => id !== 'members')} />
      <div className={styles.people}>
        {PEOPLE_COLUMNS.map((parts) => (
          <div key={parts[0]} className={styles.column}>
            {sheet.people.filter(({ part }) => parts.includes(part)).map(({ part, values }) => <People key={part} part={part} values={values} n={sheet.row.n} />)}
          </div>
        ))}
      </div>
      <Part title={sheet.cells.length > 0 ? t({ vi: 'Bí thư và chi bộ', en: 'Secretaries and cells' }) : t({ vi: 'Bí thư', en: 'Secretary' })}>
        <p>{secretaryLine(sheet, scope, names, speech)}</p>
        {sheet.cells.length > 0 && <Cells sheet={sheet} scope={scope} names={names} />}
      </Part>
      {sheet.marks !== '' && <Part title={t({ vi: 'Cần chú ý', en: 'To be looked at' })}><p>{sheet.marks}</p></Part>}
      <Part title={t({ vi: 'Dữ liệu cần sửa', en: 'Records to be corrected' })}>
        <p>{sheet.problems}</p>
        {lacking.length > 0 && <p>{t({ vi: 'Tệp không có đủ cột để tính', en: 'The file lacks columns for' })}: {lacking.map(({ label }) => t(label)).join(', ')}.</p>}
      </Part>
      <footer className={styles.signatures}>
        <div><p>&nbsp;</p><p className={styles.signer}>{t({ vi: 'Người lập phiếu', en: 'Prepared by' })}</p><p>{t({ vi: '(ký, ghi rõ họ tên)', en: '(signature, full name)' })}</p></div>
        <div>
          <p>{t({ vi: '………, ngày …… tháng …… năm ……', en: '………, date …… / …… / ……' })}</p>
          <p className={styles.signer}>{t({ vi: 'Bí thư', en: 'Secretary' })}</p>
          <p>{t({ vi: '(ký, ghi rõ họ tên)', en: '(signature, full name)' })}</p>
        </div>
      </footer>
    </article>
  );
});

function kindText({ kind, cellCount }: Sheet, { t, f }: Speech): string {
  const cells = t({ vi: `${f.count(cellCount)} chi bộ`, en: cellCount === 1 ? '1 cell' : `${f.count(cellCount)} cells` });
  if (kind === 'cell' && cellCount === 0) return t({ vi: 'Chi bộ cơ sở', en: 'Grassroots cell' });
  const own = kind === 'committee' ? t({ vi: 'Đảng bộ cơ sở', en: 'Grassroots committee' }) : t({ vi: 'Chưa rõ loại tổ chức', en: 'Kind unknown' });
  return cellCount === 0 ? own : `${own}, ${cells}`;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}

/** The organisation's numbers beside those of its bloc and of all. */
function Numbers({ sheet: { row, bloc, all }, columns }: { sheet: Sheet; columns: readonly NumberColumn[] }) {
  const { t, f } = useSpeech();
  const text = (column: NumberColumn, of: Sheet['row'] | null) => {
    const value = of && valueOf(column, of);
    if (value === null) return '–';
    if (column.kind === 'share') return f.share(value, 1);
    return column.id === 'medianAge' && Number.isInteger(value) ? f.count(value) : f.mean(value);
  };
  return (
    <table className={styles.numbers}>
      <thead>
        <tr>
          <th scope="col">{t({ vi: 'Chỉ tiêu', en: 'Measure' })}</th>
          <th scope="col" className={styles.number}>{t({ vi: 'Số người', en: 'Members' })}</th>
          <th scope="col" className={styles.number}>{t({ vi: 'Tỷ lệ, tuổi', en: 'Share, years' })}</th>
          <th scope="col"><span className="visually-hidden">{t({ vi: 'So sánh', en: 'Comparison' })}</span></th>
          <th scope="col" className={styles.number}>{t({ vi: 'Trong khối ●', en: 'In the bloc ●' })}</th>
          <th scope="col" className={styles.number}>{t({ vi: 'Toàn đảng bộ |', en: 'Whole committee |' })}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.id}>
            <th scope="row">{t(column.label)}</th>
            <td className={styles.number}>{column.kind === 'share' ? (isUnknown(column, row) ? t({ vi: 'chưa rõ', en: 'unknown' }) : countText(column, row, f)) : ''}</td>
            <td className={styles.number}><strong>{text(column, row)}</strong></td>
            <td>
              {column.kind === 'share' && <ShareBar share={valueOf(column, row)} tone={column.tone} bloc={bloc && valueOf(column, bloc)} all={valueOf(column, all)} />}
            </td>
            <td className={styles.number}>{text(column, bloc)}</td>
            <td className={styles.number}>{text(column, all)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function countText(column: NumberColumn, of: Sheet['row'], formats: Speech['f']): string {
    if (column.kind !== 'share') return '';
    const unknown = column.unknown(of);
    return formats.count(column.count(of)) + (unknown > 0 ? t({ vi: ` (${formats.count(unknown)} chưa rõ)`, en: ` (${formats.count(unknown)} unknown)` }) : '');
  }
}

function People({ part, values, n }: { part: PeoplePart; values: Sheet['people'][number]['values']; n: number }) {
  const { t, f } = useSpeech();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t(dimensionOf(part).label)}</th>
          <th scope="col" className={styles.number}>{t({ vi: 'Số', en: 'No.' })}</th>
          <th scope="col" className={styles.number}>%</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <tr key={value.key}>
            <th scope="row">{value.label}</th>
            <td className={styles.number}>{f.count(value.n)}</td>
            <td className={styles.number}>{f.share(value.n, n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function leaderText(secretaries: readonly SecretaryRow[], names: Names, speech: Speech): string {
  const [only, more] = secretaries;
  if (!only) return speech.t({ vi: 'không có', en: 'none' });
  if (more) return speech.t({ vi: `${secretaries.length} người`, en: `${secretaries.length} people` });
  const sex = categoryText('sex', only.sex, speech)?.toLocaleLowerCase('vi');
  return [...(names ? [nameText(only.line, names)] : []), ...(sex ? [sex] : []), ageText(only.ageYears, speech)].join(', ');
}

function Cells({ sheet: { cells }, scope, names }: SheetViewProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const half = cells.length > ONE_COLUMN ? Math.ceil(cells.length / 2) : cells.length;
  const columns = [cells.slice(0, half), cells.slice(half)].filter((part) => part.length > 0);
  const [hasAge, hasPosts] = [scope.info.fields.includes('birthDate') && cells.length < MANY_CELLS, scope.info.fields.includes('partyPost')];
  return (
    <div className={styles.cells}>
      {columns.map((column) => (
        <table key={column[0]?.key}>
          <thead>
            <tr>
              <th scope="col">{t({ vi: 'Chi bộ', en: 'Cell' })}</th>
              <th scope="col" className={styles.number}>{t({ vi: 'Đảng viên', en: 'Members' })}</th>
              {hasAge && <th scope="col" className={styles.number}>{t({ vi: 'Tuổi TV', en: 'Med. age' })}</th>}
              {hasPosts && <th scope="col">{t({ vi: 'Bí thư', en: 'Secretary' })}</th>}
            </tr>
          </thead>
          <tbody>
            {column.map(({ key, name, n, medianAgeYears, secretaries }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className={styles.number}>{f.count(n)}</td>
                {hasAge && <td className={styles.number}>{medianAgeYears === null ? '–' : Number.isInteger(medianAgeYears) ? f.count(medianAgeYears) : f.mean(medianAgeYears)}</td>}
                {hasPosts && <td className={names ? undefined : styles.whole}>{leaderText(secretaries ?? [], names, speech)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function secretaryLine({ secretaries, cells, cellCount }: Sheet, scope: Scope, names: Names, speech: Speech): string {
  const { t, f } = speech;
  if (!secretaries) return t({ vi: 'Tệp không có cột chức vụ Đảng.', en: 'The file has no column of party offices.' });
  if (secretaries.length === 0) return t({ vi: 'Không có ai ghi chức vụ bí thư.', en: 'Nobody is given as secretary.' });
  const [only, more] = secretaries;
  if (only && !more) return [nameText(only.line, names), ...secretaryFacts(only, scope, speech)].join(', ');
  const ages = secretaries.flatMap(({ ageYears }) => ageYears ?? []);
  const range = ages.length === 0 ? '' : t({ vi: `, từ ${Math.min(...ages)} đến ${Math.max(...ages)} tuổi`, en: `, aged ${Math.min(...ages)} to ${Math.max(...ages)}` });
  if (cells.length === 0) return t({ vi: `${f.count(secretaries.length)} người cùng ghi chức vụ bí thư${range}.`, en: `${f.count(secretaries.length)} people are given as secretary${range}.` });
  return t({
    vi: `${f.count(secretaries.length)} người ghi chức vụ bí thư (của đảng ủy hoặc chi bộ) trong ${f.count(cellCount)} chi bộ${range}.`,
    en: `${f.count(secretaries.length)} people are given as secretary (of the committee or a cell) in ${f.count(cellCount)} cells${range}.`,
  });
}
