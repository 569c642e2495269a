/** The languages of all texts: Thai first. */
export type Language = 'th' | 'en';

/** What exists in each language. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;
