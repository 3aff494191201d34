import type { FieldKey } from '#domain/fields.ts';

/** Fields that only a list of members has. */
const OF_THE_PARTY: ReadonlySet<FieldKey> = new Set(['admittedDate', 'officialDate', 'memberKind', 'cardNumber', 'partyPost', 'exemptDate', 'exemptReason', 'politicalTheory']);
const UNITS: ReadonlySet<FieldKey> = new Set(['bloc', 'organisation', 'cell']);

/** Whether a field is one that only a list of members has. */
export function isOfTheParty(field: FieldKey): boolean {
  return OF_THE_PARTY.has(field);
}

/** Whether no field of a list is about the Party, so that it may be anybody's. */
export function isAnybodysList(fields: readonly FieldKey[]): boolean {
  return !fields.some((field) => isOfTheParty(field) || UNITS.has(field));
}
