import { CertificateList } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { certificates } from '../../../shared/services/entries/certificates.ts';
import { readEntries } from '../../../shared/services/entries/list.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const listCertificatesRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/certificates',
  tag: 'Profile',
  summary: 'Your certificates',
  auth: 'user',
  responses: { 200: CertificateList },
  handle: async (deps, ctx) => {
    const body = { items: await readEntries(deps, ctx, certificates) };
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
