import type { Press } from './probe/presses.ts';

const bloc = (mark: number): Press => ({ figure: 'blocs', mark });
const sex = (mark: number): Press => ({ figure: 'sex', mark });
const qualification = (mark: number): Press => ({ figure: 'qualification', mark });
const organisation = (row: number): Press => ({ organisation: row });

/**
 * What is pressed, one after the other. In the third round the bloc pressed is that of the organisation picked before
 * it, so that no other figure has anything new to draw.
 */
export const STEPS: readonly Press[] = [
  bloc(0), organisation(0), sex(0), qualification(2), 'clear',
  bloc(1), organisation(3), sex(1), qualification(3), 'clear',
  organisation(0), bloc(0), sex(0), qualification(1), 'clear',
  bloc(2), organisation(1), sex(0), qualification(0), 'clear',
  organisation(5), sex(1), qualification(4), bloc(0),
];

/** What is pressed faster than figures follow; at the end some filters are on. */
export const RAPID: readonly Press[] = [
  bloc(1), qualification(2), bloc(0), sex(0), qualification(2), qualification(3), bloc(1), sex(1), qualification(1), bloc(2),
];

/** The pauses between rapid presses, in ms, in turns. */
export const RAPID_PAUSES_MS: readonly number[] = [0, 5, 15, 30, 2, 50];
