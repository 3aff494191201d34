import { memo, type ReactNode } from 'react';
import type { View } from '#domain/view.ts';
import { peopleHref } from '#figures/people-link.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { classNames } from '#ui/class-names.ts';
import styles from './DraftCheck.module.css';
import { subjectText } from './explain.ts';
import type { Finding } from './findings.ts';
import { filtersOf } from './people-filters.ts';

export interface CheckedTextProps {
  text: string;
  /** In the order of the text, without overlap. */
  findings: readonly Finding[];
  view: View;
  onFinding(place: number): void;
}

/** The text of a draft with a mark on each number: a right one leads to its people, another to what is said of it. */
export const CheckedText = memo(function CheckedText({ text, findings, view, onFinding }: CheckedTextProps) {
  const speech = useSpeech();
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [place, finding] of findings.entries()) {
    if (finding.start < at) continue;
    parts.push(text.slice(at, finding.start));
    parts.push(<Marked key={finding.start} text={text.slice(finding.start, finding.end)} {...{ finding, place, view, speech, onFinding }} />);
    at = finding.end;
  }
  parts.push(text.slice(at));
  return <div className={styles.text} lang="vi">{parts}</div>;
});

interface MarkedProps extends Pick<CheckedTextProps, 'view' | 'onFinding'> {
  text: string;
  finding: Finding;
  place: number;
  speech: Speech;
}

function Marked({ text, finding, place, view, speech, onFinding }: MarkedProps) {
  const { t } = speech;
  const subject = subjectText(finding, speech);
  if (finding.mark === 'wrong' || finding.mark === 'unknown') {
    const isWrong = finding.mark === 'wrong';
    const said = isWrong ? t({ vi: `cần sửa: ${finding.right ?? ''}`, en: `to correct: ${finding.right ?? ''}` }) : t({ vi: 'không tính được', en: 'cannot be computed' });
    return (
      <button type="button" data-mark={place} className={classNames(styles.mark, isWrong ? styles.wrong : styles.unknown)} aria-label={`${text}, ${said}`} onClick={() => onFinding(place)}>
        {text}
      </button>
    );
  }
  const filters = finding.group && finding.meanAgeYears === null ? filtersOf(finding.group) : null;
  if (!filters) return <span data-mark={place} tabIndex={-1} className={styles.right} title={subject}>{text}</span>;
  return (
    <a data-mark={place} className={styles.right} href={peopleHref(view, filters)} title={t({ vi: `Đúng. Xem danh sách: ${subject}`, en: `Right. See the people: ${subject}` })}>
      {text}
    </a>
  );
}
