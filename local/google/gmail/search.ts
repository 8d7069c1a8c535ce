import type { SQLInputValue } from 'node:sqlite';
import { badRequest } from '../errors.ts';

export type Condition = { sql: string; values: SQLInputValue[] };

const LABELS: Record<string, string> = {
  sent: 'SENT',
  inbox: 'INBOX',
  draft: 'DRAFT',
  drafts: 'DRAFT',
  unread: 'UNREAD',
  spam: 'SPAM',
  trash: 'TRASH',
};
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

export const hasLabel = (label: string): Condition => ({
  sql: "(' ' || labels || ' ') like ?",
  values: [`% ${label} %`],
});
const not = ({ sql, values }: Condition): Condition => ({ sql: `not ${sql}`, values });

/** Seconds since 1970 or a date; Gmail reads a date as midnight, here of UTC. */
const instant = (text: string): number => {
  const time = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(`${text.replaceAll('/', '-')}T00:00:00Z`);
  if (Number.isNaN(time)) throw badRequest(`Invalid date in query: ${text}`);
  return time;
};

const term = (operator: string, value: string): Condition => {
  const label = LABELS[value.toLowerCase()];
  if (['in', 'is', 'label'].includes(operator) && label !== undefined) return hasLabel(label);
  if (operator === 'in' && value === 'anywhere') return { sql: 'true', values: [] };
  if (operator === 'after') return { sql: 'received_at >= ?', values: [instant(value)] };
  if (operator === 'before') return { sql: 'received_at < ?', values: [instant(value)] };
  if (operator === 'rfc822msgid') return { sql: 'rfc_id = ?', values: [`<${value.replace(/^<|>$/g, '')}>`] };
  if (operator === 'from')
    return { sql: "sender like ? escape '\\'", values: [`%${escapeLike(value.toLowerCase())}%`] };
  if (operator === 'to')
    return { sql: "recipients like ? escape '\\'", values: [`%${escapeLike(value.toLowerCase())}%`] };
  if (operator === 'subject')
    return { sql: "subject_key like ? escape '\\'", values: [`%${escapeLike(value.toLowerCase())}%`] };
  // Gmail would search the text for what it does not know; silence here would hide a mistake.
  throw badRequest(`The sandbox does not know the search term ${operator}:${value}`);
};

/** Gmail's search box, as far as it is used; a term that is not known is refused. */
export const searchConditions = (query: string): Condition[] =>
  [...query.matchAll(/(-?)([a-z0-9]+):(?:"([^"]*)"|(\S+))|(\S+)/gi)].map(([, minus, operator, quoted, bare, word]) => {
    if (operator === undefined) throw badRequest(`The sandbox does not search in texts: ${word ?? ''}`);
    const condition = term(operator.toLowerCase(), quoted ?? bare ?? '');
    return minus === '-' ? not(condition) : condition;
  });
