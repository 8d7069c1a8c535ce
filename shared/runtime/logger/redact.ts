/**
 * What may stand in a log line. Redaction is by construction: a key that is not listed does not leave, whatever its
 * value; a text under a listed key leaves only when it has the shape of an id or a code.
 */
const suffixes = ['_id', 'Id', '_ids', 'Ids', '_count', 'Count', '_code', 'Code', '_at', 'At'] as const;
const measures = ['_ms', 'Ms', '_seconds', 'Seconds', '_bytes', 'Bytes', '_version', 'Version'] as const;
const names = [
  ...['action', 'adapter', 'attempt', 'code', 'count', 'event', 'function', 'host', 'kind', 'method', 'outcome'],
  ...['port', 'provider', 'queue', 'reason', 'route', 'schedule', 'size', 'stage', 'state', 'status'],
  ...['status_text', 'summary', 'table', 'total', 'type', 'variables'],
] as const;
/** These hold a sentence of ours, so they are masked rather than refused. */
const sentences = new Set<string>(['reason', 'message', 'status_text']);

type LogValue = string | number | boolean | null | undefined;
export type LogFields = {
  [K in `${string}${(typeof suffixes)[number] | (typeof measures)[number]}`]?: LogValue | readonly LogValue[];
} & { [K in Exclude<(typeof names)[number], 'summary' | 'variables'>]?: LogValue } & {
  variables?: readonly string[];
  /** What a run did: counts by name. Texts in it must have the shape of a code. */
  summary?: Readonly<Record<string, unknown>>;
  error?: unknown;
};

const named = new Set<string>(names);
const isAllowed = (key: string): boolean =>
  named.has(key) || [...suffixes, ...measures].some((suffix) => key.endsWith(suffix));

const codeShape = /^[\w.:/#{}+-]{0,200}$/;
const asCode = (text: string): string => (codeShape.test(text) ? text : '[redacted]');

/** A sentence without addresses, quoted data, long numbers and anything that may be a token; at most 500 characters. */
export const mask = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(/\S+@\S+/g, '[address]')
    // From the first quote to the last: what is quoted may hold quotes itself, as JSON does in a parser's message.
    .replace(/"[\s\S]*(?:"|$)/, '"…"')
    .replace(/\b[\w+/=-]{40,}/g, '[long]')
    .replace(/\(([^()]*)\)=\([^()]*\)/g, '($1)=(…)')
    .replace(/\d{7,}/g, '[digits]')
    .slice(0, 500);

const clean = (key: string, value: unknown, depth: number): unknown => {
  if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return sentences.has(key) ? mask(value) : asCode(value);
  if (value instanceof Date) return value.toISOString();
  if (depth > 3) return '[deep]';
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => clean(key, item, depth + 1));
  if (typeof value !== 'object') return '[redacted]';
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, clean(name, item, depth + 1)]));
};

const textOf = (value: unknown, key: string): string | undefined => {
  const found = typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? asCode(found) : undefined;
};

/** An error by its name, code, masked message and frames; up to three causes. */
const errorLine = (error: unknown, depth = 0): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: 'NotAnError', type: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code: textOf(error, 'code'),
    kind: textOf(error, 'kind'),
    constraint: textOf(error, 'constraint'),
    message: mask(error.message),
    stack: frames.slice(0, 20).map((line) => line.trim()),
    ...(error.cause === undefined || depth >= 2 ? {} : { cause: errorLine(error.cause, depth + 1) }),
  };
};

/** The fields that may leave, cleaned, and the names of those that may not. */
export const redact = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const kept: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'error') kept[key] = errorLine(value);
    else if (isAllowed(key)) kept[key] = clean(key, value, 0);
    else dropped.push(key);
  }
  return dropped.length === 0 ? kept : { ...kept, dropped };
};
