import type { Bilingual } from '#domain/bilingual.ts';
import { BLOCS } from '#domain/categories.ts';
import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { codeOf } from '#domain/fields.ts';
import { isFiltered, type Filters } from '#domain/view.ts';
import type { BlocUnits } from '#figures/official-tables.ts';
import { filterText, filterWords } from '#figures/filter-text.ts';
import { EVERYBODY, missingFor, unknownOf } from '../report-numbers.ts';
import type { Definitions } from './definitions.ts';
import { countText, missingSentence, paragraph, shareText, type Pen } from './pen.ts';
import { inWords, listed, s, type Paragraph, type Segment } from './segment.ts';

/** The blocs as sentences name them. */
const BLOC_NAMES: Readonly<Record<string, Bilingual>> = {
  administrative: { vi: 'cơ quan hành chính, đơn vị sự nghiệp', en: 'administration and public service' },
  enterprise: { vi: 'doanh nghiệp', en: 'enterprises' },
  military: { vi: 'quân đội', en: 'the military' },
  police: { vi: 'công an', en: 'the police' },
  residential: { vi: 'khu dân cư', en: 'residential areas' },
};

/** Whose report it is: a name that a sentence can begin with, and whether it is one organisation or cell; null for any other part. */
interface Whose {
  name: Bilingual;
  kind: 'committee' | 'blocs' | 'organisation' | 'cell';
}

function same(name: string): Bilingual {
  return { vi: name, en: name };
}

/** Filters on units leave organisations whole; any other cuts through them. */
function isOfUnits(filters: Filters): boolean {
  return Object.keys(filters).every((dimension) => UNIT_DIMENSIONS.some((unit) => unit === dimension));
}

function whoseOf({ numbers: { scope, n }, speech }: Pen): Whose | null {
  const { filters, info } = scope;
  const { bloc, organisation, cell } = filters;
  if (!isFiltered(filters)) return { name: { vi: 'Đảng bộ', en: 'the Party committee' }, kind: 'committee' };
  if (!isOfUnits(filters)) return null;
  const words = filterWords(filters, scope, speech).filter(({ known }) => known);
  if (cell || organisation) {
    const dimension = cell ? 'cell' : 'organisation';
    const [word, ...others] = words.filter((candidate) => candidate.dimension === dimension);
    const unit = info[cell ? 'cells' : 'organisations'].find(({ key }) => key === word?.value);
    // Another filter may leave only some of the unit's members.
    return word && others.length === 0 && unit?.members === n ? { name: same(word.valueText), kind: dimension } : null;
  }
  const names = (bloc ?? []).map((key) => BLOC_NAMES[key]);
  if (names.length === 0 || names.some((name) => name === undefined)) return null;
  const vi = inWords(names.map((name) => `khối ${name?.vi ?? ''}`), ' và ');
  const en = inWords(names.map((name) => name?.en ?? ''), ' and ');
  return { name: { vi, en: `the ${names.length === 1 ? 'bloc' : 'blocs'} of ${en}` }, kind: 'blocs' };
}

/** A number of organisations or cells. */
function units(pen: Pen, value: number, filters: Filters, definition: string): Segment[] {
  return pen.number({ value, format: 'count', text: countText(value, pen.speech), of: 'organisations', filters, definition, denominator: null });
}

/** "20 tổ chức (06 đảng bộ, 14 chi bộ)", or "59 chi bộ" where all are of one kind and it is not to be told in full. */
function unitsPhrase(pen: Pen, row: BlocUnits, filters: Filters, definition: string, full: boolean): Segment[] {
  const { organisations, committees, cells, otherKinds } = row;
  const kinds = [
    { n: committees, vi: 'đảng bộ', en: committees === 1 ? 'committee' : 'committees' },
    { n: cells, vi: 'chi bộ', en: cells === 1 ? 'cell' : 'cells' },
    { n: otherKinds, vi: 'chưa rõ loại', en: 'of unknown kind' },
  ].filter(({ n }) => n > 0).map(({ n, vi, en }) => pen.say({ vi: s`${units(pen, n, filters, definition)} ${vi}`, en: s`${units(pen, n, filters, definition)} ${en}` }));
  if (!full && kinds.length === 1 && otherKinds === 0) return kinds[0] ?? [];
  const all = units(pen, organisations, filters, definition);
  const inside = s` (${listed(kinds, ', ')})`;
  return pen.say({
    vi: s`${all} ${full ? 'tổ chức cơ sở đảng' : 'tổ chức'}${inside}`,
    en: s`${all} ${full ? 'grassroots ' : ''}${organisations === 1 ? 'organisation' : 'organisations'}${inside}`,
  });
}

function wholeRow({ numbers }: Pen): BlocUnits | undefined {
  return numbers.blocs.find(({ bloc }) => bloc === null);
}

function hasOrganisations({ numbers }: Pen): boolean {
  return missingFor('organisation', numbers.scope).length === 0;
}

/** How much of the committee the report is about, where it is about a part. */
function ofTheWhole(pen: Pen, definitions: Definitions): Segment[] {
  const { numbers: { n, wholeN, scope }, speech } = pen;
  const { t, f } = speech;
  if (!isFiltered(scope.filters)) return [];
  const share = pen.number({
    value: n / wholeN, format: 'share', text: shareText(n, wholeN, speech), filters: EVERYBODY, definition: definitions.members,
    denominator: t({ vi: `${f.count(n)} trên ${f.count(wholeN)} đảng viên của toàn Đảng bộ`, en: `${f.count(n)} of the ${f.count(wholeN)} members of the whole committee` }),
  });
  return pen.say({ vi: s`, chiếm ${share} tổng số đảng viên của Đảng bộ`, en: s`, ${share} of all members of the committee` });
}

