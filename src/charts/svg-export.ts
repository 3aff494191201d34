import { layoutFrame, type ExportFrame, type FrameLayout } from './export-frame.ts';
import { loadFontFaces } from './svg-fonts.ts';

export { loadFontFaces };

const SVG = 'http://www.w3.org/2000/svg';
const PAINT = ['fill', 'fill-opacity', 'stroke', 'font-weight'] as const;
const KEPT =
  /^(id|d|x|y|dx|width|height|rx|transform|fill|text-anchor|font-size|stroke-(width|dasharray)|pattern(Units|Transform))$/;

/** A chart as a picture of its own: nothing in it depends on the page. */
export interface ChartPicture {
  root: SVGElement;
  layout: FrameLayout;
  fontFamily: string;
}

/**
 * Copies a mounted chart into a picture: colours resolved, buttons and hover areas gone, title and notes around it,
 * white ground. It uses presentation attributes only, so that no policy against inline styles can undo it.
 */
export function chartPicture(svg: SVGSVGElement, frame: ExportFrame): ChartPicture {
  const style = getComputedStyle(svg);
  const { width, height } = svg.viewBox.baseVal;
  const colour = (token: string) => style.getPropertyValue(token).trim();
  const layout = layoutFrame(frame, { width, height }, { ink: colour('--ink'), muted: colour('--muted') });
  const root = element('svg', {
    width: layout.width,
    height: layout.height,
    viewBox: `0 0 ${layout.width} ${layout.height}`,
    'font-family': style.fontFamily,
    'font-variant': 'tabular-nums',
    role: 'img',
  });
  const title = element('title', {});
  title.textContent = frame.title;
  root.append(title, element('rect', { width: layout.width, height: layout.height, fill: colour('--card') || '#fff' }));
  for (const line of layout.lines) {
    const { x, y, size, weight, fill } = line;
    const text = element('text', { x, y, 'font-size': size, 'font-weight': weight, fill });
    text.textContent = line.text;
    root.append(text);
  }
  const body = element('g', { transform: `translate(${layout.chartX} ${layout.chartY})` });
  for (const child of svg.children) appendCopy(child, body);
  root.append(body);
  return { root, layout, fontFamily: style.fontFamily };
}

/** The chart as an SVG document of its own that holds its font. The chart must be mounted and visible. */
export async function chartSvgFile(svg: SVGSVGElement, frame: ExportFrame): Promise<Blob> {
  const drawing = new XMLSerializer().serializeToString(chartPicture(svg, frame).root);
  const faces = await loadFontFaces();
  // The document's own text has no "<title" before its title, for texts are escaped.
  const text = drawing.replace('<title', () => `<defs><style>${faces}</style></defs><title`);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`], { type: 'image/svg+xml' });
}

/** Whether an element belongs to the picture, and not only to its use on the page. */
export function isPictured(source: Element): boolean {
  return source.tagName !== 'title' && source.tagName !== 'desc' && !source.hasAttribute('data-screen-only');
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const created = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value));
  return created;
}

function appendCopy(source: Element, parent: SVGElement): void {
  if (!isPictured(source) || (source.tagName === 'g' && source.childNodes.length === 0)) return;
  const copy = element(source.tagName, {});
  for (const { name, value } of source.attributes) if (KEPT.test(name)) copy.setAttribute(name, value);
  if (source.tagName !== 'g' && source.tagName !== 'defs' && source.tagName !== 'pattern') {
    const style = getComputedStyle(source);
    const isText = source.tagName === 'text' || source.tagName === 'tspan';
    for (const property of PAINT) {
      if (property === 'fill' && copy.getAttribute('fill')?.startsWith('url(')) continue;
      if ((property === 'font-weight') !== isText && property !== 'fill') continue;
      copy.setAttribute(property, style.getPropertyValue(property));
    }
  }
  for (const child of source.childNodes) {
    if (child instanceof Element) appendCopy(child, copy);
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
  }
  parent.append(copy);
}
