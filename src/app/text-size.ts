import { useEffect, useState } from 'react';
import type { Bilingual } from '#domain/bilingual.ts';

/** The sizes that the whole page can be read at; the percentages are in tokens.css. */
export const TEXT_SIZES = [
  { key: 'normal', label: { vi: 'Chữ vừa', en: 'Normal text' } },
  { key: 'large', label: { vi: 'Chữ lớn', en: 'Large text' } },
  { key: 'larger', label: { vi: 'Chữ rất lớn', en: 'Larger text' } },
] as const satisfies readonly { key: string; label: Bilingual }[];

type TextSize = (typeof TEXT_SIZES)[number]['key'];

const REMEMBERED = 'text-size';

function readRemembered(): TextSize {
  try {
    const remembered = localStorage.getItem(REMEMBERED);
    return TEXT_SIZES.find(({ key }) => key === remembered)?.key ?? 'normal';
  } catch {
    return 'normal';
  }
}

/** The chosen text size, remembered on this device where the browser stores anything. */
export function useTextSize(): [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState(readRemembered);
  useEffect(() => {
    document.documentElement.dataset['textSize'] = size;
    try {
      localStorage.setItem(REMEMBERED, size);
    } catch {
      // Storage is refused: the size holds for this page only.
    }
  }, [size]);
  return [size, setSize];
}
