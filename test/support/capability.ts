import type { HttpHandler } from '../../shared/runtime/http.ts';
import { type ApiRequest, httpEvent, lambdaContext } from './api/event.ts';
import { type ApiAnswer, answerOf } from './api.ts';

/** Sends a request to one handler, made in the test itself; for tests of the HTTP layer and not of a function. */
export const ask = async <Deps>(
  handler: HttpHandler<Deps>,
  request: Partial<ApiRequest>,
  timeoutSeconds = 10,
): Promise<ApiAnswer> => {
  const event = httpEvent({ method: 'GET', path: '/v1/things', ...request }, { key: 'ANY /v1/things' });
  return answerOf(await handler(event, lambdaContext({ function: 'things', timeoutSeconds })));
};
