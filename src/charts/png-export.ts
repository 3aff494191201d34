import type { ExportFrame } from './export-frame.ts';
import { chartPicture, isPictured } from './svg-export.ts';

/**
 * A chart as a PNG, `scale` pixels to a px of the drawing. The chart must be mounted and visible.
 *
 * An SVG that is loaded as an image sees none of the page's fonts. Embedding them would put each font file into
 * every picture once more and lean on browsers not applying the page's policy (no inline style, no data: font)
 * inside an image. So the image carries the shapes alone, and the texts are written onto the canvas with the page's
 * own fonts, where the browser has laid them out in the mounted chart.
 */
export async function chartPng(svg: SVGSVGElement, frame: ExportFrame, scale = 2): Promise<Blob> {
  const { root, layout, fontFamily } = chartPicture(svg, frame);
  for (const text of root.querySelectorAll('text')) text.remove();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(layout.width * scale);
  canvas.height = Math.round(layout.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no 2D canvas for the picture');
  const shapes = await loadImage(new XMLSerializer().serializeToString(root));
  context.drawImage(shapes, 0, 0, canvas.width, canvas.height);

  const toCanvas = new DOMMatrix().scale(scale);
  await loadFonts(fontFamily, layout.lines.map((line) => line.text).join('') + svg.textContent);
  context.setTransform(toCanvas);
  for (const line of layout.lines) {
    context.font = `${line.weight} ${line.size}px ${fontFamily}`;
    context.fillStyle = line.fill;
    context.fillText(line.text, line.x, line.y);
  }
  const toChart = toCanvas.translate(layout.chartX, layout.chartY);
  for (const text of svg.querySelectorAll('text')) drawText(context, svg, text, toChart);

  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be encoded'));
    }, 'image/png');
  });
}

/** A font file is only fetched once a text needs it; the frame's texts may need one that the page did not. */
async function loadFonts(family: string, text: string): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${family}`, text)));
}

async function loadImage(svgText: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } catch (cause) {
    throw new Error('The shapes of the chart could not be drawn', { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Writes a text where it stands in the chart; digits one by one in the middle of their places, for a canvas knows
 * no tabular digits.
 */
function drawText(
  context: CanvasRenderingContext2D,
  svg: SVGSVGElement,
  text: SVGTextElement,
  toChart: DOMMatrix,
): void {
  const page = svg.getScreenCTM();
  const own = text.getScreenCTM();
  if (!page || !own) throw new Error('The chart is not on the page');
  context.setTransform(toChart.multiply(page.inverse().multiply(own)));
  let index = 0;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !isPictured(parent)) continue;
    const style = getComputedStyle(parent);
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.fillStyle = style.fill;
    for (const run of (node.textContent ?? '').match(/\d|\D+/g) ?? []) {
      const start = text.getStartPositionOfChar(index);
      const room = text.getEndPositionOfChar(index + run.length - 1).x - start.x;
      const x = run.length === 1 ? start.x + (room - context.measureText(run).width) / 2 : start.x;
      context.fillText(run, x, start.y);
      index += run.length;
    }
  }
}
