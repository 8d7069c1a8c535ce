import { LanguageParams } from '../../../shared/contracts/entries.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeEntry } from '../../../shared/services/entries/remove.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const deleteLanguageRoute = defineRoute<PersonDeps>()({
  method: 'DELETE',
  path: '/v1/languages/{language_id}',
  tag: 'Profile',
  summary: 'Delete a language',
  auth: 'user',
  scope: 'write',
  params: LanguageParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeEntry(deps, ctx, 'language', params.language_id);
    return { status: 204 };
  },
});
