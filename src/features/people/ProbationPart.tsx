import { memo, startTransition, use, useCallback, useState } from 'react';
import { PROBATION_STATES } from '#domain/probation.ts';
import { scopeFor, type Scope } from '#domain/scope.ts';
import { Answered, type PageProps } from '#figures/Answered.tsx';
import type { Questions } from '#figures/answers.ts';
import { MEMBER_COLUMNS } from '#figures/people-columns.ts';
import { probationCountRow, probationCountsSql, PROBATION_COLUMNS, probationSource } from '#figures/probation.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable, totalRow } from '#ui/ScrollTable.tsx';
import { DuePick } from './DuePick.tsx';
import { MissingColumns } from './MissingColumns.tsx';
import { PeopleCard, scopeLine, type ListSpec } from './PeopleCard.tsx';
import due from './DueTable.module.css';
import styles from './PeopleCard.module.css';

interface ProbationAnswers {
  scope: Scope;
  counts: readonly { state: number; n: number }[];
}

const QUESTIONS: Questions<ProbationAnswers> = {
  page: 'people probation',
  async ask(asker, view, snapshot) {
    const scope = scopeFor(view, snapshot);
    return { scope, counts: await asker.ask('probation counts', probationCountsSql(scope), probationCountRow) };
  },
};

const SPEC: ListSpec = {
  key: 'probation',
  columns: [...MEMBER_COLUMNS, PROBATION_COLUMNS.due, PROBATION_COLUMNS.state],
  first: { columns: ['fullName', 'sex', 'birthDate', 'cell', 'admittedDate', 'due'], sort: 'due', group: 'probation' },
};
const NEEDS = ['admittedDate', 'officialDate'] as const;

/** Who is on probation and when it ends: the numbers, and the list that a number narrows. */
export function ProbationPart({ names, ...shown }: Omit<PageProps, 'go'> & { names: boolean }) {
  const speech = useSpeech();
  const [state, setState] = useState<number | null>(null);
  const onPick = useCallback((next: number) => startTransition(() => setState((before) => (before === next ? null : next))), []);
  const source = useCallback((scope: Scope) => probationSource(scope, state), [state]);
  const missing = NEEDS.filter((field) => !shown.snapshot.info.fields.includes(field));
  if (missing.length > 0) return <MissingColumns title={speech.t({ vi: 'Đảng viên dự bị', en: 'Members on probation' })} fields={missing} />;
  return (
    <>
      <Answered questions={QUESTIONS} {...shown} skeleton={<Card title="…" />}>
        {(answers) => <ProbationCounts answers={answers} picked={state} onPick={onPick} />}
      </Answered>
      <PeopleCard
        spec={SPEC}
        sourceKey={String(state)}
        source={source}
        names={names}
        titleOf={(n) => `${membersText(speech, n)}: ${state === null ? speech.t({ vi: 'dự bị, hoặc quá hạn mà chưa có ngày chính thức', en: 'on probation, or without an official date for too long' }) : speech.t(PROBATION_STATES[state - 1]?.label ?? { vi: '', en: '' })}`}
        {...shown}
      />
    </>
  );
}

const ProbationCounts = memo(function ProbationCounts({ answers, picked, onPick }: { answers: Promise<ProbationAnswers>; picked: number | null; onPick(state: number): void }) {
  const { scope, counts } = use(answers);
  const speech = useSpeech();
  const { t, f } = speech;
  const rows = PROBATION_STATES.map(({ key, label }, place) => ({ key, label: t(label), state: place + 1, n: counts.find(({ state }) => state === place + 1)?.n ?? 0 }));
  const own = rows.filter(({ key }) => key !== 'missing');
  const late = rows.find(({ key }) => key === 'missing');
  const total = own.reduce((sum, { n }) => sum + n, 0);
  const overdue = rows.find(({ key }) => key === 'overdue')?.n ?? 0;
  return (
    <Card
      title={t({
        vi: `${membersText(speech, total)} dự bị, ${overdue === 0 ? 'chưa ai' : `${f.count(overdue)} người đã`} đến hạn công nhận chính thức`,
        en: `${membersText(speech, total)} on probation, ${overdue === 0 ? 'none' : f.count(overdue)} of them due already to be made official`,
      })}
      subtitle={<span className="print-hide">{t({ vi: 'Bấm một con số để chỉ xem những người đó; bấm lại để xem tất cả', en: 'Press a number to see only these; press again for all' })}</span>}
      footer={<p>{scopeLine(scope, total, speech)}</p>}
    >
      <div className={due.narrow}><ScrollTable label={t({ vi: 'Bảng thời hạn dự bị', en: 'Probations by when they end' })}>
        <thead>
          <tr><th scope="col">{t(PROBATION_COLUMNS.state.label)}</th><th scope="col" className={numberCell}>{t({ vi: 'Đảng viên', en: 'Members' })}</th></tr>
        </thead>
        <tbody>
          {own.map(({ key, label, state, n }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className={numberCell}><DuePick n={n} label={label} pressed={picked === state} onPress={() => onPick(state)} /></td>
            </tr>
          ))}
          <tr className={totalRow}><th scope="row">{t({ vi: 'Cộng đảng viên dự bị', en: 'All on probation' })}</th><td className={numberCell}>{f.count(total)}</td></tr>
          {late && (
            <tr>
              <th scope="row">{late.label}</th>
              <td className={numberCell}><DuePick n={late.n} label={late.label} pressed={picked === late.state} onPress={() => onPick(late.state)} /></td>
            </tr>
          )}
        </tbody>
      </ScrollTable></div>
      <p className={styles.note}>
        {t({
          vi: 'Đến hạn là tròn 12 tháng kể từ ngày vào Đảng. Người vào Đảng đã quá 18 tháng mà chưa có ngày chính thức không tính là dự bị: có thể thiếu ngày, hoặc việc công nhận đã quá hạn.',
          en: 'Due is twelve months after admission. Who was admitted more than 18 months ago and has no official date does not count as on probation: the date may be missing, or the probation overdue.',
        })}
      </p>
    </Card>
  );
});
