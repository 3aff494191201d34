import type { PageProps } from '#figures/Answered.tsx';
import { MEMBER_COLUMNS } from '#figures/people-columns.ts';
import { fromScope } from '#db/members.ts';
import type { Scope } from '#domain/scope.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { PeopleCard, type ListSpec } from './PeopleCard.tsx';

const SPEC: ListSpec = {
  key: 'members',
  whole: true,
  columns: MEMBER_COLUMNS,
  first: { columns: ['fullName', 'sex', 'birthDate', 'cell', 'qualification', 'politicalTheory', 'admittedDate'], sort: 'fullName', group: null },
};

const source = (scope: Scope) => ({ scope, from: fromScope(scope) });

/** The members behind the present filter. */
export function MembersPart({ names, ...shown }: Omit<PageProps, 'go'> & { names: boolean }) {
  const speech = useSpeech();
  return <PeopleCard spec={SPEC} source={source} names={names} titleOf={(n) => membersText(speech, n)} {...shown} />;
}
