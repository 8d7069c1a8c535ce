import type { ClosedBoardName } from '../../../domain/postings/closed-boards.ts';
import type { SuppliedBoard } from './board.ts';
import { glassdoor } from './glassdoor.ts';
import { indeed } from './indeed.ts';
import { linkedin } from './linkedin.ts';
import { unwrapped } from './links.ts';
import { wellfound } from './wellfound.ts';

/** The four boards that are read from what a person supplies. */
export const suppliedBoards: readonly SuppliedBoard[] = [linkedin, indeed, glassdoor, wellfound];

export const suppliedBoard = (name: ClosedBoardName): SuppliedBoard | undefined =>
  suppliedBoards.find((board) => board.name === name);

/** The board and posting that an address leads to, through any wrapper. */
export const postingAt = (href: string): { board: SuppliedBoard; id: string; url: string } | undefined => {
  for (const url of unwrapped(href))
    for (const board of suppliedBoards) {
      const link = board.jobAt(url);
      if (link !== undefined) return { board, ...link };
    }
  return undefined;
};

/** The board among whose addresses this one is. */
export const boardAt = (href: string): SuppliedBoard | undefined => {
  const hosts = unwrapped(href).map(({ hostname }) => hostname);
  return suppliedBoards.find((board) => hosts.some((host) => board.hosts.test(host)));
};
