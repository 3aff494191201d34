import { BarsChart } from '#charts/BarsChart.tsx';
import type { Mark } from '#charts/mark.ts';
import type { Bilingual } from '#domain/bilingual.ts';
import { dimensionOf, type DimensionKey, type Option } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { countBySql, countMarks, countOf, countRow, countTable, shownOptions, totalOf, type CountRow } from './counts.ts';
import { defineFigure, type Figure, type FigureData } from './figure.ts';

/** A figure that counts members by the categories of one dimension, as bars. */
export interface CountFigureSpec {
  id: string;
  title: Bilingual;
  counted: Bilingual;
  dimension: DimensionKey;
  tone?(option: Option): Mark['tone'];
  /** Categories that are shown only where they have members. */
  rare?: readonly string[];
  /** What the data shows; null where nothing is known. */
  sentence(data: FigureData<CountRow>): string | null;
  notes?(data: FigureData<CountRow>): string[];
}

/** Makes a figure of bars, one a category, in the official order and unknown last. */
export function countFigure({ id, title, counted, dimension, tone = () => 'data', rare, sentence, notes }: CountFigureSpec): Figure {
  return defineFigure<CountRow>({
    id,
    title,
    counted,
    dimensions: [dimension],
    row: countRow,
    query: (scope) => countBySql(dimension, scope),
    present(data) {
      const options = shownOptions(dimension, data.scene, data.whole, rare);
      const { t } = data.speech;
      const marks = countMarks(data, dimension, options, tone);
      return {
        sentence: sentence(data) ?? t({ vi: `Chưa có thông tin: ${t(title).toLocaleLowerCase('vi')}`, en: `Not known: ${t(title).toLowerCase()}` }),
        n: totalOf(data.rows),
        unknown: countOf(data.rows, UNKNOWN),
        notes: notes?.(data) ?? [],
        table: countTable(data, dimension, t(dimensionOf(dimension).label), options),
        draw: (props) => <BarsChart {...props} marks={marks} />,
      };
    },
  });
}
