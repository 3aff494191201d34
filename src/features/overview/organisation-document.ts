import type { Scope } from '#domain/scope.ts';
import type { TableDocument } from '#figures/export/document.ts';
import type { FigureTable } from '#figures/figure.ts';
import { filterText } from '#figures/filter-text.ts';
import type { Speech } from '#i18n/language.tsx';
import { membersText, sourceLines } from '#i18n/words.ts';
import { shareColumnsOf, type OrganisationLine } from './organisation-rows.ts';

/** How many organisations some lines are, of how many where a search leaves some out. */
export function organisationTitle(found: readonly OrganisationLine[], lines: readonly OrganisationLine[], search: string, { t, f }: Speech): string {
  const [some, all] = [found, lines].map((members) => f.count(members.filter(({ key }) => key !== 'unknown').length));
  return found.length === lines.length
    ? t({ vi: `${all} tổ chức cơ sở đảng`, en: `${all} grassroots ${lines.length === 1 ? 'organisation' : 'organisations'}` })
    : t({ vi: `${some} trên ${all} tổ chức cơ sở đảng có tên khớp “${search}”`, en: `${some} of ${all} grassroots organisations with “${search}” in their name` });
}

/** Of whom the lines tell: sample mark, filter, n and day. */
export function scopeLines(lines: readonly OrganisationLine[], scope: Scope, speech: Speech): string[] {
  const { t, f } = speech;
  const n = lines.reduce((sum, { members }) => sum + members, 0);
  return [
    ...sourceLines(scope, speech),
    `${t({ vi: 'Phạm vi', en: 'Scope' })}: ${filterText(scope.filters, scope, speech)}`,
    t({ vi: `Tính trên ${membersText(speech, n)}`, en: `Of ${membersText(speech, n)}` }),
    t({ vi: `số liệu đến ${f.day(scope.asOf)}`, en: `as of ${f.day(scope.asOf)}` }),
  ];
}

/** The table itself, with the columns that the file has the fields for. */
export function organisationTable(lines: readonly OrganisationLine[], scope: Scope, { t }: Speech): FigureTable {
  const shares = shareColumnsOf(scope);
  const [hasBloc, hasAge] = [scope.info.fields.includes('bloc'), scope.info.fields.includes('birthDate')];
  return {
    columns: [
      { label: t({ vi: 'Tổ chức cơ sở đảng', en: 'Grassroots organisation' }), format: 'text' },
      ...(hasBloc ? [{ label: t({ vi: 'Khối', en: 'Bloc' }), format: 'text' as const }] : []),
      { label: t({ vi: 'Đảng viên', en: 'Members' }), format: 'count' },
      ...shares.map(({ label }) => ({ label: t(label), format: 'share' as const })),
      ...(hasAge ? [{ label: t({ vi: 'Tuổi trung vị', en: 'Median age' }), format: 'mean' as const }] : []),
    ],
    rows: lines.map((line) => ({
      key: line.key,
      cells: [
        line.name, ...(hasBloc ? [line.bloc] : []), line.members, ...shares.map(({ id }) => line[id]), ...(hasAge ? [line.medianAgeYears] : []),
      ],
    })),
  };
}

/** The table as a file has it. */
export function organisationDocument(lines: readonly OrganisationLine[], title: string, scope: Scope, speech: Speech): TableDocument {
  return {
    title, lines: [scopeLines(lines, scope, speech).join(' · ')], fileName: `organisations-${scope.asOf}`,
    table: organisationTable(lines, scope, speech), people: false,
  };
}
