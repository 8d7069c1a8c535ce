import { tagOf } from '../../../shared/contracts/etag.ts';
import { Preferences, PreferencesPut } from '../../../shared/contracts/profile.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { writePreferences } from '../../../shared/services/profiles/preferences.ts';

export const replacePreferencesRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/preferences',
  tag: 'Profile',
  summary: 'Replace what you are looking for; your matches follow',
  auth: 'user',
  scope: 'act',
  conditional: true,
  body: PreferencesPut,
  responses: { 200: Preferences },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const written = await writePreferences(deps, ctx, body, ifMatch);
    return { status: 200, body: written, headers: { etag: tagOf(written) } };
  },
});
