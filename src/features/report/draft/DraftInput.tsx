import { useId, useRef, type ClipboardEvent } from 'react';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { UploadIcon } from '#ui/icons.tsx';
import styles from './DraftCheck.module.css';
import { TEXT_LIMIT_CHARACTERS } from './draft-limits.ts';

export interface DraftInputProps {
  text: string;
  /** @param check whether it is to be checked at once. */
  onText(text: string, check: boolean): void;
  onFile(file: File): void;
}

/** Where a draft is pasted, written or chosen as a file; what is pasted into the empty field is checked at once. */
export function DraftInput({ text, onText, onFile }: DraftInputProps) {
  const { t } = useSpeech();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain').slice(0, TEXT_LIMIT_CHARACTERS);
    if (text.trim() !== '' || pasted.trim() === '') return;
    event.preventDefault();
    onText(pasted, true);
  };
  const chooseLabel = t({ vi: 'Chọn tệp Word', en: 'Choose a Word file' });
  return (
    <div className={styles.input}>
      <label htmlFor={id} className={styles.label}>{t({ vi: 'Lời văn của dự thảo', en: 'Text of the draft' })}</label>
      <textarea
        id={id}
        className={styles.field}
        value={text}
        maxLength={TEXT_LIMIT_CHARACTERS}
        spellCheck={false}
        lang="vi"
        placeholder={t({ vi: 'Dán (Ctrl + V) dự thảo vào đây, hoặc thả tệp .docx, .txt', en: 'Paste (Ctrl + V) the draft here, or drop a .docx or .txt file' })}
        onChange={(event) => onText(event.currentTarget.value, false)}
        onPaste={onPaste}
      />
      <div className={styles.buttons}>
        <Button variant="primary" disabled={text.trim() === ''} onClick={() => onText(text, true)}>{t({ vi: 'Soát số liệu', en: 'Check the numbers' })}</Button>
        <Button icon={<UploadIcon />} onClick={() => input.current?.click()}>{chooseLabel}</Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={chooseLabel}
          accept=".docx,.docm,.txt"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
    </div>
  );
}
