import { rmSync, writeFileSync } from 'node:fs';
import { allVariables, type GroupName, groups } from '../../shared/runtime/config/groups.ts';
import type { Environment } from '../../shared/runtime/config.ts';
import { ConfigInvalid, config, useEnvironment } from '../../shared/runtime/config.ts';
import { GITHUB_PATH } from '../github/routes.ts';
import { LINKEDIN_PATH } from '../linkedin/routes.ts';
import type { Aws } from './aws.ts';
import type { Secrets } from './secrets.ts';

/** What the parts of the stack are reached at. */
export type Addresses = {
  api: string;
  /** Absent when the person brings their own. */
  database: { app: string; worker: string } | undefined;
  aws: Pick<Aws, 'endpoint' | 'bucket' | 'inboundBucket' | 'queues'>;
  google: string;
  boards: string;
  /** Absent when the person brings their own. */
  notices?: string | undefined;
};

/** The client that the sandbox Google knows this stack as. */
export const GOOGLE_CLIENT_ID = 'jobhuntai-local';

/** Of forwarding addresses on this machine: whatever the mail server here is given for it, it takes in. */
const INBOUND_DOMAIN = 'in.jobhunt.example';

/** As which the sandbox Google signs that a mailbox changed. */
export const PUSH_ACCOUNT = 'gmail-push@sandbox.example';

/** Longer than in the cloud: the token that the start prints is to be tried out at leisure. */
const ACCESS_TOKEN_MINUTES = 60;

/**
 * The functions' whole environment. What the person set wins, variable by variable; a part for which they brought their
 * own (their database, bucket, queues, Google) gets nothing of the stack's; the rest points at the stack. Servers on this
 * machine that they name stand beside the sandbox boards.
 * Throws ConfigInvalid, which names each variable that is missing or malformed.
 */
export function stackEnvironment(addresses: Addresses, secrets: Secrets, own: Environment): Record<string, string> {
  const ours: Record<string, string> = {
    STAGE: 'local',
    LOG_LEVEL: 'INFO',
    PUBLIC_URL: addresses.api,
    SESSION_SECRET: secrets.SESSION_SECRET,
    TOKEN_ENCRYPTION_KEYS: secrets.TOKEN_ENCRYPTION_KEYS,
    SEND_TOKEN_SECRET: secrets.SEND_TOKEN_SECRET,
    ACCESS_TOKEN_MINUTES: String(ACCESS_TOKEN_MINUTES),
    CRAWL_USER_AGENT: 'JobHuntAI/0.1 (+https://jobhunt.example/crawler)',
    CRAWL_ALLOWED_LOOPBACK_ORIGINS: addresses.boards,
    GREENHOUSE_API_ROOT_URL: addresses.boards,
    ...(brings(own).database ? {} : databaseOf(addresses)),
    ...(brings(own).bucket
      ? {}
      : {
          RESUME_BUCKET: addresses.aws.bucket,
          S3_ENDPOINT: addresses.aws.endpoint,
          UPLOAD_ORIGIN: addresses.aws.endpoint,
        }),
    ...(takesMailIn(own)
      ? { INBOUND_BUCKET: addresses.aws.inboundBucket, INBOUND_MAIL_DOMAIN: inboundDomainOf(own) }
      : {}),
    ...(brings(own).queues ? {} : queuesOf(addresses)),
    ...(addresses.notices ? { NOTICE_SMTP_URL: addresses.notices, NOTICE_FROM: 'notices@jobhunt.example' } : {}),
    ...(brings(own).google ? {} : googleOf(addresses, secrets)),
  };
  const names = allVariables().map(({ variable }) => variable.name);
  // Every variable is named, also the empty ones: then no .env file can slip in a value behind our back.
  const environment: Record<string, string> = Object.fromEntries(
    names.map((name) => [name, own[name] || (ours[name] ?? '')]),
  );
  // Who wants a server of their own called here, as a webhook say, wants the sandbox boards read as before.
  environment.CRAWL_ALLOWED_LOOPBACK_ORIGINS = [addresses.boards, own.CRAWL_ALLOWED_LOOPBACK_ORIGINS]
    .filter(Boolean)
    .join(',');
  checkQueues(addresses, own);
  check(environment);
  return environment;
}

