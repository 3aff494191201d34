import { use, useMemo, useRef } from 'react';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { DraftAnswers } from './answers.ts';
import { checkDraft } from './check-draft.ts';
import { CheckedText } from './CheckedText.tsx';
import type { Claim } from './claims.ts';
import type { DraftDay } from './days.ts';
import styles from './DraftCheck.module.css';
import { FindingList } from './FindingList.tsx';

export interface CheckedProps {
  text: string;
  claims: readonly Claim[];
  answers: Promise<DraftAnswers>;
  onEdit(): void;
  onClear(): void;
}

/** The draft with its numbers marked, and beside it what is said of them; a press goes from one to the other. */
export function Checked({ text, claims, answers, onEdit, onClear }: CheckedProps) {
  const { view, facts, n } = use(answers);
  const { t, f } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const { findings, otherDays } = useMemo(() => checkDraft(text, claims, facts), [text, claims, facts]);
  const goTo = (part: 'mark' | 'finding', place: number) => {
    const target = box.current?.querySelector<HTMLElement>(`[data-${part}="${place}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };
  const days = [...new Set(otherDays.map((day) => dayText(day)))];
  return (
    <div ref={box} className={styles.checked}>
      {n === 0 && <Notice tone="warning" title={t({ vi: 'Không có đảng viên nào để đối chiếu', en: 'There are no members to compare with' })} />}
      {days.length > 0 && (
        <Notice tone="warning" announce="off" title={t({ vi: `Dự thảo ghi số liệu đến ${days.join(', ')}`, en: `The draft says that its numbers are of ${days.join(', ')}` })}>
          {t({ vi: `Số liệu đang mở là đến ${f.day(facts.asOf)}, nên khác nhau có thể là do thời điểm.`, en: `The open data are as of ${f.day(facts.asOf)}, so a difference may be one of time.` })}
        </Notice>
      )}
      <div className={styles.columns}>
        <article className={styles.paper}>
          <CheckedText text={text} findings={findings} view={view} onFinding={(place) => goTo('finding', place)} />
          <div className={styles.buttons}>
            <Button onClick={onEdit}>{t({ vi: 'Sửa lời văn', en: 'Edit the text' })}</Button>
            <Button onClick={onClear}>{t({ vi: 'Soát dự thảo khác', en: 'Check another draft' })}</Button>
          </div>
        </article>
        <FindingList text={text} findings={findings} onMark={(place) => goTo('mark', place)} />
      </div>
    </div>
  );
}

function dayText({ day, month, year }: DraftDay): string {
  return [day, month].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')])).concat(String(year)).join('/');
}
