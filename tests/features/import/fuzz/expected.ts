import type { Dialect } from './dialect.ts';
import type { Day, Member } from './model.ts';
import { VALUES, type Valued } from './spellings.ts';

export const CELLS = ['Chi bộ số 1', 'Chi bộ số 2', 'Chi bộ KDC số 3', 'Chi bộ Trường Mầm non Mẫu'];
export const ORGANISATIONS = ['Đảng bộ Công an', 'Đảng bộ Doanh nghiệp', 'Chi bộ cơ sở Trạm Y tế', 'Đảng bộ Trường THPT Mẫu'];

export const DATES = ['birthDate', 'admittedDate', 'officialDate', 'exemptDate'] as const;

/** Of these the third has no cells below it: under a heading it is organisation and cell at once. */
const WITHOUT_CELLS = 2;

/** What must come back: members by category, by day and precision, by unit; null where the file says nothing that must be so. */
export interface Aggregates {
  kept: number;
  excluded: Readonly<Record<string, number>>;
  categories: Readonly<Record<string, Readonly<Record<string, number>>>>;
  dates: Readonly<Record<string, Readonly<Record<string, number>>>>;
  organisations: Readonly<Record<string, number>> | null;
  cells: Readonly<Record<string, number>> | null;
}

/** Numbers by name, those that are none left out. */
export function countBy<T>(values: readonly T[], nameOf: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[nameOf(value)] = (counts[nameOf(value)] ?? 0) + 1;
  return counts;
}

function keyOfDay(day: Day | null): string {
  if (day === null) return 'unknown';
  const precision = day.month === 0 ? 1 : day.day === 0 ? 2 : 3;
  return `${Date.UTC(day.year, Math.max(day.month, 1) - 1, Math.max(day.day, 1)) / 86_400_000}:${precision}`;
}

const FIRST_DAY: Day = { year: 1975, month: 4, day: 5 };

/**
 * The members as the dialect can write them without doubt. With birth in a column for each sex, who has no sex has no birth
 * and the other way round; a row with a name and hardly anything else is no clear member in any list.
 */
export function writable(members: readonly Member[], dialect: Dialect): Member[] {
  const has = (column: Dialect['columns'][number]) => dialect.columns.includes(column);
  return members.map((member) => {
    const filled = [
      ...Object.entries(member.values).filter(([field, value]) => has(field as Valued) && value !== null && field !== 'partyPost'),
      ...(['birthDate', 'admittedDate', 'officialDate'] as const).filter((field) => has(field) && member[field] !== null),
    ].length;
    const isThin = filled < 2;
    const value = <T>(given: T | null, otherwise: T) => (isThin ? (given ?? otherwise) : given);
    const birthDate = value(member.birthDate, FIRST_DAY);
    const values = Object.fromEntries(Object.entries(member.values).map(([field, given]) => [field, value(given, Object.keys(VALUES[field as Valued])[0] ?? '')])) as Member['values'];
    const whole = { ...member, values, birthDate, admittedDate: value(member.admittedDate, FIRST_DAY), officialDate: value(member.officialDate, FIRST_DAY) };
    if (usesWomenMarked(dialect)) return { ...whole, values: { ...values, sex: values.sex ?? 'male' } };
    if (!usesBirthBySex(dialect)) return whole;
    return { ...whole, birthDate: birthDate ?? FIRST_DAY, values: { ...values, sex: values.sex ?? 'female' } };
  });
}

/** Whether the two columns of birth stand for the column of sex. */
export function usesBirthBySex({ birthBySex, columns }: Dialect): boolean {
  return birthBySex && columns.includes('birthDate') && columns.includes('sex');
}

/** Whether a mark for women stands for the column of sex. */
export function usesWomenMarked(dialect: Dialect): boolean {
  return dialect.womenMarked && dialect.columns.includes('sex') && !usesBirthBySex(dialect);
}

/** What the list must come to, from the members and what is written of them. */
export function aggregatesOf(written: readonly Member[], dialect: Dialect): Aggregates {
  const { columns, status, sections } = dialect;
  const has = (column: Dialect['columns'][number]) => columns.includes(column);
  const members = status !== null ? written.filter(({ left }) => left === null) : written;
  const fields = Object.keys(VALUES).filter((field) => field !== 'exemptReason' && field !== 'bloc') as (keyof Member['values'])[];
  if (has('bloc')) fields.push('bloc');
  const categories: Record<string, Record<string, number>> = Object.fromEntries(fields.map((field) => [field, countBy(members, ({ values }) => (has(field) ? (values[field] ?? 'unknown') : 'unknown'))]));
  // A reason without its date is an exemption in some lists and a remark in others, so that nothing is required of it.
  if (has('exemptDate') || !has('exemptReason')) categories['exemption'] = countBy(members, ({ exempt }) => {
    if (!has('exemptDate')) return 'unknown';
    if (exempt === null) return 'active';
    return has('exemptReason') ? (exempt.reason ?? 'reasonUnknown') : 'reasonUnknown';
  });
  const dayOf = (member: Member, field: (typeof DATES)[number]) => (field === 'exemptDate' ? (member.exempt?.date ?? null) : member[field]);
  const dates = Object.fromEntries(DATES.map((field) => [field, countBy(members, (member) => (has(field) ? keyOfDay(dayOf(member, field)) : 'unknown'))]));
  const namesOrganisations = sections ? dialect.organisationSections : has('organisation');
  const organisationOf = ({ organisation }: Member) => (namesOrganisations ? (ORGANISATIONS[organisation] ?? '') : '');
  const inCells = members.filter(({ cell }) => sections || cell < CELLS.length);
  return {
    kept: members.length, excluded: status !== null ? countBy(written.filter(({ left }) => left !== null), ({ left }) => left ?? '') : {}, categories, dates,
    // Without a column they may follow from the names of cells.
    organisations: namesOrganisations ? countBy(members, organisationOf) : null,
    cells: has('cell') || sections ? countBy(inCells, (member) => `${namesOrganisations ? organisationOf(member) : '*'} / ${cellOf(member, dialect)}`) : null,
  };
}

/** The name of a member's cell; empty where nobody knows it. */
export function cellOf({ cell, organisation }: Member, { sections, organisationSections }: Dialect): string {
  return sections && organisationSections && organisation === WITHOUT_CELLS ? (ORGANISATIONS[organisation] ?? '') : (CELLS[cell] ?? '');
}
