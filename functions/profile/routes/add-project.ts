import { NewProject, Project } from '../../../shared/contracts/entries.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addEntry } from '../../../shared/services/entries/add.ts';
import { projects } from '../../../shared/services/entries/projects.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const addProjectRoute = defineRoute<PersonDeps>()({
  method: 'POST',
  path: '/v1/projects',
  tag: 'Profile',
  summary: 'Add a project',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewProject,
  responses: { 201: Project },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addEntry(deps, ctx, projects, body) }),
});
