import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { findPdfToText } from '../find-chromium.ts';

/** The page as it comes out of the printer: the text of every sheet in the order of its parts. */
export async function print(page: Page, testInfo: TestInfo): Promise<{ sheets: string[]; sizes: number[][] }> {
  const place = testInfo.outputPath('trang-in.pdf');
  writeFileSync(place, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  const text = execFileSync(findPdfToText(), ['-raw', '-enc', 'UTF-8', place, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  const boxes = readFileSync(place, 'latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  return { sheets: text.split('\f').slice(0, -1).map((sheet) => sheet.normalize('NFC')), sizes: [...boxes].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]) };
}

/** A text without the breaks and spaces that a printer's line ends make of it. */
export function run(text: string): string {
  return text.replace(/\s+/g, '');
}
