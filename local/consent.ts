import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env } from './google/call.ts';
import { page } from './google/page.ts';

type Visit = {
  provider: string;
  /** What the client may read then, in words. */
  gives: string;
  ask: { client_id: string; redirect_uri: string; state: string };
  /** What the provider calls a no. */
  no: string;
  /** Makes the code of a yes. */
  code(): string;
};

/**
 * What the one invented person at a provider answers: a browser is shown a page with a yes and a no, a program is sent back
 * with a yes at once.
 */
export const consent = (
  context: Context<Env>,
  { provider, gives, ask, no, code }: Visit,
): Response | Promise<Response> => {
  const asked = context.req.query();
  const isBrowser = context.req.header('accept')?.includes('text/html') ?? false;
  const back = (answer: Record<string, string>): Response =>
    context.redirect(`${ask.redirect_uri}?${new URLSearchParams({ ...answer, state: ask.state })}`);
  if (asked.decision === 'deny') return back({ error: no });
  if (asked.decision === 'allow' || !isBrowser) return back({ code: code() });
  return page(
    `Allow - Sandbox ${provider}`,
    html`<h1>Sandbox ${provider}</h1>
<p class="soft">An invented ${provider} on this machine: you are Sam Rivera there.</p>
<form class="card" method="get" action="${context.req.path}">
${Object.entries(asked).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<p><strong>${ask.client_id}</strong> asks for ${gives}.</p>
<div class="row"><button class="main" name="decision" value="allow">Continue</button>
<button name="decision" value="deny">Cancel</button></div></form>`,
    { narrow: true },
  );
};
