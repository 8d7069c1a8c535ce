import { tagOf } from '../../../shared/contracts/etag.ts';
import { SkillList } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { readSkills } from '../../../shared/services/skills/list.ts';

export const listSkillsRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/skills',
  tag: 'Profile',
  summary: 'Your skills',
  auth: 'user',
  responses: { 200: SkillList },
  handle: async (deps, ctx) => {
    const body = { items: await readSkills(deps, ctx) };
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
