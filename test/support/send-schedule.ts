import * as fc from 'fast-check';
import type { SendMode } from '../../shared/domain/enums.ts';
import type { EmailStatus, SendState } from '../../shared/domain/sending/email.ts';
import { DEFAULT_POLICY, type SendingPolicy } from '../../shared/domain/sending/policy.ts';
import { Gates } from './gates.ts';
import { FAULTS, type Fault, HostileMailbox, type Lag } from './hostile-mailbox.ts';

export const EMAILS = 2;
/** How long after the start the e-mails are due, in seconds. */
export const UNDO_SECONDS = 10;
/** Longer than any lag below before a vanished draft is given up: 20 + 40 + 80 s. */
export const TEST_POLICY: SendingPolicy = { ...DEFAULT_POLICY, quietSeconds: 20, maxFailures: 9 };

type Action =
  | { do: 'deliver'; email: number; skewSeconds: number }
  | { do: 'step'; worker: number }
  | { do: 'crash'; worker: number }
  | { do: 'wait'; seconds: number }
  | { do: 'late' }
  | { do: 'cancel'; email: number }
  | { do: 'vanish'; email: number };

export type Schedule = { actions: Action[]; faults: Fault[]; lag: Lag };

const email = fc.nat({ max: EMAILS - 1 });
const worker = fc.nat({ max: 7 });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ do: fc.constant('step' as const), worker }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      email,
      skewSeconds: fc.constantFrom(0, 0, 0, 0, 3600, -3600),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 15, 30, 100, 4000) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('crash' as const), worker }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('late' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), email }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('vanish' as const), email }) },
);
const fault = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Fault>('none') },
  { weight: 8, arbitrary: fc.constantFrom(...FAULTS.filter((name) => name !== 'refused' && name !== 'none')) },
  { weight: 1, arbitrary: fc.constant<Fault>('refused') },
);

const lag = fc.constantFrom(0, 0, 5, 60);

/** Duplicate and concurrent deliveries, crashes at every point, lost answers, late effects, lag, clocks an hour off. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  actions: fc.array(action, { minLength: 5, maxLength: 90, size: 'max' }),
  faults: fc.array(fault, { maxLength: 40, size: 'max' }),
  lag: fc.record({ sentSeconds: lag, draftSeconds: lag }),
});

/** A system under test: over the model's memory, over the real database, or a naive one. */
export type World = {
  /** One delivery of the queue message, by a worker with its own clock and connection. */
  deliver(email: number, worker: WorkerView): Promise<void>;
  cancel(email: number, now: Date): Promise<void>;
  state(email: number): Promise<SendState>;
  token(email: number): string;
};
type WorkerView = { now: () => Date; mailbox: HostileMailbox; pass: (point: string) => Promise<void> };

export const START = Date.UTC(2026, 10, 2, 9);
const ENDED: readonly EmailStatus[] = ['sent', 'failed', 'cancelled', 'needs_review'];

/** Plays a schedule, ends all faults, lets everything come to rest, wakes the crashed workers too, and judges. */
export async function play(
  makeWorld: () => Promise<World>,
  schedule: Schedule,
  mode: SendMode = 'drafts',
): Promise<EmailStatus[]> {
  let now = START;
  const faults = [...schedule.faults];
  const mailbox = new HostileMailbox({
    now: () => now,
    nextFault: () => faults.shift() ?? 'none',
    lag: schedule.lag,
  });
  const gates = new Gates();
  const world = await makeWorld();
  const vanished = new Set<number>();
  const deliver = (index: number, skewSeconds: number) =>
    gates.start(() =>
      world.deliver(index, { now: () => new Date(now + skewSeconds * 1000), mailbox, pass: gates.pass }),
    );

  for (const act of schedule.actions) {
    if (act.do === 'deliver') await deliver(act.email, act.skewSeconds);
    if (act.do === 'step') await gates.step(act.worker);
    if (act.do === 'crash') gates.crash(act.worker);
    if (act.do === 'wait') now += act.seconds * 1000;
    if (act.do === 'late') mailbox.late.shift()?.();
    if (act.do === 'cancel') await world.cancel(act.email, new Date(now));
    if (act.do === 'vanish' && mailbox.deleteDraftsWith(world.token(act.email))) vanished.add(act.email);
    never(mailbox, world);
  }

  faults.length = 0;
  const zombies = gates.points.length;
  await drain();
  for (const effect of mailbox.late.splice(0)) effect();
  for (let steps = 0; steps < 40 * zombies && gates.points.length > 0; steps++) await gates.step(steps);
  gates.open = true;
  await drain();
  never(mailbox, world);

  const states: EmailStatus[] = [];
  for (let index = 0; index < EMAILS; index++) {
    const { status } = await world.state(index);
    const left = sentWith(mailbox, world.token(index));
    if (mode === 'send_only' && status === 'needs_review') {
      states.push(status);
      continue;
    }
    if (!ENDED.includes(status)) throw new Error(`e-mail ${index} is stuck in ${status}`);
    if (status === 'sent' && left !== 1) throw new Error(`e-mail ${index} is lost: sent, but ${left} left`);
    if (status !== 'sent' && left !== 0) throw new Error(`e-mail ${index} is ${status}, but it left`);
    if (status === 'needs_review' && !vanished.has(index)) throw new Error(`e-mail ${index} needs_review for nothing`);
    states.push(status);
  }
  return states;

  /** What the dispatcher does each minute, until nothing is due any more. */
  async function drain(): Promise<void> {
    const parked = gates.open;
    gates.open = true;
    for (let round = 0; ; round++) {
      if (round > 200) throw new Error('it does not come to rest');
      const due = (await Promise.all(indexes.map(world.state))).flatMap(({ nextAttemptAt }) => nextAttemptAt ?? []);
      if (due.length === 0) break;
      now = Math.max(now, Math.min(...due.map(Number)));
      for (const index of indexes) await deliver(index, 0);
    }
    gates.open = parked;
  }
}

const indexes = Array.from({ length: EMAILS }, (_, index) => index);
const sentWith = (mailbox: HostileMailbox, token: string) => mailbox.sent.filter((mail) => mail.token === token).length;

function never(mailbox: HostileMailbox, world: World): void {
  for (const index of indexes) {
    if (sentWith(mailbox, world.token(index)) > 1) throw new Error(`e-mail ${index} was sent twice`);
  }
}
