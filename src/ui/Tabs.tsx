import { Tabs as Primitive } from '@base-ui/react/tabs';
import type { JSX, ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface Tab<Key extends string> {
  key: Key;
  label: ReactNode;
  content: ReactNode;
}

export interface TabsProps<Key extends string> {
  /** Name of the row of tabs, for assistive technology. */
  label: string;
  tabs: readonly Tab<Key>[];
  current: Key;
  onChange(key: Key): void;
}

/** Parts of one page of which one shows at a time, in an order to go through. */
export function Tabs<Key extends string>({ label, tabs, current, onChange }: TabsProps<Key>): JSX.Element {
  return (
    <Primitive.Root value={current} onValueChange={(key: Key) => onChange(key)} className={styles.root}>
      <Primitive.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => <Primitive.Tab key={tab.key} value={tab.key} className={styles.tab}>{tab.label}</Primitive.Tab>)}
      </Primitive.List>
      {tabs.map((tab) => <Primitive.Panel key={tab.key} value={tab.key} className={styles.panel}>{tab.content}</Primitive.Panel>)}
    </Primitive.Root>
  );
}
