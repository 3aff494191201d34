import { BarsChart } from '#charts/BarsChart.tsx';
import type { Mark } from '#charts/mark.ts';
import { SharesChart } from '#charts/SharesChart.tsx';
import { AGE_BANDS } from '#domain/bands.ts';
import { optionsOf, type DimensionKey, type Option, type Scene } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { codeOf } from '#domain/fields.ts';
import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { filtersWithout, isFiltered, pickKey, type Filters } from '#domain/view.ts';
import { codeSql, col, fromScope } from '#db/members.ts';
import { join, sql } from '#db/sql.ts';
import { membersText, WORDS } from '#i18n/words.ts';
import { blocGroups, blocRow, type BlocRow } from './by-bloc.ts';
import { markState, totalOf } from './counts.ts';
import { defineFigure, type FigureData } from './figure.ts';
import { HEADING_POSTS } from './secretary-list.ts';

const SECRETARY = { partyPost: 'secretary' } as const;
const SECRETARIES = { partyPost: ['secretary'] } as const;
const isSecretary = () => sql`${col('partyPost')} = ${codeOf('partyPost', 'secretary')}`;
const OVER_60 = AGE_BANDS.flatMap(({ from }, place) => (from > 60 ? [place + 1] : []));

const WHO = {
  vi: 'Bí thư là người có chức vụ Đảng ghi là bí thư, của chi bộ hoặc đảng ủy; mỗi người được tính ở chi bộ nơi sinh hoạt',
  en: 'A secretary is who is given as one, of a cell or of a committee; each is counted in their own cell',
};

function ofCodes(rows: readonly BlocRow[], codes: readonly number[]): number {
  return totalOf(rows.filter(({ code }) => codes.includes(code)));
}

/** The bands in which the committee has secretaries, and all others between 31 and 80. */
function shownBands({ whole, scene }: FigureData<BlocRow>): readonly Option[] {
  const usual = (key: string) => !['18-30', 'under-18', 'over-80', 'unknown'].includes(key);
  return optionsOf('ageBand', scene).filter(({ key, code }) => usual(key) || ofCodes(whole, [code]) > 0);
}

function bandMark({ rows, whole, filters, compared, speech }: FigureData<BlocRow>, { key, label, code }: Option): Mark {
  const { f, t } = speech;
  const [value, n, wholeValue, wholeN] = [ofCodes(rows, [code]), totalOf(rows), ofCodes(whole, [code]), totalOf(whole)];
  const pick = { ...SECRETARY, ageBand: key };
  const tick = compared && wholeN > 0 ? { tick: (wholeValue / wholeN) * n, tickText: f.share(wholeValue, wholeN) } : {};
  return {
    key: pickKey(pick),
    label: t(label),
    value,
    valueText: f.count(value),
    shareText: f.share(value, n),
    ...tick,
    tone: code === UNKNOWN ? 'unknown' : 'data',
    state: markState(filters, pick),
    pressText: t({ vi: `${t(label)}: ${f.count(value)} bí thư, ${f.share(value, n)}`, en: `${t(label)}: ${f.count(value)} secretaries, ${f.share(value, n)}` }),
  };
}

/** Secretaries by age band, and by bloc in the table. */
export const secretaryAges = defineFigure<BlocRow>({
  id: 'secretary-ages',
  title: { vi: 'Độ tuổi của bí thư', en: 'Ages of the secretaries' },
  counted: { vi: 'Số bí thư theo độ tuổi; bảng có từng khối', en: 'Secretaries by age; the table has each bloc' },
  dimensions: ['bloc', 'ageBand', 'partyPost'],
  row: blocRow,
  query: (scope) => sql`SELECT bloc::INT AS bloc, (${codeSql('ageBand', scope)})::INT AS code, COUNT(*)::INT AS n
    ${fromScope(scope)} AND ${isSecretary()} GROUP BY ALL ORDER BY bloc, code`,
  present(data) {
    const { rows, speech: { t, f } } = data;
    const n = totalOf(rows);
    const unknown = ofCodes(rows, [UNKNOWN]);
    const old = ofCodes(rows, OVER_60);
    const bands = shownBands(data);
    const [all, ...blocs] = blocGroups(data);
    const groups = [...blocs, ...(all ? [all] : [])];
    return {
      sentence: n === unknown
        ? t({ vi: 'Chưa có thông tin về tuổi của bí thư', en: 'The ages of the secretaries are not known' })
        : t({ vi: `${f.count(old)} trên ${f.count(n)} bí thư đã trên 60 tuổi (${f.share(old, n)})`, en: `${f.count(old)} of ${f.count(n)} secretaries are over 60 (${f.share(old, n)})` }),
      n,
      unknown,
      notes: [t(WHO)],
      table: {
        columns: [
          { label: t({ vi: 'Độ tuổi', en: 'Age' }), format: 'text' },
          ...groups.map((group) => ({ label: group.bloc ? group.label : t(WORDS.total), format: 'count' as const, people: { ...SECRETARIES, ...(group.bloc && { bloc: [group.bloc.key] }) } })),
          { label: t(WORDS.share), format: 'share' },
        ],
        rows: [
          ...bands.map(({ key, label, code }) => ({
            key, pick: { ...SECRETARY, ageBand: key },
            cells: [t(label), ...groups.map((group) => group.count([code])), n === 0 ? null : ofCodes(rows, [code]) / n],
          })),
          { key: 'total', cells: [t(WORDS.total), ...groups.map((group) => group.n), n === 0 ? null : 1] },
        ],
      },
      draw: (props) => <BarsChart {...props} marks={bands.map((band) => bandMark(data, band))} />,
    };
  },
});

