// Prints "N passed, N failed" over the reports of the unit tests and the browser tests.
import { existsSync, readFileSync } from 'node:fs';

function read(name) {
  const file = new URL(`../test-results/${name}`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

const unit = read('unit.json');
const browser = read('browser.json');
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0);
const counted = (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0);
// What stops before its tests are counted (installing, types, lint, a file that does not load) is a failure too.
const failed = process.argv[2] === '0' ? counted : Math.max(counted, 1);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
