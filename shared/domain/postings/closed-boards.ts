/** A board whose pages may not be fetched: its name as jobs.sources has it, and why. */
export type ClosedBoard = { name: string; reason: string };

const CLOSED: readonly { hosts: RegExp; board: ClosedBoard }[] = [
  {
    hosts: /(?:^|\.)linkedin\.com$/u,
    board: { name: 'LinkedIn', reason: 'LinkedIn’s robots.txt and User Agreement (8.2) forbid automated access.' },
  },
  {
    hosts: /(?:^|\.)indeed\.(?:[a-z]{2,3}|co\.[a-z]{2})$/u,
    board: { name: 'Indeed', reason: 'Indeed’s terms forbid automated access, and its API takes partners only.' },
  },
  {
    hosts: /(?:^|\.)glassdoor\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/u,
    board: { name: 'Glassdoor', reason: 'Glassdoor’s robots.txt and terms forbid automated access.' },
  },
  {
    hosts: /(?:^|\.)(?:angel\.co|wellfound\.com)$/u,
    board: { name: 'AngelList', reason: 'AngelList (Wellfound) forbids automated access without its consent.' },
  },
];

/** The closed board that a host belongs to; undefined for every other host. */
export const closedBoard = (hostname: string): ClosedBoard | undefined =>
  CLOSED.find(({ hosts }) => hosts.test(hostname.toLowerCase().replace(/\.$/u, '')))?.board;
