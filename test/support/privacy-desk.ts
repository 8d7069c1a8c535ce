import { s3Files } from '../../shared/adapters/s3/files.ts';
import { DataExport } from '../../shared/contracts/privacy.ts';
import { lambdaContext } from './api/event.ts';
import { loadFunction, testApi } from './api.ts';
import type { TestDatabase } from './database.ts';
import { testQueues } from './queues.ts';
import { sqsEvent } from './sqs-event.ts';

/** The privacy routes with real storage and queues, and the functions behind them, each invoked by hand. */
export async function privacyDesk(database: TestDatabase, overrides: Record<string, string> = {}) {
  const { server, endpoint, queue } = await testQueues();
  server.createBucket('test-resumes');
  const exports = queue('export-person');
  const api = await testApi(database, {
    QUEUE_URL_EXPORT_PERSON: exports.url,
    QUEUE_URL_EXPORT_PERSON_DEAD: exports.deadLetterUrl,
    SQS_ENDPOINT: endpoint,
    S3_ENDPOINT: endpoint,
    ...overrides,
  });
  const files = s3Files({ bucket: 'test-resumes', endpoint });
  const make = await loadFunction('export-person');
  const context = lambdaContext({ function: 'export-person', timeoutSeconds: 300 });
  const schedule = async (name: string) => {
    const handler = await loadFunction(name);
    const event = {
      id: '5a0f7f9e-3f0c-4a8d-9d6e-4f7b1c2d3e4f',
      source: 'aws.events',
      'detail-type': 'Scheduled Event',
      time: new Date().toISOString(),
    };
    return await handler(event, context);
  };
  const deliver = (userId: string, exportId: string) =>
    make(
      sqsEvent('export-person', [JSON.stringify({ type: 'export-person', user_id: userId, export_id: exportId })], {}),
      context,
    );
  const signedIn = async (user: { id: string }) => (await api.signIn(user)).accessToken;
  const ask = async (token: string) => (await api.post('/v1/me/export', undefined, { token })).as(DataExport);
  const look = async (token: string, id: string, wait = 0) =>
    (await api.get(`/v1/me/export/${id}?wait=${wait}`, { token })).as(DataExport);
  return { api, server, endpoint, queue, files, exports, schedule, deliver, signedIn, ask, look };
}
