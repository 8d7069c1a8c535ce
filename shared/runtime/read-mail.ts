import type { ReadMail } from '../adapters/mail/message-port.ts';

/** The mail parser, loaded when the first message is read. */
export const readMail: ReadMail = async (raw) => {
  const reader = await import('../adapters/mail/read.ts');
  return await reader.readMail(raw);
};
