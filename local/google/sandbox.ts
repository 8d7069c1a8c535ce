import type { Faults } from './faults.ts';
import type { Store } from './store.ts';

export type Person = { email: string; name: string };

/** What every part of the sandbox works with. */
export type Sandbox = {
  store: Store;
  faults: Faults;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** The address the sandbox is reached at, without a slash at the end. */
  url(): string;
  people: readonly Person[];
  /** When given, the only client that gets tokens; otherwise any id and secret will do. */
  client: { id: string; secret: string } | undefined;
  /** Access tokens live this long. */
  tokenSeconds: number;
  /** How long a new message stays out of lists, history and threads, in milliseconds. */
  lag: { ms: number };
  /** Called when a message came into a mailbox. */
  changed(account: string): void;
};
