import { sql } from 'kysely';
import type { SendMode } from '../../domain/enums.ts';
import { scopeList, sendModeOf } from '../../domain/google-scopes.ts';
import { DEFAULT_SENDING } from '../../domain/sending/defaults.ts';
import type { Pace } from '../../domain/sending/pace.ts';
import { after } from '../../domain/sending/policy.ts';
import { zoneOfPlace } from '../../domain/sending/recipient-zone.ts';
import type { SendWindow } from '../../domain/sending/window.ts';
import type { UserTx } from '../scope.ts';
import { DEFAULT_ZONE } from './settings_zone.ts';

export type SendRules = {
  window: SendWindow;
  pace: Pace;
  /** The road a message takes that is begun now. */
  mode: SendMode;
  /** The deployment's own where null. */
  undoSeconds: number | null;
  zone: string;
};

/** By which rules the person's mail leaves; for a mail about a posting also by the recipient's clock, where it is known. */
export async function sendRules(tx: UserTx, applicationId: string | null): Promise<SendRules> {
  const row = await tx.selectFrom('users.settings').selectAll().executeTakeFirst();
  const permission = await tx
    .selectFrom('integrations.oauth_tokens')
    .select('scope')
    .where('provider', '=', 'google')
    .executeTakeFirst();
  const own = row ?? { ...DEFAULT_SENDING, timezone: DEFAULT_ZONE, undo_seconds: null };
  const theirs =
    own.send_zone === 'recipient' && applicationId !== null ? await recipientZone(tx, applicationId) : null;
  return {
    window: {
      days: own.send_days,
      start: own.send_window_start,
      end: own.send_window_end,
      zone: theirs ?? own.timezone,
    },
    pace: {
      gapSeconds: own.send_gap_seconds,
      jitterSeconds: own.send_jitter_seconds,
      rampStart: own.ramp_up ? own.ramp_up_start : undefined,
      bouncePausePercent: own.bounce_pause_percent,
    },
    mode: sendModeOf(scopeList(permission?.scope ?? null), choiceOf(own.send_mode)),
    undoSeconds: own.undo_seconds,
    zone: own.timezone,
  };
}

const choiceOf = (choice: string) => (choice === 'drafts' || choice === 'send_only' ? choice : 'auto');

async function recipientZone(tx: UserTx, applicationId: string): Promise<string | undefined> {
  const place = await tx
    .selectFrom('applications.applications as a')
    .innerJoin('jobs.jobs as j', 'j.id', 'a.job_id')
    .leftJoin('jobs.places as p', (join) => join.on('p.id', '=', sql`j.place_ids[1]`))
    .select([sql<string | null>`coalesce(p.country, j.country)`.as('country'), 'p.region'])
    .where('a.id', '=', applicationId)
    .executeTakeFirst();
  return place && zoneOfPlace(place.country, place.region);
}

/** The longest gap and its jitter. */
const LOOK_BACK_SECONDS = 2 * 86_400;

/** The latest time at which one of the person's other e-mails was, or is planned to be, started. */
export async function latestPlanned(tx: UserTx, now: Date): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('communications.emails')
    .select(sql<Date | null>`max(coalesce(send_started_at, scheduled_for))`.as('latest'))
    .where((on) => on.or([on('status', '=', 'queued'), on('send_started_at', '>', after(now, -LOOK_BACK_SECONDS))]))
    .where('status', 'in', ['queued', 'sending', 'sent', 'delivered', 'bounced', 'needs_review'])
    .executeTakeFirstOrThrow();
  return row.latest ?? undefined;
}
