/**
 * The door to the HTTP layer: a capability defines routes and makes its Lambda handler with these.
 *
 * ```ts
 * export const readJob = defineRoute<Deps>()({
 *   method: 'GET', path: '/v1/jobs/{job_id}', tag: 'Jobs', summary: 'One posting', auth: 'user',
 *   params: z.strictObject({ job_id: z.uuid() }), responses: { 200: Job },
 *   handle: async (deps, ctx, { params }) => ({ status: 200, body: await findJob(deps, ctx, params.job_id) }),
 * });
 * export const handler = httpHandler({ routes: [readJob], deps: () => ({ db: database() }) });
 * ```
 */
export { type HttpHandler, httpHandler } from './http/handler.ts';
export type { RequestContext } from './http/request.ts';
export { defineRoute, type Route } from './http/route.ts';
