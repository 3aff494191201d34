import { memo, startTransition, use, useCallback, useState } from 'react';
import { awardRounds, BADGE_STATES, BADGE_YEARS } from '#domain/badges.ts';
import { scopeFor, type Scope } from '#domain/scope.ts';
import { Answered, type PageProps } from '#figures/Answered.tsx';
import type { Questions } from '#figures/answers.ts';
import { admissionUnknownSql, badgeCountRow, badgeCountsSql, badgeSource, BADGE_COLUMNS, nRow, type BadgeCount, type BadgePick } from '#figures/badges.ts';
import { MEMBER_COLUMNS } from '#figures/people-columns.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable, totalRow } from '#ui/ScrollTable.tsx';
import { DuePick } from './DuePick.tsx';
import { MissingColumns } from './MissingColumns.tsx';
import { PeopleCard, scopeLine, type ListSpec } from './PeopleCard.tsx';
import styles from './PeopleCard.module.css';

interface BadgeAnswers {
  scope: Scope;
  counts: readonly BadgeCount[];
  admissionUnknown: number;
}

const QUESTIONS: Questions<BadgeAnswers> = {
  page: 'people badges',
  async ask(asker, view, snapshot) {
    const scope = scopeFor(view, snapshot);
    const [counts, [unknown]] = await Promise.all([
      asker.ask('badge counts', badgeCountsSql(scope), badgeCountRow),
      asker.ask('badges unknown', admissionUnknownSql(scope), nRow),
    ]);
    return { scope, counts, admissionUnknown: unknown?.n ?? 0 };
  },
};

const SPEC: ListSpec = {
  key: 'badges',
  columns: [...MEMBER_COLUMNS, BADGE_COLUMNS.years, BADGE_COLUMNS.round, BADGE_COLUMNS.state],
  first: { columns: ['fullName', 'birthDate', 'admittedDate', 'officialDate', 'badge', 'award', 'badgeState'], sort: 'award', group: 'cell' },
};

/** Who is due a badge on the next four award days: the numbers, and the list that a number narrows. */
export function BadgesPart({ names, ...shown }: Omit<PageProps, 'go'> & { names: boolean }) {
  const speech = useSpeech();
  const [{ pick, label }, setPicked] = useState<Picked>(ALL);
  const onPick = useCallback((next: Picked) => startTransition(() => setPicked((before) => (isSame(before.pick, next.pick) ? ALL : next))), []);
  const source = useCallback((scope: Scope) => badgeSource(scope, pick), [pick]);
  if (!shown.snapshot.info.fields.includes('admittedDate')) return <MissingColumns title={speech.t({ vi: 'Huy hiệu Đảng', en: 'Party badges' })} fields={['admittedDate']} />;
  return (
    <>
      <Answered questions={QUESTIONS} {...shown} skeleton={<Card title="…" />}>
        {(answers) => <BadgeCounts answers={answers} pick={pick} onPick={onPick} />}
      </Answered>
      <PeopleCard
        spec={SPEC}
        sourceKey={JSON.stringify(pick)}
        source={source}
        names={names}
        titleOf={(n) => `${membersText(speech, n)}: ${label || speech.t({ vi: 'đến hạn (tạm tính) hoặc cần kiểm tra', en: 'due (provisional) or to be checked' })}`}
        {...shown}
      />
    </>
  );
}

/** What is picked in the table of numbers, and how it is called. */
interface Picked {
  pick: BadgePick;
  label: string;
}

const ALL: Picked = { pick: {}, label: '' };

function isSame(a: BadgePick, b: BadgePick): boolean {
  return a.state === b.state && a.round === b.round && a.years === b.years;
}

const stateCode = (state: (typeof BADGE_STATES)[number]) => BADGE_STATES.indexOf(state) + 1;

