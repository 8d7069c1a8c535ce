import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { DemoPerson } from '../../local/demo-person/person.ts';
import type { Stack } from '../../local/stack.ts';
import { acts, actsFor } from './acts.ts';
import { barriers } from './browser.ts';
import { listen } from './heard.ts';
import { drawn, tooWide } from './steps.ts';

export type Visit = { page: Page; stack: Stack; person: DemoPerson; open(address: string): Promise<void> };
type Walk = {
  context: BrowserContext;
  stack: Stack;
  person: DemoPerson;
  pictures: string;
  say(text: string): unknown;
  only?: string | undefined;
};

/** A page that draws nothing within this time is broken, not slow. */
const PATIENCE_MS = 20_000;

/** A picture as a phone shows it, and whether anything is cut off there or at a desk. */
async function atPhoneWidth(page: Page, path: string): Promise<string[]> {
  await page.evaluate(`document.documentElement.dataset.theme = 'light'`);
  return await tooWide(page, () => page.screenshot({ path }));
}

/** Signs in, does each page's main act, and looks at each in both themes. Resolves with what went wrong. */
export async function walk({ context, stack, person, pictures, say, only }: Walk): Promise<string[]> {
  const failures: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(PATIENCE_MS);
  const heard = listen(page);
  // What a failed act left typed and unsaved must not keep the next one from its page.
  page.on('dialog', (dialog) => void dialog.accept());
  const open = async (address: string): Promise<void> => {
    await page.evaluate(`location.hash = ${JSON.stringify(`#/${address}`)}`);
    await page.locator('main h1').waitFor();
    await drawn(page);
  };
  const visit: Visit = { page, stack, person, open };
  for (const { name, act, refused } of only === undefined ? acts : actsFor(only.split(','))) {
    const from = performance.now();
    try {
      await act(visit);
      const found: string[] = [];
      for (const theme of ['light', 'dark']) {
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
        for (const barrier of await barriers(page)) found.push(`${name} (${theme}): ${barrier}`);
        await page.screenshot({ path: join(pictures, `${name}-${theme}.png`) });
      }
      found.push(...(await atPhoneWidth(page, join(pictures, `${name}-phone.png`))).map((text) => `${name}: ${text}`));
      found.push(...heard.failures(refused).map((text) => `${name}: ${text}`));
      failures.push(...found);
      say(`  ${found.length === 0 ? 'ok    ' : 'FAILED'} ${name} ${((performance.now() - from) / 1000).toFixed(1)} s`);
    } catch (error) {
      await page.screenshot({ path: join(pictures, `${name}-failed.png`) }).catch(() => undefined);
      heard.failures();
      failures.push(
        `${name}: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`,
      );
      say(`  FAILED ${name}`);
      // Without a session there is nothing to look at.
      if (name === acts[0]?.name) break;
    }
  }
  return failures;
}
