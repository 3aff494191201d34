import { Suspense, use, useMemo, useState } from 'react';
import { FIELDS } from '#domain/fields.ts';
import { fromEpochDay, toIsoDay } from '#domain/date.ts';
import { optionsOf, UNKNOWN_OPTION } from '#domain/dimension.ts';
import { placeOfLine } from '#domain/line-place.ts';
import type { Scope } from '#domain/scope.ts';
import type { Asker } from '#figures/ask.ts';
import { download } from '#figures/download.ts';
import type { FigureTable } from '#figures/figure.ts';
import type { QualityRule } from '#domain/quality.ts';
import { completeFieldsOf, correctionRow, correctionsSql, lackingKey, qualityRow, qualitySql, rulesOf, type CorrectionRow, type QualityRow } from '#figures/quality.ts';
import { tableCsv } from '#figures/table-text.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { classNames } from '#ui/class-names.ts';
import { DownloadIcon } from '#ui/icons.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { hasSheets } from '../line-text.ts';
import { asOfText } from '../row-sentences.ts';
import styles from './DataPage.module.css';

const LEVELS = ['bloc', 'organisation', 'cell'] as const;
type Level = (typeof LEVELS)[number];

/** Lines that are listed on the page; the download has more. */
const LISTED = 200;
const DOWNLOADED = 100_000;

export interface QualityCardProps {
  scope: Scope;
  asker: Asker;
}

/** How good the data is, in the committee's four words: đúng, đủ, sạch, sống. */
export function QualityCard({ scope, asker }: QualityCardProps) {
  const rows = useMemo(() => asker.ask('quality', qualitySql(scope), qualityRow), [asker, scope]);
  return <Suspense><Quality scope={scope} asker={asker} answer={rows} /></Suspense>;
}

/** One thing that can be wrong, with the key that the list of corrections knows it by. */
interface Point {
  key: string;
  label: string;
  /** What to do about it; empty where the label says all. */
  advice: string;
  concerns: QualityRule['concerns'];
  countOf(row: QualityRow): number;
}

function pointsOf(scope: Scope, { t }: Speech): { rules: Point[]; fields: Point[] } {
  return {
    rules: rulesOf(scope).map(({ id, label, explanation, concerns }, place) => ({
      key: id, label: t(label), advice: t(explanation), concerns, countOf: ({ broken }) => broken[place] ?? 0,
    })),
    fields: completeFieldsOf(scope).map((field, place) => ({
      key: lackingKey(field), label: t({ vi: `Thiếu ${t(FIELDS[field].label)}`, en: `No ${t(FIELDS[field].label)}` }), advice: '', concerns: 'complete',
      countOf: ({ lacking }) => lacking[place] ?? 0,
    })),
  };
}

