import { Certificate, CertificateParams, CertificatePatch } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { certificates } from '../../../shared/services/entries/certificates.ts';
import { changeEntry } from '../../../shared/services/entries/change.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const patchCertificateRoute = defineRoute<PersonDeps>()({
  method: 'PATCH',
  path: '/v1/certificates/{certificate_id}',
  tag: 'Profile',
  summary: 'Change a certificate',
  auth: 'user',
  scope: 'write',
  conditional: true,
  params: CertificateParams,
  body: CertificatePatch,
  responses: { 200: Certificate },
  handle: async (deps, ctx, { params, body: given, ifMatch }) => {
    const body = await changeEntry(deps, ctx, certificates, params.certificate_id, given, ifMatch);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
