import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './app.ts';

/** What can be told of a picture without knowing what it shows. */
export interface Picture {
  width: number;
  height: number;
  /** Different colours. */
  colours: number;
  /** The first pixel: red, green, blue, opacity. */
  corner: number[];
  /** The part of the pixels that are not white. */
  inked: number;
}

/** Decodes a PNG file in the browser. */
export async function lookAtPicture(page: Page, png: Buffer): Promise<Picture> {
  expect([...png.subarray(0, 8)], 'the signature of PNG').toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0));
    const colours = new Set(pixels);
    const inked = pixels.reduce((count, pixel) => (pixel === 0xff_ff_ff_ff ? count : count + 1), 0) / pixels.length;
    const first = pixels[0] ?? 0;
    return {
      width: bitmap.width, height: bitmap.height, colours: colours.size, inked,
      corner: [first & 255, (first >>> 8) & 255, (first >>> 16) & 255, first >>> 24],
    };
  }, png.toString('base64'));
}

/** Parses an SVG file in an empty page, away from the app's policy; `active` counts what a drawing must not have, its own fonts aside. */
export async function readDrawing(context: BrowserContext, svg: Buffer): Promise<{ root: string; failed: boolean; text: string; active: number; fonts: string }> {
  const empty = await context.newPage();
  const drawing = await empty.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const fonts = parsed.querySelector('defs > style')?.textContent ?? '';
    parsed.querySelector('defs > style')?.remove();
    const active = parsed.querySelectorAll('script, style, foreignObject, [role=button], [tabindex], [style], [onclick], [class]').length;
    return { root: parsed.documentElement.nodeName, failed: parsed.querySelector('parsererror') !== null, text: parsed.documentElement.textContent ?? '', active, fonts };
  }, svg.toString('utf8'));
  await empty.close();
  return drawing;
}

/** Reads a CSV file with any separator by the rules of RFC 4180. */
export function readSheet(bytes: Buffer, separator: string): { hasMark: boolean; rows: string[][] } {
  const text = bytes.toString('utf8');
  const hasMark = text.startsWith('\ufeff');
  const cells = text.slice(hasMark ? 1 : 0).matchAll(new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'g'));
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return { hasMark, rows: rows.slice(0, -1) };
}