function memberCount(pen: Pen, definitions: Definitions): Segment[] {
  const count = pen.count(EVERYBODY, definitions.members);
  return pen.say({ vi: s`${count} đảng viên`, en: s`${count} ${pen.numbers.n === 1 ? 'member' : 'members'}` });
}

function firstSentence(pen: Pen, definitions: Definitions): Segment[] {
  const { scope } = pen.numbers;
  const day = pen.speech.f.day(scope.asOf);
  const [whose, row, members] = [whoseOf(pen), wholeRow(pen), memberCount(pen, definitions)];
  const ofWhole = ofTheWhole(pen, definitions);
  const placed = row && row.organisations > 0 && hasOrganisations(pen) ? row : null;
  if (!whose) {
    const part = filterText(scope.filters, scope, pen.speech);
    const at = placed ? unitsPhrase(pen, placed, EVERYBODY, definitions.organisations, placed.committees > 0 && placed.cells > 0) : null;
    return pen.say({
      vi: s`Tính đến ngày ${day}, số đảng viên thuộc phạm vi báo cáo (${part}) là ${pen.count(EVERYBODY, definitions.members)} đồng chí${ofWhole}${at ? s`, sinh hoạt tại ${at}` : ''}.`,
      en: s`On ${day} the report’s scope (${part}) had ${members}${ofWhole}${at ? s`, in ${at}` : ''}.`,
    });
  }
  const { vi, en } = whose.name;
  const inside = placed && unitsInside(pen, placed, whose, definitions);
  return pen.say({
    vi: inside ? s`Tính đến ngày ${day}, ${vi} có ${inside} với ${members}${ofWhole}.` : s`Tính đến ngày ${day}, ${vi} có ${members}${ofWhole}.`,
    en: inside ? s`On ${day} ${en} had ${inside} with ${members}${ofWhole}.` : s`On ${day} ${en} had ${members}${ofWhole}.`,
  });
}

/** The units of the one whose report it is; null where it has none below it. */
function unitsInside(pen: Pen, row: BlocUnits, { kind }: Whose, definitions: Definitions): Segment[] | null {
  if (kind === 'committee') return unitsPhrase(pen, row, EVERYBODY, definitions.organisations, true);
  if (kind === 'blocs') return unitsPhrase(pen, row, EVERYBODY, definitions.organisations, row.committees > 0 && row.cells > 0);
  if (kind === 'cell' || row.cellsUnder === 0) return null;
  const cells = units(pen, row.cellsUnder, EVERYBODY, definitions.organisations);
  return pen.say({ vi: s`${cells} chi bộ trực thuộc`, en: s`${cells} ${row.cellsUnder === 1 ? 'cell' : 'cells'}` });
}

/** The blocs with their organisations and members, where there is more than one. */
function blocSentence(pen: Pen, definitions: Definitions): Segment[] | null {
  const { blocs, scope } = pen.numbers;
  const present = blocs.filter(({ bloc, n }) => bloc !== null && n > 0);
  if (present.length < 2) return null;
  const whole = isOfUnits(scope.filters) && hasOrganisations(pen);
  const items = BLOCS.flatMap(({ key }) => present.filter(({ bloc }) => bloc === codeOf('bloc', key)).map((row) => {
    const filters: Filters = { bloc: [key] };
    const name = BLOC_NAMES[key] ?? same(key);
    const its = whole && row.organisations > 0 ? s`${unitsPhrase(pen, row, filters, definitions.organisations, false)} ${pen.speech.t({ vi: 'với', en: 'with' })} ` : '';
    const [count, share] = [pen.count(filters, definitions.blocs), pen.share(filters, definitions.blocs)];
    return pen.say({
      vi: s`khối ${name.vi} có ${its}${count} đảng viên (${share})`,
      en: s`${name.en} had ${its}${count} ${row.n === 1 ? 'member' : 'members'} (${share})`,
    });
  }));
  const unknown = unknownOf('bloc');
  const [n, count, share] = [pen.n(unknown) ?? 0, pen.count(unknown, definitions.blocs), pen.share(unknown, definitions.blocs)];
  if (n > 0) items.push(pen.say({ vi: s`${count} đảng viên chưa được xếp khối (${share})`, en: s`${count} ${n === 1 ? 'member was' : 'members were'} in no bloc (${share})` }));
  return pen.say({ vi: s`Trong đó, ${listed(items, '; ')}.`, en: s`Of these, ${listed(items, '; ')}.` });
}

function organisationUnknown(pen: Pen, definitions: Definitions): Segment[] | null {
  const unknown = unknownOf('organisation');
  const n = pen.n(unknown) ?? 0;
  const count = pen.count(unknown, definitions.organisations);
  return n === 0 ? null : pen.say({ vi: s`Có ${count} đảng viên chưa rõ tổ chức cơ sở đảng.`, en: s`The organisation of ${count} ${n === 1 ? 'member' : 'members'} is unknown.` });
}

/** How many organisations and members there are, of all and in each bloc. */
export function openingParagraph(pen: Pen, definitions: Definitions): Paragraph | null {
  const { scope } = pen.numbers;
  const noBloc = missingFor('bloc', scope);
  return paragraph('opening', [
    firstSentence(pen, definitions),
    missingSentence(pen, { vi: 'số tổ chức cơ sở đảng', en: 'the number of grassroots organisations' }, missingFor('organisation', scope)),
    noBloc.length > 0 ? missingSentence(pen, { vi: 'số đảng viên theo khối', en: 'members by bloc' }, noBloc) : blocSentence(pen, definitions),
    organisationUnknown(pen, definitions),
  ]);
}
