import { Language, LanguageParams } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { languages } from '../../../shared/services/entries/languages.ts';
import { readEntry } from '../../../shared/services/entries/read.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const readLanguageRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/languages/{language_id}',
  tag: 'Profile',
  summary: 'One language',
  auth: 'user',
  params: LanguageParams,
  responses: { 200: Language },
  handle: async (deps, ctx, { params }) => {
    const body = await readEntry(deps, ctx, languages, params.language_id);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
