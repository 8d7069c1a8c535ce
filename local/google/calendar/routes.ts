import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { Context } from 'hono';
import * as z from 'zod';
import { type App, addCall, type Caller, type Env } from '../call.ts';
import { ApiError } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { COLUMNS, EventBody, EventPatch, find, insert, patch, Row, remove, resource } from './events.ts';

const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const WRITE = [auth('calendar'), auth('calendar.events'), auth('calendar.events.owned')];
const READ = [...WRITE, auth('calendar.readonly'), auth('calendar.events.readonly')];
const LIST = [
  auth('calendar'),
  auth('calendar.readonly'),
  auth('calendar.calendarlist'),
  auth('calendar.calendarlist.readonly'),
];
const FREE_BUSY = [
  auth('calendar'),
  auth('calendar.readonly'),
  auth('calendar.freebusy'),
  auth('calendar.events.freebusy'),
];
const Query = z.object({
  timeMin: z.iso.datetime({ offset: true }).optional(),
  timeMax: z.iso.datetime({ offset: true }).optional(),
  updatedMin: z.iso.datetime({ offset: true }).optional(),
  showDeleted: z.enum(['true', 'false']).default('false'),
  maxResults: z.coerce.number().int().min(1).max(2500).default(250),
  pageToken: z.coerce.number().int().nonnegative().default(0),
});
const FreeBusy = z.object({
  timeMin: z.iso.datetime({ offset: true }),
  timeMax: z.iso.datetime({ offset: true }),
  items: z.array(z.object({ id: z.string() })).default([]),
});

/** One calendar a person: `primary`, which is also called by its owner's address. */
const calendarOf = (context: Context<Env>, { email }: Caller): string => {
  const id = context.req.param('calendar')?.toLowerCase();
  if (id !== 'primary' && id !== email) throw new ApiError(404, 'notFound', 'Not Found');
  return 'primary';
};
const time = (text: string | undefined, fallback: number): number => (text === undefined ? fallback : Date.parse(text));

export const addCalendar = (sandbox: Sandbox, app: App): void => {
  const call = addCall(sandbox, app);
  const path = '/calendar/v3/calendars/:calendar/events';
  const keyOf = (context: Context<Env>, caller: Caller) => ({
    account: caller.email,
    calendar: calendarOf(context, caller),
    id: context.req.param('event') ?? '',
  });

  call('post', path, 'calendar.events.insert', WRITE, async (context, caller) => {
    const body = EventBody.parse(await context.req.json());
    return context.json(
      resource(sandbox, caller.email, insert(sandbox, caller.email, calendarOf(context, caller), body)),
    );
  });
  call('get', path, 'calendar.events.list', READ, (context, caller) => {
    const query = Query.parse(context.req.query());
    const rows = sandbox.store.all(
      Row,
      `select ${COLUMNS} from events where account = ? and calendar = ? and ends_at > ? and starts_at < ? and updated_at >= ? and (status <> 'cancelled' or ?) order by starts_at, id limit ? offset ?`,
      caller.email,
      calendarOf(context, caller),
      time(query.timeMin, 0),
      time(query.timeMax, Number.MAX_SAFE_INTEGER),
      time(query.updatedMin, 0),
      query.showDeleted === 'true' ? 1 : 0,
      query.maxResults + 1,
      query.pageToken,
    );
    const body: calendar_v3.Schema$Events = {
      kind: 'calendar#events',
      summary: caller.email,
      timeZone: 'UTC',
      updated: new Date(sandbox.now()).toISOString(),
      items: rows.slice(0, query.maxResults).map((row) => resource(sandbox, caller.email, row)),
      ...(rows.length > query.maxResults ? { nextPageToken: String(query.pageToken + query.maxResults) } : {}),
    };
    return context.json(body);
  });
  call('get', `${path}/:event`, 'calendar.events.get', READ, (context, caller) =>
    context.json(resource(sandbox, caller.email, find(sandbox, keyOf(context, caller)))),
  );
  call('patch', `${path}/:event`, 'calendar.events.patch', WRITE, async (context, caller) => {
    const change = EventPatch.parse(await context.req.json());
    return context.json(resource(sandbox, caller.email, patch(sandbox, keyOf(context, caller), change)));
  });
  call('delete', `${path}/:event`, 'calendar.events.delete', WRITE, (context, caller) => {
    remove(sandbox, keyOf(context, caller));
    return context.body(null, 204);
  });

  call('get', '/calendar/v3/users/me/calendarList', 'calendar.calendarList.list', LIST, (context, { email }) => {
    const primary = {
      kind: 'calendar#calendarListEntry',
      id: email,
      summary: email,
      primary: true,
      accessRole: 'owner',
      timeZone: 'UTC',
    };
    return context.json({ kind: 'calendar#calendarList', items: [primary] } satisfies calendar_v3.Schema$CalendarList);
  });
  call('post', '/calendar/v3/freeBusy', 'calendar.freebusy.query', FREE_BUSY, async (context, { email }) => {
    const query = FreeBusy.parse(await context.req.json());
    const calendars: Record<string, calendar_v3.Schema$FreeBusyCalendar> = {};
    for (const { id } of query.items) {
      if (id !== 'primary' && id.toLowerCase() !== email) {
        calendars[id] = { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] };
        continue;
      }
      const sql = `select ${COLUMNS} from events where account = ? and status <> 'cancelled' and ends_at > ? and starts_at < ? order by starts_at`;
      const busy = sandbox.store
        .all(Row, sql, email, Date.parse(query.timeMin), Date.parse(query.timeMax))
        .filter(({ body }) => EventBody.parse(JSON.parse(body)).transparency !== 'transparent')
        .map((row) => ({ start: new Date(row.starts_at).toISOString(), end: new Date(row.ends_at).toISOString() }));
      calendars[id] = { busy };
    }
    return context.json({
      kind: 'calendar#freeBusy',
      timeMin: query.timeMin,
      timeMax: query.timeMax,
      calendars,
    } satisfies calendar_v3.Schema$FreeBusyResponse);
  });
};
