import { useState, type ReactNode } from 'react';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './Report.module.css';

export interface SaveButtonProps {
  icon?: ReactNode;
  /** Hands the file or text on. */
  act(): Promise<void>;
  /** What is said once it is done; nothing where the browser shows it itself. */
  done?: string;
  /** What to do where it fails. */
  failed: string;
  children: ReactNode;
}

/** A button that gives something away, and says whether that went well. */
export function SaveButton({ icon, act, done, failed, children }: SaveButtonProps) {
  const { t } = useSpeech();
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  const onClick = () => {
    setOutcome('none');
    act().then(() => setOutcome('done'), () => setOutcome('failed'));
  };
  return (
    <>
      <Button size="small" icon={icon} onClick={onClick}>{children}</Button>
      <span role="status" className={styles.outcome}>{outcome === 'done' && done}</span>
      {outcome === 'failed' && <p role="alert" className={styles.failed}>{t({ vi: 'Chưa làm được. ', en: 'It failed. ' })}{failed}</p>}
    </>
  );
}
