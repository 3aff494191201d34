import { useState } from 'react';

/** What came of the last thing that was taken away; nothing while it is in the making. */
export interface Outcome {
  kind: 'done' | 'failed';
  text: string;
}

/**
 * Runs one thing at a time that takes something away, and keeps what came of it.
 * @returns the outcome, and what makes a press of an action: it gives a sentence to tell, or none for a file, which the browser tells of.
 */
export function useOutcome(failure: string): [Outcome | null, (act: () => Promise<string | null>) => () => void] {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const attempt = (act: () => Promise<string | null>) => () => {
    setOutcome(null);
    act().then(
      (text) => setOutcome(text === null ? null : { kind: 'done', text }),
      (error: unknown) => setOutcome({ kind: 'failed', text: error instanceof Refusal ? error.message : failure }),
    );
  };
  return [outcome, attempt];
}

/** A reason for a person why something is not given; its message is their sentence. */
export class Refusal extends Error {
  override name = 'Refusal';
}
