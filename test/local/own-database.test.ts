import { reachDatabase } from '../../local/stack/database.ts';
import { testDatabase } from '../support/database.ts';

const { urls } = await testDatabase();
const at = (url: string, change: (url: URL) => void): string => {
  const changed = new URL(url);
  change(changed);
  return changed.href;
};

test('a database that both roles reach, with its tables, is taken', async () => {
  await reachDatabase({ DATABASE_URL: urls.app, WORKER_DATABASE_URL: urls.worker });
});

test('one that is away, refuses the password or has no tables is refused by the name of its variable, without the password', async () => {
  const cases = [
    [at(urls.worker, (url) => (url.port = '9')), /ECONNREFUSED/],
    [at(urls.worker, (url) => (url.password = 'hunter2')), /password authentication failed/],
    [at(urls.superuser, (url) => (url.pathname = '/postgres')), /no tables of JobHunt AI; run npm run migrate first/],
  ] as const;
  for (const [url, reason] of cases) {
    const refused = reachDatabase({ DATABASE_URL: urls.app, WORKER_DATABASE_URL: url });
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toThrow(/^WORKER_DATABASE_URL: (?!.*hunter2)/);
  }
});
