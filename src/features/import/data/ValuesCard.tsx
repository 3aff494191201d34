import { decideValue } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf, FIELDS } from '#domain/fields.ts';
import type { SnapshotInfo, ValueList, ValueSpelling } from '#domain/snapshot.ts';
import { useSpeech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './DataPage.module.css';

const NO_CATEGORY = 'unknown';

export interface ValuesCardProps {
  info: SnapshotInfo;
  draft: Decisions;
  onDraft(draft: Decisions): void;
}

/** How many values of a file are not understood. */
export function countOpenValues({ values }: SnapshotInfo): number {
  return values.reduce((sum, { spellings }) => sum + spellings.filter(({ understood }) => !understood).length, 0);
}

/** What each way of writing was read as, field by field; those with something open first. */
export function ValuesCard({ info, draft, onDraft }: ValuesCardProps) {
  const openIn = ({ spellings }: ValueList) => spellings.filter(({ understood }) => !understood).length;
  return info.values.toSorted((a, b) => openIn(b) - openIn(a)).map((list) => <FieldCard key={list.field} list={list} draft={draft} onDraft={onDraft} />);
}

function FieldCard({ list: { field, spellings, more }, draft, onDraft }: Omit<ValuesCardProps, 'info'> & { list: ValueList }) {
  const { t, f } = useSpeech();
  const name = t(FIELDS[field].label);
  const open = spellings.filter(({ understood }) => !understood).length;
  const decided = new Map(draft.values.flatMap((decision) => (decision.field === field ? [[decision.spelling, decision.category ?? NO_CATEGORY]] : [])));
  return (
    <Card
      title={open > 0 ? t({ vi: `${name}: ${f.count(open)} cách viết chưa hiểu`, en: `${name}: ${f.count(open)} spellings not understood` }) : name}
      subtitle={t({ vi: `${f.count(spellings.length + more)} cách viết có trong tệp. Lựa chọn được nhớ cho lần sau.`, en: `${f.count(spellings.length + more)} spellings in the file. What you choose is remembered.` })}
      footer={more > 0 ? t({ vi: `Bảng gồm ${f.count(spellings.length)} cách viết đầu tiên.`, en: `The table has the first ${f.count(spellings.length)} spellings.` }) : undefined}
    >
      <ScrollTable label={t({ vi: `Bảng cách viết: ${name}`, en: `Table of spellings: ${name}` })} tall>
        <thead>
          <tr>
            <th scope="col">{t({ vi: 'Trong tệp', en: 'In the file' })}</th>
            <th scope="col">{t({ vi: 'Hiểu là', en: 'Read as' })}</th>
            <th scope="col">{t({ vi: 'Có thể là', en: 'May be' })}</th>
            <th scope="col" className={numberCell}>{t(WORDS.members)}</th>
          </tr>
        </thead>
        <tbody>
          {spellings.map((value) => (
            <ValueRow
              key={value.spelling}
              field={field}
              value={value}
              decided={decided.get(value.spelling)}
              onDecide={(category) => onDraft(decideValue(draft, field, value.spelling, category))}
            />
          ))}
        </tbody>
      </ScrollTable>
    </Card>
  );
}

interface ValueRowProps {
  field: ValueList['field'];
  value: ValueSpelling;
  /** What the person has chosen, undefined where nothing. */
  decided: string | undefined;
  onDecide(category: string | null): void;
}

function ValueRow({ field, value: { example, code, understood, proposals, count }, decided, onDecide }: ValueRowProps) {
  const { t, f } = useSpeech();
  const categories = categoriesOf(field);
  const name = t(FIELDS[field].label);
  const read = code === UNKNOWN ? NO_CATEGORY : (categories[code - 1]?.key ?? NO_CATEGORY);
  const chosen = decided ?? read;
  const proposed = proposals.flatMap((key) => categories.find((category) => category.key === key)?.label ?? []).map(t).join(', ');
  return (
    <tr>
      <th scope="row" className={styles.decided}>{example}</th>
      <td>
        <Select
          label={t({ vi: `${name}: hiểu “${example}” là`, en: `${name}: read “${example}” as` })}
          value={chosen}
          marked={!understood || chosen !== read}
          options={[{ value: NO_CATEGORY, label: t(WORDS.unknown) }, ...categories.map(({ key, label }) => ({ value: key, label: t(label) }))]}
          onChange={(next) => onDecide(next === NO_CATEGORY ? null : next)}
        />
      </td>
      <td className={styles.dropped}>{proposed}</td>
      <td className={numberCell}>{f.count(count)}</td>
    </tr>
  );
}
