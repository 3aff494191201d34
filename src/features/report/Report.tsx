import type { PageProps } from '#figures/Answered.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { Tabs, type Tab } from '#ui/Tabs.tsx';
import styles from './Report.module.css';

/** The parts of the page as the link names them; the text is its first. */
type Part = 'text' | 'tables';

/** What leaders hand on: the section of the periodic report as text, and its official tables. */
export function Report({ view, go }: PageProps) {
  const { t } = useSpeech();
  const tabs: Tab<Part>[] = [
    { key: 'text', label: t({ vi: 'Lời văn', en: 'Text' }), content: null },
    { key: 'tables', label: t({ vi: 'Biểu thống kê', en: 'Tables' }), content: null },
  ];
  return (
    <div className={styles.page}>
      <h1>{t({ vi: 'Báo cáo', en: 'Report' })}</h1>
      <Tabs<Part>
        label={t({ vi: 'Các phần của báo cáo', en: 'Parts of the report' })}
        tabs={tabs}
        current={tabs.find(({ key }) => key === view.part)?.key ?? 'text'}
        onChange={(part) => go((present) => ({ ...present, part: part === 'text' ? '' : part }))}
      />
    </div>
  );
}
