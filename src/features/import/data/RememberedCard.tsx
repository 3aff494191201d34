import { useState } from 'react';
import { countDecisions } from '#domain/decide.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { forgetAll, readRemembered } from '../remembered.ts';
import styles from './DataPage.module.css';

/** Headers of a file that are named in the list. */
const HEADERS_SHOWN = 5;

/** What this device remembers of decisions, and a way to forget it; nothing where it remembers nothing. */
export function RememberedCard() {
  const { t, f } = useSpeech();
  const [{ units, files }, setRemembered] = useState(readRemembered);
  if (files.length + units.blocs.length + units.merges.length === 0) return null;
  const forget = () => {
    forgetAll();
    setRemembered(readRemembered());
  };
  return (
    <Card
      title={t({ vi: 'Máy này đang nhớ', en: 'This device remembers' })}
      subtitle={t({
        vi: 'Lựa chọn của anh/chị, để lần sau khỏi chọn lại. Không có họ tên hay số thẻ nào trong đó.',
        en: 'What you chose, so that you need not choose again. No names or card numbers are among it.',
      })}
      actions={<Button size="small" onClick={forget}>{t({ vi: 'Quên hết', en: 'Forget all' })}</Button>}
    >
      <ul className={styles.remembered}>
        {units.blocs.length > 0 && <li>{t({ vi: `Khối của ${f.count(units.blocs.length)} đơn vị`, en: `The bloc of ${f.count(units.blocs.length)} units` })}</li>}
        {units.merges.length > 0 && <li>{t({ vi: `Tên gộp hoặc giữ riêng của ${f.count(units.merges.length)} đơn vị`, en: `${f.count(units.merges.length)} units joined or kept apart` })}</li>}
        {files.map(({ headers, decisions }) => (
          <li key={headers.join('|')}>
            {t({
              vi: `${f.count(countDecisions(decisions))} lựa chọn cho tệp có các cột: ${shown(headers)}`,
              en: `${f.count(countDecisions(decisions))} choices for files with the columns: ${shown(headers)}`,
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function shown(headers: readonly string[]): string {
  const named = headers.filter((header) => header !== '');
  return `${named.slice(0, HEADERS_SHOWN).join(', ')}${named.length > HEADERS_SHOWN ? '…' : ''}`;
}
