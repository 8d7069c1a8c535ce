import type { WriteDigest } from '../../adapters/notices/port.ts';
import { applicationFacts } from '../../db/queries/application_figures.ts';
import { digestRows, findNews } from '../../db/queries/digests.ts';
import { passNotice } from '../../db/queries/notices.ts';
import { findSettings } from '../../db/queries/settings.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { UserTx } from '../../db/scope.ts';
import { DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { sayInstant } from '../../domain/interviews/answer.ts';
import { funnelOf } from '../../domain/metrics/funnel.ts';
import { localDay } from '../../domain/metrics/local-day.ts';
import { type DigestFacts, digestText, isWorthSaying, saidOf } from '../../domain/notices/digest.ts';
import { type Delivered, deliverNotice, type NoticeDeps } from './deliver.ts';

const NO_COMPANY = 'A company';
const SHOWN_DAYS = 30;

/**
 * Sends a person what happened since the last digest of the day or the week, once; where there is nothing to say, that
 * is written down and nothing is sent. `at` is the morning it is of.
 */
export const sendDigest = (
  deps: NoticeDeps & { writeDigest: WriteDigest },
  ctx: UserContext,
  { at, weekly }: { at: Date; weekly: boolean },
): Promise<Delivered> =>
  deliverNotice(deps, ctx, async (tx, now) => {
    const settings = await findSettings(tx);
    // They may have turned it off, or chosen another rhythm, since it was found due.
    const chosen = settings?.email_frequency ?? 'daily';
    if (settings?.email_notifications === false || chosen !== (weekly ? 'weekly' : 'daily')) return undefined;
    const key = { kind: 'digest', subject_id: ctx.userId, lead_minutes: 0, occurs_at: at } as const;
    const facts = await digestFacts(tx, ctx, { at, weekly, now });
    if (!isWorthSaying(facts)) {
      await passNotice(tx, ctx.userId, key);
      return undefined;
    }
    return {
      key,
      subject: `Your job hunt, ${facts.period}`,
      text: digestText(facts),
      page: 'today',
      html: (links) => deps.writeDigest(facts, links),
    };
  });

async function digestFacts(
  tx: UserTx,
  ctx: UserContext,
  { at, weekly, now }: { at: Date; weekly: boolean; now: Date },
): Promise<DigestFacts> {
  const zone = await personsZone(tx);
  const since = new Date(at.getTime() - (weekly ? 7 : 1) * DAY_MS);
  const rows = await digestRows(tx, since, at);
  const shown = await applicationFacts(tx, ctx.userId, new Date(now.getTime() - SHOWN_DAYS * DAY_MS), now);
  const several = (count: number, one: string, more: string) => (count === 0 ? [] : [count === 1 ? one : more]);
  return {
    period: `${weekly ? 'the week' : 'the day'} to ${localDay(at, zone)}`,
    sent: rows.sent,
    replies: rows.replies.map(({ company, classification }) => ({
      company: company ?? NO_COMPANY,
      classification: classification ?? 'unclassified',
    })),
    interviews: rows.interviews.map((one) => ({
      title: [one.company ?? NO_COMPANY, one.title].filter(Boolean).join(', '),
      at: sayInstant(one.at, zone),
    })),
    offers: rows.offers.map(({ company, until }) => ({ company: company ?? NO_COMPANY, until })),
    matches: {
      count: rows.match_count,
      best: rows.matches.map((one) => ({ ...one, company: one.company ?? NO_COMPANY })),
    },
    waiting: [
      ...(rows.reconnect ? ['Google has to be connected again: until then nothing leaves and nothing is read.'] : []),
      ...several(
        rows.replies_to_review,
        'One answer wants to be looked at.',
        `${rows.replies_to_review} answers want to be looked at.`,
      ),
      ...several(
        rows.mails_to_review,
        'Of one mail it is not known whether it left.',
        `Of ${rows.mails_to_review} mails it is not known whether they left.`,
      ),
      ...several(
        rows.sheet_conflicts,
        'One change in your spreadsheet could not be taken over.',
        `${rows.sheet_conflicts} changes in your spreadsheet could not be taken over.`,
      ),
    ],
    funnel: funnelOf(null, shown),
  };
}

/** Tells a person at once of a reply, where their settings ask for that. Its words stay where they are. */
export const tellOfReply = (deps: NoticeDeps, ctx: UserContext, replyId: string): Promise<Delivered> =>
  deliverNotice(deps, ctx, async (tx) => {
    const settings = await findSettings(tx);
    if (settings === undefined || !settings.email_notifications || settings.email_frequency !== 'realtime')
      return undefined;
    const reply = await findNews(tx, replyId);
    if (reply === undefined) return undefined;
    const company = reply.company ?? NO_COMPANY;
    const said = reply.needed ? 'answered: look what it says' : saidOf(reply.classification ?? 'unclassified');
    return {
      key: { kind: 'reply', subject_id: replyId, lead_minutes: 0, occurs_at: reply.received_at },
      subject: `${company} ${said}`,
      text: `${company} ${said}. Its message stands in your mailbox and under your replies.`,
      page: 'replies',
    };
  });
