import Papa from 'papaparse';
import { FIELD_KEYS, FIELDS, type FieldKey } from '#domain/fields.ts';

/** An invented member, written as the list should be filled in; exemption and the kind of member follow from the dates. */
const EXAMPLE: Readonly<Record<Exclude<FieldKey, 'exemption' | 'memberKind'>, string>> = {
  fullName: 'Nguyễn Văn Mẫu',
  sex: 'Nam',
  birthDate: '15/08/1950',
  ethnicity: 'Kinh',
  religion: 'Không',
  bloc: 'Khu dân cư',
  organisation: 'Chi bộ khu dân cư số 1',
  cell: 'Chi bộ khu dân cư số 1',
  generalEducation: '12/12',
  qualification: 'Đại học',
  politicalTheory: 'Trung cấp',
  admittedDate: '03/02/1975',
  officialDate: '03/02/1976',
  partyPost: '',
  concurrentPost: '',
  exemptDate: '01/06/2020',
  exemptReason: 'Tuổi cao, sức khỏe yếu',
  workingAway: '',
  cardNumber: '000000000000',
};

/**
 * A CSV file to fill in: the headers that the import knows and one invented member. UTF-8 with byte order mark, so that
 * Excel shows the letters right.
 */
export function templateCsv(): string {
  const keys = FIELD_KEYS.filter((key) => key in EXAMPLE) as (keyof typeof EXAMPLE)[];
  return `\ufeff${Papa.unparse([keys.map((key) => FIELDS[key].label.vi), keys.map((key) => EXAMPLE[key])], { newline: '\r\n' })}\r\n`;
}

const REHEARSED = 2_000;

/** The template with many members, all invented, no two with the same days. */
export function rehearsalCsv(): string {
  const [header = '', example = ''] = templateCsv().split('\r\n');
  const members = Array.from({ length: REHEARSED }, (_, place) => example.replace(/\d\d\/\d\d(?=\/\d{4})/g, `${twoDigits(1 + (place % 28))}/${twoDigits(1 + (place % 12))}`));
  return [header, ...members].join('\r\n');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
