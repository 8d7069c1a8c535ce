import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allVariables } from '../../shared/runtime/config/groups.ts';
import { projectDir } from '../functions.ts';
import { type Ports, type Service, serviceNames, services } from './ports.ts';

export const DEFAULT_DATA_DIR = join(projectDir, '.jobhunt');

export const HELP = `npm start [-- options]

  --data-dir <folder>  where everything is kept (JOBHUNT_DATA_DIR, default .jobhunt)
  --no-first-hunt      start without the demo person's hunt
${serviceNames
  .map((name) => {
    const { flag, variable, usual, purpose } = services[name];
    return `  ${`--${flag} <port>`.padEnd(21)}for ${purpose} (${variable}, default ${usual}, 0: a free one)`;
  })
  .join('\n')}
`;

export type Choice = { dataDir: string; ports: Ports; hunt: boolean };

/** Flags win over the environment. Throws when a flag is unknown or a port is none. */
export function choose(args: string[], environment: NodeJS.ProcessEnv): Choice | 'help' {
  const flags = Object.fromEntries(serviceNames.map((name) => [services[name].flag, { type: 'string' as const }]));
  const { values } = parseArgs({
    args,
    options: {
      ...flags,
      'data-dir': { type: 'string' },
      'no-first-hunt': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const given: Record<string, string | boolean | undefined> = values;
  const port = (name: Service): number => {
    const { flag, variable, usual } = services[name];
    const text = String(given[flag] ?? environment[variable] ?? usual);
    const number = Number(text);
    if (!/^\d{1,5}$/.test(text) || number > 65_535) throw new Error(`--${flag}: "${text}" is no port (0 to 65535).`);
    return number;
  };
  const ports = {
    api: port('api'),
    lambda: port('lambda'),
    postgres: port('postgres'),
    aws: port('aws'),
    google: port('google'),
    boards: port('boards'),
    mail: port('mail'),
  };
  const dataDir = values['data-dir'] ?? environment.JOBHUNT_DATA_DIR ?? DEFAULT_DATA_DIR;
  return { dataDir: resolve(String(dataDir)), ports, hunt: !values['no-first-hunt'] };
}

/** What the person set themselves, in the shell or in .env: it wins over the stack's own values. */
export function ownEnvironment(): Record<string, string | undefined> {
  const file = join(projectDir, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return Object.fromEntries(allVariables().map(({ variable: { name } }) => [name, process.env[name]]));
}
