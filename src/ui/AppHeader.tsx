import type { JSX, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './AppHeader.module.css';

export interface HeaderTab {
  key: string;
  label: string;
  href: string;
}

export interface AppHeaderProps {
  /** Address of the logo's picture. */
  logo: string;
  title: string;
  subtitle?: ReactNode;
  /** Where the logo and title lead; without it they are plain text. */
  homeHref?: string;
  /** Left out before there is data. */
  tabs?: readonly HeaderTab[];
  /** Key of the tab that is shown. */
  current?: string;
  /** Accessible name of the tabs. */
  tabsLabel?: string;
  /** At the right; give the buttons `collapse`, so that they fit on phones. */
  actions?: ReactNode;
  /** Stays at the top while the page scrolls, on large screens; true unless said otherwise. */
  sticky?: boolean;
}

/** The head of the app: whose data and of which day, the pages, the main actions. On paper: title and subtitle. */
export function AppHeader({
  logo,
  title,
  subtitle,
  homeHref,
  tabs = [],
  current,
  tabsLabel,
  actions,
  sticky = true,
}: AppHeaderProps): JSX.Element {
  const name = (
    <>
      <img className={styles.logo} src={logo} alt="" />
      <span>
        <span className={styles.title}>{title}</span>
        {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
      </span>
    </>
  );
  return (
    <header className={classNames(styles.header, sticky && styles.sticky)}>
      <div className={styles.row}>
        {homeHref ? (
          <a className={styles.name} href={homeHref}>
            {name}
          </a>
        ) : (
          <div className={styles.name}>{name}</div>
        )}
        {tabs.length > 0 && (
          <nav className={styles.tabs} aria-label={tabsLabel}>
            {tabs.map((tab) => (
              <a
                key={tab.key}
                className={styles.tab}
                href={tab.href}
                {...(tab.key === current && { 'aria-current': 'page' })}
              >
                {tab.label}
              </a>
            ))}
          </nav>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  );
}
