import { CertificateParams } from '../../../shared/contracts/entries.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeEntry } from '../../../shared/services/entries/remove.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const deleteCertificateRoute = defineRoute<PersonDeps>()({
  method: 'DELETE',
  path: '/v1/certificates/{certificate_id}',
  tag: 'Profile',
  summary: 'Delete a certificate',
  auth: 'user',
  scope: 'write',
  params: CertificateParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeEntry(deps, ctx, 'certificate', params.certificate_id);
    return { status: 204 };
  },
});
