import { SkillParams } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { removeSkill } from '../../../shared/services/skills/remove.ts';

export const deleteSkillRoute = defineRoute<PersonDeps>()({
  method: 'DELETE',
  path: '/v1/skills/{skill_id}',
  tag: 'Profile',
  summary: 'Delete a skill',
  auth: 'user',
  scope: 'write',
  params: SkillParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeSkill(deps, ctx, params.skill_id);
    return { status: 204 };
  },
});
