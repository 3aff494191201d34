import type { PageProps } from '#figures/Answered.tsx';
import { useNamesShown } from '#figures/use-names-shown.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { BadgesPart } from './BadgesPart.tsx';
import { MembersPart } from './MembersPart.tsx';
import { ProbationPart } from './ProbationPart.tsx';
import styles from './People.module.css';

const PARTS = ['', 'badges', 'probation'] as const;
type Part = (typeof PARTS)[number];

/** The members behind the present filter, those due for a badge, and those on probation. Names are masked until they are asked for. */
export function People({ go, ...shown }: PageProps) {
  const { t } = useSpeech();
  const { snapshot, view } = shown;
  const [names, show] = useNamesShown(snapshot.id);
  const part = PARTS.find((key) => key === view.part) ?? '';
  const hasNames = snapshot.info.fields.includes('fullName') || snapshot.info.fields.includes('cardNumber');
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1>{t({ vi: 'Danh sách đảng viên', en: 'Members' })}</h1>
        {hasNames && (
          <Button className="print-hide" onClick={() => show(!names)}>
            {names ? t({ vi: 'Ẩn họ tên', en: 'Hide names' }) : t({ vi: 'Hiện họ tên', en: 'Show names' })}
          </Button>
        )}
      </div>
      <Tabs<Part>
        label={t({ vi: 'Các danh sách', en: 'Lists' })}
        current={part}
        onChange={(next) => go((present) => ({ ...present, part: next }))}
        tabs={[
          { key: '', label: t({ vi: 'Đảng viên', en: 'Members' }), content: <MembersPart {...shown} names={names} /> },
          { key: 'badges', label: t({ vi: 'Huy hiệu Đảng', en: 'Party badges' }), content: <BadgesPart {...shown} names={names} /> },
          { key: 'probation', label: t({ vi: 'Đảng viên dự bị', en: 'Probation' }), content: <ProbationPart {...shown} names={names} /> },
        ]}
      />
    </div>
  );
}
