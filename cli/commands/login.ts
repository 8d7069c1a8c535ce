import * as z from 'zod';
import { caller, HERE } from '../api.ts';
import { type Io, Refused } from '../io.ts';

const Me = z.looseObject({ name: z.string() });

/** Keeps where to ask and a token, once the token was seen to work. The token is not an argument: those stand in histories. */
export async function login(io: Io, options: { address?: string | undefined }): Promise<void> {
  const address = options.address ?? io.env.JOBHUNT_ADDRESS ?? HERE;
  if (!URL.canParse(address)) throw new Refused(`${address} is no address. Example: ${HERE}`);
  const { origin, protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    throw new Refused('Use https: a token that travels openly is everybody’s.');
  }
  io.out(`Make a token at ${origin}: sign in (${origin}/v1/auth/google/start), then POST /v1/auth/tokens with`);
  io.out('  {"name": "Command line", "scopes": ["read", "write", "act"]}   (act is needed to approve)');
  const token = (io.env.JOBHUNT_TOKEN ?? (await io.ask('Token: ', true))).trim();
  const me = await caller(io, { address: origin, token })(Me, 'GET', '/v1/me');
  io.kept.write(JSON.stringify({ address: origin, token }));
  io.out(`Signed in at ${origin} as ${me.name}.`);
}

export function logout(io: Io): void {
  io.kept.remove();
  io.out('Forgotten here. Revoke the token too, if nobody else uses it: DELETE /v1/auth/tokens/{id}.');
}
