import { htmlPart, linksIn, type Tracking } from '../../domain/sending/html-part.ts';
import { trackTokenOf } from './track-token.ts';

export type TrackDeps = {
  tokenSecret: Uint8Array;
  /** Where the API is reached: the addresses that stand in a tracked mail begin with it. */
  publicUrl: string;
};

/** What the person chose. */
export type TrackingChoice = { opens: boolean; clicks: boolean };

/** What their choice comes to in this text. */
export const trackingOf = (text: string, { opens, clicks }: TrackingChoice): Tracking => ({
  opens,
  links: clicks ? linksIn(text) : [],
});

/** What the person is told of it before the mail leaves. */
export const trackingWarnings = ({ opens, links }: Tracking): string[] => [
  ...(opens ? ['A picture in it tells you when it was opened, by your settings. Not everybody likes that.'] : []),
  ...(links.length > 0
    ? [
        `${links.length === 1 ? 'A link of it leads' : `${links.length} links of it lead`} by this service, by your settings.`,
      ]
    : []),
];

/**
 * The HTML part of a mail that is tracked, none where nothing is. The text part stays as it is, with the real addresses;
 * what a signed link leads to is kept beside the mail.
 */
export function trackedHtml(
  { tokenSecret, publicUrl }: TrackDeps,
  email: { userId: string; emailId: string; text: string },
  { opens, links }: Tracking,
): { html?: string } {
  if (!opens && links.length === 0) return {};
  const at = (place: number) => `${publicUrl}/t/${trackTokenOf(tokenSecret, { ...email, place })}`;
  const linkTo = (address: string) => (links.includes(address) ? at(links.indexOf(address) + 1) : address);
  return { html: htmlPart(email.text, { linkTo, ...(opens ? { picture: `${at(0)}/seen.gif` } : {}) }) };
}
