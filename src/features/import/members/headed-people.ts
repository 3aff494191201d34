import type { FieldKey } from '#domain/fields.ts';
import { tidy } from '#domain/text.ts';
import type { Layout } from '../layout/layout.ts';
import { ACTIVE, createContradiction, elsewhere, EXEMPT, FACT_FIELDS, type FactField, type PeopleState } from '../layout/people-sections.ts';
import type { Section } from '../layout/sections.ts';

/** What headings over people give to the rows below. */
export interface HeadedPeople {
  /** The fields that they may give in this file. */
  fields: readonly FactField[];
  /** Whether they say anything of the next row. */
  isSaying(): boolean;
  /** The cell of a field where the row has none of its own; empty where nothing says. */
  cellOf(field: FactField): string;
  /** Gives the fields, with their places, in which the cells of a row say something else than the headings above. */
  contradictions(cells: readonly string[]): readonly { field: FieldKey; place: number }[];
  /** Whether a heading says something that comes too late in the file to be used. */
  isUnread(section: Section): boolean;
}

const NONE: readonly { field: FieldKey; place: number }[] = [];

/** Applies what the headings of a file say of people. */
export function createHeadedPeople({ carried, onlyHeadings }: Layout, people: PeopleState): HeadedPeople {
  const contradicts = createContradiction();
  const fields = FACT_FIELDS.filter((field) => carried[field] >= 0);

  return {
    fields,
    isSaying: () => people.isSaying() || onlyHeadings.size > 0,
    cellOf(field) {
      const said = people.valueOf(field);
      // Nobody is exempt or away whom no heading says to be, where there is no column of it.
      if (onlyHeadings.has(field)) return said || elsewhere(field);
      return field === 'exemptDate' && said !== EXEMPT ? '' : said;
    },
    // That somebody is active says nothing new where nobody is said to be exempt.
    isUnread: ({ people: facts }) => FACT_FIELDS.some((field) => carried[field] < 0 && ![undefined, ACTIVE].includes(facts?.values[field]) && field !== 'exemptReason'),
    contradictions(cells) {
      if (!people.isSaying()) return NONE;
      return fields.flatMap((field) => {
        const [place, said] = [carried[field], people.valueOf(field)];
        if (said === '' || onlyHeadings.has(field)) return [];
        const cell = cells[place] ?? '';
        const lacksDate = field === 'exemptDate' && said === EXEMPT && tidy(cell) === '';
        return lacksDate || contradicts(field, said, cell) ? [{ field, place }] : [];
      });
    },
  };
}
