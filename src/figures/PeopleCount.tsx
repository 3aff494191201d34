import { useSpeech } from '#i18n/language.tsx';
import styles from './PeopleCount.module.css';

export interface PeopleCountProps {
  href: string;
  /** The number as it is written. */
  text: string;
}

/** A number of members in a table that leads to the list of them; as quiet as a number. What it counts, the heads of its row and column say. */
export function PeopleCount({ href, text }: PeopleCountProps) {
  const { t } = useSpeech();
  return <a className={styles.count} href={href} aria-label={t({ vi: `${text}, xem danh sách`, en: `${text}, see the list` })}>{text}</a>;
}
