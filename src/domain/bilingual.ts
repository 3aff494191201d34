/** A language of the page; Vietnamese is the app's own. */
export type Language = 'vi' | 'en';

/** One text in every language; a missing language is a compile error. */
export type Bilingual = Readonly<Record<Language, string>>;