function Quality({ scope, asker, answer }: QualityCardProps & { answer: Promise<readonly QualityRow[]> }) {
  const rows = use(answer);
  const speech = useSpeech();
  const { t, f } = speech;
  const [opened, setOpened] = useState<string | null>(null);
  const { rules, fields } = pointsOf(scope, speech);
  const points = [...rules, ...fields];
  const sum = (countOf: (row: QualityRow) => number) => rows.reduce((total, row) => total + countOf(row), 0);
  const n = sum((row) => row.n);
  const newest = rows.reduce<number | null>((latest, row) => (row.newest === null ? latest : Math.max(latest ?? row.newest, row.newest)), null);
  const { info } = scope;
  const unclear = info.issues.reduce((total, { code, count }) => total + (code === 'value-not-understood' ? count : 0), 0);
  const virtues: readonly { key: QualityRule['concerns']; name: string; says: string }[] = [
    { key: 'valid', name: t({ vi: 'Đúng', en: 'Correct' }), says: t({ vi: 'hợp lệ và khớp nhau', en: 'valid and consistent' }) },
    { key: 'complete', name: t({ vi: 'Đủ', en: 'Complete' }), says: t({ vi: 'có đủ thông tin', en: 'filled in' }) },
    { key: 'live', name: t({ vi: 'Sống', en: 'Current' }), says: t({ vi: 'còn đúng với hiện tại', en: 'still true' }) },
  ];

  const save = async () => {
    const all = await asker.ask('corrections to save', correctionsSql(scope, points.map(({ key }) => key), DOWNLOADED), correctionRow);
    const table = correctionsTable(all, scope, points, speech, true);
    const head = [t({ vi: 'Danh sách cần sửa, theo chi bộ', en: 'To be corrected, by cell' }), `${info.fileName} · ${asOfText(info, speech)}`];
    download(new Blob([tableCsv(table, speech.language, head, [])], { type: 'text/csv;charset=utf-8' }), t({ vi: `can-sua-${scope.asOf}.csv`, en: `corrections-${scope.asOf}.csv` }));
  };

  return (
    <>
      <Card
        title={t({ vi: 'Đúng, đủ, sạch, sống', en: 'Correct, complete, clean, current' })}
        subtitle={t({ vi: 'Bấm vào một số để xem các dòng đứng sau nó.', en: 'Press a number to see the lines behind it.' })}
        actions={<Button size="small" icon={<DownloadIcon />} onClick={() => void save()}>{t({ vi: 'Tải danh sách cần sửa', en: 'Download the corrections' })}</Button>}
      >
        {virtues.map(({ key, name, says }) => (
          <ScrollTable key={key} label={name}>
            <thead>
              <tr>
                <th scope="col">{name}: {says}</th>
                <th scope="col" className={classNames(numberCell, styles.figure)}>{t(WORDS.members)}</th>
                <th scope="col" className={classNames(numberCell, styles.figure)}>{t(WORDS.share)}</th>
              </tr>
            </thead>
            <tbody>
              {points.filter(({ concerns }) => concerns === key).map((point) => {
                const count = sum(point.countOf);
                return (
                  <tr key={point.key}>
                    <th scope="row">
                      {point.label}
                      {point.advice !== '' && count > 0 && <small className={styles.advice}>{point.advice}</small>}
                    </th>
                    <td className={numberCell}>
                      {count === 0 ? '0' : <button type="button" className={styles.open} aria-expanded={opened === point.key} onClick={() => setOpened(opened === point.key ? null : point.key)}>{f.count(count)}</button>}
                    </td>
                    <td className={numberCell}>{f.share(count, n)}</td>
                  </tr>
                );
              })}
            </tbody>
          </ScrollTable>
        ))}
        <dl className={styles.facts}>
          <Fact name={t({ vi: 'Sạch: ô chưa hiểu cách ghi', en: 'Clean: cells not understood' })}>{f.count(unclear)}</Fact>
          <Fact name={t({ vi: 'Sạch: nhóm tên đơn vị gần giống nhau', en: 'Clean: groups of units nearly alike' })}>{f.count(info.alike.length)}</Fact>
          <Fact name={t({ vi: 'Sống: số liệu đến', en: 'Current: as of' })}>{f.day(scope.asOf)}</Fact>
          <Fact name={t({ vi: 'Sống: lần kết nạp mới nhất', en: 'Current: newest admission' })}>
            {newest === null ? t(WORDS.unknown) : f.day(toIsoDay(fromEpochDay(newest)))}
          </Fact>
        </dl>
      </Card>
      {opened && <LinesCard key={opened} scope={scope} asker={asker} points={points} problem={opened} onClose={() => setOpened(null)} />}
      <UnitsQuality rows={rows} scope={scope} rules={rules} fields={fields} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The names of the units of one level, by code. */
function namesOf(level: Level, scope: Scope, { t }: Speech): (code: number) => string {
  const names = new Map(optionsOf(level, scope).map(({ code, label }) => [code, t(label)]));
  return (code) => names.get(code) ?? t(UNKNOWN_OPTION.label);
}

/** The list of corrections; names stand only in the one that is taken away. */
function correctionsTable(rows: readonly CorrectionRow[], scope: Scope, points: readonly Point[], speech: Speech, named: boolean): FigureTable {
  const { t } = speech;
  const column = (vi: string, en: string) => ({ label: t({ vi, en }), format: 'text' as const });
  const labels = new Map(points.map(({ key, label }) => [key, label]));
  const [organisationName, cellName] = [namesOf('organisation', scope, speech), namesOf('cell', scope, speech)];
  const inSheets = hasSheets(scope.info);
  const placeIn = (line: number) => {
    const { sheet, row } = placeOfLine(scope.info, line);
    return inSheets ? [sheet ?? '', String(row)] : [String(row)];
  };
  return {
    columns: [
      column('Tổ chức cơ sở đảng', 'Organisation'), column('Chi bộ', 'Cell'),
      ...(inSheets ? [column('Trang tính', 'Sheet'), column('Dòng trong trang', 'Line of the sheet')] : [column('Dòng trong tệp', 'Line of the file')]),
      ...(named ? [column('Họ và tên', 'Full name')] : []), column('Cần sửa', 'To be corrected'),
    ],
    rows: rows.map(({ line, name, organisation, cell, problem }, place) => ({
      key: String(place),
      cells: [organisationName(organisation), cellName(cell), ...placeIn(line), ...(named ? [name] : []), labels.get(problem) ?? problem],
    })),
  };
}

/** The lines of the file behind one point. */
function LinesCard({ scope, asker, points, problem, onClose }: QualityCardProps & { points: readonly Point[]; problem: string; onClose(): void }) {
  const { t } = useSpeech();
  const answer = useMemo(() => asker.ask(`corrections ${problem}`, correctionsSql(scope, [problem], LISTED + 1), correctionRow), [asker, scope, problem]);
  return (
    <Card
      title={points.find(({ key }) => key === problem)?.label ?? ''}
      actions={<Button size="small" onClick={onClose}>{t({ vi: 'Đóng', en: 'Close' })}</Button>}
    >
      <Suspense><Lines answer={answer} scope={scope} points={points} /></Suspense>
    </Card>
  );
}

function Lines({ answer, scope, points }: { answer: Promise<readonly CorrectionRow[]>; scope: Scope; points: readonly Point[] }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const found = use(answer);
  const { columns, rows } = correctionsTable(found.slice(0, LISTED), scope, points, speech, false);
  return (
    <>
      <ScrollTable label={t({ vi: 'Các dòng cần sửa', en: 'Lines to be corrected' })} tall>
        <thead><tr>{columns.map(({ label }) => <th key={label} scope="col">{label}</th>)}</tr></thead>
        <tbody>{rows.map(({ key, cells }) => <tr key={key}>{columns.map(({ label }, place) => <td key={label}>{cells[place]}</td>)}</tr>)}</tbody>
      </ScrollTable>
      {found.length > LISTED && <p>{t({ vi: `Đây là ${f.count(LISTED)} dòng đầu; danh sách tải về có đủ.`, en: `The first ${f.count(LISTED)} lines; the download has all.` })}</p>}
    </>
  );
}

interface UnitsQualityProps {
  rows: readonly QualityRow[];
  scope: Scope;
  rules: readonly Point[];
  fields: readonly Point[];
}

/** The same by bloc, organisation or cell: whose records are to be corrected first. */
function UnitsQuality({ rows, scope, rules, fields }: UnitsQualityProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const [level, setLevel] = useState<Level>('organisation');
  const units = new Map<number, { n: number; broken: number; lacking: number }>();
  for (const row of rows) {
    const unit = units.get(row[level]) ?? { n: 0, broken: 0, lacking: 0 };
    const total = (points: readonly Point[]) => points.reduce((sum, { countOf }) => sum + countOf(row), 0);
    units.set(row[level], { n: unit.n + row.n, broken: unit.broken + total(rules), lacking: unit.lacking + total(fields) });
  }
  const unitName = namesOf(level, scope, speech);
  const lines = [...units].map(([code, unit]) => ({ code, name: unitName(code), ...unit }))
    .toSorted((a, b) => b.broken + b.lacking - (a.broken + a.lacking) || f.compare(a.name, b.name));
  const names: Readonly<Record<Level, string>> = { bloc: t(FIELDS.bloc.label), organisation: t(FIELDS.organisation.label), cell: t(FIELDS.cell.label) };
  return (
    <Card
      title={t({ vi: 'Đơn vị nào cần sửa nhiều nhất', en: 'Which units have most to correct' })}
      subtitle={t({ vi: 'Đủ: phần các ô cần có đã được ghi.', en: 'Complete: the part of the needed cells that is filled in.' })}
      actions={
        <Segmented
          label={t({ vi: 'Theo', en: 'By' })}
          value={level}
          onChange={setLevel}
          options={LEVELS.filter((key) => scope.info.fields.includes(key)).map((key) => ({ value: key, label: names[key] }))}
        />
      }
    >
      <ScrollTable label={t({ vi: 'Bảng chất lượng theo đơn vị', en: 'Table of quality by unit' })} tall>
        <thead>
          <tr>
            <th scope="col">{names[level]}</th>
            <th scope="col" className={numberCell}>{t(WORDS.members)}</th>
            <th scope="col" className={numberCell}>{t({ vi: 'Chỗ chưa đúng', en: 'Not correct' })}</th>
            <th scope="col" className={numberCell}>{t({ vi: 'Ô còn thiếu', en: 'Cells lacking' })}</th>
            <th scope="col" className={numberCell}>{t({ vi: 'Đủ', en: 'Complete' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, name, n, broken, lacking }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className={numberCell}>{f.count(n)}</td>
              <td className={numberCell}>{f.count(broken)}</td>
              <td className={numberCell}>{f.count(lacking)}</td>
              <td className={numberCell}>{f.share(n * fields.length - lacking, n * fields.length)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Card>
  );
}
