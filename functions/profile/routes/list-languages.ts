import { LanguageList } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { languages } from '../../../shared/services/entries/languages.ts';
import { readEntries } from '../../../shared/services/entries/list.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const listLanguagesRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/languages',
  tag: 'Profile',
  summary: 'Your languages',
  auth: 'user',
  responses: { 200: LanguageList },
  handle: async (deps, ctx) => {
    const body = { items: await readEntries(deps, ctx, languages) };
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
