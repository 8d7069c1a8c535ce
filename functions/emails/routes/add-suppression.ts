import { NewSuppression, Suppression } from '../../../shared/contracts/suppression.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addSuppression } from '../../../shared/services/suppressions/list.ts';
import type { EmailDeps } from '../deps.ts';

export const addDoNotContact = defineRoute<EmailDeps>()({
  method: 'POST',
  path: '/v1/do-not-contact',
  tag: 'Do not contact',
  summary: 'Put an address or a domain on the list; what is queued for it does not leave',
  auth: 'user',
  scope: 'write',
  body: NewSuppression,
  responses: { 201: Suppression },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addSuppression(deps, ctx, body) }),
});
