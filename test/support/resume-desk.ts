import { s3Files } from '../../shared/adapters/s3/files.ts';
import { Resume, ResumeUpload } from '../../shared/contracts/resume.ts';
import type { Environment } from '../../shared/runtime/config.ts';
import { lambdaContext } from './api/event.ts';
import { loadFunction, testApi } from './api.ts';
import type { TestDatabase } from './database.ts';
import { testQueues } from './queues.ts';
import { sqsEvent } from './sqs-event.ts';

/** The resume routes with real storage and queues, and the functions that work on resumes, each invoked by hand. */
export async function resumeDesk(database: TestDatabase, environment: Environment = {}) {
  const { server, endpoint, queue } = await testQueues();
  server.createBucket('test-resumes');
  const parseQueue = queue('parse-resume');
  const api = await testApi(database, {
    QUEUE_URL_PARSE_RESUME: parseQueue.url,
    QUEUE_URL_PARSE_RESUME_DEAD: parseQueue.deadLetterUrl,
    QUEUE_URL_MATCH_JOBS: queue('match-jobs').url,
    SQS_ENDPOINT: endpoint,
    S3_ENDPOINT: endpoint,
    ...environment,
  });
  const files = s3Files({ bucket: 'test-resumes', endpoint });
  const parse = await loadFunction('parse-resume');
  const sweep = await loadFunction('sweep-resumes');
  const context = lambdaContext({ function: 'parse-resume', timeoutSeconds: 60 });
  const anyEvent = {
    id: '5a0f7f9e-3f0c-4a8d-9d6e-4f7b1c2d3e4f',
    source: 'aws.events',
    'detail-type': 'Scheduled Event',
  };

  const person = async () => {
    const user = await database.createUser();
    const { accessToken: token } = await api.signIn(user);
    return { user, token, key: (id: string) => `${user.id}/resumes/${id}` };
  };
  type Person = Awaited<ReturnType<typeof person>>;
  /** Announces a file; gives its id and what posts bytes with the form. */
  const announce = async ({ token }: Person, name: string, type: string, size: number) => {
    const made = await api.post('/v1/resumes', { file_name: name, content_type: type, file_size: size }, { token });
    const { resume, upload } = made.as(ResumeUpload);
    const post = async (bytes: Uint8Array) => {
      const form = new FormData();
      for (const [field, value] of Object.entries(upload.fields)) form.append(field, value);
      form.append('file', new Blob([Uint8Array.from(bytes)], { type }), name);
      return (await fetch(upload.url, { method: 'POST', body: form })).status;
    };
    const policy: { conditions: unknown[]; expiration: string } = JSON.parse(
      Buffer.from(upload.fields.Policy ?? '', 'base64').toString(),
    );
    return { id: resume.id, post, policy, fields: upload.fields };
  };
  const upload = async (who: Person, bytes: Uint8Array, name = 'resume.txt', type = 'text/plain') => {
    const { id, post } = await announce(who, name, type, Math.max(1, bytes.byteLength));
    await post(bytes);
    return id;
  };
  const deliver = (bodies: unknown[], receiveCount = 1) =>
    parse(
      sqsEvent(
        'parse-resume',
        bodies.map((body) => JSON.stringify(body)),
        { receiveCount },
      ),
      context,
    );
  const read = ({ user }: Person, id: string) => deliver([{ type: 'parse-resume', user_id: user.id, resume_id: id }]);
  const look = async ({ token }: Person, id: string) => (await api.get(`/v1/resumes/${id}`, { token })).as(Resume);
  /** From the form to what was read. */
  const uploadAndRead = async (who: Person, bytes: Uint8Array, name?: string, type?: string) => {
    const id = await upload(who, bytes, name, type);
    await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
    await read(who, id);
    return look(who, id);
  };
  return {
    api,
    files,
    server,
    parseQueue,
    person,
    announce,
    upload,
    deliver,
    read,
    look,
    uploadAndRead,
    sweep: () => sweep({ ...anyEvent, time: new Date().toISOString() }, context),
  };
}
