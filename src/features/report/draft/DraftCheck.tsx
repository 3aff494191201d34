import { useCallback, useMemo, useRef, useState, type DragEvent } from 'react';
import { asOfDay } from '#domain/scope.ts';
import { isFiltered } from '#domain/view.ts';
import { Answered, type PageProps } from '#figures/Answered.tsx';
import { filterText } from '#figures/filter-text.ts';
import { useSpeech } from '#i18n/language.tsx';
import { carriesFiles, firstFile } from '#ui/drag.ts';
import { Notice } from '#ui/Notice.tsx';
import { draftQuestions } from './answers.ts';
import { Checked } from './Checked.tsx';
import styles from './DraftCheck.module.css';
import { DraftInput } from './DraftInput.tsx';
import { refusalText } from './explain.ts';
import { draftText } from './plain.ts';
import { DraftFileError, isDraftFile, readDraftFile, type DraftRefusal } from './read-draft-file.ts';
import { readDraft } from './read-draft.ts';

/** The draft at hand, while the page is open: it is written nowhere, and gone with the page. */
const kept = { text: '', checking: false };

/** A draft of a report, each of its numbers held against the data. */
export function DraftCheck({ engine, snapshot, view }: PageProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const [text, setText] = useState(kept.text);
  const [checking, setChecking] = useState(kept.checking);
  const [refusal, setRefusal] = useState<DraftRefusal | null>(null);
  const latestFile = useRef(0);
  const asOf = asOfDay(view, snapshot);
  const claims = useMemo(() => (checking ? readDraft(text) : []), [checking, text]);
  const questions = useMemo(() => draftQuestions(claims), [claims]);

  const show = useCallback((next: string, check: boolean) => {
    const draft = draftText(next);
    Object.assign(kept, { text: draft, checking: check && draft.trim() !== '' });
    setText(draft);
    setChecking(kept.checking);
    setRefusal(null);
  }, []);
  const onFile = useCallback(async (file: File) => {
    const mine = ++latestFile.current;
    try {
      const read = await readDraftFile(file);
      if (mine === latestFile.current) show(read, true);
    } catch (error) {
      if (mine !== latestFile.current) return;
      if (!(error instanceof DraftFileError)) throw error;
      setRefusal(error.refusal);
    }
  }, [show]);
  const onDrop = (event: DragEvent) => {
    const [file] = firstFile(event.dataTransfer.files) ?? [];
    // A list of members that is dropped here is opened as one.
    if (!file || !isDraftFile(file)) return;
    event.preventDefault();
    void onFile(file);
  };

  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        if (carriesFiles(event.dataTransfer)) event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{t({ vi: 'Soát báo cáo', en: 'Check a draft' })}</h2>
        <p className={styles.lead}>
          {t({
            vi: 'Dán dự thảo hoặc thả tệp Word. Mỗi con số về đảng viên được đối chiếu với số liệu. Dự thảo không rời khỏi máy này và không được lưu lại.',
            en: 'Paste a draft or drop a Word file. Every number about members is held against the data. The draft does not leave this computer and is not kept.',
          })}
        </p>
        <p className={styles.against}>
          {t({ vi: 'Đối chiếu với: ', en: 'Held against: ' })}
          <strong>{filterText(view.filters, { info: snapshot.info, sample: snapshot.sample, asOf }, speech)}</strong>
          {t({ vi: `, số liệu đến ${f.day(asOf)}`, en: `, data as of ${f.day(asOf)}` })}
        </p>
      </header>
      {isFiltered(view.filters) && (
        <Notice tone="warning" announce="off" title={t({ vi: 'Đang có bộ lọc', en: 'A filter is on' })}>
          {t({
            vi: 'Dự thảo được đối chiếu với phần đang lọc, không phải toàn đảng bộ. Bỏ bộ lọc ở trên nếu dự thảo nói về toàn đảng bộ.',
            en: 'The draft is held against the filtered members, not the whole committee. Lift the filter above if it speaks of the whole.',
          })}
        </Notice>
      )}
      {refusal && <Notice tone="danger" title={t({ vi: 'Chưa đọc được tệp này', en: 'This file could not be read' })}>{refusalText(refusal, speech)}</Notice>}
      {checking ? (
        <Answered questions={questions} engine={engine} snapshot={snapshot} view={view} skeleton={<p className={styles.waiting}>{t({ vi: 'Đang đối chiếu…', en: 'Comparing…' })}</p>}>
          {(answers) => <Checked text={text} claims={claims} answers={answers} onEdit={() => show(text, false)} onClear={() => show('', false)} />}
        </Answered>
      ) : <DraftInput text={text} onText={show} onFile={(file) => void onFile(file)} />}
    </div>
  );
}
