import { Skill, SkillParams, SkillPatch } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { patchSkill } from '../../../shared/services/skills/patch.ts';

export const patchSkillRoute = defineRoute<PersonDeps>()({
  method: 'PATCH',
  path: '/v1/skills/{skill_id}',
  tag: 'Profile',
  summary: 'Change a skill',
  auth: 'user',
  scope: 'write',
  description: 'The name of another skill that you have is a 409.',
  params: SkillParams,
  body: SkillPatch,
  responses: { 200: Skill },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await patchSkill(deps, ctx, params.skill_id, body),
  }),
});
