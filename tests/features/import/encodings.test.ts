import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions, Encoding } from '#domain/decisions.ts';
import { as1252, to1258, toTcvn3, toUtf16, toVni } from './encoders.ts';
import { cut, essence, listOf, lowerAll, NAMES } from './lists.ts';
import { readBytes, readText, utf8 } from './support.ts';

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const WRITERS: Readonly<Record<string, { write: (text: string) => Uint8Array; encoding: Encoding }>> = {
  'UTF-8 with a mark': { write: (text) => join(MARK, utf8(text)), encoding: 'utf-8' },
  'UTF-16 LE': { write: (text) => toUtf16(text, true, true), encoding: 'utf-16le' },
  'UTF-16 BE': { write: (text) => toUtf16(text, false, true), encoding: 'utf-16be' },
  'UTF-16 LE without a mark': { write: (text) => toUtf16(text, true, false), encoding: 'utf-16le' },
  'UTF-16 BE without a mark': { write: (text) => toUtf16(text, false, false), encoding: 'utf-16be' },
  'windows-1258': { write: (text) => to1258(text), encoding: 'windows-1258' },
  'windows-1258, all tones as marks': { write: (text) => to1258(text, false), encoding: 'windows-1258' },
  TCVN3: { write: toTcvn3, encoding: 'tcvn3' },
  VNI: { write: toVni, encoding: 'vni' },
  'UTF-8 read as windows-1252': { write: (text) => utf8(as1252(utf8(text))), encoding: 'utf-8-twice' },
  'UTF-8 with a mark read as windows-1252': { write: (text) => utf8(as1252(join(MARK, utf8(text)))), encoding: 'utf-8-twice' },
  'UTF-8 read as ISO 8859-1': { write: (text) => utf8(Buffer.from(utf8(text)).toString('latin1')), encoding: 'utf-8-twice' },
  'TCVN3 in UTF-8': { write: (text) => utf8(as1252(toTcvn3(text))), encoding: 'tcvn3' },
  'VNI in UTF-8': { write: (text) => join(MARK, utf8(as1252(toVni(text)))), encoding: 'vni' },
  'windows-1258 in UTF-8': { write: (text) => utf8(as1252(to1258(text))), encoding: 'windows-1258' },
  'TCVN3 in UTF-16': { write: (text) => toUtf16(as1252(toTcvn3(text)), true, true), encoding: 'tcvn3' },
  'VNI in UTF-16': { write: (text) => toUtf16(as1252(toVni(text)), false, true), encoding: 'vni' },
  'NFD': { write: (text) => utf8(text.normalize('NFD')), encoding: 'utf-8' },
  'half NFD': { write: (text) => utf8(text.replace(/[ấầẩẫậếềểễệốồổỗộ]/g, (letter) => letter.normalize('NFD').replace(/^(.\u0302)/, (base) => base.normalize('NFC')))), encoding: 'utf-8' },
};

const decided = (encoding: Encoding): Decisions => ({ ...NO_DECISIONS, encoding });

describe.each(Object.entries(WRITERS))('%s', (_, { write, encoding }) => {
  describe.each([[',', 5], [';', 5], ['\t', 70]] as const)('delimiter %j, %i members', (delimiter, members) => {
    test.each([false, true])('title rows: %s', async (titles) => {
      const text = listOf(members, delimiter, titles);
      const plain = await readText(text);
      expect(plain.info.rows.kept).toBe(members);
      expect(plain.info.issues).toEqual([]);
      const bytes = write(text);
      const read = await readBytes(bytes);
      expect(read.info.encoding).toBe(encoding);
      expect(read.info.columns.filter((column) => column.encoding)).toEqual([]);
      expect(essence(read)).toEqual(essence(plain));
      expect(lowerAll(read.info.nameSamples)).toEqual(encoding === 'utf-8' ? [] : lowerAll(NAMES.slice(0, 5)));
      for (const size of members > 5 ? [4095] : [1, 7]) {
        expect(essence(await readBytes(bytes, 'a.csv', cut(bytes, size)))).toEqual(essence(plain));
      }
    });
  });

  test('a longer list', async () => {
    const text = listOf(300, ',', true);
    const bytes = write(text);
    expect(essence(await readBytes(bytes, 'a.csv', cut(bytes, 10_007)))).toEqual(essence(await readText(text)));
  });

  test('a person may say the same', async () => {
    const text = listOf(5, ',', false);
    const read = await readBytes(write(text), 'a.csv', undefined, decided(encoding));
    expect(essence(read)).toEqual(essence(await readText(text)));
    expect(read.info.encoding).toBe(encoding);
  });
});

describe('text that is what it is', () => {
  test('signs of its own in plain text', async () => {
    const text = 'Họ và tên,Giới tính,Đi làm ăn xa,Ghi chú\nNguyễn Văn Mẫu,Nam,×,50 m² · 20°\nTrần Thị Mẫu,Nữ,×,§ 5 «Đống Đa» ½\nLê Văn Mẫu,Nam,×,± 2 µm\n';
    const { info } = await readText(text);
    expect(info).toMatchObject({ encoding: 'utf-8', issues: [], questions: [], nameSamples: [] });
    expect(info.tally.categories.workingAway).toEqual([0, 3, 0]);
  });

  test.each([
    ['ASCII', utf8('Ho va ten,Gioi tinh\nNguyen Van Mau,Nam\n'), 'utf-8'],
    ['few accents', utf8('Ho ten,Gioi tinh\nHà,Nam\nLê,Nam\nTô Ý,Nam\n'), 'utf-8'],
    ['Western names in UTF-8', utf8('Name,Sex\nJürgen Müller,M\nFrançois Noël,M\nBjørn Åse,M\n'), 'utf-8'],
    ['Western names in windows-1252', Uint8Array.from(Buffer.from('Name,Sex\nJürgen Müller,M\nFrançois Noël,M\nBjørn Åse,M\n', 'latin1')), 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    const { info } = await readBytes(bytes);
    expect(info).toMatchObject({ encoding, questions: [], rows: { kept: info.rows.read - 1 } });
  });
});