const cellRow = z.object({
  organisation: z.number(),
  cell: z.number(),
  secretaries: z.number(),
  /** Of the secretaries: those who also head the unit, and those of whom it is not clear. */
  heading: z.number(),
  unclear: z.number(),
});
type CellRow = z.infer<typeof cellRow>;

/** Cells of one bloc, or of all: how many are led by somebody who also heads the unit. */
interface LedCells {
  key: string;
  label: string;
  bloc: Option | null;
  n: number;
  led: number;
  apart: number;
  /** Without a secretary, or with one of whom it is not clear. */
  unclear: number;
}

/** The rows of one cell as one; members of an organisation whose cell is unknown make no cell, unless it is one itself. */
function cellsOf(rows: readonly CellRow[], { info }: Scene): (CellRow & { bloc: number })[] {
  const cells = new Map<string, CellRow & { bloc: number }>();
  for (const row of rows) {
    const [organisation, cell] = [info.organisations[row.organisation - 1], info.cells[row.cell - 1]];
    const alone = organisation?.kind === 'cell' && info.cells.filter((other) => other.organisation === row.organisation).length < 2;
    if (!alone && !cell) continue;
    const key = alone ? `${row.organisation}/` : `${row.organisation}/${row.cell}`;
    const before = cells.get(key);
    cells.set(key, {
      ...row,
      bloc: (alone ? organisation?.bloc : cell?.bloc) ?? UNKNOWN,
      secretaries: row.secretaries + (before?.secretaries ?? 0),
      heading: row.heading + (before?.heading ?? 0),
      unclear: row.unclear + (before?.unclear ?? 0),
    });
  }
  return [...cells.values()];
}

function ledCells({ rows, scene, speech: { t } }: FigureData<CellRow>): LedCells[] {
  const cells = cellsOf(rows, scene);
  const group = (key: string, label: string, bloc: Option | null): LedCells => {
    const own = bloc ? cells.filter((cell) => cell.bloc === bloc.code) : cells;
    const led = own.filter(({ heading }) => heading > 0).length;
    const apart = own.filter(({ secretaries, heading, unclear }) => heading === 0 && unclear === 0 && secretaries > 0).length;
    return { key, label, bloc, n: own.length, led, apart, unclear: own.length - led - apart };
  };
  const blocs = optionsOf('bloc', scene).map((bloc) => group(bloc.key, t(bloc.label), bloc)).filter(({ n }) => n > 0).toSorted((a, b) => b.n - a.n);
  return [...blocs, group('all', t(WORDS.total), null)];
}

/** The scope of a figure of units: filters on people leave it as it is. */
export function unitScope(scope: Scope): Scope {
  const others = (Object.keys(scope.filters) as DimensionKey[]).filter((dimension) => !UNIT_DIMENSIONS.some((unit) => unit === dimension));
  return { ...scope, filters: filtersWithout(scope.filters, others) };
}

function ledMark(data: FigureData<CellRow>, group: LedCells, part: 'led' | 'apart' | 'unclear', label: string): Mark {
  const { f } = data.speech;
  const tones = { led: 'data', apart: 'muted', unclear: 'unknown' } as const;
  return {
    key: `${group.key} ${part}`, label, value: group[part], valueText: f.count(group[part]), shareText: f.share(group[part], group.n),
    tone: tones[part], state: 'plain', pressText: label,
  };
}

