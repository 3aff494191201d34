import { fromEpochDay, isCalendarDay, toIsoDay, type IsoDay } from '#domain/date.ts';

/** A proposed as-of day, and where it comes from. */
export interface AsOf {
  day: IsoDay;
  from: 'fileName' | 'newestDate' | 'today';
}

const EARLIEST = '2000-01-01';

/** Day, month and year as file names write them; the groups say which is which. */
const PATTERNS = [
  /(?<!\d)(?<year>\d{4})[-._ ](?<month>\d{1,2})[-._ ](?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})[-._ ](?<month>\d{1,2})[-._ ](?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/g,
  /(?<!\d)(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})[-._ ]*th[aá]ng[-._ ]*(?<month>\d{1,2})[-._ ,]*n[aă]m[-._ ]*(?<year>\d{4})(?!\d)/gi,
];

/** The first day that a file name holds, from the year 2000 to today; null where it holds none. */
export function findDayInName(fileName: string, today: IsoDay): IsoDay | null {
  const name = fileName.normalize('NFC');
  const found = PATTERNS.flatMap((pattern) =>
    [...name.matchAll(pattern)].flatMap(({ index, groups }) => {
      const [year = 0, month = 0, day = 0] = [groups?.['year'], groups?.['month'], groups?.['day']].map(Number);
      const iso = isCalendarDay(year, month, day) ? toIsoDay({ year, month, day }) : '';
      return iso >= EARLIEST && iso <= today ? [{ index, iso }] : [];
    }),
  );
  found.sort((a, b) => a.index - b.index);
  return found[0]?.iso ?? null;
}

/** The day that the file describes: the one in its name, else the newest of its dates not after today, else today. */
export function proposeAsOf(dayInName: IsoDay | null, newestEpochDay: number | null, today: IsoDay): AsOf {
  if (dayInName !== null) return { day: dayInName, from: 'fileName' };
  if (newestEpochDay === null) return { day: today, from: 'today' };
  return { day: toIsoDay(fromEpochDay(newestEpochDay)), from: 'newestDate' };
}
