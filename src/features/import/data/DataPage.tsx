import { useState } from 'react';
import { countChanges } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { ColumnsCard } from './ColumnsCard.tsx';
import { FileCard } from './FileCard.tsx';
import { IssuesCard } from './IssuesCard.tsx';
import { QuestionsCard } from './QuestionsCard.tsx';
import styles from './DataPage.module.css';

export interface DataPageProps {
  info: SnapshotInfo;
  /** The decisions that the file was read with. */
  decisions: Decisions;
  /** The decisions as the person is changing them; the figures follow only when they are applied. */
  draft: Decisions;
  onDraft(draft: Decisions): void;
  /** Reads the file again with decisions. */
  onDecide(decisions: Decisions): void;
}

type Part = 'file' | 'columns' | 'problems';

/** How the file was read, what was not understood, and what the person decides about both. */
export function DataPage({ info, decisions, draft, onDraft, onDecide }: DataPageProps) {
  const { t, f } = useSpeech();
  const [part, setPart] = useState<Part>(info.issueTotal > 0 ? 'problems' : 'file');
  const changes = countChanges(draft, decisions);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t({ vi: 'Dữ liệu đã đọc', en: 'What was read' })}</h1>
      {info.questions.length > 0 && <QuestionsCard questions={info.questions} decisions={draft} onDecide={onDecide} />}
      <Tabs<Part>
        label={t({ vi: 'Các bước xem lại', en: 'Steps' })}
        current={part}
        onChange={setPart}
        tabs={[
          { key: 'file', label: t({ vi: '1. Tệp', en: '1. File' }), content: <FileCard info={info} /> },
          { key: 'columns', label: t({ vi: '2. Cột', en: '2. Columns' }), content: <ColumnsCard info={info} /> },
          {
            key: 'problems',
            label: t({ vi: `3. Vấn đề (${f.count(info.issueTotal)})`, en: `3. Problems (${f.count(info.issueTotal)})` }),
            content: <IssuesCard info={info} />,
          },
        ]}
      />
      {changes > 0 && (
        <div className={styles.apply} role="status">
          <span>{t({ vi: `${f.count(changes)} thay đổi chưa áp dụng; số liệu còn như cũ.`, en: `${f.count(changes)} changes not applied; the figures are as before.` })}</span>
          <Button onClick={() => onDraft(decisions)}>{t({ vi: 'Bỏ thay đổi', en: 'Discard' })}</Button>
          <Button variant="primary" onClick={() => onDecide(draft)}>{t({ vi: 'Áp dụng', en: 'Apply' })}</Button>
        </div>
      )}
    </div>
  );
}
