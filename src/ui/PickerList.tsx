import { Combobox } from '@base-ui/react/combobox';
import type { JSX } from 'react';
import { CheckIcon } from './icons.tsx';
import type { PickerGroup, PickerOption } from './picker-options.ts';
import styles from './PickerList.module.css';

/** The options of a picker under their headings, each with a box to tick. */
export function PickerList({ label }: { label: string }): JSX.Element {
  return (
    <Combobox.List className={styles.list} aria-label={label}>
      {(group: PickerGroup) => (
        <Combobox.Group key={group.label} items={group.items} className={styles.group}>
          {group.label && <Combobox.GroupLabel className={styles.heading}>{group.label}</Combobox.GroupLabel>}
          <Combobox.Collection>
            {(option: PickerOption) => (
              <Combobox.Item key={option.key} value={option.key} className={styles.option}>
                <span className={styles.box}>
                  <CheckIcon />
                </span>
                <span className={styles.label}>{option.label}</span>
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </Combobox.Item>
            )}
          </Combobox.Collection>
        </Combobox.Group>
      )}
    </Combobox.List>
  );
}
