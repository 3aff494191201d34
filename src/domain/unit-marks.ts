import type { Bilingual } from './bilingual.ts';

/** A cell is led by its official members; with fewer than three it cannot stand by itself. */
export const LEAST_OFFICIAL = 3;
/** The share of members over 60, of those of known age, from which a cell counts as aged. */
export const AGED_SHARE = 0.6;
/** Above this age of a secretary a successor is due. */
export const OLD_SECRETARY_YEARS = 70;

/** What the marks of a cell, or of an organisation that is one, are told from; null where the file cannot tell. */
export interface MarkFacts {
  /** Members who are official for certain, and those who may be. */
  official: { certain: number; possible: number } | null;
  /** Members of known age, and those of them over 60. */
  age: { known: number; over60: number } | null;
  /** The ages in completed years of those who are its secretary; null where a birth is unknown. */
  secretaries: readonly (number | null)[] | null;
}

/** The id of a rule. */
export type MarkId = 'no-secretary' | 'several-secretaries' | 'old-secretary' | 'aged' | 'few-official';

/** A rule that marks cells in need of attention. */
export interface MarkRule {
  id: MarkId;
  /** What a marked cell has, for the legend: the threshold stands in it. */
  label: Bilingual;
  /** What is said of a cell that is marked, with its own number; null where the rule does not hold. */
  says(facts: MarkFacts, share: (part: number, whole: number) => string): Bilingual | null;
}

/** All rules, the most pressing first. */
export const MARK_RULES: readonly MarkRule[] = [
  {
    id: 'no-secretary',
    label: { vi: 'Không có bí thư', en: 'No secretary' },
    says: ({ secretaries }) => (secretaries?.length === 0 ? { vi: 'không có bí thư', en: 'no secretary' } : null),
  },
  {
    id: 'few-official',
    label: { vi: `Dưới ${LEAST_OFFICIAL} đảng viên chính thức`, en: `Fewer than ${LEAST_OFFICIAL} official members` },
    says: ({ official }) =>
      official && official.possible < LEAST_OFFICIAL
        ? { vi: `chỉ có ${official.certain} đảng viên chính thức`, en: `only ${official.certain} official members` }
        : null,
  },
  {
    id: 'several-secretaries',
    label: { vi: 'Nhiều hơn một bí thư', en: 'More than one secretary' },
    says: ({ secretaries }) => (secretaries && secretaries.length > 1 ? { vi: `${secretaries.length} người cùng ghi là bí thư`, en: `${secretaries.length} people given as secretary` } : null),
  },
  {
    id: 'old-secretary',
    label: { vi: `Bí thư trên ${OLD_SECRETARY_YEARS} tuổi`, en: `Secretary older than ${OLD_SECRETARY_YEARS}` },
    says({ secretaries }) {
      const oldest = Math.max(...(secretaries ?? []).map((years) => years ?? 0));
      return oldest > OLD_SECRETARY_YEARS ? { vi: `bí thư ${oldest} tuổi`, en: `secretary aged ${oldest}` } : null;
    },
  },
  {
    id: 'aged',
    label: { vi: `Từ ${AGED_SHARE * 100}% đảng viên trên 60 tuổi`, en: `${AGED_SHARE * 100}% of members or more over 60` },
    says({ age }, share) {
      if (!age || age.known === 0 || age.over60 / age.known < AGED_SHARE) return null;
      const text = share(age.over60, age.known);
      return { vi: `${text} trên 60 tuổi`, en: `${text} over 60` };
    },
  },
];

/** A rule that holds for a cell, and what it says of it. */
export interface UnitMark {
  id: MarkId;
  says: Bilingual;
}

/** The marks of a cell, the most pressing first. */
export function marksOf(facts: MarkFacts, share: (part: number, whole: number) => string): UnitMark[] {
  return MARK_RULES.flatMap(({ id, says }) => {
    const said = says(facts, share);
    return said ? [{ id, says: said }] : [];
  });
}
