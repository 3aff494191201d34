import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Names of scripts that npm brings itself. */
const OF_NPM = ['ci'];

test.each(['README.md', 'README.vi.md', 'src/README.md', 'sample-data/README.md'])('what %s points at is there', (readme) => {
  const text = readFileSync(path.join(ROOT, readme), 'utf8');
  const places = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, place = '']) => path.join(ROOT, path.dirname(readme), place));
  const commands = [...text.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
  const files = [...text.matchAll(/`((?:src|tests|public|sample-data|domain|db|charts|ui|i18n|figures|features|app)\/[\w./-]*)`/g)].map(([, file = '']) => file);
  expect(places.filter((place) => !existsSync(place))).toEqual([]);
  expect(commands.filter((name) => !(name in scripts) && !OF_NPM.includes(name))).toEqual([]);
  expect(files.filter((file) => !['', 'src', path.dirname(readme)].some((base) => existsSync(path.join(ROOT, base, file))))).toEqual([]);
});
