import { CSPProvider } from '@base-ui/react/csp-provider';
import type { JSX, ReactNode } from 'react';

/** Must stand around the whole app: keeps the primitives from writing style elements, which the page's policy forbids. */
export function UiProvider({ children }: { children: ReactNode }): JSX.Element {
  return <CSPProvider disableStyleElements>{children}</CSPProvider>;
}
