import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { BoardFailed } from '../port.ts';
import { childTexts, xmlElements } from '../xml.ts';

/** The protocol's own limit of an unpacked sitemap is 50 MB. */
const MOST_BYTES = 50 * 1024 * 1024;
const unzip = promisify(gunzip);

/** The bytes of an answer, unpacked when they are a gzip file. Throws BoardFailed for one that is broken or too large. */
export const unpacked = async (body: Uint8Array): Promise<Uint8Array> => {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return await unzip(body, { maxOutputLength: MOST_BYTES });
  } catch {
    throw new BoardFailed('unreadable', 'The packed sitemap is broken or unpacks to more than 50 MB.');
  }
};

export type Sitemap = { pages: string[]; maps: string[] };

const addresses = async (xml: string, element: string): Promise<string[]> => {
  const found = (await xmlElements(xml, element)).flatMap((one) => {
    const url = URL.parse(childTexts(one, 'loc')[0] ?? '');
    return url !== null && /^https?:$/u.test(url.protocol)
      ? [{ url: url.href, at: childTexts(one, 'lastmod')[0] ?? '' }]
      : [];
  });
  // Newest first; where none says when, as they stand.
  return [...new Set(found.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).map(({ url }) => url))];
};

/** Whether a text is a sitemap or an index of sitemaps. */
export const isSitemap = (text: string): boolean => /<(?:urlset|sitemapindex)[\s>]/iu.test(text.slice(0, 4000));

/** What a sitemap lists. */
export const readSitemap = async (text: string): Promise<Sitemap> => ({
  pages: await addresses(text, 'url'),
  maps: await addresses(text, 'sitemap'),
});
