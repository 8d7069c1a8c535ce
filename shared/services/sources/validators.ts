import { UNDERSTANDING_VERSION } from '../../domain/postings/understand.ts';

/** What a source's validators say holds only for the rules by which its postings were understood. */
export const stamp = (text: string | null): string | null =>
  text === null ? null : `${UNDERSTANDING_VERSION} ${text}`;

/** The validator of a stamped one; null when it was stamped under other rules. */
export const unstamp = (text: string | null): string | null =>
  text?.startsWith(`${UNDERSTANDING_VERSION} `) ? text.slice(`${UNDERSTANDING_VERSION} `.length) : null;
