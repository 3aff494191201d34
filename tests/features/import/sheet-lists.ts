import { expect } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import type { Question } from '#domain/question.ts';
import { readBytes, type ReadFile } from './support.ts';
import { xlsxOf, type TestCell, type TestSheet } from './workbook-support.ts';

/** All sheets that are lists, as one. */
export const TOGETHER: Decisions = { ...NO_DECISIONS, sheet: { without: [], with: [] } };
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Thu', 'Hữu'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh'];

/** An invented member. */
export interface Person {
  name: string;
  sex: 'Nam' | 'Nữ';
  born: string;
  admitted: string;
  level: string;
}

/** So many invented members, none like another as long as the numbers differ. */
export function peopleOf(count: number, from: number): Person[] {
  return Array.from({ length: count }, (_, place) => {
    const n = from + place;
    return {
      name: `${FAMILIES[n % 10]} ${MIDDLES[n % 7]} ${GIVEN[n % 11]}`, sex: n % 3 === 0 ? 'Nữ' : 'Nam', born: `${String((n % 28) + 1).padStart(2, '0')}/0${(n % 9) + 1}/${1940 + (n % 50)}`,
      admitted: `03/02/${1995 + (n % 30)}`, level: ['Đại học', 'Thạc sĩ', 'Trung cấp'][n % 3] ?? '',
    };
  });
}

/** The heading of each list. */
export const HEADING = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Ngày vào Đảng', 'Trình độ chuyên môn'];
/** The row of a member. */
export const rowOf = ({ name, sex, born, admitted, level }: Person, place: number): TestCell[] => [place + 1, name, sex, born, admitted, level];

/** A list with its heading, under title rows. */
export function listOf(people: readonly Person[], titles: readonly string[] = []): TestCell[][] {
  return [...titles.map((title) => [title]), HEADING, ...people.map(rowOf)];
}

/** A sheet with one list. */
export const sheet = (name: string, people: readonly Person[], titles?: readonly string[]): TestSheet => ({ name, rows: listOf(people, titles) });

/** The sheets, read as one workbook. */
export const read = (sheets: readonly TestSheet[], decisions?: Decisions) => readBytes(xlsxOf(sheets), 'so.xlsx', undefined, decisions);

/** The people of each cell, as they were counted. */
export function cellsOf({ info }: ReadFile): Record<string, number> {
  return Object.fromEntries(info.cells.map(({ name, members }) => [name, members]));
}

/** Whether all rows are accounted for. */
export function expectClosed({ info: { rows } }: ReadFile): void {
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, n) => total + n, 0);
  expect(rows.read).toBe(rows.kept + sum(rows.leftOut) + sum(rows.ignored) + sum(rows.excluded) + rows.headerRows);
}

/** The question which sheets are to be read, where it is asked. */
export function askedOf({ info }: ReadFile): Extract<Question, { kind: 'sheet' }> | undefined {
  return info.questions.find((question) => question.kind === 'sheet');
}

/** What the invented members come to, counted here. */
export function expected(people: readonly Person[]) {
  const count = (is: (person: Person) => boolean) => people.filter(is).length;
  return {
    sex: { male: count(({ sex }) => sex === 'Nam'), female: count(({ sex }) => sex === 'Nữ') },
    levels: { masters: count(({ level }) => level === 'Thạc sĩ'), bachelor: count(({ level }) => level === 'Đại học'), intermediate: count(({ level }) => level === 'Trung cấp') },
  };
}

/** The members of 20 sheets. */
export const LISTS = Array.from({ length: 20 }, (_, place) => peopleOf(8 + (place % 5), place * 100));
