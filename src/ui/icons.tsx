import type { JSX, ReactNode } from 'react';
import styles from './icons.module.css';

function icon(drawing: ReactNode): () => JSX.Element {
  return function Icon() {
    return (
      <svg
        className={styles.icon}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawing}
      </svg>
    );
  };
}

/** Points down. */
export const ChevronIcon = icon(<path d="m6 9 6 6 6-6" />);
export const SearchIcon = icon(<path d="M16.5 16.5 21 21M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z" />);
export const CloseIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const UploadIcon = icon(<path d="M12 16V4m0 0L7 9m5-5 5 5M4 17v2a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-2" />);
export const DownloadIcon = icon(<path d="M12 4v12m0 0 5-5m-5 5-5-5M4 17v2a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-2" />);
export const PrintIcon = icon(
  <path d="M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h16a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-3M7 14h10v7H7z" />,
);
export const FilterIcon = icon(<path d="M4 5h16l-6.2 7.5V19l-3.6-2v-4.5L4 5Z" />);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7" />);
export const WarningIcon = icon(<path d="M12 4 2.5 20h19L12 4ZM12 10v4.5M12 17.2v.1" />);
export const InfoIcon = icon(<path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 11.5V16M12 8v.1" />);
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />);
/** Three dots: further actions. */
export const DotsIcon = icon(
  <g fill="currentColor" stroke="none">
    <circle cx="5" cy="12" r="2" />
    <circle cx="12" cy="12" r="2" />
    <circle cx="19" cy="12" r="2" />
  </g>,
);
