import { Certificate, CertificateParams } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { certificates } from '../../../shared/services/entries/certificates.ts';
import { readEntry } from '../../../shared/services/entries/read.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const readCertificateRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/certificates/{certificate_id}',
  tag: 'Profile',
  summary: 'One certificate',
  auth: 'user',
  params: CertificateParams,
  responses: { 200: Certificate },
  handle: async (deps, ctx, { params }) => {
    const body = await readEntry(deps, ctx, certificates, params.certificate_id);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
