import * as z from 'zod';
import type { BoardAdapter, Boards } from '../../../shared/adapters/boards/port.ts';

const Page = z.object({ ids: z.array(z.string()), next: z.boolean() });

/** A board of numbered pages; its token is its host's origin. */
export const pagedBoard = (): BoardAdapter => ({
  name: 'bench',
  label: 'Bench',
  kind: 'employer',
  lists: 'whole',
  example: 'http://host/',
  off: null,
  terms: null,
  pace: [],
  crawlEveryHours: null,
  recognise: () => undefined,
  boardUrl: (token) => token,
  async *pages(token, fetch) {
    for (let page = 1; ; page += 1) {
      const answer = await fetch({ url: `${token}/page/${page}` });
      const { ids, next } = Page.parse(JSON.parse(new TextDecoder().decode(answer.body)));
      yield {
        kind: 'postings',
        odd: [],
        validators: { etag: null, lastModified: null },
        postings: ids.map((id) => ({
          externalId: id,
          url: `${token}/jobs/${id}`,
          title: `Role ${id} at ${token}`,
          companyName: `Works of ${token}`,
          descriptionHtml: `<p>All there is to say about role ${id} at ${token}.</p>`,
          locations: ['Denver, CO'],
          workMode: null,
          salary: null,
          employmentType: null,
          department: null,
          postedAt: null,
          expiresAt: null,
          facts: {},
        })),
      };
      if (!next) return;
    }
  },
});

export const onlyBoard = (board: BoardAdapter): Boards => ({
  all: [board],
  byName: (name) => (name === board.name ? board : undefined),
  recognise: () => undefined,
  advise: () => undefined,
});
