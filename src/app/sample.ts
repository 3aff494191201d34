import sampleUrl from '../../sample-data/dang-vien-2026-03-01.csv?url';

/** The sample's file name: with the day that it describes, as a real export has it. */
export const SAMPLE_NAME = 'du-lieu-mau-2026-03-01.csv';

/**
 * The sample: an export of invented members.
 * @throws TypeError where it cannot be loaded, for example without a network.
 */
export async function loadSample(signal: AbortSignal): Promise<File> {
  const response = await fetch(sampleUrl, { signal });
  if (!response.ok) throw new TypeError(`The sample could not be loaded: ${response.status}`);
  return new File([await response.blob()], SAMPLE_NAME, { type: 'text/csv' });
}
