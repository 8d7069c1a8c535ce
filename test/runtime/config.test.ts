import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { priceOn } from '../../shared/domain/model-prices.ts';
import { envExample } from '../../shared/runtime/config/env-example.ts';
import { allVariables } from '../../shared/runtime/config/groups.ts';
import { ConfigInvalid, config, useEnvironment } from '../../shared/runtime/config.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const failure = (read: () => unknown): ConfigInvalid => {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigInvalid) return error;
    throw error;
  }
  throw new Error('The configuration was accepted.');
};
let restore: () => void = () => undefined;
const use = (environment: Record<string, string>) => {
  restore();
  restore = useEnvironment(environment);
};
afterEach(() => restore());

test('only the named groups are read', () => {
  use({ DATABASE_URL: 'postgres://a:b@127.0.0.1/c' });
  expect(config('database').database.url).toBe('postgres://a:b@127.0.0.1/c');
  expect(() => config('database', 'worker')).toThrow('WORKER_DATABASE_URL');
});

test('every missing or malformed variable is named at once with what it is for, and no value is shown', () => {
  use({ DATABASE_URL: 'mysql://root:hunter2@db', SESSION_SECRET: 'c2hvcnQ=' });
  const error = failure(() => config('database', 'session', 'google'));
  expect(error.variables).toEqual(['DATABASE_URL', 'SESSION_SECRET', 'GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET']);
  expect(error.message).toMatch(/DATABASE_URL is malformed.*jobhuntai_app/);
  expect(error.message).toMatch(/GOOGLE_CLIENT_ID is missing.*OAuth client/);
  expect(error.message).not.toMatch(/hunter2|c2hvcnQ/);
});

test('what parsed is kept, a failure is not', () => {
  const environment: Record<string, string> = {};
  use(environment);
  expect(() => config('database')).toThrow(ConfigInvalid);
  environment.DATABASE_URL = 'postgres://a:b@127.0.0.1/c';
  const { database } = config('database');
  environment.DATABASE_URL = 'postgres://changed';
  expect(config('database').database).toBe(database);
});

test('an empty variable is an absent one, and defaults stand', () => {
  use({ SESSION_SECRET: key, ACCESS_TOKEN_MINUTES: '', SEND_TOKEN_SECRET: key });
  expect(config('session').session).toMatchObject({ accessTokenMinutes: 15, refreshTokenDays: 30 });
  expect(config('sending').sending.undoWindowSeconds).toBe(120);
});

test('addresses are https, or http on this machine', () => {
  for (const PUBLIC_URL of ['https://api.example.com', 'http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:1']) {
    use({ PUBLIC_URL });
    expect(config('api').api.publicUrl).toBe(PUBLIC_URL);
    use({ PUBLIC_URL: `${PUBLIC_URL}/` });
    expect(config('api').api.publicUrl).toBe(PUBLIC_URL);
  }
  for (const PUBLIC_URL of [
    'http://api.example.com',
    'ftp://x.example',
    'api.example.com',
    'http://localhost.evil.example',
  ]) {
    use({ PUBLIC_URL });
    expect(failure(() => config('api')).variables).toEqual(['PUBLIC_URL']);
  }
});

test('secrets and keys are read as bytes, newest first, of the right length', () => {
  use({ SESSION_SECRET: `${key}, ${key}`, TOKEN_ENCRYPTION_KEYS: `v2:${key},v1:${key}` });
  expect(config('session').session.secrets.map((secret) => secret.byteLength)).toEqual([32, 32]);
  expect(config('tokens').tokens.keys.map(({ version }) => version)).toEqual(['v2', 'v1']);
  const long = Buffer.alloc(33).toString('base64');
  for (const TOKEN_ENCRYPTION_KEYS of [key, `v1:${long}`, `v1:${key},v1:${key}`, 'v1:', ',']) {
    use({ TOKEN_ENCRYPTION_KEYS });
    expect(failure(() => config('tokens')).variables).toEqual(['TOKEN_ENCRYPTION_KEYS']);
  }
});

test('a model needs its prices and a key or a server of its own', () => {
  use({});
  expect(config('openai').openai.model).toBeUndefined();
  use({ OPENAI_MODEL: 'some-model' });
  expect(failure(() => config('openai')).variables).toEqual(['OPENAI_API_KEY', 'OPENAI_PRICES']);
  const priced = { OPENAI_MODEL: 'ft:m:one', OPENAI_PRICES: 'ft:m:one:2026-01-01:0:0, m:2026-02-01:3:4' };
  use({ ...priced, OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' });
  expect(config('openai').openai.prices[0]).toEqual({
    model: 'ft:m:one',
    from: '2026-01-01',
    inputPriceMicros: 0,
    outputPriceMicros: 0,
  });
});

test('a price holds from its day on, the first one before it too, and each model has its own', () => {
  const table = [
    { model: 'm', from: '2026-03-01', inputPriceMicros: 2, outputPriceMicros: 2 },
    { model: 'other', from: '2026-01-01', inputPriceMicros: 9, outputPriceMicros: 9 },
    { model: 'm', from: '2026-02-01', inputPriceMicros: 1, outputPriceMicros: 1 },
  ];
  const at = (day: string) => priceOn(table, 'm', day)?.inputPriceMicros;
  expect([at('2025-01-01'), at('2026-02-28'), at('2026-03-01'), at('2030-01-01')]).toEqual([1, 1, 2, 2]);
  expect(priceOn(table, 'none', '2026-03-01')).toBeUndefined();
  for (const wrong of ['m:2026-02-30:1:1', 'm:1:1', ':2026-01-01:1:1', 'm:2026-01-01:1.5:1']) {
    useEnvironment({ OPENAI_PRICES: wrong });
    expect(() => config('openai')).toThrow('OPENAI_PRICES is malformed');
  }
});

test('servers on this machine may be crawled in the stage local only', () => {
  const crawl = {
    CRAWL_USER_AGENT: 'Test/1 (+https://jobhunt.example)',
    CRAWL_ALLOWED_LOOPBACK_ORIGINS: 'http://127.0.0.1:4000',
  };
  use({ ...crawl, STAGE: 'local' });
  expect(config('crawl').crawl.allowedLoopbackOrigins).toEqual(['http://127.0.0.1:4000']);
  use({ ...crawl, STAGE: 'prod' });
  expect(failure(() => config('crawl')).variables).toEqual(['CRAWL_ALLOWED_LOOPBACK_ORIGINS']);
});

test('.env.example names every variable as the configuration reads it: node scripts/generate-env-example.ts', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', '.env.example'), 'utf8');
  expect(text).toBe(envExample());
  const named = [...text.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(named).toEqual(allVariables().map(({ variable }) => variable.name));
});
