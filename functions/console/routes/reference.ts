import * as z from 'zod';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ConsoleDeps } from '../page.ts';

/** Everything from our own origin. The reference sets styles on its elements, and its marks are pictures in its style sheet. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const reference = defineRoute<ConsoleDeps>()({
  method: 'GET',
  path: '/docs',
  tag: 'Service',
  summary: 'This API as a page on which each call can be made',
  auth: 'none',
  responses: { 200: { contentType: 'text/html; charset=utf-8', description: 'The page.' }, 304: null },
  handle: async ({ page }, ctx) => {
    const { bytes, isKnown, ...file } = page.read('reference/index.html', ctx);
    const headers = { ...file.headers, 'cache-control': 'no-cache', 'content-security-policy': POLICY };
    return isKnown ? { status: 304, headers } : { status: 200, headers, body: bytes };
  },
});

const ReferenceParams = z.strictObject({ file: z.string().regex(/^[\w.-]{1,100}$/) });

export const referenceFile = defineRoute<ConsoleDeps>()({
  method: 'GET',
  path: '/docs/{file}',
  tag: 'Service',
  summary: 'A script or style of that page',
  auth: 'none',
  params: ReferenceParams,
  responses: { 200: { contentType: 'application/octet-stream', description: 'The file.' }, 304: null },
  handle: async ({ page }, ctx, { params }) => {
    const { bytes, isKnown, ...file } = page.read(`reference/${params.file}`, ctx);
    const headers = { ...file.headers, 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'same-origin' };
    return isKnown ? { status: 304, headers } : { status: 200, headers, body: bytes };
  },
});
