import sampleUrl from '../../sample-data/dang-vien-2026-03-01.csv?url';

/** The sample: an export of invented members, with the day that it describes in its name as a real one has it. */
export async function loadSample(): Promise<File> {
  const response = await fetch(sampleUrl);
  if (!response.ok) throw new Error(`The sample could not be loaded: ${response.status}`);
  return new File([await response.blob()], 'du-lieu-mau-2026-03-01.csv', { type: 'text/csv' });
}
