import type { ExtractedData } from '../../contracts/reply.ts';
import { lockApplication } from '../../db/queries/applications.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import type { UserTx } from '../../db/scope.ts';
import type { Actor } from '../../domain/applications/lifecycle.ts';
import type { Classification } from '../../domain/replies/classes.ts';
import { isAnswer, nextStatus } from '../../domain/replies/follow-up.ts';
import type { CalendarEvent } from '../../domain/replies/message.ts';
import { acknowledge } from '../applications/acknowledge.ts';
import { moveApplication } from '../applications/move.ts';
import { noteActivity } from '../applications/note-activity.ts';
import { proposeOffer } from '../offers/propose.ts';
import { bookInterview } from './book-interview.ts';

const WORDS: Readonly<Partial<Record<Classification, string>>> = {
  interview_request: 'The company asked for an interview.',
  rejection: 'The company declined.',
  request_info: 'The company asked for something.',
  offer: 'The company made an offer.',
};

/** An automatic message that says that the application came in, not that somebody is away. */
const isReceipt = ({ evidence }: ExtractedData): boolean =>
  evidence.some(({ rule }) => rule === 'automated.received' || rule === 'automated.thanks');

type Read = { classification: Classification; extracted: ExtractedData; calendar: CalendarEvent | undefined };

/**
 * What follows from a reply that a sure tier or the person has classified: the application moves where its lifecycle
 * lets this actor move it, the first answer's time is kept, and a fixed interview is put down. All in the caller's
 * transaction, which holds the reply's row lock.
 */
export async function follow(
  tx: UserTx,
  reply: ReplyRow,
  { classification, extracted, calendar }: Read,
  actor: Actor,
  now: Date,
): Promise<void> {
  if (reply.application_id === null) return;
  if (classification === 'automated' && isReceipt(extracted)) {
    await acknowledge(tx, reply.application_id, { replyId: reply.id, receivedAt: reply.received_at }, now);
  }
  if (!isAnswer(classification)) return;
  const application = await lockApplication(tx, reply.application_id);
  if (application === undefined) return;
  // The first answer's time, though a later one may have been read first.
  const known = application.response_received_at?.getTime() ?? Number.POSITIVE_INFINITY;
  const set = { response_received_at: new Date(Math.min(known, reply.received_at.getTime())) };
  const activity = classification === 'offer' ? ('offer_received' as const) : ('responded' as const);
  const description = WORDS[classification] ?? 'The company answered.';
  const metadata = { reply_id: reply.id, classification };
  const to = nextStatus(classification, application.status, actor);
  if (to !== undefined) {
    await moveApplication(tx, application, { to, actor, activity, description, metadata, set }, now);
  } else {
    await noteActivity(tx, application.id, { activity, description, metadata, set }, now);
  }
  if (classification === 'offer') await proposeOffer(tx, reply, application.id, extracted);
  if (classification === 'interview_request') {
    await bookInterview(tx, { reply, applicationId: application.id, extracted, calendar }, now);
  }
}
