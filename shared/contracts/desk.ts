import * as z from 'zod';
import { SUBSCRIPTION_TIERS } from '../domain/enums.ts';

/** In a body and not in the address: what is looked for is a part of somebody's name or mail address. */
export const PeopleSearch = z
  .strictObject({
    part: z.string().trim().min(3, 'Write three characters at least.').max(100),
    reason: z.string().trim().min(3, 'Say why you look: it stands in the trail of whom you find.').max(300).meta({
      description:
        'Stands in your trail and in that of everybody who is found, and stays there when they are erased: name nobody in it.',
    }),
    limit: z.int().min(1).max(50).default(20),
  })
  .meta({ id: 'PeopleSearch' });
export type PeopleSearch = z.infer<typeof PeopleSearch>;

export const PeopleFound = z
  .object({
    items: z.array(
      z.object({
        user_id: z.uuid(),
        name: z.string(),
        email: z.string(),
        created_at: z.iso.datetime(),
        last_login_at: z.iso.datetime().nullable(),
        is_active: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PeopleFound' });
export type PeopleFound = z.infer<typeof PeopleFound>;

export const PersonParams = z.strictObject({ user_id: z.uuid() });
export const SessionsEnded = z
  .object({ sessions: z.int(), access_tokens: z.int() })
  .meta({ id: 'SessionsEnded', description: 'How many there were.' });
export type SessionsEnded = z.infer<typeof SessionsEnded>;

const SUPPORT_CODE = /^[0-9a-f]{12}$/;
export const SupportCode = z
  .string()
  .regex(SUPPORT_CODE)
  .meta({ description: 'A pseudonym for whoever helps the person: it tells nothing of them.' });
export const SupportParams = z.strictObject({ support_code: SupportCode });

const counts = z.record(z.string(), z.int()).meta({ description: 'How many, by status.' });
const instant = z.iso.datetime({ offset: true }).nullable();

/** States, times and codes: no name, address, id or word of the person's or of anybody's. */
export const SupportedPerson = z
  .object({
    support_code: SupportCode,
    member_since: z.string().meta({ description: 'The month, such as 2026-11.' }),
    is_active: z.boolean(),
    subscription_tier: z.enum(SUBSCRIPTION_TIERS),
    is_erasure_asked: z.boolean(),
    open_sessions: z.int(),
    stop: z.enum(['by_operator', 'by_person']).nullable(),
    connections: z.array(z.object({ provider: z.string(), status: z.string(), changed_at: instant })),
    mailboxes: z.array(z.object({ last_synced_at: instant, failures: z.int() })),
    spreadsheet: z.object({ is_active: z.boolean(), last_synced_at: instant, failures: z.int() }).nullable(),
    resumes: counts,
    applications: counts,
    emails: counts,
    exports: counts,
    replies_to_review: z.int(),
    troubled_emails: z.array(
      z.object({
        type: z.string(),
        status: z.string(),
        reason: z.string().nullable().meta({ description: 'Our own code.' }),
        attempts: z.int(),
        at: instant,
      }),
    ),
  })
  .meta({ id: 'SupportedPerson' });
export type SupportedPerson = z.infer<typeof SupportedPerson>;
