import type { SnapshotInfo } from '#domain/snapshot.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { asOfText, formFacts, rowParts, rowsText } from '../row-sentences.ts';
import styles from './DataPage.module.css';

/** What was read of the file, and how: its rows add up. */
export function FileCard({ info }: { info: SnapshotInfo }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const facts: [string, string][] = [
    [t({ vi: 'Dung lượng', en: 'Size' }), f.size(info.sizeBytes)],
    ...formFacts(info, speech),
    [t({ vi: 'Dòng tiêu đề', en: 'Heading line' }), f.count(info.headerLine)],
    ...rowParts(info, speech),
  ];
  return (
    <Card title={info.fileName} subtitle={`${asOfText(info, speech)} ${rowsText(info, speech)}`}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
