import { NewSkill, Skill } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';
import { addSkill } from '../../../shared/services/skills/add.ts';

export const addSkillRoute = defineRoute<PersonDeps>()({
  method: 'POST',
  path: '/v1/skills',
  tag: 'Profile',
  summary: 'Add a skill',
  description: 'Another spelling of a skill that you have is a 409.',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewSkill,
  responses: { 201: Skill },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addSkill(deps, ctx, body) }),
});
