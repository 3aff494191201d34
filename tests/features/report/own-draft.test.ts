import { expect, test, vi } from 'vitest';
import { checkDraft } from '#features/report/draft/check-draft.ts';
import { draftText } from '#features/report/draft/plain.ts';
import { readDraft } from '#features/report/draft/read-draft.ts';
import { reportNumbers, wholeText, written } from '../../support/report.ts';
import { openSample } from '../../support/sample.ts';
import { factsFor } from './draft/support.ts';

vi.setConfig({ testTimeout: 60_000 });

test('the check of drafts finds nothing wrong in the text that the app writes, and tells most of its numbers', async () => {
  const sample = await openSample();
  const text = draftText(wholeText(written(await reportNumbers(sample))));
  const { findings } = checkDraft(text, readDraft(text), await factsFor(sample, [text]));
  expect(findings.filter(({ mark }) => mark === 'wrong').map(({ written: number, right, sentence }) => ({ number, right, sentence: text.slice(sentence.start, sentence.end) }))).toEqual([]);
  expect(findings.filter(({ mark }) => mark === 'right').length).toBeGreaterThan(60);
});
