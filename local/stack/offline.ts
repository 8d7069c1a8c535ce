import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { projectDir } from '../functions.ts';
import { waitGone } from '../postgres/process.ts';

export type Offline = {
  pid: number;
  /** Where its output goes, function logs included. */
  logFile: string;
  /** Resolves when the API answers. Rejects with its last words when the process ends before. */
  ready(signal: AbortSignal): Promise<void>;
  /** Resolves with its last words when the process ends, for whatever reason. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

const SERVERLESS = join(projectDir, 'node_modules/serverless/bin/serverless.js');
const GUARD = pathToFileURL(join(projectDir, 'local/stack/offline-guard.ts')).href;
const READY_WITHIN_MS = 120_000;
const CLEAN_STOP_MS = 3_000;
const KILLED_WITHIN_MS = 3_000;
/** What a program needs of its surroundings, credentials for a real AWS included; the rest is not the functions' business. */
const SURROUNDINGS = /^(PATH|HOME|TMPDIR|LANG|USER|SystemRoot|NODE_EXTRA_CA_CERTS|AWS_.+)$/;

/**
 * Starts serverless-offline on the bundles. It leads its own process group, so that a terminal's Ctrl-C reaches only us
 * and we can stop it in its turn.
 */
export function startOffline({
  dataDir,
  bundles,
  httpPort,
  lambdaPort,
  environment,
}: {
  dataDir: string;
  bundles: string;
  httpPort: number;
  lambdaPort: number;
  environment: Readonly<Record<string, string>>;
}): Offline {
  const logs = join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const logFile = join(logs, 'offline.log');
  const log = openSync(logFile, 'w', 0o600);
  const ports = ['--httpPort', String(httpPort), '--lambdaPort', String(lambdaPort)];
  const command = ['--import', GUARD, SERVERLESS, 'offline', 'start', '--stage', 'local', ...ports];
  const child = spawn(process.execPath, command, {
    cwd: projectDir,
    detached: true,
    stdio: ['ignore', log, log],
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => SURROUNDINGS.test(name))),
      ...environment,
      JOBHUNT_BUNDLES: bundles,
      JOBHUNT_LAMBDA_PORT: String(lambdaPort),
      // Its notice of each request names the whole path, in which a person's own words and secret addresses can stand.
      SLS_LOG_LEVEL: 'warning',
      SLS_NOTIFICATIONS_MODE: 'off',
      SLS_TELEMETRY_DISABLED: '1',
    },
  });
  closeSync(log);
  const lastWords = (): string => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(lastWords()));
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`The functions' server could not be started: ${SERVERLESS}.`);
  return {
    pid,
    logFile,
    ended,
    async ready(signal) {
      const died = ended.then((words) => {
        throw new Error(`The functions' server ended while starting. Its last words (all in ${logFile}):\n${words}`);
      });
      await Promise.race([died, untilHealthy(`http://127.0.0.1:${httpPort}/health`, logFile, signal)]);
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) process.kill(pid, 'SIGTERM');
      if (!(await waitGone(pid, CLEAN_STOP_MS))) {
        process.kill(-pid, 'SIGKILL');
        await waitGone(pid, KILLED_WITHIN_MS);
      }
    },
  };
}

async function untilHealthy(url: string, logFile: string, signal: AbortSignal): Promise<void> {
  const end = Date.now() + READY_WITHIN_MS;
  let last = 'no answer';
  while (Date.now() < end) {
    signal.throwIfAborted();
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
      const text = await answer.text();
      if (answer.ok) return;
      last = `${answer.status} ${text.slice(0, 500)}`;
    } catch (error) {
      last = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
    }
    await sleep(50);
  }
  throw new Error(`${url} did not become healthy: ${last}\nSee ${logFile}.`);
}
