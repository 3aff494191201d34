import { dimensionOf, optionsOf, type DimensionKey, type Scene } from '#domain/dimension.ts';
import { isFiltered, type Filters } from '#domain/view.ts';
import type { Speech } from '#i18n/language.tsx';

/** One value of the filter, in words. */
export interface FilterWord {
  dimension: DimensionKey;
  value: string;
  dimensionText: string;
  /** The value's name; the key itself where this file has no such value. */
  valueText: string;
  /** Whether this file has the column and the value at all. */
  known: boolean;
}

/** Every picked value in words, in the order in which filters are shown. */
export function filterWords(filters: Filters, scene: Scene, { t }: Speech): FilterWord[] {
  return (Object.keys(filters) as DimensionKey[]).flatMap((dimension) => {
    const options = optionsOf(dimension, scene);
    const { otherLabel, needs } = dimensionOf(dimension);
    const present = needs.every((field) => scene.info.fields.includes(field));
    return (filters[dimension] ?? []).map((value) => {
      const option = options.find(({ key }) => key === value);
      return {
        dimension,
        value,
        dimensionText: t(dimensionOf(dimension).label),
        valueText: t(option?.label ?? otherLabel?.(value) ?? { vi: value, en: value }),
        known: present && (option !== undefined || Boolean(otherLabel?.(value))),
      };
    });
  });
}

/** A picked value with the remark that this file does not have it, where that is so. */
export function wordText({ known, valueText }: FilterWord, { t }: Speech): string {
  return known ? valueText : t({ vi: `${valueText} (không có trong tệp này)`, en: `${valueText} (not in this file)` });
}

/** The filter as one line: "Khối: Công an, Quân đội · Giới tính: Nữ"; without a filter that all are counted. */
export function filterText(filters: Filters, scene: Scene, speech: Speech): string {
  if (!isFiltered(filters)) return speech.t({ vi: 'Toàn đảng bộ', en: 'Whole committee' });
  const words = filterWords(filters, scene, speech);
  const dimensions = [...new Set(words.map(({ dimension }) => dimension))];
  return dimensions
    .map((dimension) => {
      const ofDimension = words.filter((word) => word.dimension === dimension);
      return `${ofDimension[0]?.dimensionText ?? ''}: ${ofDimension.map((word) => wordText(word, speech)).join(', ')}`;
    })
    .join(' · ');
}
