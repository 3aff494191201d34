import { categoriesOf, codeOf } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import { headsUnit, type SecretaryRow } from '#figures/secretary-list.ts';
import type { Unit } from '#figures/unit-tree.ts';
import type { Speech } from '#i18n/language.tsx';

/** The names of secretaries by their lines of the file; null while they are masked. */
export type Names = ReadonlyMap<number, string> | null;

const FEMALE = codeOf('sex', 'female');

/** What stands in place of a name. */
export const MASK = '•••';

/** The name of a secretary, or the mask. */
export function nameText(line: number, names: Names): string {
  return names?.get(line) ?? MASK;
}

/** The label of a category by its code; null for unknown. */
export function categoryText(field: 'sex' | 'politicalTheory' | 'concurrentPost', code: number, { t }: Speech): string | null {
  const category = categoriesOf(field)[code - 1];
  return category ? t(category.label) : null;
}

/** The age of a secretary, as far as the file has it. */
export function ageText(ageYears: number | null, { t, f }: Speech): string {
  return ageYears === null ? t({ vi: 'chưa rõ tuổi', en: 'age unknown' }) : t({ vi: `${f.count(ageYears)} tuổi`, en: `aged ${f.count(ageYears)}` });
}

/** What is said of one secretary without the name: sex and age, political theory, and whether also head of the unit. */
export function secretaryFacts(row: SecretaryRow, { info }: Scope, speech: Speech): string[] {
  const { t } = speech;
  const sex = categoryText('sex', row.sex, speech);
  const theory = categoryText('politicalTheory', row.politicalTheory, speech)?.toLocaleLowerCase('vi');
  const heads = headsUnit(row);
  const post = categoryText('concurrentPost', row.concurrentPost, speech)?.toLocaleLowerCase('vi') ?? '';
  return [
    ...(info.fields.includes('sex') ? [sex === null ? t({ vi: 'chưa rõ giới tính', en: 'sex unknown' }) : row.sex === FEMALE ? t({ vi: 'nữ', en: 'woman' }) : t({ vi: 'nam', en: 'man' })] : []),
    ...(info.fields.includes('birthDate') ? [ageText(row.ageYears, speech)] : []),
    ...(info.fields.includes('politicalTheory') ? [theory === undefined ? t({ vi: 'LLCT chưa rõ', en: 'theory unknown' }) : t({ vi: `LLCT ${theory}`, en: `theory: ${theory}` })] : []),
    ...(!info.fields.includes('concurrentPost')
      ? []
      : [heads === null ? t({ vi: 'chưa rõ kiêm chức', en: 'other office unknown' }) : heads ? t({ vi: `kiêm ${post}`, en: `also ${post}` }) : t({ vi: 'không kiêm đứng đầu đơn vị', en: 'does not head the unit' })]),
  ];
}

/** What is said of the secretaries of a unit with several cells, or with none or several of its own; null for one alone. */
export function secretariesText({ level, isCell, cells, secretaries }: Unit, { t, f }: Speech): string | null {
  const count = secretaries?.length ?? 0;
  const text = t({ vi: `${f.count(count)} bí thư`, en: count === 1 ? '1 secretary' : `${f.count(count)} secretaries` });
  if (isCell || level === 'cell') {
    if (count === 1) return null;
    return count === 0 ? t({ vi: 'Không có bí thư', en: 'No secretary' }) : text;
  }
  if (cells === 0) return count === 0 ? t({ vi: 'Không có bí thư', en: 'No secretary' }) : text;
  return t({ vi: `${text} trong ${f.count(cells)} chi bộ`, en: `${text} in ${f.count(cells)} cells` });
}

/** The oldest of some secretaries, to sort by; undefined where no age is known. */
export function oldestYears(secretaries: readonly SecretaryRow[] | null): number | undefined {
  const ages = (secretaries ?? []).flatMap(({ ageYears }) => ageYears ?? []);
  return ages.length === 0 ? undefined : Math.max(...ages);
}
