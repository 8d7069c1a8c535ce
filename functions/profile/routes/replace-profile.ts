import { tagOf } from '../../../shared/contracts/etag.ts';
import { Profile, ProfilePut } from '../../../shared/contracts/profile.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { writeProfile } from '../../../shared/services/profiles/profile.ts';

export const replaceProfileRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/profile',
  tag: 'Profile',
  summary: 'Replace your profile: what is left out is emptied',
  auth: 'user',
  scope: 'write',
  conditional: true,
  body: ProfilePut,
  responses: { 200: Profile },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const written = await writeProfile(deps, ctx, body, ifMatch);
    return { status: 200, body: written, headers: { etag: tagOf(written) } };
  },
});
