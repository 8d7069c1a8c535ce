import * as fc from 'fast-check';
import * as z from 'zod';

/** What this generator reads of a JSON Schema: what the committed OpenAPI document uses. */
const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).default([]),
  items: z.unknown().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxItems: z.number().optional(),
});
type Dice = fc.GeneratorValue;

/** What forms meet on the open net: too long, not text, another language's syntax, another type, nothing. */
export const HOSTILE: readonly unknown[] = [
  '',
  ' ',
  '\0',
  '\ud800',
  'é'.repeat(3_000),
  'A'.repeat(20_000),
  '=HYPERLINK("http://evil.example","x")',
  '<script>alert(1)</script>',
  "'; DROP TABLE users.users; --",
  '{{constructor.constructor("return 1")()}}',
  '../../../../etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  'javascript:alert(1)',
  '\r\nSet-Cookie: a=b',
  '\u202Efdp.exe',
  '9999-12-31',
  '0000-00-00',
  '2026-02-30',
  '+275760-09-13T00:00:00.001Z',
  '-000001-01-01T00:00:00Z',
  'Mars/Olympus',
  '00000000-0000-0000-0000-000000000000',
  '1e309',
  'NaN',
  null,
  true,
  -1,
  0,
  1e308,
  -0.1,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: null, constructor: 1 },
  JSON.parse('{"__proto__": {"is_operator": true}}'),
  { $ne: null },
];

const WORDS = ['Baker', 'night shift', 'Zoë Ångström', '面包师', '🥐', 'C++', '$90,000', 'https://firm.example/jobs/1'];
const MILLISECONDS_A_DAY = 86_400_000;

export type Document = { schemas: Readonly<Record<string, unknown>>; idFor: (name: string) => string };

/** A value for the schema: mostly one that fits, here and there one that nobody meant. */
export function valueFor(dice: Dice, document: Document, given: unknown, name = '', depth = 0): unknown {
  const chance = (percent: number): boolean => dice(fc.integer, { min: 1, max: 100 }) <= percent;
  const pick = <T>(list: readonly T[]): T | undefined =>
    list.length === 0 ? undefined : list[dice(fc.nat, list.length - 1)];
  if (chance(4)) return pick(HOSTILE);
  const schema = Schema.parse(typeof given === 'object' && given !== null ? given : {});
  if (depth > 8) return null;
  const inner = (one: unknown, as = name): unknown => valueFor(dice, document, one, as, depth + 1);
  if (schema.$ref !== undefined) return inner(document.schemas[schema.$ref.split('/').at(-1) ?? '']);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return inner(pick(choices));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return pick(schema.enum);
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map((one) => inner(one)));
  switch (pick([schema.type ?? 'string'].flat())) {
    case 'object': {
      const entries = Object.entries(schema.properties ?? {}).filter(([key]) =>
        chance(schema.required.includes(key) ? 97 : 45),
      );
      const extra = chance(3) ? [['is_operator', true] as const] : [];
      return Object.fromEntries([...entries.map(([key, one]) => [key, inner(one, key)] as const), ...extra]);
    }
    case 'array':
      return Array.from({ length: dice(fc.integer, { min: 0, max: Math.min(4, schema.maxItems ?? 4) }) }, () =>
        inner(schema.items),
      );
    case 'integer':
    case 'number': {
      const [min, max] = [schema.minimum ?? -10, schema.maximum ?? 100_000];
      const whole = dice(fc.integer, {
        min: Math.ceil(Math.max(min, -(2 ** 31))),
        max: Math.floor(Math.min(max, 2 ** 31 - 1)),
      });
      return chance(80) ? whole : pick([min, max, min - 1, max + 1]);
    }
    case 'boolean':
      return chance(50);
    case 'null':
      return null;
    default:
      return textFor(dice, document, schema.format, name, pick);
  }
}

function textFor(
  dice: Dice,
  document: Document,
  format: string | undefined,
  name: string,
  pick: <T>(list: readonly T[]) => T | undefined,
): string {
  const day = new Date(Date.UTC(2026, 10, 23) + dice(fc.integer, { min: -900, max: 900 }) * MILLISECONDS_A_DAY);
  if (format === 'uuid' || /(?:^|_)id$/.test(name)) return document.idFor(name);
  if (format === 'date' || /_(?:date|on)$/.test(name)) return day.toISOString().slice(0, 10);
  if (format === 'date-time' || /_at$|^(?:from|to|since|until)$/.test(name)) return day.toISOString();
  if (format === 'email' || name.includes('email')) return `ann${dice(fc.nat, 99)}@firm.example`;
  if (format === 'uri' || name.includes('url')) return 'https://firm.example/jobs/1';
  if (/time_?zone/.test(name)) return pick(['Europe/London', 'UTC', 'Asia/Kathmandu', 'Nowhere']) ?? '';
  if (/currency/.test(name)) return pick(['USD', 'EUR', 'XXX', 'usd']) ?? '';
  if (name === 'cursor')
    return Buffer.from(JSON.stringify([dice(fc.string), document.idFor('')])).toString('base64url');
  return pick(WORDS) ?? '';
}
