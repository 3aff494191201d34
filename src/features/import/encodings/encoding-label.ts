import type { Bilingual } from '#domain/bilingual.ts';
import type { Encoding } from '#domain/decisions.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import type { Speech } from '#i18n/language.tsx';

const LABELS: Readonly<Record<Encoding, Bilingual>> = {
  'utf-8': { vi: 'UTF-8', en: 'UTF-8' },
  'utf-16le': { vi: 'UTF-16 (Unicode Text)', en: 'UTF-16 (Unicode Text)' },
  'utf-16be': { vi: 'UTF-16 (Unicode, kiểu BE)', en: 'UTF-16 (Unicode, big endian)' },
  'windows-1258': { vi: 'Windows-1258 (tiếng Việt)', en: 'Windows-1258 (Vietnamese)' },
  'windows-1252': { vi: 'Windows-1252 (Tây Âu)', en: 'Windows-1252 (Western)' },
  tcvn3: { vi: 'TCVN3 (ABC)', en: 'TCVN3 (ABC)' },
  vni: { vi: 'VNI-Windows', en: 'VNI-Windows' },
  'utf-8-twice': { vi: 'UTF-8 bị đọc nhầm một lần', en: 'UTF-8, misread once' },
};

/** The name of an encoding. */
export function encodingLabel(encoding: Encoding): Bilingual {
  return LABELS[encoding];
}

/** How the letters of a file were read, with some names to see it by. */
export function encodingText({ encoding, nameSamples }: Pick<SnapshotInfo, 'encoding' | 'nameSamples'>, { t }: Pick<Speech, 't'>): string {
  const label = t(encodingLabel(encoding));
  const names = nameSamples.join(', ');
  return names === '' ? label : t({ vi: `${label}: đọc là ${names}`, en: `${label}: read as ${names}` });
}
