import { ProjectList, ProjectsPut } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { projects } from '../../../shared/services/entries/projects.ts';
import { replaceEntries } from '../../../shared/services/entries/replace.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const replaceProjectsRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/projects',
  tag: 'Profile',
  summary: 'Replace all your projects: what is left out is deleted',
  auth: 'user',
  scope: 'write',
  conditional: true,
  maxBodyBytes: 1_000_000,
  body: ProjectsPut,
  responses: { 200: ProjectList },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const replaced = { items: await replaceEntries(deps, ctx, projects, body.items, ifMatch) };
    return { status: 200, body: replaced, headers: { etag: tagOf(replaced) } };
  },
});
