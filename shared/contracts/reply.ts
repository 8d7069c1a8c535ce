import * as z from 'zod';
import { CLASSIFIERS, RESPONSE_CLASSES, REVIEW_STATUSES, SALARY_PERIODS } from '../domain/enums.ts';
import { DECIDERS } from '../domain/replies/classes.ts';
import { EVIDENCE_SIGNS } from '../domain/replies/evidence.ts';
import { MATCHED_BY } from '../domain/replies/match.ts';
import { TERM_KINDS } from '../domain/replies/said/terms.ts';
import { PageQuery, pageOf } from './page.ts';

const Evidence = z.object({ rule: z.string(), text: z.string() });

/** A passage of the message; by a model only if it stands there letter for letter. */
const Pointed = z.object({ text: z.string(), by: z.enum(['rules', 'model']) });

/** What was read out of a message, with the words it stands on. Also the shape of the column extracted_data. */
export const ExtractedData = z.object({
  decided_by: z.enum(DECIDERS).optional(),
  evidence: z.array(Evidence).default([]),
  /** What the first tier said, kept when the person says otherwise. */
  first_classification: z.enum(RESPONSE_CLASSES).optional(),
  model: z
    .object({ name: z.string(), classification: z.enum(RESPONSE_CLASSES), quote: z.string(), why: z.string() })
    .optional()
    .meta({ description: 'What a model said of a message that the rules left, and why that decided or did not.' }),
  interview: z
    .object({
      starts_at: z.iso.datetime(),
      duration_minutes: z.int().nullable(),
      zone: z.string().nullable(),
      source: z.enum(['calendar', 'text']),
      evidence: z.string(),
    })
    .optional(),
  times: z
    .array(
      z.object({
        text: z.string(),
        local: z.string(),
        zone: z.string().nullable(),
        starts_at: z.iso.datetime().nullable(),
        ends_at: z.iso.datetime().nullable().optional(),
      }),
    )
    .default([])
    .meta({
      description: 'Every time of day that the text names; starts_at is null while day, hour or zone is a guess.',
    }),
  meeting_url: z.url().optional(),
  booking_url: z.url().optional().meta({ description: 'Where a time is to be chosen; known hosts of bookings alone.' }),
  change: z
    .object({ kind: z.enum(['rescheduled', 'cancelled']), source: z.enum(['calendar', 'text']), text: z.string() })
    .optional()
    .meta({ description: 'A talk that stood is moved or called off.' }),
  duration: z.object({ minutes: z.int(), text: z.string() }).optional(),
  place: z.object({ place: z.string(), source: z.enum(['calendar', 'text']), text: z.string() }).optional(),
  interviewers: z.array(z.object({ name: z.string(), role: z.string().nullable(), text: z.string() })).default([]),
  questions: z.array(Pointed).default([]),
  documents: z
    .array(Pointed.extend({ what: z.string().nullable() }))
    .default([])
    .meta({ description: 'Papers and works that are wanted; what is null where only a model saw it.' }),
  deadlines: z
    .array(
      Pointed.extend({ local: z.string().nullable(), zone: z.string().nullable(), at: z.iso.datetime().nullable() }),
    )
    .default([])
    .meta({
      description: 'The last day, or day and time, to answer: local as written, at only where zone and hour are named.',
    }),
  offer: z
    .object({
      pay: z.array(
        z.object({
          min_minor: z.int().nullable(),
          max_minor: z.int().nullable(),
          currency: z.string(),
          period: z.enum(SALARY_PERIODS),
          kind: z.enum(['base', 'on_target', 'unsaid']),
          text: z.string(),
        }),
      ),
      signing_bonus: z.object({ minor: z.int(), currency: z.string(), text: z.string() }).optional(),
      terms: z.array(z.object({ kind: z.enum(TERM_KINDS), text: z.string() })),
      starts: z.object({ local: z.string(), text: z.string() }).nullable(),
    })
    .optional()
    .meta({ description: 'What an offer states, each figure with the words it stands in. Nothing is converted.' }),
  bounce_reason: z.string().optional(),
  bounce_kind: z.enum(['hard', 'soft']).optional().meta({
    description: 'hard: the address takes no mail, now or later; soft: it may another time.',
  }),
});
export type ExtractedData = z.infer<typeof ExtractedData>;

/** Applications that a message may be about, with what speaks for each. Also the shape of the column suggestions. */
export const Suggestions = z.array(z.object({ application_id: z.uuid(), signs: z.array(z.enum(EVIDENCE_SIGNS)) }));

export const Reply = z
  .object({
    id: z.uuid(),
    application_id: z.uuid().nullable(),
    email_id: z.uuid().nullable(),
    from_email: z.string(),
    subject: z.string().nullable(),
    classification: z.enum(RESPONSE_CLASSES).nullable().meta({ description: 'null until it has been read.' }),
    confidence_score: z
      .number()
      .nullable()
      .meta({ description: 'How often this class was right where it was measured; 1 when you decided.' }),
    classified_by: z.enum(CLASSIFIERS).nullable(),
    review_status: z.enum(REVIEW_STATUSES).meta({ description: 'needed: nothing follows from it until you decide.' }),
    matched_by: z.enum(MATCHED_BY).nullable(),
    suggestions: Suggestions.meta({
      description:
        'Not empty while it is open which application the message is about: say it with POST /v1/replies/{reply_id}/link, or DELETE that where it concerns none.',
    }),
    received_at: z.iso.datetime(),
    processed_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Reply' });
export type Reply = z.infer<typeof Reply>;

export const ReplyDetail = Reply.extend({ body: z.string().nullable(), extracted_data: ExtractedData }).meta({
  id: 'ReplyDetail',
});
export type ReplyDetail = z.infer<typeof ReplyDetail>;

export const ReplyPage = pageOf(Reply).meta({ id: 'ReplyPage' });
export type ReplyPage = z.infer<typeof ReplyPage>;
export const ReplyQuery = PageQuery.extend({
  classification: z.enum(RESPONSE_CLASSES).optional(),
  review_status: z.enum(REVIEW_STATUSES).optional(),
  application_id: z.uuid().optional(),
  suggested: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .optional()
    .meta({ description: 'true: only those whose application is still open.' }),
});
export type ReplyQuery = z.infer<typeof ReplyQuery>;
export const ReplyParams = z.strictObject({ reply_id: z.uuid() });

export const LinkReply = z.strictObject({ application_id: z.uuid() }).meta({ id: 'LinkReply' });
export type LinkReply = z.infer<typeof LinkReply>;

/** A person decides: what they leave open is not decided. */
export const ReviewReply = z
  .strictObject({ classification: z.enum(RESPONSE_CLASSES).exclude(['unclassified']) })
  .meta({ id: 'ReviewReply' });
export type ReviewReply = z.infer<typeof ReviewReply>;
