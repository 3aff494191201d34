/** What of a draft can be shown and read at once: some 100 pages. */
export const TEXT_LIMIT_CHARACTERS = 400_000;
