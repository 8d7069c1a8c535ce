import { ProjectList } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readEntries } from '../../../shared/services/entries/list.ts';
import { projects } from '../../../shared/services/entries/projects.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const listProjectsRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/projects',
  tag: 'Profile',
  summary: 'Your projects',
  auth: 'user',
  responses: { 200: ProjectList },
  handle: async (deps, ctx) => {
    const body = { items: await readEntries(deps, ctx, projects) };
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
