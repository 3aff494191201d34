import { fold, tidy } from '#domain/text.ts';
import { readExempt } from '../values/read-exemption.ts';
import { createValueReader } from '../values/read-value.ts';
import { OPEN } from '../values/spelling.ts';
import { remembering } from '../remember.ts';

/** A field that a heading over people may give. */
export type FactField = 'sex' | 'memberKind' | 'exemptDate' | 'exemptReason' | 'workingAway';

/** The fields that headings over people may give. */
export const FACT_FIELDS = ['sex', 'memberKind', 'exemptDate', 'exemptReason', 'workingAway'] as const satisfies readonly FactField[];

/** What a heading says of the people below it. */
export interface PeopleFacts {
  /** Cells as a column of the field would have them; `?` for what is left open. */
  values: Readonly<Partial<Record<FactField, string>>>;
}

/** The cell of somebody who is exempt, and of somebody who is not. */
export const EXEMPT = 'Miễn';
export const ACTIVE = 'Không miễn';

const WHO = /^(danh sách )?(số )?(các )?((đảng viên|đồng chí|đ\/c|đc|đv)\s+)*/iu;
const WHEN = /( (nam \d{4}|tinh den .*|den ngai .*|qui .*|thang \d.*|dot \d.*|\d+ thang .*))$/;
const SERVICE = '(( va)? (mien )?(cong tac|sinh hoat|sh|ct|shd|dang|chi bo))';
const EXEMPT_WORDS = new RegExp(`^(da |dang |thuoc dien |dien )*(duoc )?(xet |giam )?mien${SERVICE}*( (?:do|vi|li do) (.+))?$`);
const ASKING = new RegExp(`^(xin|de nghi|du kien|dang xet|cho xet|xet|chua duoc|het( han)?|thoi)\\b.* ?mien${SERVICE}+`);
const ACTIVE_WORDS = /^(khong (thuoc dien )?mien( (cong tac|sinh hoat|dang|va))*|(dang |con |truc tiep |thuong xuien )*(tham gia )?(cong tac va )?(sinh hoat|sh)( (dang|chi bo|thuong xuien|binh thuong|tai chi bo|chinh thuc))*)$/;
const AWAY = /^(dang )?(di )?lam (an )?xa( noi cu tru)?$/;
const SEX = /^(nam|nữ|nu)( giới)?$/iu;

/** What the name of a heading says of the people below; null where it says nothing of them that is understood. */
export function readPeople(name: string): PeopleFacts | null {
  const words = tidy(name).replace(WHO, '');
  const key = fold(words).replace(WHEN, '');
  const facts = (values: PeopleFacts['values']): PeopleFacts => ({ values });
  if (ASKING.test(key)) return facts({ exemptDate: OPEN });
  const exempt = EXEMPT_WORDS.exec(key);
  if (exempt) {
    const reason = exempt.at(-1);
    return facts({ exemptDate: EXEMPT, ...(reason === undefined ? {} : { exemptReason: reason }) });
  }
  if (ACTIVE_WORDS.test(key)) return facts({ exemptDate: ACTIVE });
  if (AWAY.test(key)) return facts({ workingAway: 'Có' });
  if (SEX.test(words)) return facts({ sex: /^nam/i.test(words) ? 'Nam' : 'Nữ' });
  const kind = /^(chinh thuc|du bi)$/.exec(key)?.[1];
  return kind ? facts({ memberKind: kind === 'du bi' ? 'Dự bị' : 'Chính thức' }) : null;
}

/** What people outside every such heading have, in a file without a column of the field. */
const ELSEWHERE: Readonly<Partial<Record<FactField, string>>> = { exemptDate: ACTIVE, workingAway: 'Không' };

/** A heading over people, and how it is numbered. */
interface OpenHeading {
  style: string;
  facts: PeopleFacts;
}

/** Keeps what headings say of the people below them. */
export interface PeopleState {
  /** Opens a heading that is about people, or about something that is not understood. */
  open(facts: PeopleFacts | null, style: string): void;
  /** A heading of a unit: ends what stands within the unit before it. */
  unit(name: string, style: string): void;
  /** A person below. */
  count(): void;
  /** The cell of a field; empty where nothing says. */
  valueOf(field: FactField): string;
  /** Whether any heading says something now. */
  isSaying(): boolean;
  /** Whether it is open what a heading before the last one says of the people below. */
  isInDoubt(): boolean;
  /** Whether nobody stands between the last heading and here. */
  isFresh(): boolean;
  /** Whether a heading over people stood in the unit that is open. */
  isDivided(): boolean;
}

