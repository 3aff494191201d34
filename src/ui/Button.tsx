import type { ComponentProps, JSX, ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';
export type ButtonSize = 'normal' | 'small';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'style'> {
  variant?: ButtonVariant;
  /** Small has smaller text and padding; the target stays as high. */
  size?: ButtonSize;
  icon?: ReactNode;
  /** In a narrow header only the icon shows; the label stays the accessible name. Needs an icon. */
  collapse?: boolean;
}

/** The class of a button, for an element of another kind that must look like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'normal'): string {
  return classNames(styles.button, styles[variant], size === 'small' && styles.small);
}

/** A button with text; it never submits a form unless told to. Not printed. */
export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  collapse = false,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps): JSX.Element {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass(variant, size), collapse && styles.collapse, className)}
    >
      {icon}
      <span className={styles.label}>{children}</span>
    </button>
  );
}
