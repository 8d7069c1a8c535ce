import type { MiddlewareObj } from '@middy/core';
import { config } from '../config.ts';
import type { HttpRequest } from './request.ts';
import { type HttpResult, toResult } from './respond.ts';

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';
const requestHeaders = 'authorization, content-type, idempotency-key, if-match';
const exposedHeaders = 'x-request-id, etag, idempotency-replayed, location, retry-after, content-disposition';

/** Whether a page of this origin may read our answers: only those of CORS_ORIGINS. Never throws. */
const isAllowed = (origin: string): boolean => {
  try {
    return config('api').api.corsOrigins.includes(origin);
  } catch {
    return false;
  }
};

const headersFor = ({ origin }: HttpRequest): Record<string, string> =>
  origin === undefined || !isAllowed(origin)
    ? { vary: 'origin' }
    : {
        vary: 'origin',
        'access-control-allow-origin': origin,
        'access-control-expose-headers': exposedHeaders,
      };

/**
 * Answers preflights and marks answers for pages on the allowed origins. No credentials: other origins send the
 * access token themselves, and the refresh cookie is for our own pages.
 */
export const cors = (): MiddlewareObj<{ request: HttpRequest }, HttpResult> => {
  const mark = (call: { event: { request: HttpRequest }; response: HttpResult | null | undefined }): void => {
    if (!call.response) return;
    const { vary } = call.response.headers;
    Object.assign(call.response.headers, headersFor(call.event.request));
    if (vary !== undefined) call.response.headers.vary = `${vary}, origin`;
  };
  return {
    before: ({ event: { request: event } }) => {
      if (event.method !== 'OPTIONS' || event.headers['access-control-request-method'] === undefined) return undefined;
      const headers = headersFor(event);
      const preflight = { 'access-control-allow-methods': methods, 'access-control-allow-headers': requestHeaders };
      const allowed = 'access-control-allow-origin' in headers ? { ...preflight, 'access-control-max-age': '600' } : {};
      return toResult({ status: 204, headers: { ...headers, ...allowed } }, event);
    },
    after: mark,
    onError: mark,
  };
};