/** What headings that stand beside each other have in common: the kind of their numbers, or else what they are about. */
export function styleOf(facts: PeopleFacts | null, number: string | null, name: string): string {
  if (number !== null) return number;
  return facts ? (Object.keys(facts.values)[0] ?? '') : fold(name).split(' ').slice(0, 2).join(' ');
}

/** No heading yet. */
export function createPeopleState(): PeopleState {
  let open: OpenHeading[] = [];
  let isDoubtful: ReadonlySet<FactField> = new Set();
  /** Where headings over people stand to those of units: above them, within them, or that is open; null before the first of either. */
  let stand: 'above' | 'within' | 'open' | null = null;
  const units = new Set<string>();
  /** Since the last heading, and in all. */
  let people = 0;
  let total = 0;
  let isDivided = false;
  /** Whether the last heading was one over people, so that these stand right below it. */
  let isDirect = false;

  const doubt = (headings: readonly OpenHeading[]) => void (isDoubtful = new Set([...isDoubtful, ...headings.flatMap(({ facts }) => Object.keys(facts.values) as FactField[])]));

  return {
    open(facts, style) {
      const said = facts ?? { values: {} };
      stand ??= total > 0 ? 'open' : 'above';
      isDivided = true;
      isDirect = true;
      const isSame = ({ style: other, facts: { values } }: OpenHeading) => other === style || Object.keys(values).some((field) => field in said.values);
      const from = open.findIndex(isSame);
      isDoubtful = new Set();
      if (from >= 0) open = open.slice(0, from);
      // Another kind of heading after people may stand within the one before it, or after it.
      else if (people > 0 && open.some(({ facts: { values } }) => Object.keys(values).length > 0)) {
        doubt(open);
        open = [];
      }
      people = 0;
      open.push({ style, facts: said });
    },
    unit(name, style) {
      isDivided = false;
      const isKnown = units.has(name);
      units.add(name);
      stand ??= 'within';
      const isBeside = style !== '' && open.some((heading) => heading.style === style);
      // Who stands above units has no people before the first of them.
      const isOver = stand === 'above' && !isBeside && !(isDirect && people > 0);
      people = 0;
      isDirect = false;
      if (isOver) return;
      isDoubtful = new Set();
      // The units once more, below a heading that came after all of them: it may reach over them.
      if (stand !== 'within' || isKnown) doubt(open);
      open = [];
    },
    count() {
      people++;
      total++;
    },
    valueOf(field) {
      if (isDoubtful.has(field)) return OPEN;
      return open.findLast(({ facts }) => facts.values[field] !== undefined)?.facts.values[field] ?? '';
    },
    isSaying: () => open.length > 0 || isDoubtful.size > 0,
    isInDoubt: () => isDoubtful.size > 0,
    isFresh: () => people === 0,
    isDivided: () => isDivided,
  };
}

/** What a cell of a file without a column of the field says where no heading does. */
export function elsewhere(field: FactField): string {
  return ELSEWHERE[field] ?? '';
}

const ANY_YEARS = { from: 1900, to: 2100, short: { from: 1945, to: 2044 } };

/** Whether the cell of a column says something else than the heading above. */
export function createContradiction(): (field: FactField, said: string, cell: string) => boolean {
  const readers = {
    sex: remembering(createValueReader('sex')), memberKind: remembering(createValueReader('memberKind')), workingAway: remembering(createValueReader('workingAway')),
  };
  return (field, said, cell) => {
    if (said === OPEN || tidy(cell) === '') return false;
    if (field === 'exemptDate') {
      const { state } = readExempt(cell, ANY_YEARS);
      return said === EXEMPT ? state === 'active' : state === 'exempt';
    }
    if (field === 'exemptReason') return false;
    const read = readers[field];
    const [a, b] = [read(cell).code, read(said).code];
    return a !== 0 && b !== 0 && a !== b;
  };
}
