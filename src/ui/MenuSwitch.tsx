import { Menu as Primitive } from '@base-ui/react/menu';
import type { JSX } from 'react';
import { classNames } from './class-names.ts';
import { CheckIcon } from './icons.tsx';
import styles from './Menu.module.css';

export interface MenuSwitchProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** Something in a menu that is on or off; the menu stays open. */
export function MenuSwitch({ label, checked, onChange }: MenuSwitchProps): JSX.Element {
  return (
    <Primitive.CheckboxItem className={classNames(styles.item, styles.switch)} label={label} checked={checked} onCheckedChange={onChange} closeOnClick={false}>
      <span className={styles.box}>{checked && <CheckIcon />}</span>
      <span className={styles.label}>{label}</span>
    </Primitive.CheckboxItem>
  );
}
