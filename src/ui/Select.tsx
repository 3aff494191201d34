import type { JSX } from 'react';
import { classNames } from './class-names.ts';
import styles from './Select.module.css';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps {
  /** What is chosen here; said by screen readers. */
  label: string;
  value: string;
  options: readonly SelectOption[];
  onChange(value: string): void;
  /** The choice is not made yet, or was changed: its edge says so beside the words around it. */
  marked?: boolean;
}

/** One choice of several, in the browser's own list. */
export function Select({ label, value, options, onChange, marked = false }: SelectProps): JSX.Element {
  return (
    <select className={classNames(styles.select, marked && styles.marked)} aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  );
}
