import { gapEnds, type Pace } from './pace.ts';
import { after } from './policy.ts';
import { nextOpen, type SendWindow } from './window.ts';

export type Planning = {
  now: Date;
  undoSeconds: number;
  window: SendWindow;
  pace: Pace;
  /** The latest send that is planned or was started, whose gap is kept too. */
  latest: Date | undefined;
};

/**
 * Pure. When an e-mail queued now is due to leave: undo over, the window open, the gap after the one before it kept.
 * The day's cap, the ramp-up and what is only known at the moment of sending may move it later, never earlier.
 */
export function plannedAt(emailId: string, { now, undoSeconds, window, pace, latest }: Planning): Date {
  const undone = after(now, undoSeconds);
  const free = gapEnds(latest, emailId, pace);
  return nextOpen(free !== undefined && free > undone ? free : undone, window);
}
