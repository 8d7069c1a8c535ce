import { Project, ProjectParams } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { projects } from '../../../shared/services/entries/projects.ts';
import { readEntry } from '../../../shared/services/entries/read.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const readProjectRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/projects/{project_id}',
  tag: 'Profile',
  summary: 'One project',
  auth: 'user',
  params: ProjectParams,
  responses: { 200: Project },
  handle: async (deps, ctx, { params }) => {
    const body = await readEntry(deps, ctx, projects, params.project_id);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