function peopleFiltered(filters: Filters): boolean {
  return isFiltered(filtersWithout(filters, UNIT_DIMENSIONS));
}

/** The cells whose secretary also heads the unit or the residents: nhất thể hóa. */
export const concurrentSecretaries = defineFigure<CellRow>({
  id: 'concurrent-secretaries',
  title: { vi: 'Nhất thể hóa chức danh bí thư', en: 'Secretaries who also head the unit' },
  counted: {
    vi: 'Số chi bộ có bí thư kiêm tổ trưởng tổ dân phố, trưởng ban công tác Mặt trận hoặc thủ trưởng đơn vị',
    en: 'Cells whose secretary is also head of the residents, of the Front committee or of the unit',
  },
  dimensions: ['bloc', 'partyPost', 'concurrentPost'],
  row: cellRow,
  query: (scope) => sql`SELECT organisation::INT AS organisation, cell::INT AS cell, (COUNT(*) FILTER (${isSecretary()}))::INT AS secretaries,
    (COUNT(*) FILTER (${isSecretary()} AND ${col('concurrentPost')} IN (${join(HEADING_POSTS.map((post) => sql`${codeOf('concurrentPost', post)}`), ', ')})))::INT AS heading,
    (COUNT(*) FILTER (${isSecretary()} AND ${col('concurrentPost')} = 0))::INT AS unclear
    ${fromScope(unitScope(scope))} GROUP BY organisation, cell ORDER BY organisation, cell`,
  present(data) {
    const { rows, filters, speech } = data;
    const { t, f } = speech;
    const groups = ledCells(data);
    const all = groups.at(-1);
    const residential = groups.find(({ bloc }) => bloc?.key === 'residential');
    const told = residential ?? all;
    const parts = {
      led: t({ vi: 'Kiêm đứng đầu', en: 'Also heads' }),
      apart: t({ vi: 'Không kiêm', en: 'Does not' }),
      unclear: t({ vi: 'Chưa rõ bí thư', en: 'Unclear' }),
    };
    const where = residential ? t({ vi: 'chi bộ khu dân cư', en: 'residential cells' }) : t({ vi: 'chi bộ', en: 'cells' });
    return {
      sentence: told && told.n > 0
        ? t({
            vi: `${f.count(told.led)}/${f.count(told.n)} ${where} có bí thư kiêm đứng đầu đơn vị (${f.share(told.led, told.n)})`,
            en: `${f.count(told.led)} of ${f.count(told.n)} ${where} have a secretary who also heads the unit (${f.share(told.led, told.n)})`,
          })
        : t({ vi: 'Không có chi bộ nào trong phạm vi này', en: 'There is no cell in this scope' }),
      n: rows.reduce((sum, { secretaries }) => sum + secretaries, 0),
      unknown: rows.reduce((sum, { unclear }) => sum + unclear, 0),
      notes: [
        t({ vi: `Tính theo chi bộ: ${f.count(all?.n ?? 0)} chi bộ, từ ${membersText(speech, rows.reduce((sum, { secretaries }) => sum + secretaries, 0))} là bí thư`, en: `Of ${f.count(all?.n ?? 0)} cells` }),
        ...(peopleFiltered(filters) ? [t({ vi: 'Không theo các bộ lọc về người (giới tính, tuổi, trình độ…)', en: 'Filters on people (sex, age, levels …) do not apply' })] : []),
      ],
      table: {
        columns: [
          { label: t({ vi: 'Khối', en: 'Bloc' }), format: 'text' },
          { label: t({ vi: 'Chi bộ', en: 'Cells' }), format: 'count' },
          ...Object.values(parts).map((label) => ({ label, format: 'count' as const })),
          { label: t({ vi: 'Tỷ lệ kiêm', en: 'Share' }), format: 'share' },
        ],
        rows: groups.map(({ key, label, bloc, n, led, apart, unclear }) => ({
          key: bloc ? key : 'total', cells: [label, n, led, apart, unclear, n === 0 ? null : led / n], ...(bloc ? { pick: { bloc: key } } : {}),
        })),
      },
      draw: ({ onPick: _cells, ...props }) => (
        <SharesChart
          {...props}
          heads={[parts.led, parts.apart, parts.unclear]}
          rows={groups.map((group) => ({
            key: group.key, label: group.label, detail: `${f.count(group.led)}/${f.count(group.n)}`,
            parts: (['led', 'apart', 'unclear'] as const).map((part) => ledMark(data, group, part, parts[part])),
          }))}
        />
      ),
    };
  },
});
