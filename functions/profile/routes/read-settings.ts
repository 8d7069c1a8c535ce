import { tagOf } from '../../../shared/contracts/etag.ts';
import { Settings } from '../../../shared/contracts/profile.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { readSettings } from '../../../shared/services/profiles/settings.ts';

export const readSettingsRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/settings',
  tag: 'Profile',
  summary: 'Your settings',
  auth: 'user',
  responses: { 200: Settings },
  handle: async (deps, ctx) => {
    const body = await readSettings(deps, ctx);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
