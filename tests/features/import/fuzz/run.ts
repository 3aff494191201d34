import { PROPERTIES } from './properties.ts';

/**
 * The long run: `npm run fuzz -- 30` for half an hour, five minutes where nothing is said. Every failure is made small and
 * told with what brings it back; the run goes on.
 */
const minutes = Number(process.argv[2] ?? 5);
const FIRST_SEED = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
const LOT = 200;
const SHRINK_MS = 60_000;

const until = Date.now() + minutes * 60_000;
let cases = 0;
let failures = 0;
for (let seed = FIRST_SEED; Date.now() < until; seed++) {
  for (const [name, check] of Object.entries(PROPERTIES)) {
    const trial = await check({ seed, numRuns: LOT, interruptAfterTimeLimit: SHRINK_MS });
    cases += trial.cases;
    if (trial.failure === null) continue;
    failures++;
    process.stdout.write(`\n${name}, seed ${seed}\n${trial.failure}\n`);
  }
  process.stdout.write(`\r${cases} cases, ${failures} failures`);
}
process.stdout.write('\n');
process.exitCode = failures > 0 ? 1 : 0;
