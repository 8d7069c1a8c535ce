import * as z from 'zod';
import type { QueueName } from '../../contracts/messages/index.ts';
import { SEND_MODES } from '../../domain/enums.ts';
import {
  baseAddress,
  listOf,
  origin,
  secret,
  smtpAddress,
  type Variable,
  variable,
  variableOf,
  webAddress,
  wholeNumber,
} from './variable.ts';

const postgresUrl = () => z.string().regex(/^postgres(ql)?:\/\/\S+$/);
const addressForm = 'an https address, or http on this machine, without a slash at the end';
const secretForm = 'base64 of at least 32 random bytes (openssl rand -base64 32)';
const stage = () =>
  variable('STAGE', z.string().regex(/^[a-z][a-z0-9-]*$/), {
    about: 'Name of the deployment. Only "local" may reach servers on this machine.',
    form: 'lower-case letters, digits and dashes',
    example: 'local',
  });

/** The variable that carries the address of a queue: `send-email` is QUEUE_URL_SEND_EMAIL. */
export const queueVariable = (queue: QueueName): string => `QUEUE_URL_${queue.toUpperCase().replaceAll('-', '_')}`;

const queueUrl = (queue: QueueName) =>
  variable(queueVariable(queue), webAddress.optional(), {
    about: `Address of the queue ${queue}. Needed by the functions that put messages on it.`,
    form: addressForm,
    example: `http://127.0.0.1:9324/000000000000/${queue}`,
  });

const deadLetterUrl = (queue: QueueName) =>
  variable(`${queueVariable(queue)}_DEAD`, webAddress.optional(), {
    about: `Address of the dead-letter queue of ${queue}. Needed by the function that consumes it and by dead-letters.`,
    form: addressForm,
    example: `http://127.0.0.1:9324/000000000000/${queue}-dead`,
  });

const encryptionKey = () =>
  z
    .string()
    .regex(/^v\d+:.+$/)
    .transform((text) => ({ version: text.slice(0, text.indexOf(':')), key: text.slice(text.indexOf(':') + 1) }))
    .pipe(z.object({ version: z.string(), key: secret(32).refine((key) => key.byteLength === 32) }));

/** `model:YYYY-MM-DD:input:output`; a model's own name may hold colons. */
const modelPrice = () =>
  z
    .string()
    .regex(/^\S+:\d{4}-\d{2}-\d{2}:\d{1,12}:\d{1,12}$/)
    .transform((text) => {
      const [output, input, from, ...name] = text.split(':').reverse();
      const prices = { inputPriceMicros: Number(input), outputPriceMicros: Number(output) };
      return { model: name.reverse().join(':'), from, ...prices };
    })
    .pipe(
      z.object({
        model: z.string().min(1),
        from: z.iso.date(),
        inputPriceMicros: z.int(),
        outputPriceMicros: z.int(),
      }),
    );

const webAddressVariable = (name: string, about: string) =>
  variable(name, webAddress.optional(), { about, form: addressForm });

const greenhouseApiRootUrl = () =>
  webAddressVariable(
    'GREENHOUSE_API_ROOT_URL',
    'Base of Greenhouse’s job board API when it is the sandbox boards. Only in the stage local.',
  );

const optionalKey = (name: string, about: string, form: string) =>
  variable(name, z.string().min(1).optional(), { about, form });

/** What boards are read only with: a key, or an operator's word; a board without it is off and says so. */
const boardKeys = () => ({
  switchedOn: variable('BOARDS_SWITCHED_ON', listOf(z.enum(['smartrecruiters'])), {
    about:
      'Boards whose robots.txt forbids reading and whose owner permitted it to you: they are off unless named here.',
    form: 'names with commas: smartrecruiters',
  }),
  adzunaAppId: optionalKey(
    'ADZUNA_APP_ID',
    'Adzuna’s application id (free at developer.adzuna.com). Without it and the key Adzuna is not read.',
    'the id as Adzuna shows it',
  ),
  adzunaAppKey: optionalKey('ADZUNA_APP_KEY', 'Adzuna’s application key.', 'the key as Adzuna shows it'),
  usaJobsKey: optionalKey(
    'USAJOBS_API_KEY',
    'Key of the USAJOBS API (free at developer.usajobs.gov). Without it and the address USAJOBS is not read.',
    'the key as USAJOBS sent it',
  ),
  usaJobsEmail: optionalKey(
    'USAJOBS_EMAIL',
    'The address under which that key was asked for: USAJOBS wants it as the user agent.',
    'an e-mail address',
  ),
});

