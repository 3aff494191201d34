import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Language } from '#domain/bilingual.ts';
import { filtersWithout, isFiltered, isPicked, pickOf } from '#domain/view.ts';
import type { DimensionKey } from '#domain/dimension.ts';
import { cellText } from '#figures/table-text.ts';
import { BROKEN_TEXT, marksOf, numbersOf, textsOf } from '../support/drawing.ts';
import { membersUnder, oracleValue, type Seen } from '../support/expected.ts';
import { FILTER_SETS } from '../support/filter-sets.ts';
import { cellOf, figureOf, placeInTable, presentedUnder, type Presented } from '../support/presented.ts';
import { openSample, type Sample } from '../support/sample.ts';

vi.setConfig({ testTimeout: 30_000 });

let sample: Sample;
let seen: Seen;
beforeAll(async () => {
  sample = await openSample();
  seen = { info: sample.snapshot.info, sample: false, asOf: sample.snapshot.info.asOf.day, members: sample.members };
}, 120_000);

/** What each figure calls unknown. */
const UNKNOWN_OF: Readonly<Record<string, DimensionKey>> = {
  blocs: 'bloc', sex: 'sex', qualification: 'qualification', 'political-theory': 'politicalTheory', exemption: 'exemption',
  'exemption-by-bloc': 'exemption', age: 'ageBand', admissions: 'admissionYear',
};

/** Whether a figure's marks stand for shares, not for members. */
function isOfShares({ id }: { id: string }): boolean {
  return id === 'exemption-by-bloc';
}

/** The row that sums up, and the rest. */
function totalAndParts({ shown: { table } }: Presented) {
  const isTotal = ({ key }: { key: string }) => key === 'total' || key === 'all';
  const [total] = table.rows.filter(isTotal);
  if (!total) throw new Error('The table has no total');
  return { total, parts: table.rows.filter((row) => !isTotal(row)) };
}

/** All in Vietnamese, and in English what differs: nothing, one filter, nobody. */
const CASES = FILTER_SETS.flatMap((set) => {
  const languages: Language[] = /^(nothing|nobody|women$)/.test(set.name) ? ['vi', 'en'] : ['vi'];
  return languages.map((language) => ({ ...set, language }));
});

