import { tagOf } from '../../../shared/contracts/etag.ts';
import { Profile, ProfilePatch } from '../../../shared/contracts/profile.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { writeProfile } from '../../../shared/services/profiles/profile.ts';

export const patchProfileRoute = defineRoute<PersonDeps>()({
  method: 'PATCH',
  path: '/v1/profile',
  tag: 'Profile',
  summary: 'Change parts of your profile',
  auth: 'user',
  scope: 'write',
  conditional: true,
  body: ProfilePatch,
  responses: { 200: Profile },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const written = await writeProfile(deps, ctx, body, ifMatch);
    return { status: 200, body: written, headers: { etag: tagOf(written) } };
  },
});
