import { tokenVault } from '../../shared/adapters/crypto/envelope.ts';
import { config } from '../../shared/runtime/config.ts';
import type { TestDatabase } from './database.ts';
import { MAIL_SCOPES, signIn, type Tokens } from './sandbox-google.ts';

/** Connects the person's Gmail at the sandbox `url`, as the visit there would; needs the environment of `testApi`. */
export async function connectMailbox(
  database: TestDatabase,
  url: string,
  user: { id: string; email: string },
): Promise<Tokens> {
  const tokens = await signIn(url, user.email, MAIL_SCOPES);
  const vault = tokenVault(config('tokens').tokens.keys);
  const seal = (plain: string, column: string) => vault.seal(plain, { userId: user.id, provider: 'google', column });
  await database.adminDb
    .insertInto('integrations.oauth_tokens')
    .values({
      user_id: user.id,
      provider: 'google',
      access_token: seal(tokens.access_token, 'access_token'),
      refresh_token: seal(tokens.refresh_token ?? '', 'refresh_token'),
      expires_at: new Date(Date.now() + 3_000_000),
      scope: tokens.scope,
    })
    .execute();
  return tokens;
}
