import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What listens in the stack: its usual port, and how to choose another. */
export const services = {
  api: { usual: 4300, flag: 'port', variable: 'JOBHUNT_PORT', purpose: 'the HTTP API' },
  lambda: { usual: 4301, flag: 'lambda-port', variable: 'JOBHUNT_LAMBDA_PORT', purpose: 'invoking functions' },
  postgres: { usual: 4302, flag: 'postgres-port', variable: 'JOBHUNT_POSTGRES_PORT', purpose: 'PostgreSQL' },
  aws: { usual: 4303, flag: 'aws-port', variable: 'JOBHUNT_AWS_PORT', purpose: 'the SQS and S3 server' },
  google: { usual: 4304, flag: 'google-port', variable: 'JOBHUNT_GOOGLE_PORT', purpose: 'the sandbox Google' },
  boards: { usual: 4305, flag: 'boards-port', variable: 'JOBHUNT_BOARDS_PORT', purpose: 'the sandbox boards' },
  mail: { usual: 4306, flag: 'mail-port', variable: 'JOBHUNT_MAIL_PORT', purpose: 'forwarded mail' },
} as const;

export type Service = keyof typeof services;
export type Ports = Record<Service, number>;

export const serviceNames: readonly Service[] = ['api', 'lambda', 'postgres', 'aws', 'google', 'boards', 'mail'];

/** A wanted port has another listener, or may not be listened on. */
export class PortTaken extends Error {
  constructor(service: Service, port: number, code: string) {
    const { purpose, flag, variable } = services[service];
    const what = code === 'EACCES' ? 'may not be listened on by this user' : 'is taken by another program';
    super(
      `Port ${port}, for ${purpose}, ${what}. Choose another: npm start -- --${flag} <port>, or ${variable}=<port>.`,
    );
    this.name = 'PortTaken';
  }
}

/** The system frees the ports of a killed process a moment after the process has gone. */
const FREED_WITHIN_MS = 3_000;

/**
 * Makes sure that the wanted ports can be had; 0 gets a free one. Throws PortTaken for the first that cannot: at once,
 * or after a patient while where leftovers have just been ended.
 */
export async function choosePorts(wanted: Ports, { patient = false } = {}): Promise<Ports> {
  refuseDoubles(wanted);
  const end = Date.now() + (patient ? FREED_WITHIN_MS : 0);
  for (;;) {
    try {
      return await probe(wanted);
    } catch (error) {
      if (Date.now() >= end) throw error;
      await sleep(100);
    }
  }
}

function refuseDoubles(wanted: Ports): void {
  const seen = new Map<number, Service>();
  for (const service of serviceNames) {
    const port = wanted[service];
    const other = seen.get(port);
    if (port !== 0 && other !== undefined) {
      throw new Error(
        `Port ${port} is given to both ${services[other].purpose} and ${services[service].purpose}: ` +
          `choose another with --${services[service].flag}.`,
      );
    }
    seen.set(port, service);
  }
}

async function probe(wanted: Ports): Promise<Ports> {
  // All probes stay open until the last one listens, so that no free port is chosen twice.
  const probes = await Promise.allSettled(serviceNames.map((service) => listen(service, wanted[service])));
  const ports: Ports = { ...wanted };
  for (const [index, service] of serviceNames.entries()) {
    const probe = probes[index];
    if (probe?.status === 'fulfilled') ports[service] = probe.value.port;
  }
  await Promise.all(probes.map((probe) => (probe.status === 'fulfilled' ? probe.value.close() : undefined)));
  const refused = probes.find((probe) => probe.status === 'rejected');
  if (refused) throw refused.reason;
  return ports;
}

/** Below what the systems give to connections that go out (Linux from 32768): nobody takes one of these in passing. */
const LEAST_FREE = 20_000;
const MOST_FREE = 32_000;
const TRIES = 50;

type Probe = { port: number; close(): Promise<void> };

async function listen(service: Service, port: number): Promise<Probe> {
  if (port !== 0) return await listenAt(service, port);
  for (let tries = 1; ; tries += 1) {
    try {
      return await listenAt(service, randomInt(LEAST_FREE, MOST_FREE));
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

function listenAt(service: Service, port: number): Promise<Probe> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(new PortTaken(service, port, 'code' in error ? String(error.code) : '')));
    server.listen(port, '127.0.0.1', () => {
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
