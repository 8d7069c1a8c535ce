import { adzuna } from './adzuna.ts';
import { arbeitnow } from './arbeitnow.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { himalayas } from './himalayas.ts';
import { jobicy } from './jobicy.ts';
import { jsonLd } from './json-ld.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import { pinpoint } from './pinpoint.ts';
import type { BoardAdapter, BoardFacts, Boards } from './port.ts';
import { recruitee } from './recruitee.ts';
import { remoteOk } from './remoteok.ts';
import { remotive } from './remotive.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { theMuse } from './the-muse.ts';
import { usaJobs } from './usajobs.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { workable } from './workable.ts';
import { workingNomads } from './working-nomads.ts';

export type BoardsConfig = {
  /** Names of boards that are off by default and that an operator, with the board's permission, switched on. */
  switchedOn?: readonly string[] | undefined;
  greenhouseApiRootUrl?: string | undefined;
  adzunaAppId?: string | undefined;
  adzunaAppKey?: string | undefined;
  usaJobsKey?: string | undefined;
  usaJobsEmail?: string | undefined;
};

const adzunaKeys = ({ adzunaAppId: appId, adzunaAppKey: appKey }: BoardsConfig) =>
  appId === undefined || appKey === undefined ? undefined : { appId, appKey };
const usaJobsKeys = ({ usaJobsKey: key, usaJobsEmail: email }: BoardsConfig) =>
  key === undefined || email === undefined ? undefined : { key, email };

/** How the boards are read whose reading needs the table of places, which is large: see registry.ts. */
export type Readers = { hackerNews: BoardAdapter['pages']; jsonLd: BoardAdapter['pages'] };

/** Every board that can be fetched, one line each. test/adapters/boards/conformance.test.ts runs over them. */
export const allBoards = (config: BoardsConfig, read: Readers): BoardAdapter[] => [
  greenhouse({ apiRootUrl: config.greenhouseApiRootUrl }),
  lever({ apiRootUrl: config.greenhouseApiRootUrl && `${config.greenhouseApiRootUrl}/lever` }),
  ashby(),
  workable(),
  recruitee(),
  personio(),
  teamtailor(),
  pinpoint(),
  smartrecruiters({ switchedOn: config.switchedOn?.includes('smartrecruiters') ?? false }),
  remoteOk(),
  remotive(),
  arbeitnow(),
  jobicy(),
  himalayas(),
  workingNomads(),
  weWorkRemotely(),
  theMuse(),
  hackerNews(read.hackerNews),
  adzuna(adzunaKeys(config)),
  usaJobs(usaJobsKeys(config)),
  jsonLd(read.jsonLd),
];

/**
 * Finds boards by name and by URL. An adapter for any site is asked last, and not for an address about which a board has
 * advice: its own page says more than the one around it.
 */
export const findable = <Board extends BoardFacts>(all: readonly Board[]): Boards<Board> => {
  const find = (url: URL, among: readonly Board[]) => {
    for (const adapter of among) {
      const token = adapter.recognise(url);
      if (token !== undefined) return { adapter, token };
    }
    return undefined;
  };
  const advise = (url: URL): string | undefined => {
    for (const adapter of all) {
      const advice = adapter.advise?.(url);
      if (advice !== undefined) return advice;
    }
    return undefined;
  };
  const sites = all.filter(({ kind }) => kind === 'site');
  const boards = all.filter(({ kind }) => kind !== 'site');
  return {
    all,
    byName: (name) => all.find((adapter) => adapter.name === name),
    recognise: (url) => find(url, boards) ?? (advise(url) === undefined ? find(url, sites) : undefined),
    advise,
  };
};

const notRead: BoardAdapter['pages'] = () => {
  throw new Error('Here boards are only named: read them with boardRegistry of adapters/boards/registry.ts.');
};

/** The boards by name and address, for functions that read none: light, without the table of places. */
export const boardNames = (config: BoardsConfig): Boards<BoardFacts> =>
  findable(allBoards(config, { hackerNews: notRead, jsonLd: notRead }));
