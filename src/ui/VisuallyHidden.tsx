import type { JSX, ReactNode } from 'react';

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }): JSX.Element {
  return <span className="visually-hidden">{children}</span>;
}
