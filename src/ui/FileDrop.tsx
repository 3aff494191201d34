import { useRef, useState, type DragEvent, type JSX, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { carriesFiles, firstFile } from './drag.ts';
import styles from './FileDrop.module.css';
import { UploadIcon } from './icons.tsx';

export interface FileDropProps {
  title: string;
  hint?: ReactNode;
  /** Text of the button that opens the file chooser. */
  buttonLabel: string;
  /** File types that the chooser offers, for example ".csv,.xlsx". A drop is not held to them: the content decides. */
  accept?: string;
  disabled?: boolean;
  headingLevel?: 2 | 3;
  /** Called with the first file; `others` counts files that came with it and were left alone. */
  onFile: (file: File, others: number) => void;
  /** Below the button. */
  children?: ReactNode;
}

/** A large area to drop a file on, with a button for those who do not drag. */
export function FileDrop({
  title,
  hint,
  buttonLabel,
  accept,
  disabled = false,
  headingLevel = 2,
  onFile,
  children,
}: FileDropProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;

  const take = (files: FileList | null) => {
    const first = firstFile(files);
    if (first) onFile(...first);
  };
  const onDragOver = (event: DragEvent) => {
    if (disabled || !carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const onDragLeave = (event: DragEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    if (disabled || !carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  };

  return (
    <div
      className={classNames(styles.drop, over && styles.over)}
      onDragEnter={onDragOver}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      <Heading className={styles.title}>{title}</Heading>
      {hint && <p className={styles.hint}>{hint}</p>}
      <Button
        variant="primary"
        icon={<UploadIcon />}
        className={styles.button}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {buttonLabel}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={buttonLabel}
        {...(accept && { accept })}
        disabled={disabled}
        onChange={(event) => {
          take(event.currentTarget.files);
          // Else choosing the same file again, once it is mended, would go unnoticed.
          event.currentTarget.value = '';
        }}
      />
      {children}
    </div>
  );
}
