import type { JSX, ReactNode, RefObject } from 'react';
import { buttonClass } from './Button.tsx';
import { classNames } from './class-names.ts';
import styles from './SkipLink.module.css';

export interface SkipLinkProps {
  /** The element to go to, or its id. */
  target: string | RefObject<HTMLElement | null>;
  children: ReactNode;
}

function jumpTo(target: SkipLinkProps['target']): void {
  const element = typeof target === 'string' ? document.getElementById(target) : target.current;
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
  element.scrollIntoView({ block: 'start' });
}

/**
 * Jumps past the header. A button and not a link: the hash of the address is the app's own.
 * Hidden until the keyboard reaches it.
 */
export function SkipLink({ target, children }: SkipLinkProps): JSX.Element {
  return (
    <button type="button" className={classNames(buttonClass('primary'), styles.skip)} onClick={() => jumpTo(target)}>
      {children}
    </button>
  );
}
