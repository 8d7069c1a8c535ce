import * as z from 'zod';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ConsoleDeps } from '../page.ts';

/** The hash of its content stands in each file's name: what was fetched once is never asked for again. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const AssetParams = z.strictObject({ file: z.string().regex(/^[\w.-]{1,100}$/) });

export const asset = defineRoute<ConsoleDeps>()({
  method: 'GET',
  path: '/console/assets/{file}',
  tag: 'Console',
  summary: 'A script, style or picture of the console',
  auth: 'none',
  params: AssetParams,
  responses: { 200: { contentType: 'application/octet-stream', description: 'The file.' }, 304: null },
  handle: async ({ page }, ctx, { params }) => {
    const { bytes, isKnown, ...file } = page.read(`assets/${params.file}`, ctx);
    const headers = { ...file.headers, 'cache-control': FOR_EVER, 'cross-origin-resource-policy': 'same-origin' };
    return isKnown ? { status: 304, headers } : { status: 200, headers, body: bytes };
  },
});