const userAgent = () =>
  variable('CRAWL_USER_AGENT', z.string().regex(/^[\x20-\x7e]{5,200}$/), {
    about: 'How the crawler names itself to boards, with an address where its operator can be reached.',
    form: 'printable text of 5 to 200 characters',
    example: 'JobHuntAI/0.1 (+https://jobhunt.example/crawler)',
  });
const allowedLoopbackOrigins = () =>
  variable('CRAWL_ALLOWED_LOOPBACK_ORIGINS', listOf(origin), {
    about: 'Servers on this machine that may be crawled (the sandbox boards). Only in the stage local.',
    form: 'origins (scheme, host and port), with commas, and empty in every other stage',
  });

const appUrl = () =>
  variable('DATABASE_URL', postgresUrl(), {
    about: 'PostgreSQL 16 or later, as the role jobhuntai_app: no owner, no BYPASSRLS.',
    form: 'postgres://user:password@host:port/database',
    example: 'postgres://jobhuntai_app:change-me@127.0.0.1:5432/jobhuntai',
  });
const workerUrl = () =>
  variable('WORKER_DATABASE_URL', postgresUrl(), {
    about: 'The same database, as the role jobhuntai_worker. Needed by queue and schedule functions.',
    form: 'postgres://user:password@host:port/database',
    example: 'postgres://jobhuntai_worker:change-me@127.0.0.1:5432/jobhuntai',
  });

/**
 * Everything the product reads from its environment. `config()` parses a group; `.env.example` is written from this. Each
 * group is made when it is asked for: a function reads a few of them, and starts the sooner without the others.
 */
