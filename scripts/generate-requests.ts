/**
 * Writes docs/api/jobhuntai.http (editors and IDEs) and docs/api/jobhuntai.postman_collection.json (Postman 2.1) from
 * the OpenAPI document, or with --check says whether they are up to date: `node scripts/generate-requests.ts [--check]`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { currentDocument } from './generate-openapi.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'api');

type Schema = Record<string, unknown>;
const Part = z.record(z.string(), z.unknown());
const Operation = z.object({
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().optional(),
  security: z.array(Part),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() })).default([]),
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: Part }) }) }).optional(),
});
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Part) }),
});
type Document = z.infer<typeof Document>;

const MOST_DEEP = 5;
const partOf = (value: unknown): Schema => Part.safeParse(value).data ?? {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A body that shows the form: required fields alone, each by its example, default or kind. */
function sample(document: Document, given: Schema, depth = 0): unknown {
  const name = typeof given.$ref === 'string' ? given.$ref.split('/').at(-1) : undefined;
  const schema = name === undefined ? given : (document.components.schemas[name] ?? {});
  if (depth > MOST_DEEP) return null;
  for (const key of ['example', 'const', 'default']) if (schema[key] !== undefined) return schema[key];
  const [first] = listOf(schema.examples ?? schema.enum);
  if (first !== undefined) return first;
  const [choice] = listOf(schema.anyOf ?? schema.oneOf ?? schema.allOf);
  if (choice !== undefined) return sample(document, partOf(choice), depth + 1);
  const kind = listOf(schema.type)[0] ?? schema.type;
  if (kind === 'object' || schema.properties !== undefined) {
    const required = new Set(listOf(schema.required));
    const fields = Object.entries(partOf(schema.properties)).filter(([field]) => required.has(field));
    return Object.fromEntries(fields.map(([field, inner]) => [field, sample(document, partOf(inner), depth + 1)]));
  }
  if (kind === 'array') return schema.minItems === undefined ? [] : [sample(document, partOf(schema.items), depth + 1)];
  if (kind === 'integer' || kind === 'number') return typeof schema.minimum === 'number' ? schema.minimum : 0;
  if (kind === 'boolean') return false;
  if (kind === 'string') return schema.format === 'uuid' ? '00000000-0000-4000-8000-000000000000' : '';
  return null;
}

const requestsOf = (document: Document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const query = operation.parameters.filter((one) => one.in === 'query' && one.required === true);
      const schema = operation.requestBody?.content['application/json'].schema;
      return {
        method: method.toUpperCase(),
        path,
        tag: operation.tags[0] ?? 'API',
        summary: operation.summary,
        description: operation.description,
        signed: operation.security.length > 0,
        query: query.map(({ name }) => name),
        body: schema === undefined ? undefined : JSON.stringify(sample(document, schema), null, 2),
      };
    }),
  );
type ApiRequest = ReturnType<typeof requestsOf>[number];

const asHttp = (requests: readonly ApiRequest[]): string => {
  const blocks = requests.map(({ method, path, summary, signed, query, body }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `@${name} = `);
    const asked = query.length === 0 ? '' : `?${query.map((name) => `${name}={{${name}}}`).join('&')}`;
    return [
      `### ${summary}`,
      ...names,
      ...query.map((name) => `@${name} = `),
      `${method} {{address}}${path.replaceAll('{', '{{').replaceAll('}', '}}')}${asked}`,
      ...(signed ? ['Authorization: Bearer {{token}}'] : []),
      ...(body === undefined ? [] : ['Content-Type: application/json', '', body]),
      '',
    ].join('\n');
  });
  return `# Generated from functions/docs/openapi.json: npm run generate.\n@address = http://127.0.0.1:4300\n@token = \n\n${blocks.join('\n')}`;
};

const asPostman = (requests: readonly ApiRequest[]): string => {
  const item = ({ method, path, summary, description, signed, query, body }: ApiRequest) => ({
    name: summary,
    request: {
      method,
      ...(description === undefined ? {} : { description }),
      ...(signed ? {} : { auth: { type: 'noauth' } }),
      header: body === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }],
      url: {
        raw: `{{address}}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
        host: ['{{address}}'],
        path: path
          .slice(1)
          .replaceAll(/\{(\w+)\}/g, ':$1')
          .split('/'),
        query: query.map((key) => ({ key, value: '' })),
        variable: [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => ({ key, value: '' })),
      },
      ...(body === undefined ? {} : { body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } } }),
    },
  });
  const tags = [...new Set(requests.map(({ tag }) => tag))].sort();
  const collection = {
    info: {
      name: 'JobHunt AI',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    variable: [
      { key: 'address', value: 'http://127.0.0.1:4300' },
      { key: 'token', value: '' },
    ],
    item: tags.map((name) => ({ name, item: requests.filter(({ tag }) => tag === name).map(item) })),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
};

/** Both files as they are committed, by name. */
export const requestFiles = (openapi: string): Record<string, string> => {
  const requests = requestsOf(Document.parse(JSON.parse(openapi)));
  return { 'jobhuntai.http': asHttp(requests), 'jobhuntai.postman_collection.json': asPostman(requests) };
};

if (import.meta.main) {
  for (const [name, text] of Object.entries(requestFiles(await currentDocument()))) {
    const file = join(folder, name);
    if (!process.argv.includes('--check')) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`docs/api/${name} does not show the routes as they are: node scripts/generate-requests.ts`);
      process.exitCode = 1;
    }
  }
}
