import type * as z from 'zod';
import { type GroupName, groups } from './config/groups.ts';
import { variableOf } from './config/variable.ts';

export { type GroupName, queueVariable } from './config/groups.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Config = { [K in GroupName]: z.output<ReturnType<(typeof groups)[K]>> };

/** Names every variable that is missing or malformed and what it is for; never a value. */
export class ConfigInvalid extends Error {
  readonly variables: readonly string[];
  constructor(problems: readonly { name: string; text: string }[]) {
    super(['The environment is not complete:', ...problems.map(({ text }) => `  ${text}`)].join('\n'));
    this.name = 'ConfigInvalid';
    this.variables = problems.map(({ name }) => name);
  }
}

const schemas: { [K in GroupName]: () => z.ZodType<Config[K]> } = groups;

let environment: Environment = process.env;
let known: Partial<Config> = {};

/**
 * Makes `config` read from another environment and forget what it parsed: for tests and for the local stack, which
 * hand their own. Returns what puts the former one back.
 */
export const useEnvironment = (other: Environment): (() => void) => {
  const former = environment;
  environment = other;
  known = {};
  return () => {
    environment = former;
    known = {};
  };
};

// An empty variable means the same as an absent one: both .env files and cloud consoles write it so.
const read = (name: string): string | undefined => environment[name] || undefined;

const problemsOf = (group: GroupName, keys: ReadonlySet<string>): { name: string; text: string }[] =>
  Object.entries(groups[group]().shape)
    .filter(([key]) => keys.has(key))
    .map(([, schema]) => {
      const { name, about, form } = variableOf(schema);
      const what = read(name) === undefined ? 'is missing' : 'is malformed';
      return { name, text: `${name} ${what}: it must be ${form}. ${about}` };
    });

const parse = <K extends GroupName>(group: K): { name: string; text: string }[] => {
  if (known[group] !== undefined) return [];
  const raw = Object.fromEntries(
    Object.entries(groups[group]().shape).map(([key, schema]) => [key, read(variableOf(schema).name)]),
  );
  const parsed = schemas[group]().safeParse(raw);
  if (!parsed.success) return problemsOf(group, new Set(parsed.error.issues.map(({ path }) => String(path[0]))));
  known[group] = parsed.data;
  return [];
};

const has = <K extends GroupName>(values: Partial<Config>, names: readonly K[]): values is Pick<Config, K> =>
  names.every((name) => values[name] !== undefined);

/**
 * The parsed settings of the named groups: `config('database', 'session').database.url`. Only these groups need to be
 * set. What parsed is kept; a failure is not, so that one bad cold start is not for ever.
 * Throws ConfigInvalid, which names every missing or malformed variable of all of them at once.
 */
export const config = <K extends GroupName>(...names: readonly K[]): Pick<Config, K> => {
  const problems = names.flatMap((name) => parse(name));
  if (problems.length > 0 || !has(known, names)) throw new ConfigInvalid(problems);
  return known;
};
