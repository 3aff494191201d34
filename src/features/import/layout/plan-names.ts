import { tidy } from '#domain/text.ts';
import { joinNames } from './arrange.ts';
import { MOST, type ColumnsInPlan, type PlanSoFar } from './columns-in-plan.ts';
import { looksLikeValue } from '../values/read-value.ts';

/** Names in two columns: given names under no header beside the others, or headers that name the parts. */
export function planNames({ all, below, headers }: ColumnsInPlan, plan: PlanSoFar): void {
  const name = plan.placeOf('fullName');
  if (name >= 0 && headers[name + 1] === '') {
    const pairs = below.filter((cells) => isWord(cells[name]) && GIVEN_NAME.test(tidy(cells[name + 1] ?? '')));
    const rows = below.filter((cells) => isWord(cells[name])).length;
    if (rows > 0 && pairs.length >= rows * MOST && !pairs.every((cells) => looksLikeValue(cells[name + 1] ?? ''))) {
      plan.takePlain(name);
      plan.add([joinNames([name, name + 1])], 'namePart');
    }
  }
  if (!plan.isFree('fullName')) return;
  const parts = all('namePart');
  const order = ['family', 'middle', 'given'];
  const used = order.flatMap((part) => parts.filter(({ meaning }) => meaning.part === part).slice(0, 1).map(({ place }) => place));
  if (used.length > 1 && parts.some(({ meaning }) => meaning.part === 'given')) plan.add([joinNames(used)], 'namePart');
}

/** One or two words, each with a capital. */
const GIVEN_NAME = /^\p{Lu}\p{L}+( \p{Lu}\p{L}+)?$/u;

function isWord(cell: string | undefined): boolean {
  return cell !== undefined && /^[^\d]*\p{L}[^\d]*$/u.test(cell);
}
