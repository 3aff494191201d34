import { useState } from 'react';
import { copyText } from '#figures/export/clipboard.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { classNames } from '#ui/class-names.ts';
import { withEdits } from './check-draft.ts';
import styles from './DraftCheck.module.css';
import { reasonText, summaryText, wrongText } from './explain.ts';
import type { Edit, Finding } from './findings.ts';
import { overlaps } from './plain.ts';

export interface FindingListProps {
  text: string;
  findings: readonly Finding[];
  /** Goes to the place of a finding in the text. */
  onMark(place: number): void;
}

/** How many numbers that cannot be told are listed before the others are folded away. */
const UNKNOWN_SHOWN = 3;

/** What was found: the wrong numbers with their way out, those that cannot be told, the right ones. */
export function FindingList({ text, findings, onMark }: FindingListProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const placed = findings.map((finding, place) => ({ finding, place }));
  const wrong = placed.filter(({ finding }) => finding.mark === 'wrong');
  const unknown = placed.filter(({ finding }) => finding.mark === 'unknown');
  const right = placed.filter(({ finding }) => finding.mark === 'right' || finding.mark === 'rounded');
  const [copied, setCopied] = useState('');
  const onCopy = async (sentence: string) => {
    try {
      await copyText(sentence);
      setCopied(t({ vi: 'Đã chép câu đã sửa', en: 'The corrected sentence is copied' }));
    } catch {
      setCopied(t({ vi: `Trình duyệt không cho chép. Câu đã sửa: ${sentence}`, en: `The browser does not allow copying. The corrected sentence: ${sentence}` }));
    }
  };
  const unknownItems = unknown.map(({ finding, place }) => (
    <li key={place} className={classNames(styles.finding, styles.findingUnknown)}>
      <button type="button" data-finding={place} className={styles.jump} onClick={() => onMark(place)}>{excerpt(text, finding)}</button>
      <p className={styles.why}>{reasonText(finding.reason, finding.meanAgeYears, speech)}</p>
    </li>
  ));
  return (
    <section className={styles.findings} aria-label={t({ vi: 'Kết quả soát', en: 'What was found' })}>
      <div role="status"><h3 className={styles.summary}>{summaryText(findings, speech)}</h3></div>
      {findings.length === 0 && <p className={styles.why}>{t({ vi: 'Không thấy con số nào về đảng viên trong dự thảo.', en: 'The draft has no number about members.' })}</p>}
      <ul className={styles.list}>
        {wrong.map(({ finding, place }) => (
          <li key={place} className={classNames(styles.finding, styles.findingWrong)}>
            <button type="button" data-finding={place} className={styles.jump} onClick={() => onMark(place)}>{wrongTitle(text, finding)}</button>
            <p className={styles.why}>{wrongText(finding, speech)}</p>
            <div className={styles.buttons}>
              {finding.edits.length > 0 && <Button onClick={() => void onCopy(corrected(text, findings, finding, finding.edits))}>{t({ vi: 'Sao chép câu đã sửa', en: 'Copy the corrected sentence' })}</Button>}
              {finding.renamed.length > 0 && (
                <Button onClick={() => void onCopy(corrected(text, findings, finding, finding.renamed))}>
                  {t({ vi: `Sao chép câu với “${renamedTo(text, finding)}”`, en: `Copy it with “${renamedTo(text, finding)}”` })}
                </Button>
              )}
            </div>
          </li>
        ))}
        {unknownItems.slice(0, UNKNOWN_SHOWN)}
        {right.length > 0 && (
          <li className={classNames(styles.finding, styles.findingRight)}>
            <p className={styles.rights}>
              <strong>{t({ vi: `${f.count(right.length)} con số đúng`, en: `${f.count(right.length)} right` })}</strong>
              {right.map(({ finding, place }) => (
                <span key={place}>
                  {' · '}
                  <button type="button" data-finding={place} className={styles.rightJump} onClick={() => onMark(place)}>{rightTitle(finding)}</button>
                </span>
              ))}
            </p>
          </li>
        )}
      </ul>
      {unknown.length > UNKNOWN_SHOWN && (
        <details className={styles.more}>
          <summary>{t({ vi: `${f.count(unknown.length - UNKNOWN_SHOWN)} chỗ khác không tính được`, en: `${f.count(unknown.length - UNKNOWN_SHOWN)} more that cannot be computed` })}</summary>
          <ul className={styles.list}>{unknownItems.slice(UNKNOWN_SHOWN)}</ul>
        </details>
      )}
      <p role="status" className={styles.copied}>{copied}</p>
    </section>
  );

  function rightTitle({ written, mark, part, of, meanAgeYears }: Finding): string {
    if (mark === 'right') return written;
    const exact = meanAgeYears !== null ? f.mean(meanAgeYears) : part !== null && of !== null ? f.share(part, of) : f.count(part ?? 0);
    return t({ vi: `${written} (${exact}, làm tròn)`, en: `${written} (${exact}, rounded)` });
  }
}

function wrongTitle(text: string, { written, right, renamed, start, end }: Finding): string {
  return renamed.length > 0 ? `“${text.slice(start, end)}” → ${right ?? ''}` : `${written} → ${right ?? ''}`;
}

/** What a wrong name and its number become. */
function renamedTo(text: string, { start, end, renamed }: Finding): string {
  return withEdits(text, { start, end }, renamed);
}

/** The sentence of a finding with all its wrong numbers put right, this one in the chosen way. */
function corrected(text: string, findings: readonly Finding[], chosen: Finding, edits: readonly Edit[]): string {
  const others = findings.filter((finding) => finding !== chosen && overlaps(finding, chosen.sentence)).flatMap((finding) => finding.edits);
  return withEdits(text, chosen.sentence, [...edits, ...others]);
}

const WORDS_AROUND = { before: 5, after: 2 };

/** A number with the words around it, as far as its sentence goes. */
function excerpt(text: string, { start, end, sentence }: Finding): string {
  const before = text.slice(sentence.start, start).split(/\s+/);
  const after = text.slice(end, sentence.end).split(/\s+/);
  const left = before.slice(-WORDS_AROUND.before - 1).join(' ');
  const right = after.slice(0, WORDS_AROUND.after + 1).join(' ');
  return `${before.length > WORDS_AROUND.before + 1 ? '…' : ''}${left}${text.slice(start, end)}${right}`.replace(/[.,;:]$/, '');
}
