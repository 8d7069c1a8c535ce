import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Stack } from '../../local/stack.ts';

/** Opens the page of the API, opens one call and makes it. Resolves with what went wrong; the library's own colours are its own. */
export async function lookAtReference(context: BrowserContext, stack: Stack, pictures: string): Promise<string[]> {
  const failures: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => failures.push(`reference: the page threw: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) failures.push(`reference: ${message.text()}`);
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(stack.urls.api) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) failures.push(`reference: it asked ${request.url()}`);
  });
  try {
    await page.goto(`${stack.urls.api}/docs`);
    await page.locator('[data-tag="Service"]').first().click();
    const health = page.locator('.opblock', { hasText: '/health' }).first();
    await health.click();
    await health.getByRole('button', { name: 'Try it out' }).click();
    await health.getByRole('button', { name: 'Execute' }).click();
    await health.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor();
  } catch (error) {
    failures.push(`reference: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
  await page.screenshot({ path: join(pictures, 'reference.png') }).catch(() => undefined);
  await page.close();
  return failures;
}
