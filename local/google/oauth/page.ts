import { html } from 'hono/html';
import { accounts } from '../accounts.ts';
import { page } from '../page.ts';
import type { Sandbox } from '../sandbox.ts';
import type { AuthorizationRequest } from './authorize.ts';

const MEANING: Record<string, string> = {
  'https://mail.google.com/': 'read, write, send and delete all mail',
  'https://www.googleapis.com/auth/gmail.modify': 'read, write and send mail',
  'https://www.googleapis.com/auth/gmail.compose': 'manage drafts and send mail',
  'https://www.googleapis.com/auth/gmail.send': 'send mail',
  'https://www.googleapis.com/auth/gmail.readonly': 'read mail and settings',
  'https://www.googleapis.com/auth/gmail.metadata': 'read headers and labels, no text',
  'https://www.googleapis.com/auth/calendar': 'see and change all calendars',
  'https://www.googleapis.com/auth/calendar.events': 'see and change events',
  'https://www.googleapis.com/auth/drive.file': 'make spreadsheets, and see and change those it made',
};

export const refusalPage = (reason: string): Promise<Response> =>
  page('Sandbox Google', html`<h1>This request was refused</h1><pre>${reason}</pre>`, { narrow: true, status: 400 });

/** Who signs in, and what of the asked rights they give: each may be left out, as at Google. */
export const chooserPage = (
  sandbox: Sandbox,
  request: AuthorizationRequest,
  scopes: readonly string[],
): Promise<Response> => {
  const hidden = Object.entries(request).filter(([, value]) => value !== undefined);
  const known = accounts(sandbox);
  const chosen = request.login_hint?.toLowerCase() ?? known[0]?.email;
  return page(
    'Sign in - Sandbox Google',
    html`<h1>Sandbox Google</h1>
<p class="soft">An invented Google on this machine. No account, no password: choose who you are.</p>
<form class="card" method="post" action="/o/oauth2/v2/auth">
${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${known.map(
  (
    person,
  ) => html`<label><input type="radio" name="email" value="${person.email}" ${person.email === chosen ? 'checked' : ''}>
 ${person.name} <span class="soft">${person.email}</span></label>`,
)}
<label>Somebody else <input type="email" name="other" placeholder="name@example.com" autocomplete="off"></label>
${scopes.length === 0 ? '' : html`<p><strong>${request.client_id}</strong> asks to:</p>`}
${scopes.map(
  (scope) => html`<label><input type="checkbox" name="granted" value="${scope}" checked> ${MEANING[scope] ?? scope}
 <span class="soft">${scope}</span></label>`,
)}
<div class="row"><button class="main" name="decision" value="allow">Continue</button>
<button name="decision" value="deny">Cancel</button></div></form>`,
    { narrow: true },
  );
};
