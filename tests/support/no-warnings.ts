import { format } from 'node:util';
import { afterEach } from 'vitest';

/** What the code under test said on the console; a test that expects it takes it out with `splice`. */
export const complaints: string[] = [];

for (const method of ['warn', 'error'] as const) {
  const say = console[method].bind(console);
  console[method] = (...words: unknown[]) => {
    complaints.push(`console.${method}: ${format(...words)}`);
    say(...words);
  };
}

afterEach(() => {
  const unexpected = complaints.splice(0);
  if (unexpected.length > 0) throw new Error(`Said on the console:\n${unexpected.join('\n')}`);
});
