import { ApiError, answered, type JobHuntClient, jobHuntClient, type Schemas } from '../../../client/index.ts';
import type { paths } from '../../../client/schema.generated.ts';
import { accessToken, forgetToken } from './session.ts';

export { ApiError, answered, type Schemas };

/** What a GET of a path answers with. */
export type Answer<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;
export type Item<P extends keyof paths> = Answer<P> extends { items: (infer T)[] } ? T : never;

/** What a request with this method to a path carries. */
export type Body<P extends keyof paths, M extends 'post' | 'put' | 'patch'> = paths[P] extends {
  [K in M]: { requestBody?: { content: { 'application/json': infer T } } };
}
  ? T
  : never;

/** What a list is asked for, from this cursor on. */
export const withCursor = <Q extends object>(query: Q, cursor: string | undefined): Q & { cursor?: string } =>
  cursor === undefined ? query : { ...query, cursor };

/** A token may end a moment before its time, when the session was ended elsewhere: one more try, then the refusal stands. */
const patient = async (request: Request): Promise<Response> => {
  const again = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401) return answer;
  forgetToken();
  const token = await accessToken();
  if (token === undefined) return answer;
  again.headers.set('authorization', `Bearer ${token}`);
  return fetch(again);
};

export const api: JobHuntClient = jobHuntClient({ baseUrl: location.origin, accessToken, fetch: patient });

/** A file that the API gives to signed-in people, as an address of this page that the browser can save. */
export const fileOf = async (path: string): Promise<string> => {
  const token = await accessToken();
  const answer = await patient(new Request(path, { headers: { authorization: `Bearer ${token ?? ''}` } }));
  if (!answer.ok) throw new ApiError(answer.status, await answer.json());
  return URL.createObjectURL(await answer.blob());
};
