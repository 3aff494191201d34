import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { FIGURES } from '#figures/all.ts';
import type { Presentation } from '#figures/figure.ts';
import type { Box } from '../probe/drawing.ts';

const HEIGHT = 320;
const COLOURS = ['#a51d1d', '#33658a', '#c9a227', '#5b8e7d'];

/** A figure's numbers as Recharts' own bars draw them: one row a category, one bar a count, with its value. */
function StockChart({ presentation, width }: { presentation: Presentation; width: number }) {
  const { columns, rows } = presentation.table;
  const counts = columns.flatMap(({ format }, place) => (format === 'count' ? [place] : []));
  const data = rows.filter(({ key }) => key !== 'total').map(({ cells }) => ({
    label: String(cells[0] ?? ''), ...Object.fromEntries(counts.map((place) => [`n${place}`, cells[place] ?? 0])),
  }));
  return (
    <BarChart layout="vertical" width={width} height={HEIGHT} data={data}>
      <XAxis type="number" />
      <YAxis type="category" dataKey="label" width={120} />
      {counts.map((place, index) => (
        <Bar key={place} dataKey={`n${place}`} fill={COLOURS[index % COLOURS.length]} isAnimationActive={false}>
          <LabelList position="right" />
        </Bar>
      ))}
    </BarChart>
  );
}

/** All figures of a view as Recharts alone draws them, where the app has its charts. */
export function StockCharts({ presentations, boxes }: { presentations: readonly Presentation[]; boxes: readonly Box[] }) {
  return presentations.map((presentation, index) => {
    const { x, y, width } = boxes[index] ?? { x: 0, y: 0, width: 0 };
    return (
      <div key={FIGURES[index]?.id} data-stock style={{ position: 'absolute', left: x, top: y, width }}>
        <StockChart presentation={presentation} width={width} />
      </div>
    );
  });
}
