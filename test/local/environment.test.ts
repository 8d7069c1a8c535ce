import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { atQueue } from '../../local/event-sources.ts';
import { type Addresses, stackEnvironment } from '../../local/stack/environment.ts';

const key = (): string => randomBytes(32).toString('base64');
const secrets = {
  SESSION_SECRET: key(),
  TOKEN_ENCRYPTION_KEYS: `v1:${key()}`,
  SEND_TOKEN_SECRET: key(),
  GOOGLE_CLIENT_SECRET: 'sandbox',
  jobhuntai_admin: 'a',
  jobhuntai_app: 'b',
  jobhuntai_worker: 'c',
  jobhuntai_backup: 'd',
};
const addresses: Addresses = {
  api: 'http://127.0.0.1:4300',
  database: { app: 'postgres://app@127.0.0.1/jobhuntai', worker: 'postgres://worker@127.0.0.1/jobhuntai' },
  aws: {
    endpoint: 'http://127.0.0.1:4303',
    bucket: 'local-resumes',
    inboundBucket: 'inbound',
    queues: {
      'send-email': { url: 'http://127.0.0.1:4303/0/send-email', deadLetterUrl: 'http://127.0.0.1:4303/0/dead' },
    },
  },
  google: 'http://127.0.0.1:4304',
  boards: 'http://127.0.0.1:4305',
};

test('without anything of the person everything points at the stack', () => {
  expect(stackEnvironment(addresses, secrets, {})).toMatchObject({
    STAGE: 'local',
    DATABASE_URL: 'postgres://app@127.0.0.1/jobhuntai',
    QUEUE_URL_SEND_EMAIL: 'http://127.0.0.1:4303/0/send-email',
    QUEUE_URL_SEND_EMAIL_DEAD: 'http://127.0.0.1:4303/0/dead',
    S3_ENDPOINT: 'http://127.0.0.1:4303',
    GOOGLE_ISSUER: 'http://127.0.0.1:4304',
    OPENAI_MODEL: '',
  });
});

test('a part that the person brings gets nothing of the stack: their Google is not mixed with the sandbox', () => {
  const google = { GOOGLE_CLIENT_ID: 'mine', GOOGLE_CLIENT_SECRET: 'also mine' };
  expect(stackEnvironment(addresses, secrets, google)).toMatchObject({
    ...google,
    GOOGLE_ISSUER: '',
    GOOGLE_API_ROOT_URL: '',
  });
  expect(stackEnvironment(addresses, secrets, { RESUME_BUCKET: 'mine-resumes' })).toMatchObject({ S3_ENDPOINT: '' });
  const queue = {
    QUEUE_URL_SEND_EMAIL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/send-email',
    QUEUE_URL_SEND_EMAIL_DEAD: 'https://sqs.eu-central-1.amazonaws.com/123456789012/send-email-dead',
  };
  expect(stackEnvironment(addresses, secrets, queue)).toMatchObject({ ...queue, SQS_ENDPOINT: '' });
});

test('a server on this machine that the person names may be called beside the sandbox boards', () => {
  const own = { CRAWL_ALLOWED_LOOPBACK_ORIGINS: 'http://127.0.0.1:8099' };
  expect(stackEnvironment(addresses, secrets, own)).toMatchObject({
    CRAWL_ALLOWED_LOOPBACK_ORIGINS: `${addresses.boards},http://127.0.0.1:8099`,
  });
});

test('half a database is refused with the name of the other half', () => {
  expect(() => stackEnvironment(addresses, secrets, { DATABASE_URL: 'postgres://me@db.example/mine' })).toThrow(
    'WORKER_DATABASE_URL is missing',
  );
});

test('some of the queues are refused with the names of the others', () => {
  expect(() =>
    stackEnvironment(addresses, secrets, { QUEUE_URL_SEND_EMAIL: 'https://sqs.example/1/send-email' }),
  ).toThrow('QUEUE_URL_SEND_EMAIL_DEAD is missing');
});

test('a malformed variable is refused with its name', () => {
  expect(() => stackEnvironment(addresses, secrets, { UNDO_WINDOW_SECONDS: 'soon' })).toThrow('UNDO_WINDOW_SECONDS');
});

test('a queue of AWS names its ARN in its address', () => {
  const source = {
    functionName: 'send-email',
    queueUrl: 'http://127.0.0.1:1/0/q',
    queueArn: 'arn:local',
    batchSize: 1,
  };
  expect(atQueue(source, undefined)).toEqual(source);
  expect(atQueue(source, 'https://sqs.eu-central-1.amazonaws.com/123456789012/send-email').queueArn).toBe(
    'arn:aws:sqs:eu-central-1:123456789012:send-email',
  );
});
