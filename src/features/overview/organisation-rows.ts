import { optionsOf } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { FieldKey } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import type { OrganisationRow } from '#figures/organisations.ts';
import type { Speech } from '#i18n/language.tsx';

/** One organisation as the table shows it; shares are parts of its members. */
export interface OrganisationLine {
  key: string;
  name: string;
  bloc: string;
  members: number;
  women: number;
  universityUp: number;
  theoryUp: number;
  exempt: number;
  medianAgeYears: number | null;
}

/** The columns of the table with a share, and the field without which they would be a guess. */
export const SHARE_COLUMNS = [
  { id: 'women', needs: 'sex', tone: 'women', label: { vi: 'Nữ', en: 'Women' } },
  { id: 'universityUp', needs: 'qualification', tone: 'data', label: { vi: 'Đại học trở lên', en: 'University and above' } },
  { id: 'theoryUp', needs: 'politicalTheory', tone: 'data', label: { vi: 'LLCT trung cấp trở lên', en: 'Theory intermediate +' } },
  { id: 'exempt', needs: 'exemption', tone: 'exempt', label: { vi: 'Miễn sinh hoạt', en: 'Exempt' } },
] as const satisfies readonly { id: keyof OrganisationLine; needs: FieldKey; tone: string; label: { vi: string; en: string } }[];

/** The columns that this file has the fields for. */
export function shareColumnsOf(scope: Scope) {
  return SHARE_COLUMNS.filter(({ needs }) => scope.info.fields.includes(needs));
}

/** The answer's rows with names and shares, the members of unknown organisation under a row of their own. */
export function organisationLines(rows: readonly OrganisationRow[], scope: Scope, { t }: Speech): OrganisationLine[] {
  const names = new Map(optionsOf('organisation', scope).map((option) => [option.code, option]));
  const blocs = new Map(optionsOf('bloc', scope).map(({ code, label }) => [code, t(label)]));
  return rows.map(({ code, n, women, universityUp, theoryUp, exempt, medianAgeYears }) => {
    const option = names.get(code);
    return {
      key: option?.key ?? String(code),
      name: option ? t(option.label) : String(code),
      bloc: code === UNKNOWN ? '' : (blocs.get(scope.info.organisations[code - 1]?.bloc ?? UNKNOWN) ?? ''),
      members: n,
      women: women / n,
      universityUp: universityUp / n,
      theoryUp: theoryUp / n,
      exempt: exempt / n,
      medianAgeYears,
    };
  });
}
