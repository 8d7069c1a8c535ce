import { type ClosedBoardName, closedBoard } from './closed-boards.ts';

/** Letters about the person's own applications, messages and account show postings too, and are no alerts. */
const NO_ALERT =
  /\b(?:your application|you applied|application (?:was|has been|to|update|submitted|viewed)|indeed application|(?:ihre|deine) bewerbung|indeed-bewerbung|votre candidature|tu (?:candidatura|solicitud)|messaged? (?:from|you)|sent you a message|interview|password|passwort|verify|security|invoice|receipt|sign[- ]in|confirm your|invitation|viewed your profile|appeared in)\b/iu;

/**
 * The closed board whose job alert a message may be, by its sender's domain and its subject; undefined for all other
 * mail, of which nothing more is read. A sender can be forged: what such a message says is data, like any page.
 */
export const alertFrom = (mail: { from: string; subject: string }): ClosedBoardName | undefined => {
  const domain = mail.from.toLowerCase().replace(/^.*@/u, '').trim();
  const host = domain.replace(/(?:^|\.)indeedemail\.com$/u, 'indeed.com');
  return NO_ALERT.test(mail.subject) ? undefined : closedBoard(host)?.adapter;
};
