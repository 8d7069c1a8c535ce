import { CertificateList, CertificatesPut } from '../../../shared/contracts/entries.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { certificates } from '../../../shared/services/entries/certificates.ts';
import { replaceEntries } from '../../../shared/services/entries/replace.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const replaceCertificatesRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/certificates',
  tag: 'Profile',
  summary: 'Replace all your certificates: what is left out is deleted',
  auth: 'user',
  scope: 'write',
  conditional: true,
  maxBodyBytes: 1_000_000,
  body: CertificatesPut,
  responses: { 200: CertificateList },
  handle: async (deps, ctx, { body, ifMatch }) => {
    const replaced = { items: await replaceEntries(deps, ctx, certificates, body.items, ifMatch) };
    return { status: 200, body: replaced, headers: { etag: tagOf(replaced) } };
  },
});
