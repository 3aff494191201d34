import type { PageProps } from '#figures/Answered.tsx';
import { useSpeech } from '#i18n/language.tsx';

/** The members behind the present filter, those due for a badge, and those on probation. */
export function People(_shown: PageProps) {
  const { t } = useSpeech();
  return <h1>{t({ vi: 'Danh sách đảng viên', en: 'Members' })}</h1>;
}
