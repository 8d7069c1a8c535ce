import { tagOf } from '../../../shared/contracts/etag.ts';
import { Profile } from '../../../shared/contracts/profile.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { readProfile } from '../../../shared/services/profiles/profile.ts';

export const readProfileRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/profile',
  tag: 'Profile',
  summary: 'Your profile',
  auth: 'user',
  responses: { 200: Profile },
  handle: async (deps, ctx) => {
    const body = await readProfile(deps, ctx);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
