import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Lines are written to the process's own outputs, so they are read from a process. */
const logged = (code: string, environment: Record<string, string> = {}) => {
  const path = JSON.stringify(join(import.meta.dirname, '..', '..', 'shared', 'runtime', 'logger.ts'));
  const program = `import { logger, withLogFields } from ${path};\n${code}`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  expect(run.status).toBe(0);
  const lines = `${run.stdout}${run.stderr}`.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line): Record<string, unknown> => JSON.parse(line));
};

test('an event is one JSON line with its ids, counts, codes and durations', () => {
  const lines = logged(
    `logger.info('mail sent', { user_id: 'u-1', email_id: 'e-1', attempt: 2, duration_ms: 31, queue: 'send-email' });`,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    level: 'INFO',
    message: 'mail sent',
    service: 'jobhuntai',
    user_id: 'u-1',
    attempt: 2,
    duration_ms: 31,
  });
});

test('a key that is not listed does not leave; only its name does', () => {
  const [line] = logged(
    `logger.info('x', { body: 'Dear Sir', access_token: 'abc', email: 'a@example.com', name: 'Pat' });`,
  );
  expect(line).toMatchObject({ dropped: ['body', 'access_token', 'email', 'name'] });
  expect(JSON.stringify(line)).not.toMatch(/Dear|abc|example|Pat/);
});

test('a sentence under a listed key does not leave, nor one deep in a summary', () => {
  const [line] = logged(
    `logger.info('x', { code: 'Dear Sir, my salary', summary: { jobs: 3, note: 'Pat Example wrote', by: { a_id: 'a b' } } });`,
  );
  expect(line).toMatchObject({
    code: '[redacted]',
    summary: { jobs: 3, note: '[redacted]', by: { a_id: '[redacted]' } },
  });
});

test('a message that quotes JSON shows none of it, though quotes stand in what is quoted', () => {
  const [line] = logged(`
    let failure; try { JSON.parse('{"name":"Pat","salary":Zqsecret}'); } catch (error) { failure = error; }
    logger.error('failed', { error: failure, reason: 'row "{"a":Zqother,"b' });`);
  expect(JSON.stringify(line)).not.toMatch(/Zqsecret|Zqother|salary|Pat/);
  expect(line?.error).toMatchObject({ name: 'SyntaxError', message: expect.stringContaining('"…"') });
});

test('an error is its name, code and frames, without the data its message quotes', () => {
  const [line] = logged(`
    const cause = Object.assign(new Error('Key (email)=(pat@example.com) already exists'), { code: '23505', detail: 'pat', constraint: 'idx_users_email' });
    logger.error('failed', { error: new TypeError('value "my secret" of pat@example.com, phone 5550100123', { cause }), user_id: 'u-1' });`);
  const text = JSON.stringify(line);
  expect(line).toMatchObject({
    level: 'ERROR',
    error: { name: 'TypeError', cause: { code: '23505', constraint: 'idx_users_email' } },
  });
  expect(text).not.toMatch(/my secret|pat@|5550100123/);
  expect(line?.error).toMatchObject({ stack: expect.arrayContaining([expect.stringMatching(/^at /)]) });
});

test('the fields of a request stand on every line written inside it, at once with another', () => {
  const lines = logged(`
    await Promise.all(['r-1', 'r-2'].map((request_id) => withLogFields({ request_id }, async () => {
      logger.info('first'); await new Promise((next) => setTimeout(next, 5)); logger.info('second');
    })));
    logger.info('outside');`);
  const byRequest = lines.map(({ request_id, message }) => `${request_id ?? '-'} ${message}`).sort();
  expect(byRequest).toEqual(['- outside', 'r-1 first', 'r-1 second', 'r-2 first', 'r-2 second']);
});

test('the level of the configuration decides, and a log line never throws', () => {
  expect(logged(`logger.info('x'); logger.warn('y');`, { LOG_LEVEL: 'WARN' })).toMatchObject([{ message: 'y' }]);
  expect(logged(`logger.error('x');`, { LOG_LEVEL: 'SILENT' })).toEqual([]);
  expect(logged(`const a = {}; a.a_id = a; logger.info('x', { summary: a });`)).toHaveLength(1);
});
