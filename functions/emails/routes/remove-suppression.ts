import { SuppressionParams } from '../../../shared/contracts/suppression.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeSuppression } from '../../../shared/services/suppressions/list.ts';
import type { EmailDeps } from '../deps.ts';

export const removeDoNotContact = defineRoute<EmailDeps>()({
  method: 'DELETE',
  path: '/v1/do-not-contact/{suppression_id}',
  tag: 'Do not contact',
  summary: 'Take an entry off the list',
  auth: 'user',
  scope: 'act',
  params: SuppressionParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeSuppression(deps, ctx, params.suppression_id);
    return { status: 204 };
  },
});
