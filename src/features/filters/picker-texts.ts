import { useSpeech } from '#i18n/language.tsx';
import type { MultiPickerTexts } from '#ui/MultiPicker.tsx';

/** The words of every picker. */
export function usePickerTexts(): MultiPickerTexts {
  const { t, f } = useSpeech();
  return {
    search: t({ vi: 'Tìm, không cần gõ dấu', en: 'Search' }),
    none: t({ vi: 'Không tìm thấy', en: 'Nothing found' }),
    clear: t({ vi: 'Bỏ chọn', en: 'Clear' }),
    done: t({ vi: 'Xong', en: 'Done' }),
    selectedCount: (count) => t({ vi: `Đã chọn ${f.count(count)}`, en: `${f.count(count)} selected` }),
  };
}