export const groups = {
  stage: () => z.object({ name: stage() }),
  logging: () =>
    z.object({
      level: variable('LOG_LEVEL', z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT']).default('INFO'), {
        about: 'The least severe line that is written.',
        form: 'DEBUG, INFO, WARN, ERROR or SILENT',
        example: 'INFO',
      }),
      embeddedMetrics: variable('EMBEDDED_METRICS', z.enum(['on', 'off']).default('on'), {
        about:
          'Whether the log carries figures from which CloudWatch makes metrics. AWS bills each metric by the month: a deployment of the size small or own leaves them out unless this says on.',
        form: 'on or off',
        example: 'on',
      }),
    }),
  database: () => z.object({ url: appUrl() }),
  worker: () => z.object({ url: workerUrl() }),
  /** For the function that brings the database up to date, and nobody else. */
  owner: () =>
    z.object({
      adminUrl: variable('ADMIN_DATABASE_URL', postgresUrl(), {
        about: 'The same database, as the role jobhuntai_admin, which owns and migrates it. Needed by migrate alone.',
        form: 'postgres://user:password@host:port/database',
      }),
      superuserUrl: variable('SUPERUSER_DATABASE_URL', postgresUrl().optional(), {
        about: 'The same server, as whoever may make roles and databases. With it migrate makes them first.',
        form: 'postgres://user:password@host:port/postgres',
      }),
      appUrl: appUrl(),
      workerUrl: workerUrl(),
    }),
  session: () =>
    z.object({
      secrets: variable(
        'SESSION_SECRET',
        listOf(secret(32)).refine((list) => list.length > 0),
        {
          about:
            'Signs access tokens. To rotate put the new secret first and keep the old one until its tokens have ended.',
          form: `${secretForm}; several, newest first, with commas`,
        },
      ),
      accessTokenMinutes: variable('ACCESS_TOKEN_MINUTES', wholeNumber(1, 60).default(15), {
        about: 'How long an access token is valid.',
        form: 'a whole number of minutes from 1 to 60',
        example: '15',
      }),
      refreshTokenDays: variable('REFRESH_TOKEN_DAYS', wholeNumber(1, 90).default(30), {
        about: 'How long a session lasts without being used; 90 days after its sign-in it ends however it was used.',
        form: 'a whole number of days from 1 to 90',
        example: '30',
      }),
    }),
  google: () =>
    z.object({
      sendMode: variable('GMAIL_SEND_MODE', z.enum(SEND_MODES).default('drafts'), {
        about:
          'Which rights are asked for when a mailbox is connected. drafts: gmail.compose and gmail.readonly, restricted scopes that Google assesses. send_only: gmail.send alone; a send without an answer is then for the person to look up.',
        form: 'drafts or send_only',
        example: 'drafts',
      }),
      clientId: variable('GOOGLE_CLIENT_ID', z.string().min(1), {
        about: 'OAuth client of this deployment, of the type "web application".',
        form: 'the client id from the Google Cloud console',
      }),
      clientSecret: variable('GOOGLE_CLIENT_SECRET', z.string().min(1), {
        about: 'Secret of that OAuth client.',
        form: 'the client secret from the Google Cloud console',
      }),
      issuer: variable('GOOGLE_ISSUER', webAddress.default('https://accounts.google.com'), {
        about: 'OpenID Connect issuer that signs people in.',
        form: addressForm,
        example: 'https://accounts.google.com',
      }),
      apiRootUrl: webAddressVariable(
        'GOOGLE_API_ROOT_URL',
        'Base of the Gmail, Calendar and token calls when they do not go to Google (the sandbox).',
      ),
    }),
  github: () =>
    z.object({
      clientId: variable('GITHUB_CLIENT_ID', z.string().min(1).optional(), {
        about:
          'OAuth app at GitHub, by which people have their public repositories read. Without it that is not offered.',
        form: 'the client id from the settings of the OAuth app',
      }),
      clientSecret: variable('GITHUB_CLIENT_SECRET', z.string().min(1).optional(), {
        about: 'Secret of that OAuth app.',
        form: 'the client secret from the settings of the OAuth app',
      }),
      url: variable('GITHUB_URL', webAddress.default('https://github.com'), {
        about: 'Where people allow it.',
        form: addressForm,
        example: 'https://github.com',
      }),
      apiUrl: variable('GITHUB_API_URL', webAddress.default('https://api.github.com'), {
        about: 'Where GitHub’s API is.',
        form: addressForm,
        example: 'https://api.github.com',
      }),
    }),
  linkedin: () =>
    z.object({
      clientId: variable('LINKEDIN_CLIENT_ID', z.string().min(1).optional(), {
        about:
          'App at LinkedIn with the product "Sign In with LinkedIn using OpenID Connect". Without it that is not offered; the data export works without.',
        form: 'the client id from the app’s Auth page',
      }),
      clientSecret: variable('LINKEDIN_CLIENT_SECRET', z.string().min(1).optional(), {
        about: 'Secret of that app.',
        form: 'the primary client secret from the app’s Auth page',
      }),
      issuer: variable('LINKEDIN_ISSUER', webAddress.default('https://www.linkedin.com/oauth'), {
        about: 'Where LinkedIn describes its OpenID Connect.',
        form: addressForm,
        example: 'https://www.linkedin.com/oauth',
      }),
    }),
  watch: () =>
    z.object({
      topic: variable(
        'GMAIL_PUSH_TOPIC',
        z
          .string()
          .regex(/^projects\/[\w.:-]+\/topics\/[\w.~+%-]+$/)
          .optional(),
        {
          about:
            'Pub/Sub topic by which Gmail tells of new messages, so that a reply is read in seconds; gmail-api-push@system.gserviceaccount.com may publish to it. Without it mailboxes are polled each minute.',
          form: 'projects/<project>/topics/<topic>',
        },
      ),
    }),
  push: () =>
    z.object({
      account: variable('GMAIL_PUSH_ACCOUNT', z.email().optional(), {
        about:
          "Service account as which that topic's push subscription signs its calls of PUBLIC_URL/v1/google/push (the audience too). Without it every push is refused.",
        form: 'the e-mail address of the service account',
      }),
      issuer: variable('GMAIL_PUSH_ISSUER', webAddress.default('https://accounts.google.com'), {
        about: 'Who signs those calls.',
        form: addressForm,
        example: 'https://accounts.google.com',
      }),
    }),
  tokens: () =>
    z.object({
      keys: variable(
        'TOKEN_ENCRYPTION_KEYS',
        listOf(encryptionKey()).refine(
          (keys) => keys.length > 0 && new Set(keys.map((key) => key.version)).size === keys.length,
        ),
        {
          about:
            'AES-256-GCM keys for stored OAuth tokens and webhook secrets, newest first: the first encrypts, all decrypt.',
          form: 'v2:<base64 of 32 bytes>,v1:<base64 of 32 bytes>, each version once',
        },
      ),
    }),
  sending: () =>
    z.object({
      tokenSecret: variable('SEND_TOKEN_SECRET', secret(32), {
        about: 'Makes the token that stands in each application e-mail, so that it cannot be guessed.',
        form: secretForm,
      }),
      undoWindowSeconds: variable('UNDO_WINDOW_SECONDS', wholeNumber(0, 86_400).default(120), {
        about: 'How long a person can take back an application before it leaves.',
        form: 'a whole number of seconds up to 86400',
        example: '120',
      }),
    }),
  reconcile: () =>
    z.object({
      quietSeconds: variable('RECONCILE_QUIET_SECONDS', wholeNumber(1, 3_600).default(120), {
        about: 'How old a send without an answer must be before the mailbox is searched for it.',
        form: 'a whole number of seconds from 1 to 3600',
        example: '120',
      }),
    }),
  notices: () =>
    z
      .object({
        smtpUrl: variable('NOTICE_SMTP_URL', smtpAddress.optional(), {
          about:
            'Mail server for what the product itself writes to people, such as reminders of interviews. Without it none are sent.',
          form: 'smtps://user:password@host:465, or smtp:// on this machine or with ?requireTLS=true',
        }),
        from: variable('NOTICE_FROM', z.email().optional(), {
          about: 'Address that these mails come from. Required with NOTICE_SMTP_URL.',
          form: 'an e-mail address',
          example: 'notices@jobhunt.example',
        }),
      })
      .superRefine((values, context) => {
        if (values.smtpUrl !== undefined && values.from === undefined) {
          context.addIssue({ code: 'custom', path: ['from'], input: undefined });
        }
      }),
  queues: () =>
    z.object({
      'parse-resume': queueUrl('parse-resume'),
      'crawl-source': queueUrl('crawl-source'),
      'match-jobs': queueUrl('match-jobs'),
      'send-email': queueUrl('send-email'),
      'sync-mailbox': queueUrl('sync-mailbox'),
      'classify-reply': queueUrl('classify-reply'),
      'export-person': queueUrl('export-person'),
      'take-mail': queueUrl('take-mail'),
      'write-letter': queueUrl('write-letter'),
      'deliver-webhook': queueUrl('deliver-webhook'),
      endpoint: webAddressVariable('SQS_ENDPOINT', 'Address of an SQS-compatible server when it is not AWS.'),
    } satisfies Record<QueueName | 'endpoint', z.ZodType>),
  deadLetters: () =>
    z.object({
      'parse-resume': deadLetterUrl('parse-resume'),
      'crawl-source': deadLetterUrl('crawl-source'),
      'match-jobs': deadLetterUrl('match-jobs'),
      'send-email': deadLetterUrl('send-email'),
      'sync-mailbox': deadLetterUrl('sync-mailbox'),
      'classify-reply': deadLetterUrl('classify-reply'),
      'export-person': deadLetterUrl('export-person'),
      'take-mail': deadLetterUrl('take-mail'),
      'write-letter': deadLetterUrl('write-letter'),
      'deliver-webhook': deadLetterUrl('deliver-webhook'),
    } satisfies Record<QueueName, z.ZodType>),
  storage: () =>
    z.object({
      bucket: variable('RESUME_BUCKET', z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/), {
        about: 'Private bucket that keeps the resumes.',
        form: 'the name of an S3 bucket',
        example: 'jobhuntai-resumes',
      }),
      endpoint: webAddressVariable('S3_ENDPOINT', 'Address of an S3-compatible server when it is not AWS.'),
    }),
  console: () =>
    z.object({
      uploadOrigin: webAddressVariable(
        'UPLOAD_ORIGIN',
        'Where a browser sends resumes to: the host of the bucket, as the presigned forms name it. The console may send nothing elsewhere.',
      ),
    }),
  inbound: () =>
    z.object({
      domain: variable(
        'INBOUND_MAIL_DOMAIN',
        z
          .string()
          .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
          .optional(),
        {
          about:
            'Domain of the forwarding addresses, whose MX record points at Amazon SES. Without it no mail is taken in and nobody gets such an address.',
          form: 'a domain in lower case, of its own',
          example: 'in.jobhunt.example',
        },
      ),
    }),
  inboundStorage: () =>
    z.object({
      bucket: variable(
        'INBOUND_BUCKET',
        z
          .string()
          .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
          .optional(),
        {
          about: 'Private bucket into which forwarded mail comes, until it is read. Needed by take-mail.',
          form: 'the name of an S3 bucket',
          example: 'jobhuntai-inbound',
        },
      ),
      endpoint: webAddressVariable('S3_ENDPOINT', 'Address of an S3-compatible server when it is not AWS.'),
    }),
  openai: () =>
    z
      .object({
        apiKey: variable('OPENAI_API_KEY', z.string().min(1).optional(), {
          about: 'Key of the model server. Required with OPENAI_MODEL unless OPENAI_BASE_URL needs none.',
          form: 'the key as the server issued it',
        }),
        baseUrl: webAddressVariable('OPENAI_BASE_URL', 'Any OpenAI-compatible server instead of OpenAI.'),
        model: variable('OPENAI_MODEL', z.string().min(1).optional(), {
          about: 'Model that writes and classifies. Without it the local writer and classifier do the work.',
          form: 'a model name of that server',
        }),
        prices: variable('OPENAI_PRICES', listOf(modelPrice()), {
          about:
            'What models cost, in micro-dollars for one million input and output tokens, each from a day on (UTC). OPENAI_MODEL must be among them. Add a line before a price changes; keep the old ones.',
          form: 'model:YYYY-MM-DD:input:output, several with commas, such as some-model:2026-01-01:250000:2000000 ($0.25 and $2)',
        }),
      })
      .superRefine((values, context) => {
        if (values.model === undefined) return;
        const required = {
          ...(values.baseUrl === undefined ? { apiKey: values.apiKey } : {}),
          prices: values.prices.find(({ model }) => model === values.model),
        };
        for (const [key, value] of Object.entries(required)) {
          if (value === undefined) context.addIssue({ code: 'custom', path: [key], input: undefined });
        }
      }),
  api: () =>
    z.object({
      publicUrl: variable('PUBLIC_URL', baseAddress, {
        about: 'Address people reach the API at; Google sends them back to it.',
        form: addressForm,
        example: 'http://127.0.0.1:3000',
      }),
      corsOrigins: variable('CORS_ORIGINS', listOf(origin), {
        about: 'Web pages on other origins that may call the API.',
        form: 'origins (scheme, host and port), with commas',
      }),
    }),
  /** For functions that recognise a board's address and fetch nothing. */
  boards: () => z.object({ greenhouseApiRootUrl: greenhouseApiRootUrl(), ...boardKeys() }),
  /** For whatever fetches an address that came from data. */
  outward: () =>
    z
      .object({ userAgent: userAgent(), allowedLoopbackOrigins: allowedLoopbackOrigins(), stage: stage() })
      .superRefine((values, context) => {
        if (values.stage !== 'local' && values.allowedLoopbackOrigins.length > 0) {
          context.addIssue({ code: 'custom', path: ['allowedLoopbackOrigins'], input: undefined });
        }
      }),
  crawl: () =>
    z
      .object({
        userAgent: userAgent(),
        allowedLoopbackOrigins: allowedLoopbackOrigins(),
        greenhouseApiRootUrl: greenhouseApiRootUrl(),
        ...boardKeys(),
        stage: stage(),
      })
      .superRefine((values, context) => {
        if (values.stage === 'local') return;
        if (values.allowedLoopbackOrigins.length > 0) {
          context.addIssue({ code: 'custom', path: ['allowedLoopbackOrigins'], input: undefined });
        }
        if (values.greenhouseApiRootUrl !== undefined) {
          context.addIssue({ code: 'custom', path: ['greenhouseApiRootUrl'], input: undefined });
        }
      }),
} as const;

export type GroupName = keyof typeof groups;

/** Every variable once, with the group that reads it first. */
export const allVariables = (): { group: string; variable: Variable }[] => {
  const seen = new Set<string>();
  return Object.entries(groups).flatMap(([group, make]) =>
    Object.values(make().shape)
      .map((entry) => ({ group, variable: variableOf(entry) }))
      .filter(({ variable: { name } }) => !seen.has(name) && seen.add(name)),
  );
};