/** Which parts the person brings themselves. */
export const brings = (own: Environment) => ({
  database: Boolean(own.DATABASE_URL || own.WORKER_DATABASE_URL),
  bucket: Boolean(own.RESUME_BUCKET),
  queues: Object.keys(own).some((name) => name.startsWith('QUEUE_URL_') && own[name]),
  google: Boolean(own.GOOGLE_CLIENT_ID),
});

/** Where the queues and the storage are the stack's own, so is the way that mail comes in. */
export const takesMailIn = (own: Environment): boolean =>
  !brings(own).bucket && !brings(own).queues && !own.INBOUND_BUCKET;

/** Of forwarding addresses on this machine. */
export const inboundDomainOf = (own: Environment): string => own.INBOUND_MAIL_DOMAIN || INBOUND_DOMAIN;

const databaseOf = ({ database }: Addresses): Record<string, string> =>
  database ? { DATABASE_URL: database.app, WORKER_DATABASE_URL: database.worker } : {};

const queuesOf = ({ aws }: Addresses): Record<string, string> => ({
  SQS_ENDPOINT: aws.endpoint,
  ...Object.fromEntries(
    Object.entries(aws.queues).flatMap(([name, { url, deadLetterUrl }]) => [
      [queueVariableOf(name), url],
      [`${queueVariableOf(name)}_DEAD`, deadLetterUrl],
    ]),
  ),
});

/** The variable that carries the address of a function's queue. */
export const queueVariableOf = (functionName: string): string =>
  `QUEUE_URL_${functionName.replaceAll('-', '_').toUpperCase()}`;

const googleOf = ({ google }: Addresses, secrets: Secrets): Record<string, string> => ({
  GOOGLE_CLIENT_ID,
  GOOGLE_CLIENT_SECRET: secrets.GOOGLE_CLIENT_SECRET,
  GOOGLE_ISSUER: google,
  GOOGLE_API_ROOT_URL: google,
  GMAIL_PUSH_TOPIC: 'projects/jobhuntai-local/topics/mail',
  GMAIL_PUSH_ACCOUNT: PUSH_ACCOUNT,
  GMAIL_PUSH_ISSUER: google,
  GITHUB_CLIENT_ID: 'jobhuntai-local',
  GITHUB_CLIENT_SECRET: secrets.GOOGLE_CLIENT_SECRET,
  GITHUB_URL: `${google}${GITHUB_PATH}`,
  GITHUB_API_URL: `${google}${GITHUB_PATH}/api`,
  LINKEDIN_CLIENT_ID: 'jobhuntai-local',
  LINKEDIN_CLIENT_SECRET: secrets.GOOGLE_CLIENT_SECRET,
  LINKEDIN_ISSUER: `${google}${LINKEDIN_PATH}`,
});

/** Some queues here and some there would never be read together: who brings one brings all. */
function checkQueues({ aws }: Addresses, own: Environment): void {
  if (!brings(own).queues) return;
  const needed = Object.keys(aws.queues).flatMap((name) => [queueVariableOf(name), `${queueVariableOf(name)}_DEAD`]);
  const missing = needed.filter((name) => !own[name]);
  if (missing.length === 0) return;
  throw new ConfigInvalid(
    missing.map((name) => ({ name, text: `${name} is missing: who brings one queue of their own brings each.` })),
  );
}

const isGroup = (name: string): name is GroupName => name in groups;

function check(environment: Environment): void {
  const restore = useEnvironment(environment);
  try {
    // The stack migrates by itself: nothing here is given the owner's address.
    config(
      ...Object.keys(groups)
        .filter(isGroup)
        .filter((name) => name !== 'owner'),
    );
  } finally {
    restore();
  }
}

/** Writes the environment for `sls invoke local` in another terminal; only this user can read it. */
export function writeEnvFile(file: string, environment: Readonly<Record<string, string>>): void {
  const lines = Object.entries(environment).map(([name, value]) => `${name}='${value}'`);
  const text = ['# Written by npm start for `sls invoke local`; it changes with each start.', ...lines, ''].join('\n');
  // A mode is given to new files only: one that was there may have been everybody's to read.
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600 });
}
