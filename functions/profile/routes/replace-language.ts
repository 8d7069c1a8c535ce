import { Language, LanguageParams, NewLanguage } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { changeEntry } from '../../../shared/services/entries/change.ts';
import { languages } from '../../../shared/services/entries/languages.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const replaceLanguageRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/languages/{language_id}',
  tag: 'Profile',
  summary: 'Replace a language: what is left out is emptied',
  auth: 'user',
  scope: 'write',
  conditional: true,
  params: LanguageParams,
  body: NewLanguage,
  responses: { 200: Language },
  handle: async (deps, ctx, { params, body: given, ifMatch }) => {
    const body = await changeEntry(deps, ctx, languages, params.language_id, given, ifMatch);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
