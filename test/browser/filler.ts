import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod';
import { answered, jobHuntClient } from '../../client/index.ts';
import type { DemoPerson } from '../../local/demo-person/person.ts';
import { projectDir } from '../../local/functions.ts';
import type { Stack } from '../../local/stack.ts';
import { apiClient } from '../../local/story/api.ts';
import { signIn } from '../../local/story/browser.ts';
import { extensionScripts } from '../../scripts/build-extension.ts';
import { NewAccessToken } from '../../shared/contracts/access-token.ts';
import { openBrowser } from './browser.ts';

/** The address of a posting's form in each system, and the field in which its page asks for the e-mail. */
const FORMS = [
  { name: 'greenhouse', url: 'https://boards.greenhouse.io/crumb/jobs/4012345' },
  { name: 'lever', url: 'https://jobs.lever.co/crumb/2a9b1f3e-0000-4000-8000-00000000000a/apply' },
  { name: 'ashby', url: 'https://jobs.ashbyhq.com/crumb/2a9b1f3e-0000-4000-8000-00000000000a/application' },
  { name: 'workable', url: 'https://apply.workable.com/crumb/j/0A1B2C3D4E/apply/' },
  { name: 'recruitee', url: 'https://crumb.recruitee.com/o/baecker/c/new' },
] as const;

const Manifest = z.looseObject({ host_permissions: z.array(z.string()) });

/** The extension as it is built, already allowed to ask this machine: the browser's own question cannot be pressed here. */
async function unpacked(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jobhunt-extension-'));
  const source = join(projectDir, 'extension');
  for (const name of ['popup.html', 'popup.css']) cpSync(join(source, name), join(folder, name));
  for (const { name, text } of await extensionScripts()) writeFileSync(join(folder, name), text);
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')));
  manifest.host_permissions.push('http://127.0.0.1/*');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The extension's small window, over the form's tab: as a tab of its own it is told which one it stands over. */
async function popupOver(context: BrowserContext, id: string, form: Page, kept: object): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 640 });
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.evaluate(`chrome.storage.local.set(${JSON.stringify(kept)})`);
  await popup.addInitScript(`{
    const all = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = async () => (await all({})).filter(({ url }) => url === ${JSON.stringify(form.url())});
  }`);
  await popup.reload();
  return popup;
}

type Looked = { pictures: string; say(text: string): unknown };

/**
 * The form filler as an unpacked extension in Chromium, on a saved form of each of the five systems: the person's own
 * words stand in it, and nothing was sent. Resolves with what went wrong.
 */
export async function lookAtFiller(
  executable: string,
  stack: Stack,
  person: DemoPerson,
  { pictures, say }: Looked,
): Promise<string[]> {
  const failures: string[] = [];
  const session = await signIn(stack.urls.api, person.email);
  const client = jobHuntClient({ baseUrl: stack.urls.api, accessToken: async () => session });
  const made = await apiClient(stack.urls.api, session).post('/v1/auth/tokens', NewAccessToken, {
    name: 'Filler',
    scopes: ['fill'],
  });
  const folder = await unpacked();
  const context = await openBrowser(executable, [
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
  ]);
  try {
    const [first = await context.newPage()] = context.pages();
    await first.goto('chrome://extensions');
    const id = await first.locator('extensions-item').first().getAttribute('id');
    for (const { name, url } of FORMS) {
      const body = {
        company_name: `Crumb ${name}`,
        job_title: 'Baker',
        status: 'draft' as const,
        application_url: url,
      };
      await answered(client.POST('/v1/tracker/applications', { body }));
      const form = await context.newPage();
      const text = readFileSync(join(projectDir, `test/fixtures/forms/${name}.html`), 'utf8');
      await form.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }));
      await form.goto(url);
      const popup = await popupOver(context, id ?? '', form, { address: stack.urls.api, token: made.token });
      try {
        await popup.getByRole('button', { name: `Baker, Crumb ${name}` }).click();
        await popup.getByText(/^\d+ fields are filled\.$/).waitFor();
        const values = `[...document.querySelectorAll('input')].map(({ value }) => value)`;
        if (
          !z
            .array(z.string())
            .parse(await form.evaluate(values))
            .includes(person.email)
        )
          failures.push(`filler: the form of ${name} does not hold the person's address.`);
        if (form.url() !== url) failures.push(`filler: the form of ${name} was sent.`);
        await form.screenshot({ path: join(pictures, `filler-${name}.png`) });
        await popup.screenshot({ path: join(pictures, `filler-${name}-popup.png`) });
      } catch (error) {
        const said = await popup.locator('#state').textContent();
        failures.push(`filler: ${name}: ${said}; ${error instanceof Error ? error.message.split('\n')[0] : ''}`);
      }
      await popup.close();
      await form.close();
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
  say(`  ${failures.length === 0 ? 'ok    ' : 'FAILED'} the form filler on ${FORMS.length} systems`);
  return failures;
}
