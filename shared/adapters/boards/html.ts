import { decodeHTML } from 'entities';
import { compile } from 'html-to-text';
import sanitizeHtml from 'sanitize-html';
import type { CleanHtml } from './port.ts';

/** A description of this length is no posting; the rest is cut before it costs time. */
const MOST_CHARACTERS = 400_000;

const toText = compile({
  wordwrap: false,
  limits: { maxInputLength: MOST_CHARACTERS },
  selectors: [
    { selector: 'img', format: 'skip' },
    // The address behind "write to us" stands nowhere else; other links are of no use in a text.
    {
      selector: 'a[href^="mailto:"]',
      format: 'anchor',
      options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true },
    },
    { selector: 'a', format: 'anchor', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      format: 'heading',
      options: { uppercase: false },
    })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'table', format: 'block' },
    { selector: 'td', format: 'inline' },
    { selector: 'tr', format: 'block' },
  ],
});

/** What stays of a posting's HTML: structure and plain links; no scripts, styles, images, frames or forms. */
const SAFE: sanitizeHtml.IOptions = {
  allowedTags: [
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'div',
    'br',
    'hr',
    'ul',
    'ol',
    'li',
    'strong',
    'b',
    'em',
    'i',
    'u',
    's',
    'blockquote',
    'pre',
    'code',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'span',
    'sub',
    'sup',
    'dl',
    'dt',
    'dd',
  ],
  allowedAttributes: { a: ['href', 'rel', 'target'], th: ['colspan', 'rowspan'], td: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  // Deeper than any posting; without a limit the walk over the tree ends in a full stack.
  nestingLimit: 100,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow', target: '_blank' }) },
};

const TAG = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|span|strong|b|em|i|table|a)\b/iu;
const ESCAPED_TAG = /&(?:amp;)?lt;\/?(?:p|div|br|ul|ol|li|h[1-6]|span|strong|b|em|i|table|a)\b/iu;
/** Some boards escape a description once more than they say: what shows tags as text and has none itself is unescaped. */
const unescaped = (html: string): string => {
  let read = html;
  for (let times = 0; times < 2 && !TAG.test(read) && ESCAPED_TAG.test(read); times += 1) read = decodeHTML(read);
  return read;
};

/** Sanitises once and reads the text from what is left, so that both say the same. */
export const cleanHtml: CleanHtml = (html) => {
  const safe = sanitizeHtml(unescaped(html.slice(0, MOST_CHARACTERS)), SAFE);
  // The cells of a row stand apart in the text as they do on the page.
  const apart = safe.slice(0, MOST_CHARACTERS).replace(/<\/t[dh]>/gu, ' $&');
  const text = toText(apart)
    .replaceAll('(mailto:', '(')
    .replace(/[\u00a0\u200b\ufeff]/gu, ' ')
    .replace(/(?<![ \t])[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { html: safe, text };
};
