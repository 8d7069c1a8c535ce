import { connect, HERE, settings, told } from '../api.ts';
import { type Io, Misread, Refused } from '../io.ts';

const programs = (address: string): string => `${new URL(address).origin}/console#/settings/programs`;

/** Keeps where to ask and a token, once the token was seen to work. The token is not an argument: those stand in histories. */
export async function login(io: Io, options: { address?: string | undefined }): Promise<void> {
  const address = options.address ?? io.env.JOBHUNT_ADDRESS ?? HERE;
  if (!URL.canParse(address)) throw new Misread(`${address} is no address. Example: ${HERE}`);
  const { origin, protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    throw new Refused('Use https: a token that travels openly is everybody’s.');
  }
  io.out(`Make a token at ${programs(origin)}; to approve, it must be allowed to act for you.`);
  const token = (io.env.JOBHUNT_TOKEN ?? (await io.ask('Token: ', true))).trim();
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Refused('That is no token: copy the whole of it, and nothing else.');
  const me = await told(connect(io, { address: origin, token }).GET('/v1/me'));
  io.kept.write(JSON.stringify({ address: origin, token }));
  io.out(`Signed in at ${origin} as ${me.name}.`);
}

export function logout(io: Io): void {
  const at = io.kept.read() === undefined ? HERE : placeOf(io);
  io.kept.remove();
  io.out(`Forgotten here. Revoke the token too, if nobody else uses it: ${programs(at)}`);
}

const placeOf = (io: Io): string => {
  try {
    return settings(io).address;
  } catch {
    return HERE;
  }
};
