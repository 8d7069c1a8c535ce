/** The boards whose pages may not be fetched, as jobs.sources.adapter calls them. */
export const CLOSED_BOARDS = ['linkedin', 'indeed', 'glassdoor', 'angellist'] as const;
export type ClosedBoardName = (typeof CLOSED_BOARDS)[number];

/** A board whose pages may not be fetched: its name as jobs.sources has it, and why. */
export type ClosedBoard = { name: string; adapter: ClosedBoardName; reason: string };

/** What a person can do instead of having such a board fetched. */
export const THREE_WAYS =
  'Give it yourself in one of three ways at POST /v1/sources/supplied: a job-alert e-mail (kind "eml"; or let alerts be read from your mailbox with PUT /v1/sources/{source_id}/alerts), a saved page (kind "html"), or pasted text (kind "text").';

const CLOSED: readonly { hosts: RegExp; board: ClosedBoard }[] = [
  {
    hosts: /(?:^|\.)(?:linkedin\.com|lnkd\.in)$/u,
    board: {
      name: 'LinkedIn',
      adapter: 'linkedin',
      reason: 'LinkedIn’s robots.txt and User Agreement (8.2) forbid automated access.',
    },
  },
  {
    hosts: /(?:^|\.)indeed\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/u,
    board: {
      name: 'Indeed',
      adapter: 'indeed',
      reason: 'Indeed’s terms forbid automated access, and its API takes partners only.',
    },
  },
  {
    hosts: /(?:^|\.)glassdoor\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/u,
    board: {
      name: 'Glassdoor',
      adapter: 'glassdoor',
      reason: 'Glassdoor’s robots.txt and terms forbid automated access.',
    },
  },
  {
    hosts: /(?:^|\.)(?:angel\.co|angellist\.com|wellfound\.com)$/u,
    board: {
      name: 'AngelList',
      adapter: 'angellist',
      reason: 'AngelList (Wellfound) forbids automated access without its consent.',
    },
  },
];

/** The closed board that a host belongs to; undefined for every other host. */
export const closedBoard = (hostname: string): ClosedBoard | undefined =>
  CLOSED.find(({ hosts }) => hosts.test(hostname.toLowerCase().replace(/\.$/u, '')))?.board;

/** Why a closed board is not fetched and what to do instead; undefined for every other adapter. */
export const whyClosed = (adapter: string | null): string | undefined => {
  const found = CLOSED.find(({ board }) => board.adapter === adapter);
  return found === undefined ? undefined : `${found.board.reason} ${THREE_WAYS}`;
};