describe.each(CASES)('under “$name” in $language', ({ filters: filtersOf, language }) => {
  const present = () => presentedUnder(sample, filtersOf(sample.snapshot.info), language);

  test('n and unknown are the oracle’s', async () => {
    for (const { figure, shown } of await present()) {
      const members = membersUnder(filtersWithout(filtersOf(seen.info), figure.dimensions), seen);
      const dimension = UNKNOWN_OF[figure.id];
      if (!dimension) throw new Error(`What does ${figure.id} call unknown?`);
      const unknown = members.filter((member) => oracleValue(member, dimension, seen.asOf) === 'unknown').length;
      expect([figure.id, shown.n, shown.unknown]).toEqual([figure.id, members.length, unknown]);
    }
  });

  test('marks and table show the same numbers', async () => {
    for (const presented of await present()) {
      const { figure, shown, speech: { f } } = presented;
      const marks = marksOf(shown);
      const inTable = marks.map((mark) => {
        const { row, count, share } = placeInTable(presented, mark);
        const shareCell = share === null ? null : (cellOf(shown, row, share) ?? null);
        const shareText = share === null ? mark.shareText : cellText(shareCell, { label: '', format: 'share' }, f);
        const [n, part] = [Number(cellOf(shown, row, count)), shareCell];
        return isOfShares(figure) ? { value: part, texts: [shareText, f.count(n)] } : { value: n, texts: [f.count(n), shareText] };
      });
      // Behind the share stands the number of organisations, behind the exempt ones the whole bloc.
      const drawn = marks.map(({ value, valueText, shareText }) => ({ value, texts: [valueText, shareText.split(/ · | trên | of /)[0]] }));
      expect({ [figure.id]: drawn }).toEqual({ [figure.id]: inTable });
    }
  });

  test('what is drawn adds up to n, with what stands beside the drawing', async () => {
    const all = await present();
    for (const id of ['blocs', 'qualification', 'political-theory', 'exemption', 'age']) {
      const { shown } = figureOf(all, id);
      expect([id, marksOf(shown).reduce((sum, { value }) => sum + value, 0)]).toEqual([id, shown.n]);
    }
    const { shown: years } = figureOf(all, 'admissions');
    const beside = years.table.rows.filter(({ key }) => /^(before|after)-/.test(key)).map(({ cells }) => Number(cells[1]));
    expect([...beside, ...marksOf(years).map(({ value }) => value)].reduce((sum, n) => sum + n, years.unknown)).toBe(years.n);
    const { shown: sexes } = figureOf(all, 'sex');
    const [whole, parts] = [marksOf(sexes).filter(({ key }) => !pickOf(key).bloc), marksOf(sexes).filter(({ key }) => pickOf(key).bloc)];
    expect(whole.reduce((sum, { value }) => sum + value, 0)).toBe(sexes.n);
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(sexes.n);
  });

  test('every table has a cell for each column, of its kind, and its rows add up to the total', async () => {
    for (const presented of await present()) {
      const { shown: { n, table } } = presented;
      const { total, parts } = totalAndParts(presented);
      table.columns.forEach(({ format }, place) => {
        const cells = table.rows.map((row) => row.cells[place]);
        const fits = (cell: unknown) => (format === 'text' ? typeof cell === 'string' : cell === null || typeof cell === 'number');
        expect(cells.filter((cell) => !fits(cell))).toEqual([]);
        if (format !== 'count') return;
        expect(cells.filter((cell) => !Number.isInteger(cell))).toEqual([]);
        expect(parts.reduce((sum, { cells: own }) => sum + Number(own[place]), 0)).toBe(total.cells[place]);
      });
      expect(table.rows.filter(({ cells }) => cells.length !== table.columns.length)).toEqual([]);
      expect(total.cells).toContain(n);
    }
  });

  test('a mark is picked where the filter has its values, dimmed where it has others', async () => {
    const filters = filtersOf(sample.snapshot.info);
    for (const { shown } of await present()) {
      for (const { key, state } of marksOf(shown)) {
        const filtered = Object.entries(pickOf(key)).filter(([dimension]) => filters[dimension as DimensionKey]);
        const picked = filtered.every(([dimension, value]) => isPicked(filters, dimension as DimensionKey, value));
        expect(state).toBe(filtered.length === 0 ? 'plain' : picked ? 'picked' : 'dimmed');
      }
    }
  });

  test('a tick stands for the whole committee’s share, and only where figure and whole differ in filter', async () => {
    const filters = filtersOf(sample.snapshot.info);
    const wholes = await presentedUnder(sample, {}, language);
    for (const { figure, shown, speech: { f } } of await present()) {
      const whole = figureOf(wholes, figure.id).shown;
      const wholeMarks = new Map(marksOf(whole).map((mark) => [mark.key, mark]));
      const differ = isFiltered(filtersWithout(filters, figure.dimensions)) && figure.id !== 'sex';
      const expected = marksOf(shown).map(({ key }) => {
        // A category without members may be left out of the whole's marks.
        const n = wholeMarks.get(key)?.value ?? 0;
        if (!differ) return { key, tickText: undefined, tick: undefined };
        if (isOfShares(figure)) return { key, tickText: f.share(1545, 6808), tick: 1545 / 6808 };
        return { key, tickText: f.share(n, whole.n), tick: (n / whole.n) * shown.n };
      });
      const drawn = marksOf(shown).map(({ key, tickText, tick }) => ({ key, tickText, tick }));
      expect({ [figure.id]: drawn }).toEqual({ [figure.id]: expected });
    }
  });

  test('no text is broken and no number is out of the world', async () => {
    for (const { figure, shown, speech: { t } } of await present()) {
      const texts = [...textsOf(shown), t(figure.title), t(figure.counted)];
      expect([figure.id, texts.filter((text) => BROKEN_TEXT.test(text) && text !== '')]).toEqual([figure.id, []]);
      expect([figure.id, numbersOf(shown).filter((number) => !Number.isFinite(number) || number < 0)]).toEqual([figure.id, []]);
      expect(shown.sentence).not.toBe('');
      expect(marksOf(shown).filter(({ label, valueText, shareText, pressText }) => [label, valueText, shareText, pressText].includes(''))).toEqual([]);
    }
  });
});
