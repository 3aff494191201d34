import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { SAMPLE } from './pages.ts';

/** Writes a list of so many rows: the sample's members over and over, each with a name and a card number of its own. */
export async function writeList(file: string, rows: number): Promise<void> {
  const [header = '', ...members] = readFileSync(SAMPLE, 'utf8').trimEnd().split('\r\n');
  const out = createWriteStream(file);
  out.write(`${header}\r\n`);
  for (let row = 0; row < rows; row += 1) {
    const member = members[row % members.length] ?? '';
    const round = Math.floor(row / members.length);
    const own = member.replace(/\d{12}/, String(100_000_000_000 + row)).replace(/^(\d+),("?[^,]*)/, (_, _number, name) => `${row + 1},${name}${round === 0 ? '' : ` ${toLetters(round)}`}`);
    if (!out.write(`${own}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function toLetters(number: number): string {
  return number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}
