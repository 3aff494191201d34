/** Where a chart stands on the page, in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
}

const CHARTS = 8;

/** The drawings of the figures, in the order of the page. */
export function charts(): SVGSVGElement[] {
  return [...document.querySelectorAll<SVGSVGElement>('svg[role=group]')];
}

/** Whether all charts stand with their marks (or Recharts' own with their bars), and in the app also the table of organisations, for the asked view. */
export function isDrawn(): boolean {
  const stock = [...document.querySelectorAll('[data-stock]')];
  if (stock.length > 0) return stock.length === CHARTS && stock.every((chart) => chart.querySelector('.recharts-bar'));
  const drawn = charts();
  if (drawn.length !== CHARTS || !drawn.every((chart) => chart.querySelector('[role=button]'))) return false;
  const inApp = document.querySelector('main') !== null;
  return !inApp || (document.querySelector('main [aria-busy=true]') === null && document.querySelector('main tbody tr') !== null);
}

/** What every mark of every chart says, its numbers among it, and whether it is picked. */
export function marks(): string[][] {
  return charts().map((chart) =>
    [...chart.querySelectorAll('[role=button]')].map((mark) => `${mark.getAttribute('aria-label') ?? ''} ${mark.getAttribute('aria-pressed') ?? ''}`),
  );
}

/** Where the charts stand. */
export function boxes(): Box[] {
  return charts().map((chart) => {
    const { x, y } = chart.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width: Number(chart.getAttribute('width')) };
  });
}
