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

/** Hosts on which somebody lets others book a time; a name stands for its subdomains too. */
export const BOOKING_HOSTS = [
  'calendly.com',
  'cal.com',
  'savvycal.com',
  'goodtime.io',
  'meetings.hubspot.com',
  'calendar.app.google',
  'outlook.office.com',
  'outlook.office365.com',
  'bookings.cloud.microsoft',
  'doodle.com',
  'youcanbook.me',
  'tidycal.com',
  'zcal.co',
  'koalendar.com',
  'app.reclaim.ai',
  'acuityscheduling.com',
  'oncehub.com',
  'meetergo.com',
  'modernloop.io',
  'chilipiper.com',
  'setmore.com',
] as const;

const safeAt = (link: string, hosts: readonly string[]): string | undefined => {
  const url = URL.parse(link.replace(/[.,;:!?]+$/, ''));
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '')
    return undefined;
  const known = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return known && url.pathname.length > 1 ? url.href : undefined;
};

const linkTo = (hosts: readonly string[], texts: readonly (string | undefined)[]): string | undefined => {
  for (const text of texts) {
    for (const [link] of (text ?? '').matchAll(LINKS)) {
      const found = safeAt(link, hosts);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

/** The first https link to a known video host, in the order of the texts given. */
export const meetingLink = (...texts: readonly (string | undefined)[]): string | undefined =>
  linkTo(VIDEO_HOSTS, texts);

/** The first https link to a known host of bookings, in the order of the texts given. */
export const bookingLink = (...texts: readonly (string | undefined)[]): string | undefined =>
  linkTo(BOOKING_HOSTS, texts);
