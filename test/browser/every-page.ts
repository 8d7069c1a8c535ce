import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod';
import type { Stack } from '../../local/stack.ts';
import { openBrowser } from './browser.ts';
import { listen } from './heard.ts';
import { drawn, press, tooWide } from './steps.ts';

/** Of pages that differ in an id alone, so many are opened. */
const MOST_OF_A_KIND = 2;
/** Fewer than the rail alone names would prove nothing. */
const LEAST_PAGES = 20;
const Links = z.array(z.string());
const LINKS = `[...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href'))`;

const kindOf = (link: string): string => link.replaceAll(/[0-9a-f-]{36}/g, 'one').replaceAll(/=[^&]*/g, '=');

async function signInAs(page: Page, api: string, email: string): Promise<void> {
  await page.goto(`${api}/console`);
  await page.getByRole('link', { name: 'Sign in with Google' }).click();
  await page.getByLabel('Somebody else').fill(email);
  await press(page, 'Continue');
  await page.waitForURL(`${api}/console**`);
  await page.locator('main h1').waitFor();
}

/** Follows every link within the console, from one page to the next, and resolves with the pages that were opened. */
async function follow(page: Page, look: (link: string) => Promise<unknown>): Promise<number> {
  const seen = new Map<string, number>();
  const waiting = ['#/'];
  let opened = 0;
  for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
    const kind = kindOf(link);
    const before = seen.get(kind) ?? 0;
    if (before >= MOST_OF_A_KIND || (before > 0 && kind === link)) continue;
    seen.set(kind, before + 1);
    await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
    await page.locator('main h1').waitFor();
    await drawn(page);
    await page.waitForLoadState('networkidle');
    await look(link);
    opened += 1;
    waiting.push(...Links.parse(await page.evaluate(LINKS)).filter((next) => !waiting.includes(next)));
  }
  return opened;
}

/**
 * Opens every page of the console as the person of this address, in a browser of its own. Resolves with each request that
 * was refused or failed, with what stood in the browser's console, and with each page that is wider than its window.
 */
export async function lookAtEveryPage(
  executable: string,
  stack: Stack,
  { name, email }: { name: string; email: string },
  say: (text: string) => unknown,
): Promise<string[]> {
  const failures: string[] = [];
  const context: BrowserContext = await openBrowser(executable);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const heard = listen(page);
    await signInAs(page, stack.urls.api, email);
    failures.push(...heard.failures().map((text) => `${name}, signing in: ${text}`));
    const opened = await follow(page, async (link) => {
      const found = [...heard.failures(), ...(await tooWide(page))];
      failures.push(...found.map((text) => `${name}, ${link}: ${text}`));
    });
    if (opened < LEAST_PAGES) failures.push(`${name}: only ${opened} pages were found.`);
    say(
      `  ${failures.length === 0 ? 'ok    ' : 'FAILED'} ${opened} pages of ${name}: nothing refused, nothing too wide`,
    );
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  } finally {
    await context.close();
  }
  return failures;
}
