import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import type { ShownNames } from './shown-names.ts';

/** Shows the names of the secretaries, or masks them again. */
export function NamesButton({ shownNames: { names, failed, possible, toggle } }: { shownNames: ShownNames }) {
  const { t } = useSpeech();
  if (!possible) return null;
  return (
    <>
      <Button size="small" aria-pressed={names !== null} onClick={toggle}>
        {names ? t({ vi: 'Ẩn họ tên', en: 'Hide names' }) : t({ vi: 'Hiện họ tên', en: 'Show names' })}
      </Button>
      {failed && <p role="alert">{t({ vi: 'Chưa lấy được họ tên. Hãy thử lại.', en: 'The names could not be read. Try again.' })}</p>}
    </>
  );
}
