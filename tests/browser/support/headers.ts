import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The top folder of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Headers by name in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** The rules of public/_headers by path pattern. */
export function headerRules(): ReadonlyMap<string, Headers> {
  const text = readFileSync(path.join(ROOT, 'public/_headers'), 'utf8');
  const blocks = text.trim().split(/\n\s*\n/).map((block) => block.split('\n').map((line) => line.trim()));
  return new Map(
    blocks.map(([pattern = '', ...lines]) => [
      pattern,
      Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()])),
    ]),
  );
}

/** What the rules of public/_headers ask for a path of the site. */
export function headersFor(place: string): Headers {
  const fitting = [...headerRules()].filter(([pattern]) => (pattern.endsWith('*') ? place.startsWith(pattern.slice(0, -1)) : place === pattern));
  return Object.assign({}, ...fitting.map(([, headers]) => headers)) as Headers;
}
