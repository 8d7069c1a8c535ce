/** Pure. An instant as people write it to each other, with its zone: Tuesday, October 20, 2026 at 2:00 PM EDT. */
export const sayInstant = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(at);

/** Pure. Whether the host's own data know the zone, which came from a stranger's message. */
const knows = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
};

export type Said = {
  answer: 'accept' | 'other_times' | 'decline';
  greeting: string | null;
  signature: string | null;
  role: string | null;
  at: Date | undefined;
  times: readonly Date[];
  /** The person's own zone; times are said in the company's as well where the message named one. */
  zone: string;
  theirZone: string | null;
};

const OPENING = 'Thank you for the invitation to an interview';

/** Pure. The words of an answer to an invitation; the person changes them as they like before it leaves. */
export function answerText(said: Said): string {
  const { zone, theirZone } = said;
  const both = (at: Date): string => {
    const here = sayInstant(at, zone);
    const there = theirZone !== null && theirZone !== zone && knows(theirZone) ? sayInstant(at, theirZone) : here;
    return there === here ? here : `${here} (${there})`;
  };
  const about = said.role === null ? '' : ` for the position ${said.role}`;
  const body = {
    accept: [
      `${OPENING}${about}. ${said.at === undefined ? 'I am glad to take part' : `${both(said.at)} suits me well`}, and I am looking forward to it.`,
    ],
    other_times: [
      `${OPENING}${about}.${said.at === undefined ? '' : ` Unfortunately I cannot make it on ${both(said.at)}.`} These times would suit me:`,
      said.times.map((at) => `- ${both(at)}`).join('\n'),
      'Please let me know whether one of them works for you.',
    ],
    decline: [`${OPENING}${about}. I have decided not to take it up, and wish you success in filling the position.`],
  }[said.answer];
  const greeting = `Hello${said.greeting === null ? '' : ` ${said.greeting}`},`;
  const close = `Kind regards${said.signature === null ? '' : `\n${said.signature}`}`;
  return [greeting, ...body, close].join('\n\n');
}
