import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const NODE_MODULES = path.join(ROOT, 'node_modules');

/** Imports that a folder must not have. */
const FORBIDDEN: readonly [folder: string, imported: string][] = [
  ['domain', '#i18n/format.ts'],
  ['domain', '#features/import/layout/layout.ts'],
  ['domain', '../ui/Button.tsx'],
  ['domain', 'react'],
  ['domain', 'react-dom/client'],
  ['domain', '#files/zip.ts'],
  ['files', '#domain/date.ts'],
  ['files', '#features/import/failure.ts'],
  ['files', 'react'],
  ['i18n', '#figures/all.ts'],
  ['i18n', '#files/zip.ts'],
  ['charts', '#files/zip.ts'],
  ['ui', '#files/zip.ts'],
  ['i18n', '#features/import/layout/layout.ts'],
  ['db', '#charts/mark.ts'],
  ['db', 'react'],
  ['charts', '#db/sql.ts'],
  ['charts', '../db/sql.ts'],
  ['charts', '@duckdb/duckdb-wasm'],
  ['ui', '#i18n/format.ts'],
  ['ui', '#features/overview/Overview.tsx'],
  ['figures', '#features/import/layout/layout.ts'],
  ['figures', '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'],
  ['figures', 'recharts'],
  ['features/overview', '#app/App.tsx'],
  ['features/overview', '#features/import/layout/layout.ts'],
  ['features/overview', '../import/layout.ts'],
  ['features/overview', '../../app/App.tsx'],
  ['features/overview', 'recharts'],
  ['features/import/data', '../../overview/answers.ts'],
  ['features/import/data', '#features/overview/answers.ts'],
  ['features/import/data', '#app/App.tsx'],
  ['app', '@duckdb/duckdb-wasm'],
  ['app', 'recharts'],
  ['app', '../ui/Button.tsx'],
];

/** Imports from the same folder or a lower floor. */
const ALLOWED: readonly [folder: string, imported: string][] = [
  ['domain', './date.ts'],
  ['domain', 'zod'],
  ['files', './zip.ts'],
  ['files', 'saxes'],
  ['i18n', '#domain/date.ts'],
  ['db', '#domain/date.ts'],
  ['db', '@duckdb/duckdb-wasm'],
  ['charts', 'recharts'],
  ['figures', '#charts/mark.ts'],
  ['features/overview', '#figures/all.ts'],
  ['features/overview', './answers.ts'],
  ['features/import/workbook', '#files/zip.ts'],
  ['features/import/data', '../sentences.ts'],
  ['app', '#features/overview/Overview.tsx'],
  ['app', '../../sample-data/sample.csv?url'],
];

/** The files, by name, that the project's rules of importing refuse. */
function refused(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'floors-'));
  copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const { stdout } = spawnSync(process.execPath, [path.join(NODE_MODULES, 'oxlint/bin/oxlint'), '--format=json'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  const rules = ['eslint(no-restricted-imports)', 'import(no-default-export)', 'import(no-cycle)'];
  return [...new Set(diagnostics.filter(({ code }) => rules.includes(code)).map(({ filename }) => filename))].toSorted();
}

test('a folder imports only from lower floors or from itself', () => {
  const file = ([folder]: readonly [string, string], index: number): string => `src/${folder}/case-${index}.ts`;
  const cases = [...FORBIDDEN, ...ALLOWED];
  const texts = cases.map((entry, index) => [file(entry, index), `import { a } from '${entry[1]}';\nexport const b = a;\n`]);
  expect(refused(Object.fromEntries(texts))).toEqual(FORBIDDEN.map(file).toSorted());
});

test('a late import, a handing-on, a cycle and a default export are refused too', () => {
  const names = refused({
    'src/domain/late.ts': `export const a = () => import('#ui/Button.tsx');\n`,
    'src/domain/on.ts': `export { a } from '#ui/Button.tsx';\n`,
    'src/domain/one.ts': `import { b } from './other.ts';\nexport const a = () => b;\n`,
    'src/domain/other.ts': `import { a } from './one.ts';\nexport const b = () => a;\n`,
    'src/app/standard.ts': `export default 1;\n`,
  });
  expect(names).toEqual(['src/app/standard.ts', 'src/domain/late.ts', 'src/domain/on.ts', 'src/domain/one.ts', 'src/domain/other.ts']);
});
