import { loadMarkup, type Markup, type MarkupDocument } from '../markup.ts';
import { type Found, findJobs, readData } from './documents.ts';
import { markedUpJobs } from './microdata.ts';
import { addressOf } from './value.ts';

export type Page = Found & {
  /** Where the page says that it stands, else where it was fetched from. */
  url: string;
  siteName: string | null;
  /** Scripts that hold no data even after repair. */
  broken: number;
  /** Links to other pages, in the page's order, each once. */
  anchors: { url: string; text: string }[];
  next: string | null;
};

const contentOf = ({ DomUtils }: Markup, html: MarkupDocument, name: string): string | null => {
  const meta = DomUtils.findOne(
    (node) => node.name === 'meta' && (node.attribs.property ?? node.attribs.name)?.toLowerCase() === name,
    html.children,
  );
  return meta?.attribs.content?.trim() || null;
};

/** What a web page holds of schema.org: JSON-LD, else microdata or RDFa. `url` is where it was fetched from. */
export const readPage = async (text: string, url: string): Promise<Page> => {
  const markup = await loadMarkup();
  const { DomUtils } = markup;
  const html = markup.parseDocument(text);
  const scripts = DomUtils.getElementsByTagName('script', html).filter((script) =>
    /\bld\+json\b/iu.test(script.attribs.type ?? ''),
  );
  const read = scripts.map((script) => ({
    text: DomUtils.textContent(script),
    data: readData(DomUtils.textContent(script)),
  }));
  const found = findJobs(read.flatMap(({ data }) => (data === undefined ? [] : [data.data])));
  const jobs = found.jobs.length > 0 ? found.jobs : markedUpJobs(DomUtils, html);
  const links = DomUtils.getElementsByTagName('a', html).flatMap((anchor) => {
    const address = addressOf(anchor.attribs.href ?? '', url);
    return address === null
      ? []
      : [{ url: address.replace(/#.*$/u, ''), text: DomUtils.textContent(anchor).trim().slice(0, 200) }];
  });
  const related = (rel: string): string | null => {
    const link = DomUtils.findOne(
      (node) =>
        (node.name === 'link' || node.name === 'a') && (node.attribs.rel ?? '').toLowerCase().split(' ').includes(rel),
      html.children,
    );
    return addressOf(link?.attribs.href ?? '', url);
  };
  const canonical = related('canonical');
  const sameHost = canonical !== null && URL.parse(canonical)?.hostname === URL.parse(url)?.hostname;
  // The start page is no posting's own address.
  const itself = sameHost && URL.parse(canonical)?.pathname !== '/' ? canonical : url;
  return {
    ...found,
    jobs,
    links: found.links.flatMap((link) => addressOf(link, url) ?? []),
    url: itself,
    siteName: contentOf(markup, html, 'og:site_name'),
    broken: read.filter(({ text: script, data }) => data === undefined && script.trim() !== '').length,
    anchors: [...new Map(links.map((link) => [link.url, link])).values()],
    next: related('next'),
  };
};
