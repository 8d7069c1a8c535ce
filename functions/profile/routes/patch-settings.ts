import { tagOf } from '../../../shared/contracts/etag.ts';
import { Settings, SettingsPatch } from '../../../shared/contracts/profile.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { writeSettings } from '../../../shared/services/profiles/settings.ts';

export const patchSettingsRoute = defineRoute<PersonDeps>()({
  method: 'PATCH',
  path: '/v1/settings',
  tag: 'Profile',
  summary: 'Change parts of your settings',
  auth: 'user',
  scope: 'act',
  conditional: true,
  body: SettingsPatch,
  responses: { 200: Settings },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const written = await writeSettings(deps, ctx, body, ifMatch);
    return { status: 200, body: written, headers: { etag: tagOf(written) } };
  },
});
