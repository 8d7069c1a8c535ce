import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';
import { httpEvent, lambdaContext } from '../../support/api/event.ts';
import { gatewayRoutes } from '../../support/api/gateway.ts';

/**
 * The built handlers behind the thinnest server: an event, the handler, its answer. `node host.ts <folder of bundles>` with
 * the product's environment; says its port on a line.
 */
const root = join(import.meta.dirname, '..', '..', '..');
const [folder = ''] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const Module = z.object({ handler: z.custom<(event: unknown, context: unknown) => Promise<unknown>>() });
const Answer = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
});
const names = new Set((process.env.BENCH_FUNCTIONS ?? '').split(','));
const handlers = new Map([...names].map((name) => [name, Module.parse(require(join(folder, `${name}.cjs`))).handler]));
const routes = gatewayRoutes(root).filter((route) => names.has(route.function));

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', async () => {
    const path = request.url ?? '/';
    const method = request.method ?? 'GET';
    const route = routes.find((one) => ['*', method].includes(one.method) && one.pattern.test(path));
    const handler = handlers.get(route?.function ?? '');
    if (route === undefined || handler === undefined) return void response.writeHead(404).end();
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const rawBody = parts.length === 0 ? {} : { rawBody: Buffer.concat(parts) };
    const event = httpEvent({ method, path, headers, ...rawBody }, route);
    const { statusCode, headers: given, body } = Answer.parse(await handler(event, lambdaContext(route)));
    response.writeHead(statusCode, given).end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`${address?.port}\n`);
});
