import { useCallback } from 'react';
import { Answered, type PageProps } from '#figures/Answered.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { Tabs, type Tab } from '#ui/Tabs.tsx';
import { DraftCheck } from './draft/DraftCheck.tsx';
import { REPORT } from './report-numbers.ts';
import { ReportTextPart } from './ReportTextPart.tsx';
import { TablesPart } from './TablesPart.tsx';
import styles from './Report.module.css';

/** The parts of the page; the text is its first, which the link need not name. */
type Part = 'text' | 'tables' | 'draft';

/** What leaders hand on: the section of the periodic report as text, its official tables, and a draft held against the data. */
export function Report({ go, ...shown }: PageProps) {
  const { t } = useSpeech();
  const onClear = useCallback(() => go((present) => ({ ...present, filters: {} })), [go]);
  const skeleton = <div className={styles.skeleton} role="status" aria-label={t({ vi: 'Đang tính số liệu', en: 'Computing the figures' })} />;
  const tabs: Tab<Part>[] = [
    {
      key: 'text', label: t({ vi: 'Lời văn', en: 'Text' }),
      content: <Answered questions={REPORT} {...shown} skeleton={skeleton}>{(answers) => <ReportTextPart answers={answers} onClear={onClear} />}</Answered>,
    },
    {
      key: 'tables', label: t({ vi: 'Biểu thống kê', en: 'Tables' }),
      content: <Answered questions={REPORT} {...shown} skeleton={skeleton}>{(answers) => <TablesPart answers={answers} onClear={onClear} />}</Answered>,
    },
    { key: 'draft', label: t({ vi: 'Soát báo cáo', en: 'Check a draft' }), content: <DraftCheck go={go} {...shown} /> },
  ];
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{t({ vi: 'Báo cáo', en: 'Report' })}</h1>
      <Tabs<Part>
        label={t({ vi: 'Các phần của báo cáo', en: 'Parts of the report' })}
        tabs={tabs}
        current={tabs.find(({ key }) => key === shown.view.part)?.key ?? 'text'}
        onChange={(part) => go((present) => ({ ...present, part: part === 'text' ? '' : part }))}
      />
    </div>
  );
}
