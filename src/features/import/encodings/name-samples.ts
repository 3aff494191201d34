import { tidy } from '#domain/text.ts';
import { detach } from '../remember.ts';

/** A few full names by which a person sees whether the letters of a file were read right. */
export interface NameSamples {
  add(cell: string | undefined): void;
  all(): readonly string[];
}

const MOST_NAMES = 5;
/** Names that are looked at for accents before names without are taken. */
const MOST_LOOKED_AT = 200;
const HIGH = /[^\u0000-\u007f]/;

/** No names yet; those with accents are preferred, since only they show anything. */
export function createNameSamples(): NameSamples {
  const telling: string[] = [];
  const others: string[] = [];
  let lookedAt = 0;
  return {
    add(cell) {
      if (lookedAt >= MOST_LOOKED_AT || telling.length >= MOST_NAMES || !cell) return;
      lookedAt++;
      const name = detach(tidy(cell));
      const names = HIGH.test(name) ? telling : others;
      if (name !== '' && names.length < MOST_NAMES && !names.includes(name)) names.push(name);
    },
    all: () => [...telling, ...others].slice(0, MOST_NAMES),
  };
}
