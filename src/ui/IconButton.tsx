import type { ComponentProps, JSX, ReactNode } from 'react';
import { buttonClass, type ButtonVariant } from './Button.tsx';
import { classNames } from './class-names.ts';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'style' | 'children' | 'aria-label'> {
  /** What it does; the accessible name, and shown when the pointer rests on it. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
}

/** A square button with an icon only, for actions that everyone knows by their sign. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  className,
  type = 'button',
  ...rest
}: IconButtonProps): JSX.Element {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      className={classNames(buttonClass(variant), styles.square, className)}
    >
      {icon}
    </button>
  );
}
