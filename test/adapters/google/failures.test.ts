import { classifyFailure, type FailureFacts, factsOf } from '../../../shared/adapters/google/failures.ts';

const now = new Date('2026-03-01T10:00:00Z');
const facts = (change: Partial<FailureFacts>): FailureFacts => ({
  status: undefined,
  reasons: [],
  message: '',
  codes: [],
  retryAfterSeconds: undefined,
  ...change,
});

/** [what happened, facts, meaning where a message may have left, meaning elsewhere] */
const table: [string, Partial<FailureFacts>, string, string][] = [
  ['the connection was reset', { codes: ['ECONNRESET'] }, 'unknown', 'retry_later'],
  ['the time ran out', { codes: ['TimeoutError'] }, 'unknown', 'retry_later'],
  ['the socket closed', { codes: ['UND_ERR_SOCKET'] }, 'unknown', 'retry_later'],
  ['nothing at all is known', {}, 'unknown', 'retry_later'],
  ['nobody listened', { codes: ['ECONNREFUSED'] }, 'retry_later', 'retry_later'],
  ['the name was not found', { codes: ['ENOTFOUND'] }, 'retry_later', 'retry_later'],
  ['the name server did not answer', { codes: ['EAI_AGAIN'] }, 'retry_later', 'retry_later'],
  ['500', { status: 500, reasons: ['backendError'] }, 'unknown', 'retry_later'],
  ['502', { status: 502 }, 'unknown', 'retry_later'],
  ['503', { status: 503, retryAfterSeconds: 5 }, 'unknown', 'retry_later'],
  ['504', { status: 504 }, 'unknown', 'retry_later'],
  ['408', { status: 408 }, 'unknown', 'retry_later'],
  ['429', { status: 429, reasons: ['rateLimitExceeded'] }, 'retry_later', 'retry_later'],
  ['403 rateLimitExceeded', { status: 403, reasons: ['rateLimitExceeded'] }, 'retry_later', 'retry_later'],
  ['403 userRateLimitExceeded', { status: 403, reasons: ['userRateLimitExceeded'] }, 'retry_later', 'retry_later'],
  ['403 dailyLimitExceeded', { status: 403, reasons: ['dailyLimitExceeded'] }, 'retry_later', 'retry_later'],
  [
    '403 insufficientPermissions',
    { status: 403, reasons: ['insufficientPermissions'] },
    'reconnect_required',
    'reconnect_required',
  ],
  ['403 for another reason', { status: 403, reasons: ['domainPolicy'] }, 'refused', 'refused'],
  ['401', { status: 401, reasons: ['authError'] }, 'reconnect_required', 'reconnect_required'],
  ['400', { status: 400, reasons: ['invalidArgument'], message: 'Recipient address required' }, 'refused', 'refused'],
  ['400 of a draft that was sent', { status: 400, message: 'Message not a draft' }, 'gone', 'gone'],
  ['404', { status: 404, reasons: ['notFound'] }, 'gone', 'gone'],
  ['410', { status: 410 }, 'refused', 'refused'],
  ['413', { status: 413 }, 'refused', 'refused'],
  ['an answer of another kind', { status: 304 }, 'unknown', 'retry_later'],
];

test.each(table)('%s', (_name, change, sending, elsewhere) => {
  expect(classifyFailure(facts(change), true).kind).toBe(sending);
  expect(classifyFailure(facts(change), false).kind).toBe(elsewhere);
});

test('the wait that Google asks for is kept, in whichever form it comes', () => {
  const wait = (change: Partial<FailureFacts>) => {
    const failure = classifyFailure(facts(change), true);
    return failure.kind === 'retry_later' ? failure.retryAfterSeconds : undefined;
  };
  expect(wait({ status: 429, retryAfterSeconds: 7 })).toBe(7);
  expect(wait({ status: 429 })).toBeUndefined();
  expect(wait({ status: 403, reasons: ['dailyLimitExceeded'] })).toBe(3600);

  const thrown = (message: string, header?: string) => ({
    response: {
      status: 429,
      data: { error: { code: 429, message, errors: [{ reason: 'rateLimitExceeded' }] } },
      headers: new Headers(header === undefined ? {} : { 'retry-after': header }),
    },
  });
  expect(factsOf(thrown('slow down', '12'), now).retryAfterSeconds).toBe(12);
  expect(factsOf(thrown('slow down', 'Sun, 01 Mar 2026 10:01:00 GMT'), now).retryAfterSeconds).toBe(60);
  expect(
    factsOf(thrown('User-rate limit exceeded.  Retry after 2026-03-01T10:00:30.500Z'), now).retryAfterSeconds,
  ).toBe(31);
  expect(factsOf(thrown('Retry after 2026-03-01T09:00:00Z'), now).retryAfterSeconds).toBe(0);
  expect(factsOf(thrown('slow down', 'soon'), now).retryAfterSeconds).toBeUndefined();
});

test('anything that can be thrown is read, causes included, and never repeated to the reader', () => {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  const error = new TypeError('fetch failed', { cause });
  expect(factsOf(error, now).codes).toEqual(['ECONNRESET']);
  for (const odd of [
    undefined,
    null,
    'text',
    5,
    {},
    [],
    { response: { status: 500, data: '<html>' } },
    { response: 'x' },
  ]) {
    expect(classifyFailure(factsOf(odd, now), true).kind).toBe('unknown');
  }
  const personal = factsOf(
    {
      response: {
        status: 403,
        data: { error: { message: 'Delegation denied for ada@example.com', errors: [{ reason: 'forbidden' }] } },
      },
    },
    now,
  );
  expect(classifyFailure(personal, true).reason).not.toContain('ada@example.com');
});
