import { StopNoticesQuery } from '../../../shared/contracts/notice.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { kindBehind, settingOf, stopNotices } from '../../../shared/services/notices/stop.ts';
import type { MeDeps } from '../deps.ts';

const path = '/v1/notices/stop';
const limit = { per: 'address', most: 60, minutes: 60 } as const;
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};
const page = (words: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>JobHunt AI</title><style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.5rem 1rem}</style></head><body><h1>JobHunt AI</h1>${words}</body></html>`;
/** One setting stops several kinds: whoever pressed is told which. */
const STOPPED: Readonly<Record<ReturnType<typeof settingOf>, string>> = {
  interview_reminders: 'Reminders of interviews stop; other mails go on.',
  email_notifications: 'Digests, news of answers and other notices stop; reminders of interviews go on.',
};
/** The form goes to this very address, whose token is in it. */
const asking = (what: string): string =>
  `<p>Shall these mails stop? ${what}</p><form method="post"><button>Stop these mails</button></form>`;
const UNKNOWN =
  '<p>This link is not known any more: the account has ended, or the link was not copied whole. Your settings stop mails too.</p>';
const html = { contentType: 'text/html; charset=utf-8', description: 'A page.' };

/** A look changes nothing: mail programs and scanners open every link. */
export const askToStopNotices = defineRoute<MeDeps>()({
  method: 'GET',
  path,
  tag: 'Me',
  summary: 'The page behind the link of a mail, where its kind is stopped',
  auth: 'none',
  limit,
  query: StopNoticesQuery,
  responses: { 200: html },
  handle: async (deps, _request, { query }) => {
    const kind = await kindBehind(deps, query.token);
    return { status: 200, headers, body: page(kind === undefined ? UNKNOWN : asking(STOPPED[settingOf(kind)])) };
  },
});

export const stopNoticesRoute = defineRoute<MeDeps>()({
  method: 'POST',
  path,
  tag: 'Me',
  summary: 'Stop mails of the kind whose link this is',
  description: 'Also the one click of mail programs (RFC 8058); the body is not looked at. The token is the key.',
  auth: 'none',
  limit,
  ignoresBody: true,
  query: StopNoticesQuery,
  responses: { 200: html },
  handle: async (deps, _request, { query }) => {
    const kind = await stopNotices(deps, query.token);
    return {
      status: 200,
      headers,
      body: page(`<p>Done: ${STOPPED[settingOf(kind)]} Your settings turn them on again.</p>`),
    };
  },
});
