import { tagOf } from '../../../shared/contracts/etag.ts';
import { Preferences } from '../../../shared/contracts/profile.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { readPreferences } from '../../../shared/services/profiles/preferences.ts';

export const readPreferencesRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/preferences',
  tag: 'Profile',
  summary: 'What you are looking for',
  auth: 'user',
  responses: { 200: Preferences },
  handle: async (deps, ctx) => {
    const body = await readPreferences(deps, ctx);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
