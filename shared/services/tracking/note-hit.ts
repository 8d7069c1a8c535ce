import { insertActivity } from '../../db/queries/application_activities.ts';
import { lockApplication } from '../../db/queries/applications.ts';
import { insertHit } from '../../db/queries/email_events.ts';
import { noteFirst, type TrackedEmail } from '../../db/queries/tracked_emails.ts';
import type { UserTx } from '../../db/scope.ts';
import { mayMove } from '../../domain/applications/lifecycle.ts';
import { networkOf } from '../../domain/privacy/network.ts';
import { type Hit, machineBehind } from '../../domain/sending/prefetch.ts';
import { moveApplication } from '../applications/move.ts';

/** Who asked. Of the address only its network is kept, of the program's name nothing. */
export type Visit = Hit & { ip: string | undefined };
type What = { kind: 'opened' | 'clicked'; place: number };

/** So many hits of one mail are written down, whoever makes them; a person's first one always is. */
const MOST_HITS = 50;
const DESCRIPTIONS = {
  opened: 'The message was opened, as far as its picture tells.',
  clicked: 'A link of the message was followed.',
} as const;

/**
 * Writes down that a mail was opened or a link of it followed; the caller holds its row lock. A machine's hit is an event
 * with its reason and no more. A person's first one marks the mail and its application. The same hit counts once; nothing is
 * written while the mail has not left, or once the person has turned the setting off.
 */
export async function noteHit(tx: UserTx, email: TrackedEmail, what: What, visit: Visit, now: Date): Promise<void> {
  const { kind, place } = what;
  if (email.sent_at === null || !(kind === 'opened' ? email.listens_to_opens : email.listens_to_clicks)) return;
  const reason = machineBehind(visit, (now.getTime() - email.sent_at.getTime()) / 1000);
  const network = networkOf(visit.ip) ?? null;
  const isFirst = reason === undefined && email[`${kind}_at`] === null;
  await insertHit(tx, {
    email_id: email.id,
    event_type: kind,
    event_data: {
      ...(place === 0 ? {} : { link: place }),
      ...(reason === undefined ? {} : { prefetch: true, reason }),
    },
    ip_address: network,
    provider_event_id: [kind, email.id, place, reason ?? 'person', network ?? 'nowhere'].join(' '),
    created_at: now,
    most: isFirst ? undefined : MOST_HITS,
  });
  if (!isFirst) return;
  await noteFirst(tx, email.id, kind, now);
  await onApplication(tx, email, kind, now);
}

async function onApplication(tx: UserTx, email: TrackedEmail, kind: What['kind'], now: Date): Promise<void> {
  const application = email.application_id === null ? undefined : await lockApplication(tx, email.application_id);
  if (application === undefined) return;
  const metadata = { email_id: email.id, email_type: email.type };
  const description = DESCRIPTIONS[kind];
  if (email.type === 'application' && mayMove(application.status, 'viewed', 'system')) {
    const move = { to: 'viewed', actor: 'system', activity: kind, description, metadata } as const;
    await moveApplication(tx, application, move, now);
    return;
  }
  const activity = { application_id: application.id, activity_type: kind, description, metadata, created_at: now };
  await insertActivity(tx, activity);
}
