import * as z from 'zod';
import { pageOf } from './page.ts';

/** Where a browser may be sent after signing in: paths of our own, by name, so that nobody can send it elsewhere. */
export const RedirectTo = z.enum(['/', '/console', '/openapi.json']).meta({ description: 'A page of ours to end on.' });

export const StartQuery = z.strictObject({ redirect_to: RedirectTo.optional() });

/** What Google's redirect brings. It adds members of its own (scope, authuser, prompt), which are let pass. */
export const CallbackQuery = z.object({
  state: z.string().min(1).max(500),
  code: z.string().min(1).max(2_000).optional(),
  error: z.string().max(200).optional().meta({ description: 'Set instead of code when the person said no.' }),
});

export const RefreshToken = z.string().regex(/^[\w-]{43}$/, 'This is not a refresh token of ours.');

export const RefreshBody = z
  .strictObject({
    refresh_token: RefreshToken.optional().meta({ description: 'Left out by browsers, whose cookie carries it.' }),
  })
  .optional();

export const SessionTokens = z
  .object({
    access_token: z.string().meta({ description: 'Goes into the header Authorization: Bearer …' }),
    token_type: z.literal('Bearer'),
    expires_in: z.int().meta({ description: 'Seconds until the access token ends.' }),
    refresh_token: z.string().optional().meta({ description: 'Works once. Absent where a cookie carries it.' }),
    session_id: z.uuid(),
  })
  .meta({ id: 'SessionTokens' });

export const Session = z
  .object({
    id: z.uuid(),
    is_current: z.boolean().meta({ description: 'Whether this request came with it.' }),
    created_at: z.iso.datetime(),
    last_used_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
    ip_address: z.string().nullable(),
    user_agent: z.string().nullable(),
  })
  .meta({ id: 'Session' });
export const Sessions = pageOf(Session);

export const SessionParams = z.strictObject({ session_id: z.uuid() });
