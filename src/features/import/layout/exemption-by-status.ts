import type { ArrangedColumn } from './arrange.ts';
import { readDate } from '../values/read-date.ts';
import type { StandingReader } from './standing.ts';
import { readMark } from './status.ts';
import { OPEN } from '../values/spelling.ts';
import { yearsOf } from '../values/years.ts';

/** What the exemption of a file with a column of status follows from, by place from 0; -1 where there is none. */
export interface ExemptionSources {
  status: number;
  /** One date for leaving, death and exemption, which counts for exemption only where the status says exempt. */
  dates: number;
  /** The exemption's own column. */
  own: number;
}

/** The exemption date of members whose status may say that they are exempt. */
export function exemptionByStatus({ status, dates, own }: ExemptionSources, standingOf: StandingReader, lastYear: number): ArrangedColumn {
  const years = yearsOf('exemptDate', lastYear);
  return {
    field: 'exemptDate', from: [status, dates, own].filter((place) => place >= 0),
    make(cells, report) {
      const given = own < 0 ? undefined : cells[own];
      const { standing, column } = standingOf(cells);
      if (standing !== 'exempt' || column?.place !== status) {
        if (own >= 0) return given;
        return cells[status] === undefined ? undefined : standing === 'unclear' ? OPEN : '';
      }
      const mark = given === undefined ? 'blank' : readMark(given);
      if (mark === 'no') {
        report({ code: 'columns-disagree', field: 'exemptDate', value: cells[status] ?? '', column: status + 1 });
        return OPEN;
      }
      if (mark !== 'blank') return given;
      const date = cells[dates] ?? '';
      return readDate(date, years).date === null ? 'Miễn' : date;
    },
  };
}
