import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { parse } from 'yaml';
import * as z from 'zod';
import { readFunctions } from '../../local/functions.ts';
import { messages } from '../../shared/contracts/messages/index.ts';
import { type GroupName, groups, queueVariable } from '../../shared/runtime/config/groups.ts';
import { variableOf } from '../../shared/runtime/config/variable.ts';

const Definition = z.object({
  environment: z.record(z.string(), z.string()).default({}),
  events: z.array(z.record(z.string(), z.unknown())),
});
type Definition = z.infer<typeof Definition>;
const queueNames = Object.keys(messages) as (keyof typeof messages)[];

const opensSessions = (code: string): boolean => /\bopenFor\(/.test(code);

/** The HTTP layer can ask it for any route; it does for those that know the person or count requests. */
const asksDatabase = (code: string): boolean =>
  /^ {2}(?:auth: 'user',|limit: )/m.test(code) || /^(?! \*)(?!.*made = ).*\bdatabase\(\)/m.test(code);

/** Composed for everybody, read by those alone whose code says so. */
const READ_WHEN: Partial<Record<GroupName, (code: string) => boolean>> = {
  database: (code) => /\.(withUser|withNobody)\(/.test(code) && asksDatabase(code),
  worker: (code) => /\.withSystem\(/.test(code),
  // As a route says it; the type and the comment of the HTTP layer write it otherwise. Requests are counted under its key.
  session: (code) => /^ {2}(?:auth: 'user',|limit: (?:\{ per: .*\}|perAddress),)$/m.test(code) || opensSessions(code),
};
/** Given to every function by serverless.yml. */
const GIVEN = ['STAGE', 'LOG_LEVEL', 'EMBEDDED_METRICS'];
const speaks =
  (to: string) =>
  (code: string): boolean =>
    code.includes(`${to}()`);

/** Variables of a group that not everybody who reads the group reads. */
const VARIABLE_WHEN: Readonly<Record<string, (code: string) => boolean>> = {
  ACCESS_TOKEN_MINUTES: opensSessions,
  REFRESH_TOKEN_DAYS: opensSessions,
  GOOGLE_API_ROOT_URL: (code) => code.includes('rootUrl: apiRootUrl'),
  // Whether a provider is set up is known by the app's id; its secret is for who speaks to it.
  ...Object.fromEntries(
    ['GITHUB_CLIENT_SECRET', 'GITHUB_URL', 'GITHUB_API_URL'].map((name) => [name, speaks('publicGithub')]),
  ),
  ...Object.fromEntries(
    ['LINKEDIN_CLIENT_SECRET', 'LINKEDIN_ISSUER'].map((name) => [name, speaks('linkedinAccounts')]),
  ),
  GMAIL_SEND_MODE: (code) => code.includes('.google.sendMode'),
};

/** Packages are left outside: only the project's own files are asked for, and a package that nothing is taken from keeps none. */
const ownFilesOnly: Plugin = {
  name: 'own files only',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true, sideEffects: false },
    );
  },
};

/** The files that each function's bundle holds, after what is not used has gone: all functions in one pass. */
async function filesOf(root: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const entryPoints = readFunctions(root).map(({ name }) => `functions/${name}/handler.ts`);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'nowhere',
    bundle: true,
    plugins: [ownFilesOnly],
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    logLevel: 'silent',
  });
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint = '', inputs }) => [
      entryPoint.split('/')[1] ?? '',
      Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0 && !file.includes('node_modules/')),
    ]),
  );
}

const known = new Map<string, ReturnType<typeof filesOf>>();

/** The text of the project's own files in the function's bundle. */
async function codeOf(root: string, name: string): Promise<string> {
  const files = known.get(root) ?? filesOf(root);
  known.set(root, files);
  const own = (await files).get(name);
  if (own === undefined) throw new Error(`functions/${name}/handler.ts was not bundled.`);
  return own.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
}

/** Whether it empties dead-letter queues: of any queue, by name. */
const redrives = (code: string): boolean => code.includes('ReceiveMessageCommand');

const isGroup = (name: string): name is GroupName => name in groups;

const isConsumer = ({ events }: Definition): boolean => events.some((event) => 'sqs' in event);

function needsOf(code: string, definition: Definition): Set<string> {
  const read = [...code.matchAll(/\bconfig\(([^)]*)\)/g)]
    .flatMap(([, names = '']) => [...names.matchAll(/'(\w+)'/g)].map(([, group = '']) => group))
    .filter(isGroup)
    .filter((group) => READ_WHEN[group]?.(code) ?? true);
  const consumes = isConsumer(definition);
  const sent = queueNames.filter((queue) => redrives(code) || new RegExp(`type: '${queue}'`).test(code));
  return new Set([
    ...read
      .flatMap((group) => Object.values(groups[group]().shape).map((schema) => variableOf(schema).name))
      .filter((variable) => !variable.startsWith('QUEUE_URL_') && !GIVEN.includes(variable))
      .filter((variable) => VARIABLE_WHEN[variable]?.(code) ?? true)
      .filter((variable) => variable !== 'SQS_ENDPOINT' || consumes || sent.length > 0),
    ...sent.map(queueVariable),
    ...(redrives(code) ? queueNames.map((queue) => `${queueVariable(queue)}_DEAD`) : []),
  ]);
}

/** Variables that a function reads and is not given, or is given and does not read. Empty when all is well. */
export async function variableProblems(root: string, name: string, text?: string): Promise<string[]> {
  const file = `functions/${name}/function.yml`;
  const definition = Definition.parse(parse(text ?? readFileSync(join(root, file), 'utf8')));
  // serverless.functions.cjs gives it to each consumer.
  const given = [...Object.keys(definition.environment), ...(isConsumer(definition) ? ['SQS_ENDPOINT'] : [])];
  const needed = needsOf(await codeOf(root, name), definition);
  return [
    ...[...needed]
      .filter((one) => !given.includes(one))
      .map((one) => `${file}: it reads ${one}; name it in "environment".`),
    ...given
      .filter((one) => !needed.has(one))
      .map((one) => `${file}: it is given ${one} and does not read it; take it out.`),
  ];
}
