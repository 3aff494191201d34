import { Menu as Primitive } from '@base-ui/react/menu';
import type { JSX, ReactNode } from 'react';
import { Button, type ButtonSize, type ButtonVariant } from './Button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Menu.module.css';
import popup from './popup.module.css';

export interface MenuItem {
  key: string;
  label: string;
  /** One line that says what comes out of it. */
  description?: string;
  icon?: ReactNode;
  disabled?: boolean;
  onSelect: () => void;
}

export interface MenuProps {
  /** Text of the button, or its accessible name when only the icon shows. */
  label: string;
  /** Accessible name where the text of the button is not enough; begins with that text. */
  name?: string;
  icon?: ReactNode;
  /** Shows the icon alone. */
  iconOnly?: boolean;
  /** In a narrow header only the icon shows. */
  collapse?: boolean;
  variant?: ButtonVariant;
  size?: ButtonSize;
  items: readonly MenuItem[];
  /** Below the actions: what changes them. */
  after?: ReactNode;
}

/** A button that opens a list of actions. */
export function Menu({
  label,
  name,
  icon,
  iconOnly = false,
  collapse = false,
  variant = 'secondary',
  size = 'normal',
  items,
  after,
}: MenuProps): JSX.Element {
  const trigger = iconOnly ? (
    <IconButton label={label} icon={icon} variant={variant} />
  ) : (
    <Button variant={variant} size={size} icon={icon} collapse={collapse} {...(name && { 'aria-label': name })}>
      {label}
    </Button>
  );
  return (
    <Primitive.Root>
      <Primitive.Trigger render={trigger} />
      <Primitive.Portal>
        <Primitive.Positioner className={popup.positioner} align="end" sideOffset={4} collisionPadding={8}>
          {/* In a low window it scrolls, so the keyboard must reach it. */}
          <Primitive.Popup className={classNames(popup.popup, styles.popup)} tabIndex={0}>
            {items.map((item) => (
              <Primitive.Item
                key={item.key}
                className={styles.item}
                label={item.label}
                disabled={item.disabled}
                onClick={item.onSelect}
              >
                {item.icon}
                <span>
                  <span className={styles.label}>{item.label}</span>
                  {item.description && <span className={styles.description}>{item.description}</span>}
                </span>
              </Primitive.Item>
            ))}
            {after}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
