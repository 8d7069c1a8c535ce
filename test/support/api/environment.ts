import { randomBytes } from 'node:crypto';
import { messages } from '../../../shared/contracts/messages/index.ts';
import { type Environment, queueVariable } from '../../../shared/runtime/config.ts';
import type { TestDatabase } from '../database.ts';

const secret = (): string => randomBytes(32).toString('base64');

/**
 * A complete environment for one test file, with secrets of its own. What reaches outside (queues, files, Google,
 * boards) points at a port nobody listens on, until the test names the server it started.
 */
export const testEnvironment = (
  urls: Pick<TestDatabase['urls'], 'app' | 'worker'>,
  overrides: Environment = {},
): Environment => {
  const nowhere = 'http://127.0.0.1:9';
  const queues = Object.keys(messages) as (keyof typeof messages)[];
  return {
    STAGE: 'local',
    LOG_LEVEL: 'SILENT',
    DATABASE_URL: urls.app,
    WORKER_DATABASE_URL: urls.worker,
    SESSION_SECRET: secret(),
    GOOGLE_CLIENT_ID: 'test-client',
    GOOGLE_CLIENT_SECRET: 'test-secret',
    GOOGLE_ISSUER: nowhere,
    GOOGLE_API_ROOT_URL: nowhere,
    TOKEN_ENCRYPTION_KEYS: `v1:${secret()}`,
    SEND_TOKEN_SECRET: secret(),
    ...Object.fromEntries(queues.map((queue) => [queueVariable(queue), `${nowhere}/000000000000/${queue}`])),
    SQS_ENDPOINT: nowhere,
    RESUME_BUCKET: 'test-resumes',
    S3_ENDPOINT: nowhere,
    PUBLIC_URL: 'http://127.0.0.1:3000',
    CORS_ORIGINS: 'https://app.example.com',
    CRAWL_USER_AGENT: 'JobHuntAI-test/1 (+https://jobhunt.example/crawler)',
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    ...overrides,
  };
};