const BadgeCounts = memo(function BadgeCounts({ answers, pick, onPick }: { answers: Promise<BadgeAnswers>; pick: BadgePick; onPick(next: Picked): void }) {
  const { scope, counts, admissionUnknown } = use(answers);
  const speech = useSpeech();
  const { t, f } = speech;
  const badges = BADGE_YEARS.filter((years) => counts.some((count) => count.years === years));
  const countOf = ({ state, round, years }: BadgePick) =>
    counts.reduce((sum, count) => ((state ?? count.state) === count.state && (round ?? count.round) === count.round && (years ?? count.years) === count.years ? sum + count.n : sum), 0);
  const rows: { key: string; label: string; pick: BadgePick }[] = [
    ...awardRounds(scope.asOf).map(({ day }, place) => ({
      key: day, label: t({ vi: `Đợt ${f.day(day)}`, en: `Award day ${f.day(day)}` }), pick: { state: stateCode('due'), round: place + 1 },
    })),
    { key: 'due', label: t({ vi: 'Cộng bốn đợt', en: 'All four' }), pick: { state: stateCode('due') } },
    { key: 'check-official', label: t({ vi: 'Cần kiểm tra ngày chính thức', en: 'Official date to be checked' }), pick: { state: stateCode('check-official') } },
    { key: 'check-date', label: t({ vi: 'Cần kiểm tra ngày vào Đảng', en: 'Admission date to be checked' }), pick: { state: stateCode('check-date') } },
  ];
  const due = countOf({ state: stateCode('due') });
  return (
    <Card
      title={t({ vi: `${membersText(speech, due)} đến hạn Huy hiệu Đảng trong bốn đợt tới (tạm tính)`, en: `${membersText(speech, due)} due a badge on the next four award days (provisional)` })}
      subtitle={<span className="print-hide">{t({ vi: 'Bấm một con số để chỉ xem những người đó; bấm lại để xem tất cả', en: 'Press a number to see only these; press again for all' })}</span>}
      footer={<p>{scopeLine(scope, countOf({}), speech)}</p>}
    >
      <ScrollTable label={t({ vi: 'Bảng số huy hiệu theo đợt', en: 'Badges by award day' })}>
        <thead>
          <tr>
            <th scope="col">{t({ vi: 'Đợt trao', en: 'Award day' })}</th>
            {badges.map((years) => <th key={years} scope="col" className={numberCell}>{t({ vi: `${years} năm`, en: `${years} years` })}</th>)}
            <th scope="col" className={numberCell}>{t({ vi: 'Cộng', en: 'Total' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.key === 'due' ? totalRow : undefined}>
              <th scope="row">{row.label}</th>
              {[...badges, undefined].map((years) => {
                const own: BadgePick = { ...row.pick, ...(years !== undefined && { years }) };
                const label = years === undefined ? row.label : `${row.label}, ${t({ vi: `${years} năm`, en: `${years} years` })}`;
                return (
                  <td key={years ?? 'total'} className={numberCell}>
                    <DuePick n={countOf(own)} label={label} pressed={isSame(pick, own)} onPress={() => onPick({ pick: own, label })} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={styles.note}>
        {t({
          vi: 'Tạm tính: tuổi Đảng tính từ ngày vào Đảng đến ngày trao; thời gian gián đoạn không có trong dữ liệu. Người được miễn công tác và sinh hoạt vẫn được xét. Mỗi người có tên ở đợt đầu tiên sau khi đủ năm.',
          en: 'Provisional: party age runs from admission to the award day; interruptions are not in the data. Exempt members qualify too. Each is listed on the first award day after the years are full.',
        })}
        {!scope.info.fields.includes('officialDate') && ` ${t({ vi: 'Tệp không có cột “Ngày chính thức”, nên chưa xét điều kiện đã được công nhận chính thức.', en: 'The file has no column “Official date”, so that official membership is not looked at.' })}`}
        {admissionUnknown > 0 && ` ${t({ vi: `${membersText(speech, admissionUnknown)} chưa rõ ngày vào Đảng nên chưa xét được.`, en: `Of ${membersText(speech, admissionUnknown)} the admission is not known, so nothing can be told.` })}`}
      </p>
    </Card>
  );
});
