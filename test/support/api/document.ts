import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Schema = z.object({ properties: z.record(z.string(), z.unknown()).optional() });
const Body = z.object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }) });
const Operation = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  requestBody: Body.optional(),
});
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
const file = join(import.meta.dirname, '..', '..', '..', 'functions', 'docs', 'openapi.json');
const document = Document.parse(JSON.parse(readFileSync(file, 'utf8')));
/** Every route of the committed OpenAPI document. */
export const documentedRoutes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
);
export type DocumentedRoute = (typeof documentedRoutes)[number];

/** The fields of a route's body that name a thing. */
export const idFields = ({ requestBody }: DocumentedRoute): string[] => {
  const schema = requestBody?.content['application/json'].schema;
  const name = z.object({ $ref: z.string() }).safeParse(schema).data?.$ref.split('/').at(-1);
  const { properties = {} } = Schema.parse(name === undefined ? (schema ?? {}) : document.components.schemas[name]);
  return Object.keys(properties).filter((field) => /_ids?$/.test(field));
};
