import { useSpeech } from '#i18n/language.tsx';

/** What stands in place of a name or a number that is not to be seen. */
export function Masked() {
  const { t } = useSpeech();
  return <><span aria-hidden="true">•••</span><span className="visually-hidden">{t({ vi: 'đang ẩn', en: 'hidden' })}</span></>;
}
