import type { ComposeMail } from '../adapters/mail/message-port.ts';

/** The composer, loaded when the first message is made: most requests make none. */
export const composeMail: ComposeMail = async (mail) => {
  const composer = await import('../adapters/mail/compose.ts');
  return await composer.composeMail(mail);
};
