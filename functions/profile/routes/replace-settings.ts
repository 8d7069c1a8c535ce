import { tagOf } from '../../../shared/contracts/etag.ts';
import { Settings, SettingsPut } from '../../../shared/contracts/profile.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { writeSettings } from '../../../shared/services/profiles/settings.ts';

export const replaceSettingsRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/settings',
  tag: 'Profile',
  summary: 'Replace your settings; days are counted in the time zone',
  auth: 'user',
  scope: 'act',
  conditional: true,
  body: SettingsPut,
  responses: { 200: Settings },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const written = await writeSettings(deps, ctx, body, ifMatch);
    return { status: 200, body: written, headers: { etag: tagOf(written) } };
  },
});
