import { escapeUTF8 } from 'entities';
import { type DigestFacts, digestBars, digestParts } from '../../domain/notices/digest.ts';
import type { NoticeLinks } from './port.ts';

const TEXT = 'font:16px/1.5 Arial,sans-serif;color:#1d2430';
const HEADING = `font:bold 16px/1.5 Arial,sans-serif;margin:20px 0 4px`;

/**
 * The digest as mail clients show it: tables and inline styles, no picture, no script, nothing from outside. The bars are
 * cells with a width, each with its number beside it, so that who sees no colour reads the same.
 */
export const digestHtml = (facts: DigestFacts, { openUrl, stopUrl }: NoticeLinks): string => {
  const parts = digestParts(facts).map(
    ({ heading, lines }) =>
      `<h2 style="${HEADING}">${escapeUTF8(heading)}</h2><ul style="margin:0;padding-left:20px">${lines
        .map((line) => `<li>${escapeUTF8(line)}</li>`)
        .join('')}</ul>`,
  );
  const bars = digestBars(facts).map(({ name, count, share }) => {
    const width = Math.max(1, Math.round(share * 100));
    return `<tr><td style="padding:2px 12px 2px 0">${name}</td><td width="200"><table role="presentation" width="${width}%" cellpadding="0" cellspacing="0"><tr><td bgcolor="#2457d6" style="height:16px;line-height:16px">&nbsp;</td></tr></table></td><td style="padding-left:12px">${count} (${Math.round(share * 100)}&nbsp;%)</td></tr>`;
  });
  const figures =
    bars.length === 0
      ? ''
      : `<h2 style="${HEADING}">The last thirty days</h2><table role="presentation" cellpadding="0" cellspacing="0">${bars.join('')}</table>`;
  const open =
    openUrl === undefined
      ? ''
      : `<p style="margin-top:20px"><a href="${escapeUTF8(openUrl)}" style="color:#2457d6">Open your hunt</a></p>`;
  const stop =
    stopUrl === undefined
      ? ''
      : `<p style="font-size:13px;color:#5b6575">You get this because your settings ask for it. <a href="${escapeUTF8(stopUrl)}" style="color:#5b6575">Stop these mails</a></p>`;
  return `<!doctype html><html lang="en"><body style="${TEXT}"><p>Your job hunt, ${escapeUTF8(facts.period)}.</p>${parts.join('')}${figures}${open}${stop}</body></html>`;
};
