import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6575;--line:#d9dee7;--paper:#fff;--ground:#f4f6fa;--accent:#2457d6;--accent-ink:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e7eaf0;--soft:#9aa4b5;--line:#313949;--paper:#1b212c;--ground:#12161e;--accent:#7ea2ff;--accent-ink:#10141c}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:54rem;margin:0 auto;padding:1.5rem 1rem 4rem}main.narrow{max-width:30rem}
h1{font-size:1.4rem;margin:.5rem 0 .25rem}h2{font-size:1.05rem;margin:0}p{margin:.4rem 0}.soft{color:var(--soft);font-size:.9rem}
article,form.card{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:1rem 0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--ground);border-radius:.5rem;padding:.75rem;margin:.5rem 0;font:.88rem/1.5 ui-monospace,monospace}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem;margin:.5rem 0;overflow-wrap:anywhere}dt{color:var(--soft)}dd{margin:0}
label{display:block;margin:.35rem 0}input[type=email],input[type=text],input[type=datetime-local],select,textarea{width:100%;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:.5rem;padding:.45rem .6rem}
button{font:inherit;border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;background:var(--paper);color:inherit;cursor:pointer}
button.main{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}.row{display:flex;gap:.5rem;flex-wrap:wrap;margin-top:.75rem}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}summary{cursor:pointer}`;

/** Nothing may run or load here, whatever a message holds: everything is escaped text, and this says it again. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** One whole page. `html` escapes every value that stands in it. */
export const page = async (title: string, body: Html, { narrow = false, status = 200 } = {}): Promise<Response> => {
  const document = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${raw(STYLE)}</style></head><body><main class="${narrow ? 'narrow' : ''}">${body}</main></body></html>`;
  return new Response(String(document), { status, headers: HEADERS });
};
