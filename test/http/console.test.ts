import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { pageIn } from '../../functions/console/page.ts';
import { projectDir } from '../../local/functions.ts';
import { useEnvironment } from '../../shared/runtime/config.ts';
import { httpEvent, lambdaContext } from '../support/api/event.ts';
import { type ApiAnswer, answerOf, loadFunction } from '../support/api.ts';

const environment = { LOG_LEVEL: 'SILENT', UPLOAD_ORIGIN: 'https://resumes.s3.eu-central-1.amazonaws.com/folder' };
// A packaged bundle has its own config, which reads the process's environment.
Object.assign(process.env, environment);
useEnvironment(environment);

beforeAll(() => {
  // A packaged bundle has its page already.
  if (process.env.JOBHUNT_BUNDLES === undefined) {
    const built = spawnSync(process.execPath, [join(projectDir, 'scripts/build-console.ts')], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  }
});

const ask = async (method: string, path: string, headers: Record<string, string> = {}): Promise<ApiAnswer> => {
  const handler = await loadFunction('console');
  const event = httpEvent({ method, path, headers }, { key: 'ANY /console/{proxy+}' });
  return answerOf(await handler(event, lambdaContext({ function: 'console', timeoutSeconds: 10 })));
};
const get = (path: string, headers?: Record<string, string>): Promise<ApiAnswer> => ask('GET', path, headers);

const scriptOf = (html: unknown): string =>
  /src="(\/console\/assets\/[^"]+\.js)"/.exec(String(html))?.[1] ?? 'no script';

test('the page comes whole and compressed, may run only our own scripts, and is asked for again by its ETag', async () => {
  const plain = await get('/console');
  expect(plain.status).toBe(200);
  expect(plain.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  const policy = plain.headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).not.toContain('unsafe');
  // It may send to the API and, with a presigned form, to the bucket; nowhere else.
  expect(policy).toContain("; connect-src 'self' https://resumes.s3.eu-central-1.amazonaws.com; ");
  // Nothing inline, which the policy would stop, and nothing from elsewhere.
  expect(String(plain.body)).not.toMatch(/<style|style="|https?:|<script(?![^>]* src=)/);
  const br = await get('/console', { 'accept-encoding': 'gzip;q=0, br' });
  expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding, origin' });
  expect(brotliDecompressSync(br.bytes).toString()).toBe(String(plain.body));
  const etag = plain.headers.etag ?? '';
  const again = await get('/console', { 'if-none-match': `"other", W/${etag}` });
  expect({ status: again.status, bytes: again.bytes.byteLength }).toEqual({ status: 304, bytes: 0 });
});

test('what the page loads is kept for ever, as its name changes with its content', async () => {
  const script = scriptOf((await get('/console')).body);
  const plain = await get(script);
  expect(plain.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  const zipped = await get(script, { 'accept-encoding': 'gzip' });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.bytes).equals(Buffer.from(plain.bytes))).toBe(true);
  expect(zipped.headers.etag).not.toBe(plain.headers.etag);
});

test('nothing but the built files is ever given', async () => {
  const away = ['/console/assets/none.js', '/console/handler.ts', '/console/assets/..%2Fhandler.ts', '/console/assets'];
  for (const path of away) {
    const { status } = await get(path);
    expect({ path, isRefused: status === 404 || status === 400 }).toEqual({ path, isRefused: true });
  }
  expect((await ask('POST', '/console')).status).toBe(405);
});

test('a console that was not built says how to build it', () => {
  const page = pageIn(new URL('./nowhere/', import.meta.url));
  expect(() => page.read('index.html', { requestId: 'r', cookies: {} })).toThrow('npm run build:console');
});

test('the reference of the API loads its own files alone, by a policy that lets no script run in the page', async () => {
  const page = await get('/docs');
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; ");
  const files = [...String(page.body).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(files).toHaveLength(3);
  for (const file of files) {
    const { status, headers } = await get(file, { 'accept-encoding': 'br' });
    expect({ file, status, encoding: headers['content-encoding'] }).toEqual({ file, status: 200, encoding: 'br' });
  }
  expect((await get('/docs/swagger-ui-bundle.js.map')).status).toBe(404);
});
