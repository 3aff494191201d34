import { useEffect, useEffectEvent, useState, type JSX } from 'react';
import { carriesFiles, firstFile } from './drag.ts';
import { UploadIcon } from './icons.tsx';
import styles from './WindowDrop.module.css';

export interface WindowDropProps {
  /** Shown over the page while a file is dragged. */
  label: string;
  /** Files are not taken, but the browser is still kept from opening them in place of the app. */
  disabled?: boolean;
  /** Called with the first file; `others` counts files that came with it and were left alone. */
  onFile: (file: File, others: number) => void;
}

/** Takes a file that is dropped anywhere in the window, unless a part of the page took it first. */
export function WindowDrop({ label, disabled = false, onFile }: WindowDropProps): JSX.Element | null {
  const [dragging, setDragging] = useState(false);

  const onOver = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer || !carriesFiles(event.dataTransfer)) return;
    if (!event.defaultPrevented) event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
    event.preventDefault();
    setDragging(!disabled);
  });
  const onLeave = useEffectEvent((event: DragEvent) => {
    // Without a place that it goes to, the pointer has left the window.
    if (event.relatedTarget === null) setDragging(false);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    setDragging(false);
    if (!carriesFiles(event.dataTransfer)) return;
    const taken = event.defaultPrevented;
    event.preventDefault();
    const first = firstFile(event.dataTransfer?.files);
    if (first && !taken && !disabled) onFile(...first);
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('dragenter', onOver, { signal });
    addEventListener('dragover', onOver, { signal });
    addEventListener('dragleave', onLeave, { signal });
    addEventListener('drop', onDrop, { signal });
    return () => listening.abort();
  }, []);

  if (!dragging) return null;
  return (
    <div className={styles.overlay} aria-hidden="true">
      <p className={styles.label}>
        <UploadIcon />
        {label}
      </p>
    </div>
  );
}
