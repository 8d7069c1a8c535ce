import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { SendMode } from '../../domain/enums.ts';
import { scopeList, sendModeOf } from '../../domain/google-scopes.ts';
import { DEFAULT_SENDING } from '../../domain/sending/defaults.ts';
import type { Pace } from '../../domain/sending/pace.ts';
import { after } from '../../domain/sending/policy.ts';
import { zoneOfPlace } from '../../domain/sending/recipient-zone.ts';
import type { SendWindow } from '../../domain/sending/window.ts';
import type { DB } from '../generated.ts';
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

const RULE_COLUMNS = [
  'timezone',
  'undo_seconds',
  'send_mode',
  'send_zone',
  'send_days',
  'send_window_start',
  'send_window_end',
  'send_gap_seconds',
  'send_jitter_seconds',
  'ramp_up',
  'ramp_up_start',
  'bounce_pause_percent',
] as const;

/** What the rules are made of; `settings` is null for a person who has none yet. */
export type RuleRow = {
  settings: Pick<Selectable<DB['users.settings']>, (typeof RULE_COLUMNS)[number]> | null;
  google_scope: string | null;
  country: string | null;
  region: string | null;
};

/** The person's settings under this alias as one value; null where there are none. */
export const settingsOf = (alias: string): RawBuilder<RuleRow['settings']> => sql<RuleRow['settings']>`
  CASE WHEN ${sql.ref(`${alias}.user_id`)} IS NOT NULL THEN jsonb_build_object(${sql.join(
    RULE_COLUMNS.flatMap((column) => [sql.lit(column), sql.ref(`${alias}.${column}`)]),
  )}) END`;

/** By which rules the person's mail leaves; for a mail about a posting also by the recipient's clock, where it is known. */
export async function sendRules(tx: UserTx, applicationId: string | null): Promise<SendRules> {
  const { rows } = await sql<RuleRow>`
    SELECT ${settingsOf('s')} AS settings, t.scope AS google_scope, place.country, place.region
      FROM (SELECT public.app_current_user_id() AS user_id) AS person
      LEFT JOIN users.settings AS s ON s.user_id = person.user_id
      LEFT JOIN integrations.oauth_tokens AS t ON t.user_id = person.user_id AND t.provider = 'google'
      LEFT JOIN LATERAL (
        SELECT coalesce(p.country, j.country) AS country, p.region
          FROM applications.applications AS a
          JOIN jobs.jobs AS j ON j.id = a.job_id LEFT JOIN jobs.places AS p ON p.id = j.place_ids[1]
         WHERE a.id = ${applicationId}::uuid) AS place ON true`.execute(tx);
  return rulesOf(rows[0] ?? { settings: null, google_scope: null, country: null, region: null });
}

/** Pure. The rules that a row says. */
export function rulesOf({ settings, google_scope, country, region }: RuleRow): SendRules {
  const own = settings ?? { ...DEFAULT_SENDING, timezone: DEFAULT_ZONE, undo_seconds: null };
  const theirs = own.send_zone === 'recipient' ? zoneOfPlace(country, region) : undefined;
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
    mode: sendModeOf(scopeList(google_scope), choiceOf(own.send_mode)),
    undoSeconds: own.undo_seconds,
    zone: own.timezone,
  };
}

const choiceOf = (choice: string) => (choice === 'drafts' || choice === 'send_only' ? choice : 'auto');

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
