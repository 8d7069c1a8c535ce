import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import * as z from 'zod';
import { allRoutes, currentDocument } from '../../scripts/generate-openapi.ts';
import { requestFiles } from '../../scripts/generate-requests.ts';
import { useEnvironment } from '../../shared/runtime/config.ts';
import { httpEvent, lambdaContext } from '../support/api/event.ts';
import { gatewayRoutes } from '../support/api/gateway.ts';

useEnvironment({ LOG_LEVEL: 'SILENT' });
const root = join(import.meta.dirname, '..', '..');
const Operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()).min(1),
  summary: z.string().min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  responses: z.record(
    z.string(),
    z.object({ description: z.string(), content: z.record(z.string(), z.unknown()).optional() }),
  ),
});
const Document = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});
const committed = readFileSync(join(root, 'functions', 'docs', 'openapi.json'), 'utf8');
const text = await currentDocument();
const document = Document.parse(JSON.parse(text));
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
);

test('the committed document shows the routes as they are: node scripts/generate-openapi.ts', () => {
  // Compared as a whole: a difference of two whole documents helps nobody.
  expect({ isUpToDate: committed === text }).toEqual({ isUpToDate: true });
});

test('the document is valid OpenAPI 3.1', async () => {
  const config = await createConfig({
    rules: {
      struct: 'error',
      'no-unresolved-refs': 'error',
      'no-identical-paths': 'error',
      'path-parameters-defined': 'error',
      'operation-operationId-unique': 'error',
    },
  });
  const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
  expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([]);
});

test('every route is in the document, says who may call it, what it answers, and that refusals are problems', async () => {
  const routes = await allRoutes();
  expect(operations.map(({ name }) => name).sort()).toEqual(
    routes.map(({ method, path }) => `${method} ${path}`).sort(),
  );
  for (const { name, operation } of operations) {
    const route = routes.find(({ method, path }) => `${method} ${path}` === name);
    expect(operation.security[0]).toEqual(route?.auth === 'user' ? { session: [] } : undefined);
    const statuses = Object.keys(operation.responses);
    expect(statuses.some((status) => /^[23]/.test(status))).toBe(true);
    expect(statuses).toEqual(expect.arrayContaining(['4XX', '5XX']));
    if (route?.auth === 'user') expect(statuses).toContain('401');
    for (const [status, { content }] of Object.entries(operation.responses)) {
      if (/^4/.test(status)) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
    }
  }
});

test('no route takes a field or a parameter that it does not declare', async () => {
  // Google, GitHub and LinkedIn add parameters of their own to the addresses they send browsers back to, and Google fields to what
  // Pub/Sub delivers: a delivery that is refused is delivered again for a week.
  const fromOutside = [
    'GET /v1/auth/google/callback',
    'GET /v1/integrations/google/callback',
    'GET /v1/resumes/github/callback',
    'GET /v1/resumes/linkedin/callback',
    'POST /v1/google/push',
    // Mail services add parameters to the links of a mail.
    'GET /t/{token}',
    'GET /t/{token}/seen.gif',
  ];
  const loose = (await allRoutes()).flatMap(({ method, path, body, query }) =>
    Object.entries({ body, query })
      .filter(() => !fromOutside.includes(`${method} ${path}`))
      .filter(([, schema]) => {
        // Of a union that a field decides, every branch has to refuse what it does not declare.
        const branches = schema instanceof z.ZodDiscriminatedUnion ? schema.options : schema ? [schema] : [];
        return !branches.every((branch) => {
          const issues = z.safeParse(branch, { not_a_field: 'x' }).error?.issues;
          return JSON.stringify(issues ?? []).includes('"unrecognized_keys"');
        });
      })
      .map(([part]) => `${method} ${path}: make its ${part} a z.strictObject`),
  );
  expect(loose).toEqual([]);
});

test('every route stands in the requests for editors and for Postman, and they are up to date', () => {
  const files = requestFiles(text);
  for (const [name, written] of Object.entries(files)) {
    const kept = readFileSync(join(root, 'docs', 'api', name), 'utf8');
    expect({ name, isUpToDate: kept === written }).toEqual({ name, isUpToDate: true });
  }
  const http = files['jobhuntai.http'] ?? '';
  const Folder = z.object({ item: z.array(z.object({ item: z.array(z.object({ name: z.string() })) })) });
  const collection = Folder.parse(JSON.parse(files['jobhuntai.postman_collection.json'] ?? ''));
  expect(http.match(/^(?:GET|POST|PUT|PATCH|DELETE) \{\{address\}\}/gm)).toHaveLength(operations.length);
  expect(collection.item.flatMap(({ item }) => item)).toHaveLength(operations.length);
});

test('API Gateway sends every route to the function that has it', async () => {
  const table = gatewayRoutes(root);
  for (const { method, path } of await allRoutes()) {
    const address = path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
    const taker = table.find((row) => ['*', method].includes(row.method) && row.pattern.test(address));
    const { handler } = z
      .object({ handler: z.custom<{ routes: { path: string; method: string }[] }>() })
      .parse(await import(join(root, 'functions', taker?.function ?? '', 'handler.ts')));
    expect({
      path,
      taker: taker?.function,
      has: handler.routes.some((route) => route.path === path && route.method === method),
    }).toMatchObject({ path, has: true });
  }
});

test('the API serves its document', async () => {
  const { handler } = await import('../../functions/docs/handler.ts');
  const event = httpEvent({ method: 'GET', path: '/openapi.json' }, { key: '$default' });
  const result = await handler(event, lambdaContext({ function: 'docs', timeoutSeconds: 10 }));
  expect(result.statusCode).toBe(200);
  expect(JSON.parse(result.body ?? '')).toEqual(JSON.parse(committed));
});
