import { aggregator } from './aggregator.ts';
import { type BoardAdapter, type BoardToken, WHOLE_BOARD } from './port.ts';

const HOME = 'https://news.ycombinator.com/submitted?id=whoishiring';

const tokenOf = (url: URL): BoardToken | undefined => {
  const id = /^\d{1,12}$/u.exec(url.searchParams.get('id') ?? '')?.[0];
  return url.pathname === '/item' ? id : WHOLE_BOARD;
};

/** The monthly "Who is hiring?" threads of Hacker News: the newest, or one by its address. `pages` reads them. */
export const hackerNews = (pages: BoardAdapter['pages']): BoardAdapter =>
  aggregator({
    name: 'hacker-news',
    label: 'HN Who is hiring',
    hosts: ['news.ycombinator.com', 'hn.algolia.com'],
    home: HOME,
    terms: null,
    pace: [{ host: 'hn.algolia.com', requests: 1, perSeconds: 2 }],
    crawlEveryHours: 6,
    tokenOf,
    boardUrl: (token) => (token === WHOLE_BOARD ? HOME : `https://news.ycombinator.com/item?id=${token}`),
    pages,
  });
