import { useMemo, useState } from 'react';
import { countChanges } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { asOfDay, scopeFor } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { FIRST_VIEW, toHash, type View } from '#domain/view.ts';
import type { Answering } from '#db/verify.ts';
import { askerOf } from '#figures/ask.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Tabs, type Tab } from '#ui/Tabs.tsx';
import { ColumnsCard } from './ColumnsCard.tsx';
import { DuplicatesCard } from './DuplicatesCard.tsx';
import { FileCard } from './FileCard.tsx';
import { IssuesCard } from './IssuesCard.tsx';
import { QualityCard } from './QualityCard.tsx';
import { QuestionsCard } from './QuestionsCard.tsx';
import { RememberedCard } from './RememberedCard.tsx';
import { UnitsCard } from './UnitsCard.tsx';
import { countOpenValues, ValuesCard } from './ValuesCard.tsx';
import styles from './DataPage.module.css';

export interface DataPageProps {
  engine: Answering;
  snapshot: Snapshot;
  view: View;
  /** The decisions that the file was read with. */
  decisions: Decisions;
  /** The decisions as the person is changing them; the figures follow only when they are applied. */
  draft: Decisions;
  onDraft(draft: Decisions): void;
  /** Reads the file again with decisions. */
  onDecide(decisions: Decisions): void;
}

type Part = 'file' | 'columns' | 'values' | 'units' | 'problems' | 'quality';

/** How the file was read, what was not understood, and what the person decides about both. */
export function DataPage({ engine, snapshot, view, decisions, draft, onDraft, onDecide }: DataPageProps) {
  const { t, f } = useSpeech();
  const { info } = snapshot;
  const asOf = asOfDay(view, snapshot);
  // The whole committee as of the view's day: filters do not change how good a file is.
  const scope = useMemo(() => ({ ...scopeFor(FIRST_VIEW, snapshot), asOf }), [snapshot, asOf]);
  const [part, setPart] = useState<Part>(info.issueTotal > 0 ? 'problems' : 'file');
  const changes = countChanges(draft, decisions);
  const openValues = countOpenValues(info);
  const hasUnits = info.organisations.length + info.cells.length > 0;
  const steps: Tab<Part>[] = [
    { key: 'file', label: t({ vi: 'Tệp', en: 'File' }), content: <><FileCard info={info} draft={draft} onDraft={onDraft} /><RememberedCard /></> },
    { key: 'columns', label: t({ vi: 'Cột', en: 'Columns' }), content: <ColumnsCard info={info} draft={draft} onDraft={onDraft} /> },
    ...(info.values.length > 0
      ? [{ key: 'values' as const, label: openValues > 0 ? t({ vi: `Giá trị (${f.count(openValues)})`, en: `Values (${f.count(openValues)})` }) : t({ vi: 'Giá trị', en: 'Values' }), content: <ValuesCard info={info} draft={draft} onDraft={onDraft} /> }]
      : []),
    ...(hasUnits ? [{ key: 'units' as const, label: t({ vi: 'Tổ chức', en: 'Organisations' }), content: <UnitsCard info={info} draft={draft} onDraft={onDraft} /> }] : []),
    { key: 'problems', label: t({ vi: `Vấn đề (${f.count(info.issueTotal)})`, en: `Problems (${f.count(info.issueTotal)})` }), content: <IssuesCard info={info} /> },
    { key: 'quality', label: t({ vi: 'Chất lượng', en: 'Quality' }), content: <><DuplicatesCard info={info} draft={draft} onDraft={onDraft} /><QualityCard scope={scope} asker={askerOf(engine, snapshot)} /></> },
  ];
  const place = steps.findIndex(({ key }) => key === part);
  const [back, next] = [steps[place - 1], steps[place + 1]];
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t({ vi: 'Dữ liệu đã đọc', en: 'What was read' })}</h1>
      {info.questions.length > 0 && <QuestionsCard questions={info.questions} decisions={draft} onDecide={onDecide} />}
      <Tabs<Part>
        label={t({ vi: 'Các bước xem lại', en: 'Steps' })}
        current={part}
        onChange={setPart}
        tabs={steps.map(({ label, ...step }, number) => ({ ...step, label: <>{f.count(number + 1)}. {label}</> }))}
      />
      <div className={styles.steps}>
        {back && <Button onClick={() => setPart(back.key)}>{t({ vi: 'Quay lại', en: 'Back' })}</Button>}
        {next
          ? <Button variant="primary" onClick={() => setPart(next.key)}>{t({ vi: 'Tiếp tục', en: 'Continue' })}</Button>
          : <a className={buttonClass('primary')} href={toHash({ ...view, page: 'overview' })}>{t({ vi: 'Xem số liệu', en: 'See the figures' })}</a>}
      </div>
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
