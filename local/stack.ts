import { join, resolve } from 'node:path';
import type { BootstrapUrls } from '../migrations/bootstrap.ts';
import type { Environment } from '../shared/runtime/config.ts';
import { type SandboxBoards, startSandboxBoards } from './boards/server.ts';
import { demoPerson } from './demo-person/person.ts';
import { atQueue, startEventSources } from './event-sources.ts';
import { readFunctions } from './functions.ts';
import { deliverTo } from './google/gmail/send.ts';
import type { Sandbox } from './google/sandbox.ts';
import { startSandboxGoogle } from './google/server.ts';
import { startInboundDoor } from './inbound/server.ts';
import { type Invoke, lambdaEndpoint } from './lambda.ts';
import { type NoticeServer, startNoticeServer } from './notices/server.ts';
import { scheduledEvent } from './scheduled-event.ts';
import { startSchedules } from './schedules.ts';
import { startAws } from './stack/aws.ts';
import { bundleFunctions } from './stack/bundles.ts';
import { endStaleDatabase, prepareDatabase, reachDatabase, startDatabase } from './stack/database.ts';
import {
  brings,
  GOOGLE_CLIENT_ID,
  inboundDomainOf,
  PUSH_ACCOUNT,
  queueVariableOf,
  stackEnvironment,
  takesMailIn,
  writeEnvFile,
} from './stack/environment.ts';
import { takeDataFolder } from './stack/lock.ts';
import { startOffline } from './stack/offline.ts';
import { choosePorts, type Ports } from './stack/ports.ts';
import { quietly, type Step } from './stack/progress.ts';
import { keepSecrets } from './stack/secrets.ts';
import { Undo } from './stack/undo.ts';

export type StackOptions = {
  /** Everything the stack keeps lies below it. */
  dataDir: string;
  /** 0 or absent: a free one. */
  ports?: Partial<Ports>;
  /** Variables that the functions get instead of the stack's own. */
  environment?: Environment;
  /** Where to write the functions' environment for `sls invoke local`; absent: nowhere. */
  envFile?: string;
  /** Real recordings for the sandbox boards to serve; absent: invented companies. */
  dataFolder?: string;
  step?: Step;
  /** Told of functions that fail in queue and schedule work. */
  report?: (problem: string) => void;
  /** Ends the start; what has begun is undone. */
  signal?: AbortSignal;
};

export type Stack = {
  /** `google` is empty when the person brings their own Google. */
  urls: { api: string; lambda: string; aws: string; google: string; boards: string; mail: string };
  boards: SandboxBoards['boards'];
  /** What the functions read, the database's addresses among it. */
  environment: Readonly<Record<string, string>>;
  invoke: Invoke;
  /** Fires a schedule now, with the event it gets in its own time, and resolves with the run's summary. */
  invokeSchedule(functionName: string): Promise<unknown>;
  /** Resolves with the reason when the stack can no longer serve. */
  broken: Promise<string>;
  logFile: string;
  /** Ends everything in reverse order, within bounded time; the data stays. Safe to call twice. */
  stop(): Promise<void>;
};

const nothing = (): void => undefined;
const FREE: Ports = { api: 0, lambda: 0, postgres: 0, aws: 0, google: 0, boards: 0, mail: 0 };

