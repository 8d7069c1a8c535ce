import { PageQuery } from '../../../shared/contracts/page.ts';
import { ReplyExamplePage } from '../../../shared/contracts/reply-example.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfExamples } from '../../../shared/services/replies/examples.ts';
import type { ReplyDeps } from '../deps.ts';

export const examples = defineRoute<ReplyDeps>()({
  method: 'GET',
  path: '/v1/replies/examples',
  tag: 'Replies',
  summary: 'List the replies that you confirmed or corrected',
  description:
    'Whole, as labelled examples: what each is by your word, and what the tiers said before. Nobody else sees them, and nothing is learned from them. Written one a line, they are replayed by `npm run eval -- replies --corrections=FILE`.',
  auth: 'user',
  query: PageQuery,
  responses: { 200: ReplyExamplePage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfExamples(deps, ctx, query) }),
});
