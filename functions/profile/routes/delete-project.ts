import { ProjectParams } from '../../../shared/contracts/entries.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeEntry } from '../../../shared/services/entries/remove.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const deleteProjectRoute = defineRoute<PersonDeps>()({
  method: 'DELETE',
  path: '/v1/projects/{project_id}',
  tag: 'Profile',
  summary: 'Delete a project',
  auth: 'user',
  scope: 'write',
  params: ProjectParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeEntry(deps, ctx, 'project', params.project_id);
    return { status: 204 };
  },
});
