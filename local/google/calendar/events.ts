import { createHash, randomBytes } from 'node:crypto';
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import * as z from 'zod';
import { ApiError } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';

const Moment = z.union([
  z.object({ dateTime: z.iso.datetime({ offset: true, local: true }), timeZone: z.string().optional() }),
  z.object({ date: z.iso.date() }),
]);
/** What is read of an event; everything else that a caller writes is kept as it is. */
export const EventBody = z.looseObject({
  id: z.string().optional(),
  summary: z.string().optional(),
  start: Moment,
  end: Moment,
  transparency: z.enum(['opaque', 'transparent']).optional(),
});
export const EventPatch = EventBody.partial();
type EventBody = z.infer<typeof EventBody>;

export const Row = z.object({
  id: z.string(),
  body: z.string(),
  status: z.string(),
  starts_at: z.number(),
  ends_at: z.number(),
  updated_at: z.number(),
});
export type Row = z.infer<typeof Row>;
export const COLUMNS = 'id, body, status, starts_at, ends_at, updated_at';
type Key = { account: string; calendar: string; id: string };

/** Google's rule: lower-case base32hex, 5 to 1024 characters. */
const EVENT_ID = /^[a-v0-9]{5,1024}$/;

const missing = () => new ApiError(404, 'notFound', 'Not Found');

/** The instant of a moment. A local time with a zone is resolved with the zone's own offset at that time. */
const instantOf = (moment: z.infer<typeof Moment>): number => {
  if ('date' in moment) return Date.parse(`${moment.date}T00:00:00Z`);
  if (/(Z|[+-]\d\d:\d\d)$/.test(moment.dateTime)) return Date.parse(moment.dateTime);
  if (moment.timeZone === undefined)
    throw new ApiError(400, 'required', 'Missing time zone definition for start time.');
  const utc = Date.parse(`${moment.dateTime}Z`);
  const zone = new Intl.DateTimeFormat('en-US', { timeZone: moment.timeZone, timeZoneName: 'longOffset' });
  const offset = (at: number): number => {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(zone.format(at)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  };
  return utc - offset(utc - offset(utc));
};

const times = (body: EventBody): { starts: number; ends: number } => {
  const [starts, ends] = [instantOf(body.start), instantOf(body.end)];
  if (ends < starts) throw new ApiError(400, 'timeRangeEmpty', 'The specified time range is empty.');
  return { starts, ends };
};

export const find = ({ store }: Sandbox, { account, calendar, id }: Key): Row => {
  const row = store.get(
    Row,
    `select ${COLUMNS} from events where account = ? and calendar = ? and id = ?`,
    account,
    calendar,
    id,
  );
  if (row === undefined) throw missing();
  return row;
};

export const resource = (sandbox: Sandbox, account: string, row: Row): calendar_v3.Schema$Event => {
  const kept: calendar_v3.Schema$Event = JSON.parse(row.body);
  return {
    ...kept,
    kind: 'calendar#event',
    etag: `"${createHash('sha256').update(`${row.id}${row.updated_at}${row.body}`).digest('hex').slice(0, 16)}"`,
    id: row.id,
    status: row.status,
    htmlLink: `${sandbox.url()}/calendar/event?eid=${encodeURIComponent(row.id)}`,
    updated: new Date(row.updated_at).toISOString(),
    iCalUID: `${row.id}@google.com`,
    organizer: { email: account, self: true },
  };
};

/** An id that was ever used stays taken, also after its event was deleted: that makes an insert repeatable. */
export const insert = (sandbox: Sandbox, account: string, calendar: string, body: EventBody): Row => {
  const id = body.id ?? randomBytes(13).toString('hex');
  if (!EVENT_ID.test(id)) throw new ApiError(400, 'invalid', 'Invalid resource id value.');
  const { starts, ends } = times(body);
  const added = sandbox.store.run(
    'insert into events (account, calendar, id, body, status, starts_at, ends_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing',
    account,
    calendar,
    id,
    JSON.stringify(body),
    'confirmed',
    starts,
    ends,
    sandbox.now(),
  );
  if (added === 0) throw new ApiError(409, 'duplicate', 'The requested identifier already exists.');
  return find(sandbox, { account, calendar, id });
};

/** A deleted event can be patched back to confirmed, as at Google. */
export const patch = (sandbox: Sandbox, key: Key, change: z.infer<typeof EventPatch>): Row => {
  const row = find(sandbox, key);
  const body = EventBody.parse({ ...EventBody.parse(JSON.parse(row.body)), ...change });
  const { starts, ends } = times(body);
  const status = z
    .enum(['confirmed', 'tentative', 'cancelled'])
    .catch('confirmed')
    .parse(change.status ?? row.status);
  sandbox.store.run(
    'update events set body = ?, status = ?, starts_at = ?, ends_at = ?, updated_at = ? where account = ? and calendar = ? and id = ?',
    JSON.stringify(body),
    status,
    starts,
    ends,
    sandbox.now(),
    key.account,
    key.calendar,
    key.id,
  );
  return find(sandbox, key);
};

export const remove = (sandbox: Sandbox, key: Key): void => {
  if (find(sandbox, key).status === 'cancelled') throw new ApiError(410, 'deleted', 'Resource has been deleted');
  sandbox.store.run(
    "update events set status = 'cancelled', updated_at = ? where account = ? and calendar = ? and id = ?",
    sandbox.now(),
    key.account,
    key.calendar,
    key.id,
  );
};
