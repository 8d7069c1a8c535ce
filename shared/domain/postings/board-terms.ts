/** What a board asks of those who show its postings. */
export type BoardTerms = {
  /** The credit to show: "Jobs by Example". */
  text: string;
  link: string;
  /** What must and must not be done, one sentence each. */
  rules: readonly string[];
};

/**
 * The boards that ask for something, by the name of their adapter. Sources: the notices in the answers of Remotive,
 * Remote OK and Jobicy; developer.adzuna.com/docs/terms_of_service; himalayas.app/api; weworkremotely.com's API terms.
 */
export const BOARD_TERMS = {
  remoteok: {
    text: 'Remote OK',
    link: 'https://remoteok.com',
    rules: [
      'Link back to the posting on Remote OK with a link that search engines may follow (no nofollow).',
      'Name Remote OK as the source.',
      'Do not use the Remote OK logo without written permission.',
    ],
  },
  remotive: {
    text: 'Remotive',
    link: 'https://remotive.com',
    rules: [
      'Link back to the posting on Remotive and name Remotive as the source.',
      'Do not submit the postings to other job sites (Jooble, Neuvoo, Google Jobs, LinkedIn Jobs and the like).',
      'Do not collect sign-ups or addresses in exchange for showing the postings.',
    ],
  },
  jobicy: {
    text: 'Jobicy',
    link: 'https://jobicy.com',
    rules: [
      'Credit Jobicy with a direct link to the posting.',
      'Every button to apply leads to the posting on Jobicy.',
      'Do not pass the postings on to other job sites (Jooble, Google Jobs, LinkedIn and the like).',
    ],
  },
  adzuna: {
    text: 'Jobs by Adzuna',
    link: 'https://www.adzuna.com',
    rules: [
      'Label each posting "Jobs by Adzuna", at least 116 by 23 pixels, both words linked to Adzuna.',
      'An estimated salary is named as an estimate, with Adzuna as its source.',
      'Uses other than publishing the postings or personal research end after a trial of 14 days.',
    ],
  },
  himalayas: {
    text: 'Himalayas',
    link: 'https://himalayas.app',
    rules: ['Link back to the posting on Himalayas.', 'Name Himalayas as the source.'],
  },
  'we-work-remotely': {
    text: 'We Work Remotely',
    link: 'https://weworkremotely.com',
    rules: [
      'Applying leads through the posting on We Work Remotely.',
      'Do not build a service that replaces We Work Remotely.',
    ],
  },
} as const satisfies Readonly<Record<string, BoardTerms>>;

/** The terms of the board with that adapter's name; null where it asks for nothing, or there is none. */
export const termsOf = (adapter: string | null): BoardTerms | null =>
  adapter !== null && Object.hasOwn(BOARD_TERMS, adapter)
    ? ((BOARD_TERMS as Readonly<Record<string, BoardTerms>>)[adapter] ?? null)
    : null;
