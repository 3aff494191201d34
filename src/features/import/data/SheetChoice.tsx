import type { Decisions } from '#domain/decisions.ts';
import type { SheetApart, WorkbookInfo } from '#domain/snapshot.ts';
import type { Bilingual } from '#domain/bilingual.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { Select } from '#ui/Select.tsx';
import styles from './DataPage.module.css';

export interface SheetChoiceProps {
  workbook: WorkbookInfo;
  draft: Decisions;
  onDraft(draft: Decisions): void;
}

/** No sheet has this name: Excel forbids the signs. */
const TOGETHER = '[*]';

const APART: Readonly<Record<SheetApart, Bilingual>> = {
  hidden: { vi: 'trang đang bị ẩn', en: 'a hidden sheet' },
  otherPeople: { vi: 'có vẻ là danh sách người khác, không phải đảng viên', en: 'seems to be a list of other people' },
  left: { vi: 'có vẻ là những người đã chuyển đi, từ trần hoặc ra khỏi Đảng', en: 'seems to be of those who moved, died or left' },
  repeats: { vi: 'phần lớn người ở đây đã có ở các trang khác', en: 'most of its people stand in the others' },
  refused: { vi: 'không đọc được thành danh sách', en: 'cannot be read as a list' },
};

/** Which sheet of a workbook is read, or which as one list; nothing where there is one only. */
export function SheetChoice({ workbook: { sheet, sheets, parts }, draft, onDraft }: SheetChoiceProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  if (sheets.length < 2) return null;
  const isTogether = parts.length > 0;
  const read = isTogether ? TOGETHER : sheet;
  const value = draft.sheet === null ? read : typeof draft.sheet === 'string' ? draft.sheet : TOGETHER;
  const canBeOne = isTogether || value === TOGETHER || sheets.filter(({ isList, hidden }) => isList && !hidden).length > 1;
  return (
    <div className={styles.reading}>
      <p>
        {isTogether
          ? t({ vi: 'Sổ này có nhiều trang tính; số liệu lấy từ các trang được chọn, đọc như một danh sách.', en: 'This workbook has several sheets; the figures are of those chosen, read as one list.' })
          : t({ vi: 'Sổ này có nhiều trang tính; số liệu lấy từ một trang.', en: 'This workbook has several sheets; the figures are of one.' })}
      </p>
      <Select
        label={t({ vi: 'Đọc trang tính', en: 'Read the sheet' })}
        value={value}
        marked={value !== read}
        options={[
          ...(canBeOne ? [{ value: TOGETHER, label: t({ vi: 'Các trang tính là danh sách, như một danh sách', en: 'All sheets that are lists, as one list' }) }] : []),
          ...sheets.map(({ name, rows }) => ({ value: name, label: t({ vi: `${name} (${f.count(rows)} dòng)`, en: `${name} (${f.count(rows)} rows)` }) })),
        ]}
        onChange={(next) => onDraft({ ...draft, sheet: next === TOGETHER ? { without: [], with: [] } : next })}
      />
      {isTogether && value === TOGETHER && (
        <fieldset className={styles.sheets}>
          <legend>{t({ vi: 'Gồm các trang tính', en: 'These sheets' })}</legend>
          {parts.map(({ name, apart, members }) => (
            <label key={name}>
              <input type="checkbox" disabled={apart === 'refused'} checked={isIn(draft.sheet, name, apart)} onChange={({ target }) => onDraft({ ...draft, sheet: putIn(draft.sheet, name, apart, target.checked) })} />
              <span>{name}: {membersText(speech, members)}{apart && ` (${t(APART[apart])})`}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Whether a sheet is read with the others. */
function isIn(decided: Decisions['sheet'], name: string, apart: SheetApart | null): boolean {
  if (apart === 'refused') return false;
  const { without, with: forced } = listsOf(decided);
  return !without.includes(name) && (apart === null || forced.includes(name));
}

/** The decision with one sheet in or out. */
function putIn(decided: Decisions['sheet'], name: string, apart: SheetApart | null, isChosen: boolean): Decisions['sheet'] {
  const { without, with: forced } = listsOf(decided);
  const [stayOut, stayIn] = [without, forced].map((names) => names.filter((other) => other !== name)) as [string[], string[]];
  return { without: isChosen ? stayOut : [...stayOut, name], with: isChosen && apart !== null ? [...stayIn, name] : stayIn };
}

function listsOf(decided: Decisions['sheet']): { without: readonly string[]; with: readonly string[] } {
  return decided !== null && typeof decided === 'object' ? decided : { without: [], with: [] };
}
