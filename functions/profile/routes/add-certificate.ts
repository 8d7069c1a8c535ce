import { Certificate, NewCertificate } from '../../../shared/contracts/entries.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addEntry } from '../../../shared/services/entries/add.ts';
import { certificates } from '../../../shared/services/entries/certificates.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const addCertificateRoute = defineRoute<PersonDeps>()({
  method: 'POST',
  path: '/v1/certificates',
  tag: 'Profile',
  summary: 'Add a certificate',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewCertificate,
  responses: { 201: Certificate },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addEntry(deps, ctx, certificates, body) }),
});
