import { Project, ProjectParams, ProjectPatch } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { changeEntry } from '../../../shared/services/entries/change.ts';
import { projects } from '../../../shared/services/entries/projects.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const patchProjectRoute = defineRoute<PersonDeps>()({
  method: 'PATCH',
  path: '/v1/projects/{project_id}',
  tag: 'Profile',
  summary: 'Change a project',
  auth: 'user',
  scope: 'write',
  conditional: true,
  params: ProjectParams,
  body: ProjectPatch,
  responses: { 200: Project },
  handle: async (deps, ctx, { params, body: given, ifMatch }) => {
    const body = await changeEntry(deps, ctx, projects, params.project_id, given, ifMatch);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
