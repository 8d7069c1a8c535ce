import type { Board, BoardPosting } from './board.ts';

/** "5f1c0d01-0000-4000-8000-000004123456": Lever names postings by UUIDs. */
const uuidOf = (posting: BoardPosting): string => `5f1c0d01-0000-4000-8000-${String(posting.id).padStart(12, '0')}`;

const MODES: readonly [RegExp, string][] = [
  [/hybrid/iu, 'hybrid'],
  [/remote/iu, 'remote'],
];

/** One row as Lever's postings API gives it: the text in parts, the day in milliseconds, the pay in whole units. */
export const leverRow = (root: string, board: Board, posting: BoardPosting): Record<string, unknown> => {
  const [opening = '', ...sections] = posting.html.split(/<h2>/u);
  const hostedUrl = `${root}/${board.token}/${uuidOf(posting)}`;
  const kind = posting.metadata.find(({ name }) => name === 'Employment Type')?.value;
  const { payRange: pay } = posting;
  return {
    id: uuidOf(posting),
    text: posting.title,
    hostedUrl,
    applyUrl: `${hostedUrl}/apply`,
    categories: {
      ...(kind === undefined ? {} : { commitment: kind }),
      department: posting.department,
      team: posting.department,
      location: posting.location,
      allLocations: [posting.location],
    },
    country: null,
    workplaceType: MODES.find(([pattern]) => pattern.test(posting.location))?.[1] ?? 'unspecified',
    createdAt: Date.parse(posting.firstPublished),
    description: opening,
    lists: sections.map((section) => {
      const [text = '', content = ''] = section.split('</h2>');
      return { text, content: content.replaceAll(/<\/?ul>/gu, '') };
    }),
    additional: '',
    ...(pay === undefined
      ? {}
      : {
          salaryRange: {
            min: pay.min_cents / 100,
            max: pay.max_cents / 100,
            currency: pay.currency_type,
            interval: /hour/iu.test(pay.title) ? 'per-hour-wage' : 'per-year-salary',
          },
        }),
  };
};
