import { afterEach, expect, test, vi } from 'vitest';
import { FIRST_VIEW } from '#domain/view.ts';
import { OVERVIEW } from '#features/overview/answers.ts';
import { answersTo, type Questions } from '#figures/answers.ts';
import { Asker } from '#figures/ask.ts';
import { REPORT } from '#features/report/report-numbers.ts';
import { closeEngines, mortalEngine } from '../../support/mortal-engine.ts';
import { smallSnapshot } from '../../support/small-files.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(closeEngines);

/** The questions to the engine after a snapshot is held. */
async function askedFor(questions: Questions<unknown>): Promise<string[]> {
  const mortal = mortalEngine();
  const snapshot = await smallSnapshot(1, 3, 4);
  await mortal.engine.hold(snapshot);
  const before = mortal.present().asked.length;
  await answersTo(questions, new Asker(mortal.engine), FIRST_VIEW, snapshot);
  return mortal.present().asked.slice(before).filter((text) => text.trimStart().startsWith('SELECT'));
}

test('text and tables ask the engine once, as the overview does, beside the check of the day', async () => {
  const asked = await askedFor(REPORT);
  expect(asked).toHaveLength(2);
  expect(asked.filter((text) => text.includes('measure_0'))).toHaveLength(1);
  expect(await askedFor(OVERVIEW)).toHaveLength(2);
});
