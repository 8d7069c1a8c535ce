import { newSecret } from '../sessions/secrets.ts';

/** By which a leaked token is recognised wherever it lies, and told from a session's. */
const PREFIX = 'jobhunt_pat_';
const TOKEN = /^jobhunt_pat_[\w-]{43}$/;

/** A new token: 256 random bits under our prefix. */
export const newToken = (): string => `${PREFIX}${newSecret()}`;

/** Whether a text has the form of one of ours. */
export const isToken = (text: string): boolean => TOKEN.test(text);

/** Whether a text says that it is one of ours, well formed or not. */
export const saysToken = (text: string): boolean => text.startsWith(PREFIX);
