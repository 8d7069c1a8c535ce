import { writeFileSync } from 'node:fs';
import { allVariables, type GroupName, groups } from '../../shared/runtime/config/groups.ts';
import type { Environment } from '../../shared/runtime/config.ts';
import { config, useEnvironment } from '../../shared/runtime/config.ts';
import type { Aws } from './aws.ts';
import type { Secrets } from './secrets.ts';

/** What the parts of the stack are reached at. */
export type Addresses = {
  api: string;
  database: { app: string; worker: string };
  aws: Pick<Aws, 'endpoint' | 'bucket' | 'queues'>;
  google: string;
  boards: string;
};

/** The client that the sandbox Google knows this stack as. */
export const GOOGLE_CLIENT_ID = 'jobhuntai-local';

/** Longer than in the cloud: the token that the start prints is to be tried out at leisure. */
const ACCESS_TOKEN_MINUTES = 60;

/**
 * The functions' whole environment. What the person set wins, variable by variable; the rest points at the stack.
 * Throws ConfigInvalid, which names each variable that is missing or malformed.
 */
export function stackEnvironment(addresses: Addresses, secrets: Secrets, own: Environment): Record<string, string> {
  const ours: Record<string, string> = {
    STAGE: 'local',
    LOG_LEVEL: 'INFO',
    PUBLIC_URL: addresses.api,
    DATABASE_URL: addresses.database.app,
    WORKER_DATABASE_URL: addresses.database.worker,
    SESSION_SECRET: secrets.SESSION_SECRET,
    TOKEN_ENCRYPTION_KEYS: secrets.TOKEN_ENCRYPTION_KEYS,
    SEND_TOKEN_SECRET: secrets.SEND_TOKEN_SECRET,
    ACCESS_TOKEN_MINUTES: String(ACCESS_TOKEN_MINUTES),
    SQS_ENDPOINT: addresses.aws.endpoint,
    S3_ENDPOINT: addresses.aws.endpoint,
    RESUME_BUCKET: addresses.aws.bucket,
    CRAWL_USER_AGENT: 'JobHuntAI/0.1 (+https://jobhunt.example/crawler)',
    CRAWL_ALLOWED_LOOPBACK_ORIGINS: addresses.boards,
    GREENHOUSE_API_ROOT_URL: addresses.boards,
    ...googleSandbox(addresses.google, secrets, own),
  };
  for (const [name, { url, deadLetterUrl }] of Object.entries(addresses.aws.queues)) {
    const variable = `QUEUE_URL_${name.replaceAll('-', '_').toUpperCase()}`;
    ours[variable] = url;
    ours[`${variable}_DEAD`] = deadLetterUrl;
  }
  const names = allVariables().map(({ variable }) => variable.name);
  // Every variable is named, also the empty ones: then no .env file can slip in a value behind our back.
  const environment = Object.fromEntries(names.map((name) => [name, own[name] || (ours[name] ?? '')]));
  check(environment);
  return environment;
}

/** A person who brings their own Google client means the real Google: nothing of the sandbox may be mixed in. */
function googleSandbox(url: string, secrets: Secrets, own: Environment): Record<string, string> {
  if (own.GOOGLE_CLIENT_ID) return {};
  return {
    GOOGLE_CLIENT_ID,
    GOOGLE_CLIENT_SECRET: secrets.GOOGLE_CLIENT_SECRET,
    GOOGLE_ISSUER: url,
    GOOGLE_API_ROOT_URL: url,
  };
}

const isGroup = (name: string): name is GroupName => name in groups;

function check(environment: Environment): void {
  const restore = useEnvironment(environment);
  try {
    config(Object.keys(groups).filter(isGroup));
  } finally {
    restore();
  }
}

/** Writes the environment for `sls invoke local` in another terminal; only this user can read it. */
export function writeEnvFile(file: string, environment: Readonly<Record<string, string>>): void {
  const lines = Object.entries(environment).map(([name, value]) => `${name}='${value}'`);
  const text = ['# Written by npm start for `sls invoke local`; it changes with each start.', ...lines, ''].join('\n');
  writeFileSync(file, text, { mode: 0o600 });
}
