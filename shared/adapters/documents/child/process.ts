import { type ChildProcess, fork } from 'node:child_process';
import { Unavailable } from '../../../domain/errors.ts';
import { type Job, Reply } from './messages.ts';
import { type Bounds, CHILD_ARGUMENT } from './serve.ts';

export type ChildOptions = Bounds & {
  /** The file that the child runs: it calls serveReadings first of all. */
  entry: string;
  heapMegabytes: number;
};

type Answer = Exclude<Reply, { type: 'ready' }>;
/** How one file ended in this child: with its answer, or with the child's end. */
export type Ending = Answer | { type: 'killed' } | { type: 'died'; signal: NodeJS.Signals | null };

/** Loading the libraries on a small, cold machine. */
const START_SECONDS = 30;
/** The child's own watch ends a file that its parent did not: the parent is the first to lose patience. */
const GRACE_SECONDS = 5;

/** One child process. It reads one file after the other, and ends when it is stopped or this process ends. */
export class ReadingChild {
  readonly #child: ChildProcess;
  readonly #seconds: number;
  readonly #exited: Promise<NodeJS.Signals | null>;
  #alive = true;
  files = 0;
  residentBytes = 0;

  private constructor({ entry, heapMegabytes, residentBytes, seconds }: ChildOptions) {
    this.#seconds = seconds;
    const bounds: Bounds = { residentBytes, seconds: seconds + GRACE_SECONDS };
    this.#child = fork(entry, [CHILD_ARGUMENT, JSON.stringify(bounds)], {
      // It may load its code and start its watch; it may write no file and start no process.
      execArgv: [`--max-old-space-size=${heapMegabytes}`, '--permission', '--allow-fs-read=*', '--allow-worker'],
      // Nothing of this process's environment: whatever a file makes it do, it knows no secret.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#exited = new Promise((resolve) => {
      this.#child.once('exit', (_code, signal) => resolve(signal));
      this.#child.once('error', () => resolve(null));
    }).then((signal) => {
      this.#alive = false;
      return signal as NodeJS.Signals | null;
    });
  }

  /** Resolves when the child can read. Rejects with Unavailable when it cannot be started. */
  static async start(options: ChildOptions): Promise<ReadingChild> {
    const child = new ReadingChild(options);
    const reply = await child.#next(START_SECONDS);
    if (reply.type === 'ready') return child;
    child.kill();
    throw new Unavailable('The process that reads files could not be started.');
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Reads one file; the child is dead afterwards unless there is an answer. */
  async read(job: Job): Promise<Ending> {
    this.files += 1;
    const next = this.#next(this.#seconds);
    this.#child.send(job, () => undefined);
    const reply = await next;
    if (reply.type === 'ready') throw new Unavailable('The process that reads files answered out of turn.');
    if ('residentBytes' in reply) this.residentBytes = reply.residentBytes;
    return reply;
  }

  kill(): void {
    this.#alive = false;
    this.#child.kill('SIGKILL');
  }

  /** The next message, or the child's end; after `seconds` it is ended. While waiting, the process stays alive. */
  async #next(seconds: number): Promise<Reply | Ending> {
    this.#child.ref();
    this.#child.channel?.ref();
    let timer: NodeJS.Timeout | undefined;
    let listener: ((message: unknown) => void) | undefined;
    try {
      return await Promise.race([
        new Promise<Reply>((resolve) => {
          listener = (message) => resolve(Reply.safeParse(message).data ?? { type: 'upset', residentBytes: 0 });
          this.#child.once('message', listener);
        }),
        this.#exited.then((signal): Ending => ({ type: 'died', signal })),
        new Promise<Ending>((resolve) => {
          timer = setTimeout(() => {
            this.kill();
            resolve({ type: 'killed' });
          }, seconds * 1_000);
        }),
      ]);
    } finally {
      clearTimeout(timer);
      if (listener !== undefined) this.#child.off('message', listener);
      this.#child.unref();
      this.#child.channel?.unref();
    }
  }
}
