import { memo, use } from 'react';
import type { View } from '#domain/view.ts';
import { download } from '#figures/download.ts';
import { copyParagraphs } from '#figures/export/clipboard.ts';
import { OutcomeNote } from '#figures/export/OutcomeNote.tsx';
import { useOutcome } from '#figures/export/use-outcome.ts';
import { loadExports } from '#figures/load-exports.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DownloadIcon, PrintIcon } from '#ui/icons.tsx';
import { NumberCards, NumberLink, type NumberFacts } from '#ui/NumberLink.tsx';
import { copiedParagraphs, notesTitle, textDocument } from './documents.ts';
import { Nobody } from './Nobody.tsx';
import { numberHref } from './number-href.ts';
import type { ReportAnswers } from './report-numbers.ts';
import { reportText } from './text/report-text.ts';
import type { NumberSegment, Paragraph } from './text/segment.ts';
import styles from './Report.module.css';

function factsOf({ value, format, text, of, filters, what, definition, denominator }: NumberSegment, view: View, speech: Speech): NumberFacts {
  const { t } = speech;
  const linkText = () => {
    if (of === 'organisations') return t({ vi: 'Xem bảng tổ chức đảng', en: 'See the organisations' });
    if (format !== 'count') return t({ vi: 'Xem danh sách', en: 'See the list' });
    return t({ vi: `Xem danh sách ${membersText(speech, value)}`, en: `See the list of ${membersText(speech, value)}` });
  };
  const partOf = denominator === null ? [] : [format === 'count' ? denominator : `${text} = ${denominator}`];
  return {
    what,
    lines: [...partOf, definition],
    href: numberHref(view, of, filters),
    linkText: linkText(),
  };
}

/** The section of the periodic report: its sentences, whose numbers lead to their people, and what they mean. */
export const ReportTextPart = memo(function ReportTextPart({ answers, onClear }: { answers: Promise<ReportAnswers>; onClear(): void }) {
  const { view, numbers } = use(answers);
  const speech = useSpeech();
  const { t } = speech;
  const [outcome, attempt] = useOutcome(t({ vi: 'Chưa làm được. Hãy thử lại, hoặc bôi đen lời văn rồi bấm Ctrl+C.', en: 'It failed. Try again, or select the text and press Ctrl+C.' }));
  const text = reportText(numbers, speech);
  if (text.paragraphs.length === 0) return <Nobody onClear={onClear} />;
  const copy = async () => {
    await copyParagraphs(copiedParagraphs(text, numbers.scope.sample, speech));
    return t({ vi: 'Đã sao chép. Mở Word rồi bấm Ctrl+V.', en: 'Copied. Open Word and press Ctrl+V.' });
  };
  const saveWord = async () => {
    const document = textDocument(text, numbers, speech);
    const { reportDocx } = await loadExports();
    download(await reportDocx(document, speech), `${document.fileName}.docx`);
    return null;
  };
  return (
    <div className={styles.text}>
      <Card
        className={styles.sheet ?? ''}
        title={text.title}
        subtitle={text.lines.join(' · ')}
        actions={
          <>
            <Button size="small" onClick={attempt(copy)}>{t({ vi: 'Sao chép lời văn', en: 'Copy the text' })}</Button>
            <Button size="small" icon={<DownloadIcon />} onClick={attempt(saveWord)}>{t({ vi: 'Tải Word', en: 'Download Word' })}</Button>
            <Button size="small" icon={<PrintIcon />} onClick={() => print()}>{t({ vi: 'In', en: 'Print' })}</Button>
            <OutcomeNote outcome={outcome} />
          </>
        }
      >
        <NumberCards>
          <div className={styles.paragraphs}>
            {text.paragraphs.map((paragraph) => <ReportParagraph key={paragraph.key} paragraph={paragraph} notes={text.notes} view={view} />)}
          </div>
        </NumberCards>
      </Card>
      <Card className={styles.notes ?? ''} title={notesTitle(speech)}>
        <ol className={styles.noteList}>
          {text.notes.map((note, place) => <li key={note} id={noteId(place)}>{note}</li>)}
        </ol>
      </Card>
    </div>
  );
});

function noteId(place: number): string {
  return `report-note-${place + 1}`;
}

function ReportParagraph({ paragraph, notes, view }: { paragraph: Paragraph; notes: readonly string[]; view: View }) {
  const speech = useSpeech();
  return (
    <p>
      {paragraph.segments.map((segment, place) => {
        // Behind nobody there is no list.
        if (segment.kind === 'text' || segment.value === 0) return segment.text;
        return (
          // A sentence may have the same number twice.
          // oxlint-disable-next-line react/no-array-index-key
          <NumberLink key={place} facts={factsOf(segment, view, speech)} describedBy={noteId(notes.indexOf(segment.definition))}>{segment.text}</NumberLink>
        );
      })}
    </p>
  );
}
