import { LanguageList, LanguagesPut } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { languages } from '../../../shared/services/entries/languages.ts';
import { replaceEntries } from '../../../shared/services/entries/replace.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const replaceLanguagesRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/languages',
  tag: 'Profile',
  summary: 'Replace all your languages: what is left out is deleted',
  auth: 'user',
  scope: 'write',
  conditional: true,
  maxBodyBytes: 1_000_000,
  body: LanguagesPut,
  responses: { 200: LanguageList },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const replaced = { items: await replaceEntries(deps, ctx, languages, body.items, ifMatch) };
    return { status: 200, body: replaced, headers: { etag: tagOf(replaced) } };
  },
});
