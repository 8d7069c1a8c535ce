import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readFunctions } from '../../local/functions.ts';
import { messages } from '../../shared/contracts/messages/index.ts';

const HttpEvent = z.object({
  version: z.literal('2.0'),
  routeKey: z.string(),
  rawPath: z.string().startsWith('/'),
  headers: z.record(z.string(), z.string()),
  requestContext: z.object({ http: z.object({ method: z.string(), path: z.string() }) }),
});
const SqsEvent = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })).min(1) });
const ScheduleEvent = z.object({ source: z.literal('aws.events'), 'detail-type': z.literal('Scheduled Event') });
const kinds = { http: HttpEvent, sqs: SqsEvent, schedule: ScheduleEvent } as const;
const kindNames: readonly (keyof typeof kinds)[] = ['http', 'sqs', 'schedule'];

/** What a function's folder and its sample events lack, each with what to do. Empty when all is well. */
export function folderProblems(root: string): string[] {
  const folders = readdirSync(join(root, 'functions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const problems = folders.flatMap((name) =>
    ['handler.ts', 'function.yml']
      .filter((file) => !existsSync(join(root, 'functions', name, file)))
      .map((file) => `functions/${name} has no ${file}: every function has its handler and its definition.`),
  );
  if (problems.length > 0) return problems;
  const definitions = new Map(readFunctions(root).map((definition) => [definition.name, definition]));
  const sampled = new Set<string>();
  for (const kind of kindNames) {
    for (const file of eventFiles(root, kind)) {
      const path = `events/${kind}/${file}`;
      const owner = ownerOf(file, folders);
      const definition = owner === undefined ? undefined : definitions.get(owner);
      if (definition === undefined) {
        problems.push(`${path} names no function: call it <function>.json or <function>-<what>.json.`);
        continue;
      }
      const has = {
        sqs: definition.queue !== undefined,
        schedule: definition.schedules.length > 0,
        http: definition.http,
      };
      if (!has[kind]) problems.push(`${path}: functions/${owner}/function.yml has no ${kind} event.`);
      const problem = contentProblem(readFileSync(join(root, path), 'utf8'), kind, definition.name);
      if (problem === undefined) sampled.add(`${kind} ${owner}`);
      else problems.push(`${path}: ${problem}`);
    }
  }
  for (const { name, queue, schedules, http } of definitions.values()) {
    const needed = { http, sqs: queue !== undefined, schedule: schedules.length > 0 };
    for (const kind of kindNames) {
      if (needed[kind] && !sampled.has(`${kind} ${name}`)) {
        problems.push(`functions/${name} has no sample: add events/${kind}/${name}.json.`);
      }
    }
    if (queue !== undefined && !(name in messages)) {
      problems.push(`functions/${name} consumes a queue, but shared/contracts/messages has no message of that name.`);
    }
  }
  for (const name of Object.keys(messages)) {
    if (definitions.get(name)?.queue === undefined)
      problems.push(`The message ${name} has no consumer functions/${name}.`);
  }
  return problems;
}

const eventFiles = (root: string, kind: string): string[] =>
  existsSync(join(root, 'events', kind)) ? readdirSync(join(root, 'events', kind)).sort() : [];

/** The function whose name begins the file's; the longest where several do. */
const ownerOf = (file: string, folders: readonly string[]): string | undefined =>
  folders
    .filter((name) => file === `${name}.json` || (file.startsWith(`${name}-`) && file.endsWith('.json')))
    .sort((a, b) => b.length - a.length)[0];

function contentProblem(text: string, kind: keyof typeof kinds, name: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is not JSON.';
  }
  const parsed = kinds[kind].safeParse(value);
  if (!parsed.success) return `it is no ${kind} event: ${z.prettifyError(parsed.error)}`;
  if (kind !== 'sqs' || !(name in messages)) return undefined;
  const schema = z.union(Object.values(messages));
  const bodies = SqsEvent.parse(value).Records.map(({ body }) => schema.safeParse(JSON.parse(body)));
  return bodies.every((body) => body.success && body.data.type === name)
    ? undefined
    : `its bodies are no ${name} messages.`;
}
