import { MOST_SUPPLIED_BODY, SuppliedPostings, SupplyPostings } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { documentOf, TOO_LARGE_MESSAGE, viewSupplied } from '../../../shared/services/sources/supplied-view.ts';
import { type SupplyDeps, supply } from '../../../shared/services/sources/supply.ts';

export const supplied = defineRoute<SupplyDeps>()({
  method: 'POST',
  path: '/v1/sources/supplied',
  tag: 'Sources',
  summary: 'Give a job alert, a saved page or a pasted posting',
  description:
    'For LinkedIn, Indeed, Glassdoor and AngelList/Wellfound, whose pages may not be fetched. Nothing is fetched; what is given is read and then dropped. Kept are the board’s public facts alone, shared with everyone: canonical addresses, no tracking, nothing about you. What is known already is not overwritten. An e-mail may have 4 MB (send it in Base64; as text its line breaks and quotes count twice), a page 2 million characters, a text 200,000; more is a 413 or 400 that says what to do instead. A 422 names what is missing.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 240, minutes: 60 },
  idempotent: true,
  maxBodyBytes: MOST_SUPPLIED_BODY,
  whenTooLarge: TOO_LARGE_MESSAGE,
  body: SupplyPostings,
  responses: { 200: SuppliedPostings },
  handle: async (deps, _ctx, { body }) => {
    const given = await supply(deps, documentOf(body), { withSimilar: body.with_similar });
    return { status: 200, body: viewSupplied(given) };
  },
});
