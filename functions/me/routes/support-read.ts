import { SupportedPerson, SupportParams } from '../../../shared/contracts/desk.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readSupported } from '../../../shared/services/desk/people.ts';
import type { MeDeps } from '../deps.ts';

export const supportRead = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/support/people/{support_code}',
  tag: 'Operator',
  summary: 'One person by their support code: states, times and codes, nothing that names them',
  description:
    'For support (npm run operator -- add-support) and operators. A person finds their code in /v1/me; their trail says that support looked.',
  auth: 'user',
  scope: 'session',
  params: SupportParams,
  responses: { 200: SupportedPerson },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await readSupported(deps, ctx, params.support_code),
  }),
});
