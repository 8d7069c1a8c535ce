/** Google's names of the rights we ask for, and what each lets us do. https://developers.google.com/identity/protocols/oauth2/scopes */
const GMAIL_COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';
const GMAIL_READONLY = 'https://www.googleapis.com/auth/gmail.readonly';
const CALENDAR_EVENTS = 'https://www.googleapis.com/auth/calendar.events';

/** Asked for when a mailbox is connected. openid and email say whose mailbox it is. */
export const CONNECT_SCOPES = ['openid', 'email', GMAIL_COMPOSE, GMAIL_READONLY, CALENDAR_EVENTS] as const;

export const CAPABILITIES = ['send_mail', 'read_mail', 'calendar'] as const;
export type Capability = (typeof CAPABILITIES)[number];

const GIVEN_BY: Record<Capability, string> = {
  send_mail: GMAIL_COMPOSE,
  read_mail: GMAIL_READONLY,
  calendar: CALENDAR_EVENTS,
};

/** What may be done with the scopes that were granted: at Google each can be left out. */
export const capabilitiesOf = (scopes: readonly string[]): Capability[] =>
  CAPABILITIES.filter((capability) => scopes.includes(GIVEN_BY[capability]));

/** The scopes of a stored or answered list, separated by spaces. */
export const scopeList = (scope: string | null): string[] => (scope ?? '').split(' ').filter(Boolean);
