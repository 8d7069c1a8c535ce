import type { FindTimes } from '../../adapters/times/port.ts';
import type { ExtractedData } from '../../contracts/reply.ts';
import { bounceKind } from '../../domain/replies/bounce-kind.ts';
import type { Decision } from '../../domain/replies/classes.ts';
import { bounceReason } from '../../domain/replies/delivery.ts';
import { fixedTime, type TimeMention } from '../../domain/replies/interview-time.ts';
import { meetingLink } from '../../domain/replies/meeting-link.ts';
import type { ReplyMessage } from '../../domain/replies/message.ts';
import type { Quoted } from '../../domain/replies/model-answer.ts';
import { ownWords } from '../../domain/replies/own-words.ts';
import { calledOff, mayAsk, offerSaid, talkSaid, wantedSaid } from './extract-said.ts';

const TIMES_KEPT = 20;

/** What a calendar part says without a zone that anybody knows, as one of the times that the person may mean. */
const wallTime = (calendar: ReplyMessage['calendar']): TimeMention[] =>
  calendar?.local === undefined
    ? []
    : [
        {
          text: calendar.summary ?? '',
          local: calendar.local,
          zone: undefined,
          startsAt: undefined,
          endsAt: undefined,
        },
      ];

/**
 * What is read out of a message, each thing with the words it stands on. Times are looked for in an invitation alone.
 * `quoted`: passages of the message that a model pointed at.
 */
export function extract(
  findTimes: FindTimes,
  message: ReplyMessage,
  decision: Decision,
  { receivedAt, zone }: { receivedAt: Date; zone: string },
  quoted: readonly Quoted[] = [],
): ExtractedData {
  const { calendar } = message;
  const text = ownWords(message.text);
  const invited = decision.classification === 'interview_request';
  const named = invited ? findTimes(text, { at: receivedAt, zone }) : [];
  const fixed = invited ? fixedTime(calendar, named, receivedAt) : undefined;
  const times = invited && fixed === undefined ? [...wallTime(calendar), ...named] : named;
  const meeting = invited ? meetingLink(calendar?.url, calendar?.location, calendar?.description, text) : undefined;
  const bounce = bounceReason(message.delivery, decision, `${message.subject}\n${message.text}`);
  const kind = bounce === undefined ? undefined : bounceKind(message.delivery, message.subject, message.text);
  const said = invited ? talkSaid(text, calendar) : calledOff(calendar);
  const asks = mayAsk(decision.classification)
    ? wantedSaid(findTimes, text, { receivedAt, zone }, quoted)
    : { questions: [], documents: [], deadlines: [] };
  return {
    interviewers: [],
    ...said,
    ...asks,
    ...(decision.classification === 'offer' && offerSaid(findTimes, text, { receivedAt, zone })),
    decided_by: decision.decided_by,
    evidence: decision.evidence,
    first_classification: decision.classification,
    times: times.slice(0, TIMES_KEPT).map((time) => ({
      text: time.text,
      local: time.local,
      zone: time.zone ?? null,
      starts_at: time.startsAt?.toISOString() ?? null,
      ...(time.endsAt === undefined ? {} : { ends_at: time.endsAt.toISOString() }),
    })),
    ...(fixed && {
      interview: {
        starts_at: fixed.startsAt.toISOString(),
        duration_minutes: fixed.durationMinutes ?? said.duration?.minutes ?? null,
        zone: fixed.zone ?? null,
        source: fixed.source,
        evidence: fixed.evidence,
      },
    }),
    ...(meeting !== undefined && { meeting_url: meeting }),
    ...(bounce !== undefined && { bounce_reason: bounce }),
    ...(kind !== undefined && { bounce_kind: kind }),
  };
}
