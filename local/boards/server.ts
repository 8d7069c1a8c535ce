import { createHash } from 'node:crypto';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { type Board, escapeHtml, greenhouseRow } from './board.ts';
import { inventBoards } from './invent.ts';
import { leverRow } from './lever.ts';
import { recordedBoards, replayPostings } from './replay.ts';

export type SandboxBoardsOptions = {
  /** 0 or absent takes a free port. */
  port?: number;
  /** Serves real recordings from FOLDER/boards and FOLDER/postings/builtin-2026 instead of the invented companies. */
  dataFolder?: string;
};

export type SandboxBoards = {
  url: string;
  /** `url` is what a person adds as a source. */
  boards: { token: string; name: string; url: string; postings: number }[];
  /** Postings of the data folder that could not be read. */
  unreadable: number;
  stop(): Promise<void>;
};

/** What a board serves: postings in our own shape, or a recorded answer. */
type Served = Board & { recorded?: string };

const NewPosting = z.strictObject({
  title: z.string().min(1).max(500),
  location: z.string().max(255).default('Remote - US'),
  text: z.string().min(1).max(20_000),
  apply_to: z.email().optional(),
});

const notFound = (context: Context) => context.json({ status: 404, error: 'Job not found' }, 404);

/** Answers with an ETag, and with 304 where the caller has it already. */
const answer = (context: Context, body: string) => {
  const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  context.header('etag', etag);
  if (context.req.header('if-none-match') === etag) return context.body(null, 304);
  return context.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
};

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}a{color:#0a58ca}</style><body>${body}</body></html>`;

const routes = (boards: Map<string, Served>, origin: () => string): Hono => {
  const app = new Hono();
  const jobsOf = (board: Served, withContent: boolean): string =>
    board.recorded ??
    JSON.stringify({
      jobs: board.postings.map((posting) => greenhouseRow(origin(), board, posting, withContent)),
      meta: { total: board.postings.length },
    });
  // Another site's page must not write postings here, nor read by a name of its own for this machine.
  app.use(async (context, next) => {
    const { hostname, host } = new URL(context.req.url);
    const origin = context.req.header('origin');
    const isOurs = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
    if (!isOurs || (origin !== undefined && origin !== `http://${host}`)) {
      return context.json({ status: 403, error: 'This call comes from another site.' }, 403);
    }
    await next();
    // Recorded postings are strangers' markup: nothing in them runs or loads.
    context.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    context.header('x-content-type-options', 'nosniff');
  });
  app.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /control/\n'));
  app.get('/', (context) => {
    const items = [...boards.values()].map(
      (one) => `<li><a href="/${one.token}">${escapeHtml(one.name)}</a> (${one.postings.length || 'recorded'})</li>`,
    );
    return context.html(
      page(
        'Sandbox boards',
        `<h1>Sandbox boards</h1><p>Add a board's address as a source.</p><ul>${items.join('')}</ul>`,
      ),
    );
  });
  app.get('/v1/boards/:token', (context) => {
    const board = boards.get(context.req.param('token'));
    return board === undefined ? notFound(context) : answer(context, JSON.stringify({ name: board.name, content: '' }));
  });
  app.get('/v1/boards/:token/jobs', (context) => {
    const board = boards.get(context.req.param('token'));
    return board === undefined
      ? notFound(context)
      : answer(context, jobsOf(board, context.req.query('content') === 'true'));
  });
  app.get('/v1/boards/:token/jobs/:id', (context) => {
    const board = boards.get(context.req.param('token'));
    const posting = board?.postings.find((one) => String(one.id) === context.req.param('id'));
    if (board === undefined || posting === undefined) return notFound(context);
    return answer(context, JSON.stringify(greenhouseRow(origin(), board, posting, true)));
  });
  // The invented boards once more as Lever gives them, by pages: what is added there is the same job on another system.
  app.get('/lever/v0/postings/:token', (context) => {
    const board = boards.get(context.req.param('token'));
    if (board === undefined || board.recorded !== undefined)
      return context.json({ ok: false, error: 'Document not found' }, 404);
    const skip = Number(context.req.query('skip') ?? 0);
    const rows = board.postings.slice(skip, skip + Number(context.req.query('limit') ?? board.postings.length));
    return context.json(rows.map((posting) => leverRow(`${origin()}/lever`, board, posting)));
  });
  app.post('/control/boards/:token/postings', async (context) => {
    const board = boards.get(context.req.param('token'));
    if (board === undefined || board.recorded !== undefined) return notFound(context);
    const read = NewPosting.safeParse(await context.req.json().catch(() => null));
    if (!read.success) return context.json({ error: z.prettifyError(read.error) }, 400);
    const { title, location, text, apply_to } = read.data;
    const now = new Date().toISOString();
    const how = apply_to === undefined ? '' : `<p>To apply send your resume to ${apply_to}.</p>`;
    const id = 9_000_000 + board.postings.length;
    board.postings.push({
      id,
      title,
      location,
      html: `<p>${escapeHtml(text)}</p>${how}`,
      department: '',
      firstPublished: now,
      updatedAt: now,
      metadata: [],
    });
    return context.json({ id, url: `${origin()}/${board.token}/jobs/${id}` }, 201);
  });
  app.delete('/control/boards/:token/postings/:id', (context) => {
    const board = boards.get(context.req.param('token'));
    const at = board?.postings.findIndex((one) => String(one.id) === context.req.param('id')) ?? -1;
    if (board === undefined || at < 0) return notFound(context);
    board.postings.splice(at, 1);
    return context.body(null, 204);
  });
  app.get('/:token', (context) => {
    const board = boards.get(context.req.param('token'));
    if (board === undefined) return notFound(context);
    const items = board.postings.map(
      (one) =>
        `<li><a href="/${board.token}/jobs/${one.id}">${escapeHtml(one.title)}</a>, ${escapeHtml(one.location)}</li>`,
    );
    return context.html(page(board.name, `<h1>${escapeHtml(board.name)}</h1><ul>${items.join('')}</ul>`));
  });
  app.get('/:token/jobs/:id', (context) => {
    const posting = boards
      .get(context.req.param('token'))
      ?.postings.find((one) => String(one.id) === context.req.param('id'));
    if (posting === undefined) return notFound(context);
    return context.html(
      page(posting.title, `<h1>${escapeHtml(posting.title)}</h1><p>${escapeHtml(posting.location)}</p>${posting.html}`),
    );
  });
  return app;
};

const load = (dataFolder: string | undefined): { boards: Served[]; unreadable: number } => {
  if (dataFolder === undefined) return { boards: inventBoards(), unreadable: 0 };
  const { boards, unreadable } = replayPostings(dataFolder);
  const recorded = recordedBoards(dataFolder).map(({ token, name, body }) => ({
    token,
    name,
    postings: [],
    recorded: body,
  }));
  if (boards.length + recorded.length === 0) {
    throw new Error(
      `${dataFolder} has neither boards/*/greenhouse.json nor postings/builtin-2026/*.tar.gz: name a folder that has them.`,
    );
  }
  return { boards: [...recorded, ...boards], unreadable };
};

const count = (board: Served): number =>
  board.recorded === undefined
    ? board.postings.length
    : z.object({ jobs: z.array(z.unknown()) }).parse(JSON.parse(board.recorded)).jobs.length;

/**
 * Starts job boards on 127.0.0.1 that speak Greenhouse's job board API, with its double-escaped content and ETags.
 * Rejects with the port's number when it is taken, and when the data folder holds nothing to serve.
 */
export const startSandboxBoards = async (options: SandboxBoardsOptions = {}): Promise<SandboxBoards> => {
  const { boards, unreadable } = load(options.dataFolder);
  let url = '';
  const byToken = new Map(boards.map((board) => [board.token, board]));
  const app = routes(byToken, () => url);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port ?? 0 }, ({ port }) => {
      url = `http://127.0.0.1:${port}`;
      resolve(starting);
    });
    starting.once('error', (error) => {
      reject(new Error(`The sandbox boards cannot listen on port ${options.port ?? 0}: ${error.message}`));
    });
  });
  return {
    url,
    boards: boards.map((board) => ({
      token: board.token,
      name: board.name.trim(),
      url: `${url}/${board.token}`,
      postings: count(board),
    })),
    unreadable,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
