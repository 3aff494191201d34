import { z } from '#domain/schema.ts';
import { BarsChart } from '#charts/BarsChart.tsx';
import type { Option } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { fromScope } from '#db/members.ts';
import { sql } from '#db/sql.ts';
import { WORDS } from '#i18n/words.ts';
import { derivedNotes } from './by-bloc.ts';
import { countMarks, countOf, countTable, shownOptions, totalOf } from './counts.ts';
import { defineFigure, type FigureData, type FigureTable } from './figure.ts';

const row = z.object({
  code: z.number(),
  n: z.number(),
  organisations: z.number(),
  /** All organisations of the scope, each once: one with members in two blocs is in both of their rows. */
  allOrganisations: z.number(),
});
type Row = z.infer<typeof row>;

function organisationsOf(rows: readonly Row[], code: number): number {
  return rows.find((candidate) => candidate.code === code)?.organisations ?? 0;
}

/** The blocs by their size in the whole committee, so that no filter moves them; unknown last. */
function blocsBySize({ whole, scene }: FigureData<Row>) {
  const sizeOf = (code: number) => (code === UNKNOWN ? -1 : countOf(whole, code));
  return shownOptions('bloc', scene, whole).toSorted((a, b) => sizeOf(b.code) - sizeOf(a.code));
}

/** Whether the number of organisations is known; without that column it is left out, never 0. */
function hasOrganisations({ scene }: FigureData<Row>): boolean {
  return scene.info.fields.includes('organisation');
}

function withOrganisations(data: FigureData<Row>, table: FigureTable): FigureTable {
  if (!hasOrganisations(data)) return table;
  const { rows, speech } = data;
  const codes = new Map(blocsBySize(data).map(({ key, code }) => [key, code]));
  const put = <T,>(cells: readonly T[], cell: T) => [...cells.slice(0, 1), cell, ...cells.slice(1)];
  return {
    columns: put(table.columns, { label: speech.t(WORDS.organisations), format: 'count' }),
    rows: table.rows.map((tableRow) => {
      const code = codes.get(tableRow.key);
      const organisations = code === undefined ? (rows[0]?.allOrganisations ?? 0) : organisationsOf(rows, code);
      return { ...tableRow, cells: put(tableRow.cells, organisations) };
    }),
  };
}

/** Members by bloc, with the number of grassroots organisations in each. */
export const blocs = defineFigure<Row>({
  id: 'blocs',
  title: { vi: 'Đảng viên theo khối', en: 'Members by bloc' },
  counted: { vi: 'Số đảng viên và tổ chức cơ sở đảng theo khối', en: 'Members and grassroots organisations by bloc' },
  dimensions: ['bloc'],
  row,
  query: (scope) => sql`WITH units AS (SELECT bloc, organisation, COUNT(*) AS n ${fromScope(scope)} GROUP BY ALL)
    SELECT bloc::INT AS code, SUM(n)::INT AS n, (COUNT(*) FILTER (organisation <> 0))::INT AS organisations,
    (SELECT COUNT(DISTINCT nullif(organisation, 0))::INT FROM units) AS "allOrganisations"
    FROM units GROUP BY code ORDER BY code`,
  present(data) {
    const { rows, speech } = data;
    const { t, f } = speech;
    const options = blocsBySize(data);
    const n = totalOf(rows);
    const known = options.filter(({ code }) => code !== UNKNOWN && countOf(rows, code) > 0);
    const largest = known.reduce<Option | null>((top, option) => (top && countOf(rows, top.code) >= countOf(rows, option.code) ? top : option), null);
    const inLargest = largest ? countOf(rows, largest.code) : 0;
    const marks = countMarks(data, 'bloc', options, () => 'data').map((mark, place) => ({
      ...mark,
      shareText: hasOrganisations(data)
        ? `${mark.shareText} · ${organisationsText(data, organisationsOf(rows, options[place]?.code ?? UNKNOWN))}`
        : mark.shareText,
    }));
    return {
      sentence: !largest
        ? t({ vi: 'Chưa có đảng viên nào được xếp khối', en: 'No member’s bloc is known' })
        : t({
            vi: `${f.share(inLargest, n)} đảng viên thuộc khối ${t(largest.label).toLocaleLowerCase('vi')}`,
            en: `${f.share(inLargest, n)} of members belong to: ${t(largest.label)}`,
          }),
      n,
      unknown: countOf(rows, UNKNOWN),
      notes: derivedNotes(data),
      table: withOrganisations(data, countTable(data, 'bloc', t({ vi: 'Khối', en: 'Bloc' }), options)),
      draw: (props) => <BarsChart {...props} marks={marks} />,
    };
  },
});

function organisationsText({ speech: { t, f } }: FigureData<Row>, n: number): string {
  return t({ vi: `${f.count(n)} tổ chức`, en: n === 1 ? '1 organisation' : `${f.count(n)} organisations` });
}
