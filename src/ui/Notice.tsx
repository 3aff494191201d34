import type { JSX, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { InfoIcon, WarningIcon } from './icons.tsx';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'warning' | 'danger';

export interface NoticeProps {
  tone?: NoticeTone;
  title: ReactNode;
  /** What happened, where, and what to do next. */
  children?: ReactNode;
  actions?: ReactNode;
  /** How it is announced when it appears; danger interrupts, the rest waits. "off" for one that is there from the start. */
  announce?: 'status' | 'alert' | 'off';
}

/** A message in the page's flow. The sign and the words carry the tone, not the colour alone. */
export function Notice({ tone = 'info', title, children, actions, announce }: NoticeProps): JSX.Element {
  const role = announce ?? (tone === 'danger' ? 'alert' : 'status');
  return (
    <div className={classNames(styles.notice, styles[tone])} {...(role !== 'off' && { role })}>
      <span className={styles.sign}>{tone === 'info' ? <InfoIcon /> : <WarningIcon />}</span>
      <div className={styles.content}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
