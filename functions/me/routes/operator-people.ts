import { PeopleFound, PeopleSearch, PersonParams, SessionsEnded } from '../../../shared/contracts/desk.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { endAllSessions, searchPeople } from '../../../shared/services/desk/people.ts';
import type { MeDeps } from '../deps.ts';

export const operatorSearchPeople = defineRoute<MeDeps>()({
  method: 'POST',
  path: '/v1/operator/users/search',
  tag: 'Operator',
  summary: 'People by a part of their name or address',
  description:
    'For operators (npm run operator). Each who is found reads in their trail that an operator looked, and the reason.',
  auth: 'user',
  body: PeopleSearch,
  responses: { 200: PeopleFound },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: await searchPeople(deps, ctx, body) }),
});

export const operatorEndSessions = defineRoute<MeDeps>()({
  method: 'DELETE',
  path: '/v1/operator/users/{user_id}/sessions',
  tag: 'Operator',
  summary: 'End every session and access token of a person, at once',
  description: 'For operators (npm run operator). They may sign in again; the trail of both says who did it.',
  auth: 'user',
  params: PersonParams,
  responses: { 200: SessionsEnded },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await endAllSessions(deps, ctx, params.user_id) }),
});
