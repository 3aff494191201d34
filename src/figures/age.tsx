import { z } from '#domain/schema.ts';
import { PyramidChart } from '#charts/PyramidChart.tsx';
import type { Mark } from '#charts/mark.ts';
import { optionsOf, type Option } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { codeOf } from '#domain/fields.ts';
import { pickKey, type Pick } from '#domain/view.ts';
import { codeSql, fromScope } from '#db/members.ts';
import { sql } from '#db/sql.ts';
import { membersText, WORDS } from '#i18n/words.ts';
import { markState, totalOf } from './counts.ts';
import { defineFigure, type FigureData, type FigureTable } from './figure.ts';

const row = z.object({ band: z.number(), sex: z.number(), n: z.number(), ageYears: z.number().nullable() });
type Row = z.infer<typeof row>;

const FEMALE = codeOf('sex', 'female');
const MALE = codeOf('sex', 'male');
const OVER_60 = ['61-70', '71-80', 'over-80'];

function cell(rows: readonly Row[], band: number, sex: number): number {
  return rows.find((candidate) => candidate.band === band && candidate.sex === sex)?.n ?? 0;
}

function bandTotal(rows: readonly Row[], band: number): number {
  return totalOf(rows.filter((candidate) => candidate.band === band));
}

/** Sum of the ages and number of the members whose age is known. */
function agesKnown(rows: readonly Row[]): { sumYears: number; n: number } {
  const known = rows.filter(({ band }) => band !== UNKNOWN);
  return { sumYears: known.reduce((sum, { ageYears }) => sum + (ageYears ?? 0), 0), n: totalOf(known) };
}

function shownBands({ rows, scene }: FigureData<Row>): readonly Option[] {
  return optionsOf('ageBand', scene).filter(({ key, code }) => bandTotal(rows, code) > 0 || (code !== UNKNOWN && key !== 'under-18'));
}

interface Part {
  label: string;
  pick: Pick;
  tone: Mark['tone'];
  /** Members of the part among some rows. */
  count(rows: readonly Row[]): number;
}

function mark({ rows, whole, filters, compared, speech }: FigureData<Row>, { label, pick, tone, count }: Part): Mark {
  const { f } = speech;
  const value = count(rows);
  const shareText = f.share(value, totalOf(rows));
  const [wholeValue, wholeN] = [count(whole), totalOf(whole)];
  const tick = compared && wholeN > 0 ? { tick: (wholeValue / wholeN) * totalOf(rows), tickText: f.share(wholeValue, wholeN) } : {};
  const pressText = `${label}: ${membersText(speech, value)}, ${shareText}`;
  return { key: pickKey(pick), label, value, valueText: f.count(value), shareText, ...tick, tone, state: markState(filters, pick), pressText };
}

function side({ speech: { t } }: FigureData<Row>, band: Option, sex: 'female' | 'male'): Part {
  const code = sex === 'female' ? FEMALE : MALE;
  return {
    label: `${t(sex === 'female' ? WORDS.women : WORDS.men)}, ${t(band.label)}`,
    pick: { ageBand: band.key, sex },
    tone: sex === 'female' ? 'women' : 'men',
    count: (rows) => cell(rows, band.code, code),
  };
}

/** Members who stand on neither side: of unknown age, and of known age but unknown sex. */
function unknownParts({ rows, speech: { t } }: FigureData<Row>): Part[] {
  const parts: Part[] = [
    {
      label: t({ vi: 'Chưa rõ tuổi', en: 'Age unknown' }),
      pick: { ageBand: 'unknown' },
      tone: 'unknown',
      count: (members) => bandTotal(members, UNKNOWN),
    },
    {
      label: t({ vi: 'Đã rõ tuổi, chưa rõ giới tính', en: 'Sex unknown, age known' }),
      pick: { sex: 'unknown' },
      tone: 'unknown',
      count: (members) => totalOf(members.filter(({ band, sex }) => band !== UNKNOWN && sex === UNKNOWN)),
    },
  ];
  return parts.filter(({ count }) => count(rows) > 0);
}

function table({ rows, speech: { t } }: FigureData<Row>, bands: readonly Option[]): FigureTable {
  const n = totalOf(rows);
  const cells = (label: string, women: number, men: number, all: number) => [label, women, men, all - women - men, all, n === 0 ? null : all / n];
  return {
    columns: [
      { label: t({ vi: 'Độ tuổi', en: 'Age' }), format: 'text' },
      { label: t(WORDS.women), format: 'count', people: { sex: ['female'] } },
      { label: t(WORDS.men), format: 'count', people: { sex: ['male'] } },
      { label: t({ vi: 'Chưa rõ giới tính', en: 'Sex unknown' }), format: 'count', people: { sex: ['unknown'] } },
      { label: t(WORDS.total), format: 'count', people: {} },
      { label: t(WORDS.share), format: 'share' },
    ],
    rows: [
      ...bands.map(({ key, code, label }) => ({
        key,
        cells: cells(t(label), cell(rows, code, FEMALE), cell(rows, code, MALE), bandTotal(rows, code)),
        pick: { ageBand: key },
      })),
      {
        key: 'total',
        cells: cells(t(WORDS.total), totalOf(rows.filter(({ sex }) => sex === FEMALE)), totalOf(rows.filter(({ sex }) => sex === MALE)), n),
      },
    ],
  };
}

/** Members by age in the official bands and by sex, with the average age. */
export const age = defineFigure<Row>({
  id: 'age',
  title: { vi: 'Độ tuổi và giới tính', en: 'Age and sex' },
  counted: { vi: 'Số đảng viên theo tuổi tròn năm tại ngày số liệu', en: 'Members by completed years of age on the as-of date' },
  dimensions: ['ageBand', 'sex'],
  row,
  query: (scope) => sql`SELECT (${codeSql('ageBand', scope)})::INT AS band, sex::INT AS sex, SUM(n)::INT AS n, SUM(age_years * n)::DOUBLE AS "ageYears"
    FROM (SELECT age_years, sex, COUNT(*) AS n ${fromScope(scope)} GROUP BY ALL) GROUP BY ALL ORDER BY band, sex`,
  present(data) {
    const { rows, scene, speech } = data;
    const { t, f } = speech;
    const n = totalOf(rows);
    const ages = agesKnown(rows);
    const bands = shownBands(data);
    const over60 = optionsOf('ageBand', scene).filter(({ key }) => OVER_60.includes(key)).reduce((sum, { code }) => sum + bandTotal(rows, code), 0);
    const sides = bands.filter(({ code }) => code !== UNKNOWN).map((band) => ({ band, left: side(data, band, 'female'), right: side(data, band, 'male') }));
    const others = unknownParts(data);
    const drawn = sides.map(({ band, left, right }) => ({ key: band.key, label: t(band.label), left: mark(data, left), right: mark(data, right) }));
    const unknown = others.map((part) => mark(data, part));
    return {
      sentence: ages.n === 0
        ? t({ vi: 'Chưa có thông tin về tuổi', en: 'No ages are known' })
        : t({
            vi: `Tuổi bình quân ${f.mean(ages.sumYears / ages.n)}; ${f.share(over60, n)} từ 61 tuổi trở lên`,
            en: `Average age ${f.mean(ages.sumYears / ages.n)}; ${f.share(over60, n)} are 61 or older`,
          }),
      n,
      unknown: bandTotal(rows, UNKNOWN),
      notes: [],
      table: table(data, bands),
      draw: (props) => (
        <PyramidChart {...props} heads={[t(WORDS.women), t(WORDS.men)]} rows={drawn} unknown={unknown} />
      ),
    };
  },
});
