import { Conflict } from '../errors.ts';

/** The schema's ten states, in the order a hunt goes through them. */
export const APPLICATION_STATUSES = [
  'draft',
  'queued',
  'sent',
  'delivered',
  'viewed',
  'responded',
  'interviewing',
  'rejected',
  'offered',
  'withdrawn',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** States that an answer brings an application into. */
export const ANSWERED: readonly ApplicationStatus[] = ['responded', 'interviewing', 'rejected', 'offered'];

/** Who makes a move: the person, the system (sending, bounces, schedules), or a classified reply. */
export const ACTORS = ['person', 'system', 'reply'] as const;
export type Actor = (typeof ACTORS)[number];

type Moves = Readonly<Partial<Record<ApplicationStatus, readonly Actor[]>>>;

const answered: Moves = {
  responded: ['person', 'reply'],
  interviewing: ['person', 'reply'],
  rejected: ['person', 'reply'],
  offered: ['person', 'reply'],
  withdrawn: ['person'],
};

/**
 * Every allowed move and who may make it. A reply and the system only move forward; a step back is the person's
 * correction, except that the system returns a queued application to draft when its message did not leave.
 * `withdrawn -> draft` reopens; the service allows it only while nothing was ever sent, or by an override.
 */
export const LIFECYCLE: Readonly<Record<ApplicationStatus, Moves>> = {
  draft: { queued: ['person', 'system'], sent: ['person', 'system'], withdrawn: ['person'] },
  queued: { draft: ['person', 'system'], sent: ['person', 'system'], withdrawn: ['person'] },
  sent: { delivered: ['system'], viewed: ['system'], ...answered },
  delivered: { viewed: ['system'], ...answered },
  viewed: answered,
  responded: {
    interviewing: ['person', 'reply'],
    rejected: ['person', 'reply'],
    offered: ['person', 'reply'],
    withdrawn: ['person'],
  },
  interviewing: {
    responded: ['person'],
    rejected: ['person', 'reply'],
    offered: ['person', 'reply'],
    withdrawn: ['person'],
  },
  rejected: { responded: ['person'], interviewing: ['person'], offered: ['person'], withdrawn: ['person'] },
  offered: { interviewing: ['person'], rejected: ['person', 'reply'], withdrawn: ['person'] },
  withdrawn: { draft: ['person'] },
};

/** The states `actor` may move to from `from`, in the schema's order. */
export function allowedMoves(from: ApplicationStatus, actor: Actor): ApplicationStatus[] {
  const moves = LIFECYCLE[from];
  return APPLICATION_STATUSES.filter((to) => moves[to]?.includes(actor) ?? false);
}

/** Pure. Whether the actor may move an application from one status to the other. */
export function mayMove(from: ApplicationStatus, to: ApplicationStatus, actor: Actor): boolean {
  return LIFECYCLE[from][to]?.includes(actor) ?? false;
}

/** Throws Conflict, naming the moves that are allowed, unless `actor` may move the application from `from` to `to`. */
export function assertMove(from: ApplicationStatus, to: ApplicationStatus, actor: Actor): void {
  if (mayMove(from, to, actor)) return;
  const allowed = allowedMoves(from, actor);
  const instead =
    allowed.length > 0 ? `From here it can become ${allowed.join(', ')}.` : 'Nothing can follow this state.';
  throw new Conflict(`An application that is ${from} cannot become ${to}. ${instead}`, { from, to, actor, allowed });
}
