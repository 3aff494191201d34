import { beforeAll, describe, expect, test } from 'vitest';
import { optionsOf } from '#domain/dimension.ts';
import { scopeFor, type Scope } from '#domain/scope.ts';
import { matchesSearch } from '#domain/text.ts';
import { fromScope } from '#db/members.ts';
import { columnsIn, FURTHER_GROUPS, MEMBER_COLUMNS, type CodeColumn, type PeopleColumn } from '#figures/people-columns.ts';
import { personCell, personText } from '#figures/people-text.ts';
import { askPeople, askPeopleOrder, fetchPeople, peopleRowsSql, type PeopleOrder } from '#figures/people.ts';
import { createSpeech } from '#i18n/language.tsx';
import { membersUnder, oracleValue, oracleName } from '../support/expected.ts';
import { FILTER_SETS } from '../support/filter-sets.ts';
import { byName, compareNames, numbered, type Numbered } from '../support/listed.ts';
import { openSample, snapshotOf, nodeEngine, viewOf, type Sample } from '../support/sample.ts';
import { ageOn, type OracleDate } from '../oracle/dates.ts';
import { Asker } from '#figures/ask.ts';

const vi = createSpeech('vi');
let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
}, 60_000);

function column(key: string): PeopleColumn {
  const found = [...MEMBER_COLUMNS, ...FURTHER_GROUPS].find((one) => one.key === key);
  if (!found) throw new Error(`There is no column ${key}`);
  return found;
}

const BY_NAME: PeopleOrder = { sort: { column: column('fullName'), descending: false }, group: null, search: '', inCards: false };
const ordered = (scope: Scope, changes: Partial<PeopleOrder> = {}) => askPeopleOrder(sample.asker, 'order', { scope, from: fromScope(scope) }, { ...BY_NAME, ...changes });
const scopeOf = (filters = {}) => scopeFor(viewOf(filters), sample.snapshot);
const linesOf = (members: readonly Numbered[]) => members.map(({ line }) => line);
const dayNumber = (date: OracleDate | null) => (date ? Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) : Infinity);

/** The members of the sample under some filters, as the oracle has them, with their lines. */
function under(scope: Scope): Numbered[] {
  const found = new Set(membersUnder(scope.filters, { ...scope, members: sample.members }));
  return numbered(sample.members).filter(({ member }) => found.has(member));
}

describe('the order of a list', () => {
  test.each(FILTER_SETS)('under $name: everybody of the oracle, once, by name', async ({ filters }) => {
    const scope = scopeOf(filters(sample.snapshot.info));
    const groups = await ordered(scope);
    expect(groups.flatMap(({ lines }) => lines)).toEqual(linesOf(byName(under(scope))));
  });

  test('by name backwards, and by a date either way, unknown last', async () => {
    const scope = scopeOf({ bloc: ['residential'] });
    const members = under(scope);
    const [down] = await ordered(scope, { sort: { column: column('fullName'), descending: true } });
    expect(down?.lines).toEqual(linesOf(members.toSorted((a, b) => compareNames(b.member.name, a.member.name) || a.line - b.line)));
    for (const descending of [false, true]) {
      const [byBirth] = await ordered(scope, { sort: { column: column('birthDate'), descending } });
      const sign = descending ? -1 : 1;
      const key = ({ member }: Numbered) => (member.birth === null ? Infinity : sign * dayNumber(member.birth));
      expect(byBirth?.lines).toEqual(linesOf(byName(members).toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)))));
    }
  });

  test('by an ordered category in its official order, unknown last', async () => {
    const scope = scopeOf();
    for (const key of ['qualification', 'politicalTheory'] as const) {
      const places = new Map(optionsOf(key, scope).map((option, place) => [option.key, place]));
      const [list] = await ordered(scope, { sort: { column: column(key), descending: false } });
      const place = ({ member }: Numbered) => places.get(oracleValue(member, key, scope.asOf)) ?? -1;
      expect(list?.lines).toEqual(linesOf(byName(under(scope)).toSorted((a, b) => place(a) - place(b))));
    }
  });

  test('in groups of cells, organisations, blocs or ages: each with its own, in the order of the heads', async () => {
    const scope = scopeOf({ sex: ['female'] });
    const members = byName(under(scope));
    for (const key of ['bloc', 'organisation', 'cell', 'ageBand', 'qualification'] as const) {
      const group = column(key) as CodeColumn;
      const groups = await ordered(scope, { group });
      const options = optionsOf(key, scope);
      for (const { code, lines } of groups) {
        const option = options.find((one) => one.code === code);
        const name = oracleName(key, option?.key ?? 'unknown', scope);
        expect.soft(lines).toEqual(linesOf(members.filter(({ member }) => oracleValue(member, key, scope.asOf) === name)));
      }
      expect(groups.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(members.length);
    }
    const cells = await ordered(scope, { group: column('cell') as CodeColumn });
    const labels = cells.map(({ code }) => optionsOf('cell', scope).find((one) => one.code === code)?.label.vi ?? '');
    const collator = new Intl.Collator('vi', { numeric: true });
    expect(labels).toEqual(labels.toSorted(collator.compare));
    expect(labels.indexOf('Chi bộ Tổ dân phố số 2')).toBeLessThan(labels.indexOf('Chi bộ Tổ dân phố số 12'));
  });

  test('a search finds names without accents, and card numbers only where they are shown', async () => {
    const scope = scopeOf();
    const members = byName(under(scope));
    for (const search of ['nguyen', 'NGUYEN thi', 'hai', 'd v', 'Đức', 'zzz']) {
      const groups = await ordered(scope, { search });
      expect(groups.flatMap(({ lines }) => lines)).toEqual(linesOf(members.filter(({ member }) => matchesSearch(member.name, search))));
    }
    const [anyone] = members;
    const card = anyone?.member.card.slice(-6) ?? '';
    const withCard = linesOf(members.filter(({ member }) => member.card.includes(card)));
    expect(withCard.length).toBeGreaterThan(0);
    expect((await ordered(scope, { search: card, inCards: true })).flatMap(({ lines }) => lines)).toEqual(withCard);
    expect(await ordered(scope, { search: card, inCards: false })).toEqual([]);
  });
});

