import { Language, NewLanguage } from '../../../shared/contracts/entries.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addEntry } from '../../../shared/services/entries/add.ts';
import { languages } from '../../../shared/services/entries/languages.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const addLanguageRoute = defineRoute<PersonDeps>()({
  method: 'POST',
  path: '/v1/languages',
  tag: 'Profile',
  summary: 'Add a language',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewLanguage,
  responses: { 201: Language },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addEntry(deps, ctx, languages, body) }),
});
