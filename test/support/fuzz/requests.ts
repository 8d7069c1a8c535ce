import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as z from 'zod';
import type { ApiRequest } from '../api/event.ts';
import { HOSTILE, valueFor } from './values.ts';

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header', 'cookie']),
  schema: z.unknown(),
});
const Operation = z.object({
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
});
const Spec = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
const file = join(import.meta.dirname, '..', '..', '..', 'functions', 'docs', 'openapi.json');
const spec = Spec.parse(JSON.parse(readFileSync(file, 'utf8')));
const operations = Object.entries(spec.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
);

export type World = {
  token: string;
  /** An id that a field of this name may hold: the person's own, another's, or nobody's. */
  idFor: (name: string, roll: number) => string;
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value.toWellFormed() : (JSON.stringify(value) ?? '');
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/xml',
  'multipart/form-data',
  '',
];

/** A request that the OpenAPI document speaks of, and what hostile or careless callers make of it. */
export const requests = (world: () => World): fc.Arbitrary<ApiRequest> =>
  fc.gen().map((dice) => {
    const { token, idFor } = world();
    const chance = (percent: number): boolean => dice(fc.integer, { min: 1, max: 100 }) <= percent;
    const pick = <T>(list: readonly T[]): T => {
      const picked = list.slice(dice(fc.nat, list.length - 1))[0];
      if (picked === undefined && !list.includes(picked as T)) throw new Error('Nothing to pick from.');
      return picked as T;
    };
    const roll = (): number => dice(fc.nat, 1_000_000);
    const document = { schemas: spec.components.schemas, idFor: (name: string) => idFor(name, roll()) };
    const value = (schema: unknown, name: string): unknown => valueFor(dice, document, schema, name);

    const operation = pick(operations);
    const inPlace = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(chance(90) ? document.idFor(name) : text(pick(HOSTILE)).slice(0, 300)),
    );
    const query = Object.fromEntries(
      inPlace('query')
        .filter(() => chance(40))
        .map(({ name, schema }) => [name, text(value(schema, name))]),
    );
    const headers: Record<string, string> = {};
    if (chance(20)) headers['if-match'] = pick(['"1"', '*', 'W/"x"', '"0"', text(pick(HOSTILE)).slice(0, 100)]);
    if (chance(3)) headers.origin = 'https://evil.example';
    if (chance(2)) headers['accept-language'] = 'x'.repeat(500);
    const [type, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    const sent: Partial<ApiRequest> = {};
    if (body !== undefined && chance(97)) {
      const made = JSON.stringify(value(body.schema, '')) ?? '';
      headers['content-type'] = chance(96) ? (type ?? 'application/json') : pick(TYPES);
      sent.rawBody = chance(97) ? made : made.slice(0, dice(fc.nat, made.length));
      sent.base64 = chance(5);
    }
    const bearer = chance(93) ? token : pick([undefined, 'x', `${token}x`, token.replace(/\.[^.]*$/, '.'), '\u00ff']);
    return {
      method: chance(97) ? operation.method : pick(METHODS),
      path: path === '' ? '/' : path,
      query: chance(3) ? { ...query, [text(pick(HOSTILE)).slice(0, 50) || 'x']: ['1', '2'] } : query,
      headers,
      ...sent,
      ...(bearer === undefined ? {} : { token: bearer }),
      ...(chance(15) ? { idempotencyKey: pick(['a', 'b', `key-${roll()}`, text(pick(HOSTILE)).slice(0, 300)]) } : {}),
    };
  });