/** Starts the whole product on this machine. Rejects with what to do, and leaves nothing running then. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { step = quietly, report = () => undefined, environment: own = {} } = options;
  const signal = options.signal ?? new AbortController().signal;
  const dataDir = resolve(options.dataDir);
  const undo = new Undo();
  const next: Step = (name, work) => {
    signal.throwIfAborted();
    return step(name, work);
  };
  try {
    const folder = await next('Data folder taken, leftovers ended', async () => {
      const taken = await takeDataFolder(dataDir);
      undo.add('data folder', () => taken.release());
      await endStaleDatabase(dataDir);
      return taken;
    });
    const wanted = { ...FREE, ...options.ports };
    const ports = await next('Ports free', () => choosePorts(wanted, { patient: folder.hadLeftovers }));
    const functions = await next('Functions read', () => readFunctions());
    const secrets = keepSecrets(dataDir);
    const url = (port: number): string => `http://127.0.0.1:${port}`;

    // Begins now, for it keeps another core busy than the database does.
    const bundles = join(dataDir, 'bundles');
    const bundling = bundleFunctions(
      functions.map(({ name }) => name),
      bundles,
    );
    undo.add('bundling', () => bundling.then(nothing, nothing));

    let database: BootstrapUrls | undefined;
    if (!brings(own).database) {
      const postgres = await next('PostgreSQL', () => startDatabase(dataDir, ports.postgres));
      undo.add('PostgreSQL', () => postgres.stop());
      database = await next('Roles and tables', () => prepareDatabase(postgres, secrets));
    } else if (own.DATABASE_URL && own.WORKER_DATABASE_URL) {
      // Half a database is refused below, by name.
      const urls = { DATABASE_URL: own.DATABASE_URL, WORKER_DATABASE_URL: own.WORKER_DATABASE_URL };
      await next('Your PostgreSQL', () => reachDatabase(urls));
    }

    const aws = await next('Queues and bucket', () => startAws(dataDir, ports.aws, functions));
    undo.add('queues and bucket', () => aws.server.stop());

    let mailbox: Sandbox | undefined;
    if (!brings(own).google) {
      const google = await next('Sandbox Google', () =>
        startSandboxGoogle({
          port: ports.google,
          dataDir: join(dataDir, 'google'),
          people: [demoPerson],
          client: { id: GOOGLE_CLIENT_ID, secret: secrets.GOOGLE_CLIENT_SECRET },
          push: { url: `${url(ports.api)}/v1/google/push`, account: PUSH_ACCOUNT },
        }),
      );
      mailbox = google.control;
      undo.add('sandbox Google', () => google.stop());
    }

    let notices: NoticeServer | undefined;
    if (!own.NOTICE_SMTP_URL) {
      // What the product writes to a person stands in their sandbox mailbox, and as a file.
      const toMailbox = ({ to, raw }: { to: string[]; raw: Buffer }): void => {
        for (const address of to) if (mailbox !== undefined) deliverTo(mailbox, address, raw);
      };
      const started = await next('Mail server for notices', () =>
        startNoticeServer({ dataDir: join(dataDir, 'notices'), onMail: toMailbox }),
      );
      undo.add('mail server', () => started.stop());
      notices = started;
    }

    if (takesMailIn(own)) {
      const door = await next('Door for forwarded mail', () =>
        startInboundDoor({
          port: ports.mail,
          domain: inboundDomainOf(own),
          bucket: aws.inboundBucket,
          queueUrl: aws.queues['take-mail']?.url ?? '',
          s3Endpoint: aws.endpoint,
          sqsEndpoint: aws.endpoint,
        }),
      );
      undo.add('door for mail', () => door.stop());
    }

    const boards = await next('Sandbox boards', () =>
      startSandboxBoards({ port: ports.boards, ...(options.dataFolder ? { dataFolder: options.dataFolder } : {}) }),
    );
    undo.add('sandbox boards', () => boards.stop());

    const urls = {
      api: url(ports.api),
      lambda: url(ports.lambda),
      aws: aws.endpoint,
      google: brings(own).google ? '' : url(ports.google),
      boards: boards.url,
      mail: takesMailIn(own) ? `smtp://127.0.0.1:${ports.mail}` : '',
    };
    const environment = stackEnvironment({ ...urls, aws, database, notices: notices?.url }, secrets, own);
    if (options.envFile) writeEnvFile(options.envFile, environment);

    await next('Functions bundled', () => bundling);
    const offline = await next('Functions served', async () => {
      const started = startOffline({ dataDir, bundles, httpPort: ports.api, lambdaPort: ports.lambda, environment });
      folder.adopt(started.pid);
      undo.add('functions', () => started.stop());
      await started.ready(signal);
      return started;
    });
    const invoke = lambdaEndpoint(urls.lambda);
    const endpoint = environment.SQS_ENDPOINT || undefined;
    const sources = aws.sources.map((source) => atQueue(source, environment[queueVariableOf(source.functionName)]));
    const pollers = startEventSources({ endpoint, sources, invoke, report });
    undo.add('queue consumers', () => pollers.stop());
    const schedules = startSchedules({ functions, invoke, report });
    undo.add('schedules', () => schedules.stop());
    signal.throwIfAborted();
    return {
      urls,
      boards: boards.boards,
      environment,
      invoke,
      invokeSchedule: (name) => invoke(name, scheduledEvent(name, new Date())),
      broken: offline.ended.then((words) => `The functions' server ended. Its last words:\n${words}`),
      logFile: offline.logFile,
      stop: () => undo.all(report),
    };
  } catch (error) {
    await undo.all(report);
    throw error;
  }
}
