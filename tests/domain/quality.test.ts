import { expect, test } from 'vitest';
import { parseIsoDay, toEpochDay, type PartialDate } from '#domain/date.ts';
import { QUALITY_RULES, type MemberFacts } from '#domain/quality.ts';

/** `1950-03-02`, `1950-03` or `1950`. */
function date(text: string): PartialDate {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day, precision: text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day' };
}

const UNKNOWN: MemberFacts = { sex: null, birth: null, admitted: null, official: null, exemptSince: null, exemption: null, partyPost: null };
const ASKED = parseIsoDay('2026-03-01');
const AS_OF = ASKED ? toEpochDay(ASKED) : 0;

type Written = Partial<Record<'birth' | 'admitted' | 'official' | 'exemptSince', string>> & Partial<Pick<MemberFacts, 'sex' | 'exemption' | 'partyPost'>>;

function broken({ birth, admitted, official, exemptSince, ...rest }: Written): string[] {
  const dates = Object.fromEntries(Object.entries({ birth, admitted, official, exemptSince }).map(([key, text]) => [key, text === undefined ? null : date(text)]));
  const member: MemberFacts = { ...UNKNOWN, ...rest, ...dates };
  return QUALITY_RULES.filter((rule) => rule.isBroken(member, AS_OF)).map(({ id }) => id);
}

test.each<[Written, string[]]>([
  [{}, []],
  [{ birth: '1950-08-15', admitted: '1975-02-03', official: '1976-02-03', sex: 'male', exemption: 'active', partyPost: 'secretary' }, []],
  [{ birth: '1990-01-01', admitted: '1980-01-01', official: '1981-01-01' }, ['birth-after-admission']],
  [{ birth: '1990', admitted: '1990-06-01', official: '1991-06-01' }, ['admitted-too-young']],
  [{ birth: '2000-05-10', admitted: '2018-05-09', official: '2019-05-09' }, ['admitted-too-young']], [{ birth: '2000-05-10', admitted: '2018-05-10', official: '2019-05-10' }, []],
  [{ birth: '2000', admitted: '2018-01-05', official: '2019-01-05' }, []], [{ birth: '2000', admitted: '2017', official: '2019' }, ['admitted-too-young']], [{ birth: '2000', admitted: '2018', official: '2019' }, []],
  [{ birth: '2000-05', admitted: '2018-04-30', official: '2019-05' }, ['admitted-too-young']], [{ birth: '2000-05', admitted: '2018-05', official: '2019-05' }, []],
  [{ admitted: '2010-06-01', official: '2009-06-01' }, ['official-before-admission']], [{ admitted: '2010', official: '2010-02-01' }, ['official-early']], [{ admitted: '2010-06', official: '2010' }, ['official-early']],
  [{ admitted: '2010-06-01', official: '2011-05-31' }, ['official-early']], [{ admitted: '2010-06-01', official: '2011-06-01' }, []], [{ admitted: '2010-06-01', official: '2011-06' }, []], [{ admitted: '2012-02-29', official: '2013-02-28' }, []],
  [{ admitted: '2025-01-01' }, []], [{ admitted: '2024-08-31' }, ['official-missing']], [{ admitted: '2024-09-01' }, []], [{ admitted: '2024' }, []], [{ admitted: '2023' }, ['official-missing']],
  [{ birth: '2027-01-01' }, ['date-in-future']], [{ birth: '2026' }, []], [{ admitted: '2026-03-02' }, ['date-in-future']], [{ admitted: '2026-03-01' }, []], [{ official: '2026-04' }, ['date-in-future']], [{ exemptSince: '2026-03-02' }, ['date-in-future']],
  [{ admitted: '1980-01-01', official: '1981-01-01', exemptSince: '1979-12-31' }, ['exempt-before-admission']], [{ admitted: '1980-01-01', official: '1981-01-01', exemptSince: '1980' }, []],
  [{ exemption: 'ageHealth', sex: 'male', birth: '1966-03-02' }, ['exempt-too-young']], [{ exemption: 'ageHealth', sex: 'male', birth: '1966-03-01' }, []], [{ exemption: 'ageHealth', sex: 'male', birth: '1966' }, []],
  [{ exemption: 'ageHealth', sex: 'female', birth: '1971-03-02' }, ['exempt-too-young']], [{ exemption: 'ageHealth', sex: 'female', birth: '1971-03-01' }, []], [{ exemption: 'ageHealth', birth: '1968-01-01' }, []], [{ exemption: 'ageHealth', birth: '1975' }, ['exempt-too-young']],
  [{ exemption: 'workingAway', sex: 'male', birth: '1990-01-01' }, []],
  [{ exemption: 'ageHealth', partyPost: 'secretary' }, ['exempt-secretary']], [{ exemption: 'reasonUnknown', partyPost: 'secretary' }, ['exempt-secretary']], [{ exemption: 'active', partyPost: 'secretary' }, []], [{ exemption: 'ageHealth', partyPost: 'deputy' }, []],
  [{ birth: '1920-03-01' }, ['very-old']], [{ birth: '1920-03-02' }, []], [{ birth: '1920' }, []], [{ birth: '1919' }, ['very-old']],
])('%j: %j', (member, expected) => expect(broken(member)).toEqual(expected));

test('rules have names of their own, and texts in both languages', () => {
  expect(new Set(QUALITY_RULES.map(({ id }) => id)).size).toBe(QUALITY_RULES.length);
  for (const { label, explanation } of QUALITY_RULES) for (const text of [label.vi, label.en, explanation.vi, explanation.en]) expect(text.length).toBeGreaterThan(5);
});
