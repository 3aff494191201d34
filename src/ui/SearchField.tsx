import { classNames } from './class-names.ts';
import { SearchIcon } from './icons.tsx';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  /** The name of the field; what stands in it while it is empty is `placeholder`. */
  label: string;
  placeholder: string;
  value: string;
  className?: string | undefined;
  onChange(value: string): void;
}

/** A field that searches as it is typed into; what was typed once is not offered again. */
export function SearchField({ label, placeholder, value, className, onChange }: SearchFieldProps) {
  return (
    <label className={classNames(styles.search, className)}>
      <SearchIcon />
      <input type="search" value={value} autoComplete="off" placeholder={placeholder} aria-label={label} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
