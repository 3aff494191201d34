import { ColumnsChart } from '#charts/ColumnsChart.tsx';
import { firstYearShown, YEARS_SHOWN } from '#domain/bands.ts';
import { parseIsoDay } from '#domain/date.ts';
import { optionsOf } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { countBySql, countMarks, countOf, countRow, countTable, totalOf, type CountRow } from './counts.ts';
import { defineFigure } from './figure.ts';

const BEFORE = 1;
const AFTER = YEARS_SHOWN + 2;

/** Present members by year of admission: the latest years one by one, all earlier ones as one group beside the drawing. */
export const admissions = defineFigure<CountRow>({
  id: 'admissions',
  title: { vi: 'Năm vào Đảng', en: 'Year of admission' },
  counted: { vi: 'Số đảng viên hiện có theo năm vào Đảng', en: 'Present members by year of admission' },
  dimensions: ['admissionYear'],
  row: countRow,
  query: (scope) => countBySql('admissionYear', scope),
  present(data) {
    const { rows, whole, scene, speech } = data;
    const { t, f } = speech;
    const options = optionsOf('admissionYear', scene);
    const years = options.filter(({ code }) => code > BEFORE && code < AFTER);
    const asOf = parseIsoDay(scene.asOf);
    const first = firstYearShown(asOf?.year ?? 0);
    const lastFull = asOf?.month === 12 && asOf.day === 31 ? years.at(-1) : years.at(-2);
    const marks = countMarks(data, 'admissionYear', years, () => 'data');
    const [before, after] = [countOf(rows, BEFORE), countOf(rows, AFTER)];
    const inLastFull = lastFull ? countOf(rows, lastFull.code) : 0;
    return {
      sentence: t({
        vi: `Trong số đảng viên hiện có, ${f.count(inLastFull)} người vào Đảng năm ${lastFull?.key ?? ''}`,
        en: `${f.count(inLastFull)} current members were admitted in ${lastFull?.key ?? ''}`,
      }),
      n: totalOf(rows),
      unknown: countOf(rows, UNKNOWN),
      notes: [
        t({ vi: `Trước ${first}: ${f.count(before)} (${f.share(before, totalOf(rows))})`, en: `Before ${first}: ${f.count(before)} (${f.share(before, totalOf(rows))})` }),
        ...(after === 0 ? [] : [t({ vi: `${f.count(after)} người có ngày vào Đảng sau năm ${asOf?.year ?? ''}: cần kiểm tra lại`, en: `${f.count(after)} with an admission after ${asOf?.year ?? ''}: to be checked` })]),
        ...(lastFull === years.at(-1) ? [] : [t({ vi: `Năm ${asOf?.year ?? ''} tính đến ${f.day(scene.asOf)}`, en: `${asOf?.year ?? ''} up to ${f.day(scene.asOf)}` })]),
      ],
      table: countTable(data, 'admissionYear', t({ vi: 'Năm vào Đảng', en: 'Year of admission' }), options.filter(({ code }) => (code !== AFTER && code !== UNKNOWN) || countOf(whole, code) > 0)),
      draw: (props) => <ColumnsChart {...props} marks={marks} />,
    };
  },
});
