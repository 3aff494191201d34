import { afterEach, expect, test, vi } from 'vitest';
import { sql } from '#db/sql.ts';
import { z } from '#domain/schema.ts';
import { OVERVIEW } from '#features/overview/answers.ts';
import { answersTo, askAhead, type Questions } from '#figures/answers.ts';
import { Asker } from '#figures/ask.ts';
import { closeEngines, mortalEngine } from '../support/mortal-engine.ts';
import { viewOf } from '../support/sample.ts';
import { smallSnapshot } from '../support/small-files.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(closeEngines);

test('what was asked ahead is not asked again when its view comes, and is what it would have been', async () => {
  const mortal = mortalEngine();
  const snapshot = await smallSnapshot(1, 3, 4);
  await mortal.engine.hold(snapshot);
  const asker = new Asker(mortal.engine);
  await answersTo(OVERVIEW, asker, viewOf(), snapshot);
  const questions = () => mortal.present().asked.filter((text) => text.trimStart().startsWith('SELECT')).length;
  const before = questions();
  const women = viewOf({ sex: ['female'] });
  askAhead(OVERVIEW, asker, women, snapshot);
  const answers = await answersTo(OVERVIEW, asker, women, snapshot);
  expect(questions()).toBe(before + 1);
  expect(answers).toEqual(await answersTo(OVERVIEW, new Asker(mortal.engine), women, snapshot));
  expect(answers.keyFigures.ok && answers.keyFigures.value.shown.n).toBe(3);
});

test('views that are only pointed at do not drive out the one that is shown', async () => {
  const mortal = mortalEngine();
  const snapshot = await smallSnapshot(1, 3, 4);
  await mortal.engine.hold(snapshot);
  const asker = new Asker(mortal.engine);
  const questions: Questions<unknown> = { page: 'one question', ask: (asked) => asked.ask('one', sql`SELECT 1::INT AS n`, z.object({ n: z.number() })) };
  const shown = answersTo(questions, asker, viewOf(), snapshot);
  for (let year = 1950; year < 2026; year += 1) askAhead(questions, asker, viewOf({ admissionYear: [String(year)] }), snapshot);
  expect(answersTo(questions, asker, viewOf(), snapshot)).toBe(shown);
  expect(await shown).toEqual([{ n: 1 }]);
});
