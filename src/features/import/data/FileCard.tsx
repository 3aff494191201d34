import { ENCODINGS, type Decisions } from '#domain/decisions.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { Select } from '#ui/Select.tsx';
import { encodingLabel } from '../encodings/encoding-label.ts';
import { asOfText, formFacts, headingText, rowParts, rowsText } from '../row-sentences.ts';
import { SheetChoice } from './SheetChoice.tsx';
import styles from './DataPage.module.css';

export interface FileCardProps {
  info: SnapshotInfo;
  draft: Decisions;
  onDraft(draft: Decisions): void;
}

/** What was read of the file, and how: its rows add up. */
export function FileCard({ info, draft, onDraft }: FileCardProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const facts: [string, string][] = [
    [t({ vi: 'Dung lượng', en: 'Size' }), f.size(info.sizeBytes)],
    ...formFacts(info, speech),
    [t({ vi: 'Dòng tiêu đề', en: 'Heading line' }), headingText(info, speech)],
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
      {info.workbook
        ? <SheetChoice workbook={info.workbook} draft={draft} onDraft={onDraft} />
        : <EncodingChoice info={info} draft={draft} onDraft={onDraft} />}
    </Card>
  );
}

function EncodingChoice({ info, draft, onDraft }: FileCardProps) {
  const { t } = useSpeech();
  const value = draft.encoding ?? info.encoding;
  return (
    <div className={styles.reading}>
      <p>{t({ vi: 'Họ tên hiện sai dấu? Hãy chọn bảng mã khác rồi bấm Áp dụng.', en: 'Are names spelt wrong? Choose another encoding and apply it.' })}</p>
      <Select
        label={t({ vi: 'Đọc theo bảng mã', en: 'Read in the encoding' })}
        value={value}
        marked={value !== info.encoding}
        options={ENCODINGS.map((encoding) => ({ value: encoding, label: t(encodingLabel(encoding)) }))}
        onChange={(next) => onDraft({ ...draft, encoding: ENCODINGS.find((encoding) => encoding === next) ?? null })}
      />
    </div>
  );
}
