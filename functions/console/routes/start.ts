import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ConsoleDeps } from '../page.ts';

/**
 * Everything from our own origin and nothing inline: a text that got into the page can run nothing and tell nobody. The
 * one other place it may send to is the bucket of the resumes.
 */
const policy = (uploadOrigin: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${uploadOrigin === undefined ? '' : ` ${new URL(uploadOrigin).origin}`}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

export const start = defineRoute<ConsoleDeps>()({
  method: 'GET',
  path: '/console',
  tag: 'Console',
  summary: 'The console: a web page over this API',
  auth: 'none',
  responses: { 200: { contentType: 'text/html; charset=utf-8', description: 'The page.' }, 304: null },
  handle: async ({ page, uploadOrigin }, ctx) => {
    const { bytes, isKnown, ...file } = page.read('index.html', ctx);
    const headers = {
      ...file.headers,
      'cache-control': 'no-cache',
      'content-security-policy': policy(uploadOrigin),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    };
    return isKnown ? { status: 304, headers } : { status: 200, headers, body: bytes };
  },
});
