import type { SendNotice } from '../adapters/notices/port.ts';
import { smtpNotices } from '../adapters/notices/smtp.ts';
import { config } from './config.ts';

export { digestHtml } from '../adapters/notices/digest-html.ts';

let made: SendNotice | undefined;

/** Sends the product's own mails; undefined where this deployment has no mail server for them. */
export const notices = (): SendNotice | undefined => {
  const { smtpUrl, from } = config('notices').notices;
  if (smtpUrl === undefined || from === undefined) return undefined;
  made ??= smtpNotices({ url: smtpUrl, from });
  return made;
};
