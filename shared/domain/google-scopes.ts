import type { SendMode, SendModeChoice } from './enums.ts';

/** Google's names of the rights we ask for, and what each lets us do. https://developers.google.com/identity/protocols/oauth2/scopes */
const GMAIL_COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';
const GMAIL_SEND = 'https://www.googleapis.com/auth/gmail.send';
/** The right to read a mailbox; without it nothing of it can be looked at. */
export const GMAIL_READONLY = 'https://www.googleapis.com/auth/gmail.readonly';
const CALENDAR_EVENTS = 'https://www.googleapis.com/auth/calendar.events';
/** Files that this product made, and no others: enough for a spreadsheet of ours, and no restricted scope. */
const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';

/**
 * Asked for when a mailbox is connected, by what this deployment was granted by Google. openid and email say whose
 * mailbox it is. `drafts`: compose and readonly, restricted scopes that Google assesses. `send_only`: no restricted one.
 */
export const CONNECT_SCOPES: Readonly<Record<SendMode, readonly string[]>> = {
  drafts: ['openid', 'email', GMAIL_COMPOSE, GMAIL_READONLY, CALENDAR_EVENTS],
  send_only: ['openid', 'email', GMAIL_SEND, CALENDAR_EVENTS],
};

/**
 * Which rights one visit asks for: mail and calendar together (all), or each in a visit of its own, as sheets always
 * is. What was granted before stays granted (include_granted_scopes), so that a right is asked for when first needed.
 */
export const RIGHTS = ['all', 'mail', 'calendar', 'sheets'] as const;
export type Rights = (typeof RIGHTS)[number];

export const scopesFor = (sendMode: SendMode, rights: Rights): string[] => {
  if (rights === 'calendar') return ['openid', 'email', CALENDAR_EVENTS];
  if (rights === 'sheets') return ['openid', 'email', DRIVE_FILE];
  return CONNECT_SCOPES[sendMode].filter((scope) => rights === 'all' || scope !== CALENDAR_EVENTS);
};

export const CAPABILITIES = ['send_mail', 'read_mail', 'calendar', 'sheets'] as const;
export type Capability = (typeof CAPABILITIES)[number];

const GIVEN_BY: Record<Capability, readonly string[]> = {
  send_mail: [GMAIL_COMPOSE, GMAIL_SEND],
  read_mail: [GMAIL_READONLY],
  calendar: [CALENDAR_EVENTS],
  sheets: [DRIVE_FILE],
};

/**
 * By which road this mailbox's mail leaves. Left to itself (`auto`) by drafts where the rights to make and to look them
 * up were granted, else by one call. A road that was chosen is kept: without its rights the mail waits for them.
 */
export function sendModeOf(scopes: readonly string[], choice: SendModeChoice): SendMode {
  if (choice !== 'auto') return choice;
  const sendsOnly = scopes.includes(GMAIL_SEND) || scopes.includes(GMAIL_COMPOSE);
  const looksUp = scopes.includes(GMAIL_COMPOSE) && scopes.includes(GMAIL_READONLY);
  return sendsOnly && !looksUp ? 'send_only' : 'drafts';
}

/** What may be done with the scopes that were granted: at Google each can be left out. */
export const capabilitiesOf = (scopes: readonly string[]): Capability[] =>
  CAPABILITIES.filter((capability) => GIVEN_BY[capability].some((scope) => scopes.includes(scope)));

/** Of these scopes the ones that we ask for at all. */
export const knownScopes = (scopes: readonly string[]): string[] => {
  const known = new Set(Object.values(GIVEN_BY).flat());
  return scopes.filter((scope) => known.has(scope));
};

/** The scopes of a stored or answered list, separated by spaces. */
export const scopeList = (scope: string | null): string[] => (scope ?? '').split(' ').filter(Boolean);
