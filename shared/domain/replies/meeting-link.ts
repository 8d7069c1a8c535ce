/** Hosts of video meetings; a name stands for its subdomains too. Any other link in a mail is never called a meeting. */
export const VIDEO_HOSTS = [
  'zoom.us',
  'meet.google.com',
  'teams.microsoft.com',
  'teams.live.com',
  'webex.com',
  'whereby.com',
  'meet.jit.si',
  'meet.goto.com',
  'gotomeeting.com',
  'chime.aws',
] as const;

const LINKS = /https:\/\/[^\s<>"'()[\]{}\\^`|]{3,2000}/gi;

const meetingAt = (link: string): string | undefined => {
  const url = URL.parse(link.replace(/[.,;:!?]+$/, ''));
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '')
    return undefined;
  const known = VIDEO_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return known && url.pathname.length > 1 ? url.href : undefined;
};

/** The first https link to a known video host, in the order of the texts given. */
export const meetingLink = (...texts: readonly (string | undefined)[]): string | undefined => {
  for (const text of texts) {
    for (const [link] of (text ?? '').matchAll(LINKS)) {
      const meeting = meetingAt(link);
      if (meeting !== undefined) return meeting;
    }
  }
  return undefined;
};
