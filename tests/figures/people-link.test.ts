import { describe, expect, it } from 'vitest';
import { fromHash, type Filters } from '#domain/view.ts';
import { peopleHref } from '#figures/people-link.ts';
import { viewOf } from '../support/sample.ts';

function filtersOf(present: Filters, added: Filters): Filters {
  return fromHash(peopleHref(viewOf(present), added)).filters;
}

describe('the link to the people behind a number', () => {
  it('leads to the list under the same day and data, at its first part', () => {
    const view = { ...viewOf({ sex: ['female'] }, '2026-02-28'), part: 'badges', sample: true };
    expect(fromHash(peopleHref(view, { bloc: ['police'] }))).toEqual({ ...view, page: 'people', part: '', filters: { sex: ['female'], bloc: ['police'] } });
  });

  it('keeps what is in both where a dimension is filtered already', () => {
    expect(filtersOf({ bloc: ['police', 'military'] }, { bloc: ['police', 'residential'] })).toEqual({ bloc: ['police'] });
    expect(filtersOf({ bloc: ['police'] }, {})).toEqual({ bloc: ['police'] });
  });

  it('leaves nobody, not everybody, where the two exclude each other', () => {
    expect(filtersOf({ bloc: ['police'] }, { bloc: ['military'] })).toEqual({ bloc: ['nobody'] });
    expect(filtersOf({ admissionYear: ['2020'] }, { admissionYear: ['before-2015', 'unknown'] })).toEqual({ admissionYear: ['nobody'] });
  });

  it('meets ranges of years with years', () => {
    expect(filtersOf({ admissionYear: ['2010', '2020'] }, { admissionYear: ['before-2015'] })).toEqual({ admissionYear: ['2010'] });
    expect(filtersOf({ admissionYear: ['before-2015'] }, { admissionYear: ['2010', 'unknown'] })).toEqual({ admissionYear: ['2010'] });
    expect(filtersOf({ admissionYear: ['before-2015'] }, { admissionYear: ['after-2011'] })).toEqual({ admissionYear: ['2012', '2013', '2014'] });
  });
});
