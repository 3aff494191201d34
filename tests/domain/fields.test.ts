import { expect, test } from 'vitest';
import { FIELD_KEYS, columnName, fieldOf } from '#domain/fields.ts';

test.each([['sex', 'sex'], ['birthDate', 'birth_date'], ['politicalTheory', 'political_theory']] as const)('the column of %s is %s', (field, name) => expect(columnName(field)).toBe(name));

test('no two fields share a column', () => {
  expect(new Set(FIELD_KEYS.map(columnName)).size).toBe(FIELD_KEYS.length);
});

test('headers that are read together are headers of their field', () => {
  const others = FIELD_KEYS.map(fieldOf).flatMap((field) => (field.kind === 'category' ? (field.readTogether ?? []).filter((header) => !field.headers.includes(header)) : []));
  expect(others).toEqual([]);
});
