import { useSpeech } from '#i18n/language.tsx';
import styles from './PeopleCount.module.css';

export interface PeopleCountProps {
  href: string;
  /** What the number counts, for those who cannot see the heads of its row and column. */
  of: string;
  /** The number as it is written. */
  text: string;
}

/** A number of members that leads to the list of them; as quiet as a number. */
export function PeopleCount({ href, of, text }: PeopleCountProps) {
  const { t } = useSpeech();
  return <a className={styles.count} href={href} aria-label={t({ vi: `${text}, ${of}: xem danh sách`, en: `${text}, ${of}: see the list` })}>{text}</a>;
}
