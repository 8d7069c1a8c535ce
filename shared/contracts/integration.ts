import * as z from 'zod';
import { OAUTH_PROVIDERS, TOKEN_STATUSES } from '../domain/enums.ts';
import { CAPABILITIES, RIGHTS } from '../domain/google-scopes.ts';

export const Integration = z
  .object({
    provider: z.enum(OAUTH_PROVIDERS),
    account_email: z.string().nullable().meta({ description: 'Whose mailbox it is: mail is sent from this address.' }),
    status: z.enum(TOKEN_STATUSES).meta({ description: 'reconnect_required: work waits until it is connected again.' }),
    status_reason: z.string().nullable(),
    scopes: z.array(z.string()).meta({ description: 'What was granted, by Google’s names.' }),
    capabilities: z.array(z.enum(CAPABILITIES)),
    watch: z.object({ expires_at: z.iso.datetime().nullable(), error: z.string().nullable() }).nullable().meta({
      description:
        'Whether Google tells of new mail at once: until expires_at, renewed each day; error says why it cannot. null: the mailbox is polled alone.',
    }),
    connected_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Integration' });
export const Integrations = z
  .object({
    items: z.array(Integration),
    set_up: z
      .object({ google_sheet: z.boolean(), google_calendar: z.boolean(), forwarding_address: z.boolean() })
      .meta({ description: 'What you have beside an account: false where reading it would answer 404.' }),
    can_read: z
      .object({ github: z.boolean(), linkedin: z.boolean() })
      .meta({ description: 'Where this deployment may ask who you are, by /v1/resumes/{github,linkedin}/connect.' }),
  })
  .meta({ id: 'Integrations' });

export const ConnectQuery = z.strictObject({
  rights: z.enum(RIGHTS).default('all').meta({
    description: 'mail, calendar or sheets: ask for that alone. What you granted before stays granted.',
  }),
});

export const ConnectStarted = z
  .object({
    authorization_url: z
      .url()
      .meta({ description: 'Open it in the browser that made this request, within ten minutes.' }),
  })
  .meta({ id: 'ConnectStarted' });

export const Connected = z
  .object({ account_email: z.string(), capabilities: z.array(z.enum(CAPABILITIES)) })
  .meta({ id: 'Connected' });

export const Disconnected = z
  .object({
    revoked_at_google: z.boolean().meta({
      description:
        'False when Google did not answer: the permission is deleted here, end it at myaccount.google.com/permissions.',
    }),
  })
  .meta({ id: 'Disconnected' });

/** All that LinkedIn's API says of a person; what stands in their profile there comes by their own export. */
export const LinkedinSeen = z
  .object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    email_verified: z.boolean(),
    picture_url: z.string().nullable(),
    locale: z.string().nullable(),
    picture_taken: z.boolean().meta({ description: 'Whether it is your picture now; one that you have stays.' }),
    next: z.object({ method: z.literal('POST'), path: z.string(), why: z.string() }),
  })
  .meta({ id: 'LinkedinSeen' });
export type LinkedinSeen = z.infer<typeof LinkedinSeen>;
