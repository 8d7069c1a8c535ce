import type { Page } from 'playwright-core';

/** What went wrong below the page: `failures` says it, each once, apart from what is refused on purpose. */
export type Heard = { failures(expected?: readonly RegExp[]): string[] };

/** Requests that end with the page that made them, and those of a browser without a network. */
const NOT_THE_SERVICE = /net::ERR_(?:ABORTED|INTERNET_DISCONNECTED)/;
/** Said again by the browser of what was refused. */
const ECHO = /^Failed to load resource/;

/**
 * Listens to a page for requests that are refused or fail, for errors in the console and for what the page throws.
 * `failures` gives what was heard since it was asked last.
 */
export function listen(page: Page): Heard {
  let refused: string[] = [];
  let others: string[] = [];
  page.on('response', (response) => {
    const status = response.status();
    const { pathname } = new URL(response.url());
    if (status >= 400) refused.push(`${status} ${response.request().method()} ${pathname}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (!NOT_THE_SERVICE.test(why)) others.push(`${request.method()} ${request.url()} failed: ${why}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !ECHO.test(message.text())) others.push(`the console says: ${message.text()}`);
  });
  page.on('pageerror', (error) => others.push(`the page threw: ${error.message}`));
  return {
    failures: (expected = []) => {
      const surprising = refused.filter((line) => !expected.some((one) => one.test(line)));
      const all = [...surprising.map((line) => `refused: ${line}`), ...others];
      [refused, others] = [[], []];
      return [...new Set(all)];
    },
  };
}
