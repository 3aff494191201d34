import { useId, type JSX, type ReactNode } from 'react';
import styles from './Card.module.css';
import { classNames } from './class-names.ts';

export interface CardProps {
  /** Heading, and accessible name where there is no `label`. */
  title?: ReactNode;
  /** Accessible name where the heading is not the name. */
  label?: string;
  subtitle?: ReactNode;
  headingLevel?: 2 | 3;
  /** Controls at the right of the heading; below it where there is no room. Not printed. */
  actions?: ReactNode;
  footer?: ReactNode;
  as?: 'section' | 'figure' | 'div';
  id?: string;
  /** For its place in the page's grid. */
  className?: string;
  children?: ReactNode;
}

/** A white panel on the paper; on a sheet of paper it is not split. */
export function Card({
  title,
  label,
  subtitle,
  headingLevel = 2,
  actions,
  footer,
  as: Element = 'section',
  id,
  className,
  children,
}: CardProps): JSX.Element {
  const titleId = useId();
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  return (
    <Element
      className={classNames(styles.card, className)}
      {...(id && { id })}
      {...(label ? { 'aria-label': label } : title && Element !== 'div' && { 'aria-labelledby': titleId })}
    >
      {(title || actions) && (
        <header className={styles.header}>
          <div className={styles.heading}>
            {title && (
              <Heading id={titleId} className={styles.title}>
                {title}
              </Heading>
            )}
            {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      {children}
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </Element>
  );
}
