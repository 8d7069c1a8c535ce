import { tagOf } from '../../../shared/contracts/etag.ts';
import { SkillsPut, SkillsReplaced } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { replaceSkills } from '../../../shared/services/skills/replace.ts';

export const replaceSkillsRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/skills',
  tag: 'Profile',
  summary: 'Replace all your skills; spellings of one are joined',
  auth: 'user',
  scope: 'write',
  conditional: true,
  body: SkillsPut,
  responses: { 200: SkillsReplaced },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const replaced = await replaceSkills(deps, ctx, body.items, ifMatch);
    return { status: 200, body: replaced, headers: { etag: tagOf({ items: replaced.items }) } };
  },
});