describe('the members of a list', () => {
  test('every column says what the oracle reads', async () => {
    const scope = scopeOf();
    const columns = columnsIn(MEMBER_COLUMNS, scope);
    const some = numbered(sample.members).filter((_, place) => place % 5 === 0);
    const rows = await askPeople(sample.asker, 'rows', { scope, from: fromScope(scope) }, columns, linesOf(some));
    expect(rows.size).toBe(some.length);
    const two = (n: number) => String(n).padStart(2, '0');
    const written = (date: OracleDate | null) => (date ? [date.day, date.month].flatMap((part) => (part === undefined ? [] : [two(part)])).concat(String(date.year)).join('/') : '–');
    for (const { member, line } of some) {
      const row = rows.get(line);
      const say = (key: string) => (row ? personText(row, column(key), scope, vi) : '');
      const age = ageOn(member.birth, { year: 2026, month: 3, day: 1 });
      expect.soft([say('fullName'), say('cardNumber'), say('birthDate'), say('admittedDate'), say('officialDate'), say('age')]).toEqual([
        member.name, member.card || '–', written(member.birth), written(member.admitted), written(member.official), age === null ? '–' : String(age),
      ]);
      const labelOf = (key: 'sex' | 'qualification' | 'politicalTheory') => optionsOf(key, scope).find((option) => option.key === oracleValue(member, key, scope.asOf));
      for (const key of ['sex', 'qualification', 'politicalTheory'] as const) expect.soft(say(key)).toBe(labelOf(key)?.code ? labelOf(key)?.label.vi : '–');
    }
  });

  test('a file has days as days, and dates known in part as text', async () => {
    const csv = 'Họ và tên,Chi bộ,Ngày vào Đảng\r\nAn,1,05/06/1996\r\nBình,1,06/1996\r\nChi,1,1996\r\nDũng,1,\r\n';
    const engine = nodeEngine();
    const snapshot = await snapshotOf(csv, 'dang-vien-2026-03-01.csv', 9);
    await engine.hold(snapshot);
    const scope = scopeFor(viewOf(), snapshot);
    const rows = await fetchPeople(engine, { scope, from: fromScope(scope) }, [column('admittedDate'), column('partyAge')], [2, 3, 4, 5]);
    const cells = [2, 3, 4, 5].map((line) => ['admittedDate', 'partyAge'].map((key) => personCell(rows.get(line) ?? { line, values: {} }, column(key), scope, vi)));
    expect(cells).toEqual([['1996-06-05', 29], ['06/1996', 29], ['1996', 30], [null, null]]);
    expect(columnsIn(MEMBER_COLUMNS, scope).map(({ key }) => key)).toEqual(['fullName', 'bloc', 'cell', 'admittedDate', 'partyAge']);
    expect((await askPeopleOrder(new Asker(engine), 'order', { scope, from: fromScope(scope) }, BY_NAME)).flatMap(({ lines }) => lines)).toEqual([2, 3, 4, 5]);
  });

  test('without the columns of names a question has no names in it', () => {
    const scope = scopeOf();
    const columns = columnsIn(MEMBER_COLUMNS, scope).filter(({ kind }) => kind !== 'personal');
    const { text } = peopleRowsSql({ scope, from: fromScope(scope) }, columns, [2]);
    expect(text.slice(0, text.indexOf('FROM'))).not.toMatch(/full_name|card_number/);
  });
});
