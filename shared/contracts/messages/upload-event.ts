import * as z from 'zod';

const parseResume = 'parse-resume' as const;
/** The keys of uploaded resumes, as shared/services/resumes/start-upload.ts makes them. */
const resumeKey = /^([\da-f-]{36})\/resumes\/([\da-f-]{36})$/;
const Ids = z.object({ user_id: z.uuid(), resume_id: z.uuid() });

const Created = z.object({
  eventSource: z.literal('aws:s3'),
  eventName: z.string().startsWith('ObjectCreated:'),
  s3: z.object({ object: z.object({ key: z.string() }) }),
});
/** What S3 puts on a queue when its notifications are set up; it says nothing. */
const TestEvent = z.object({ Service: z.literal('Amazon S3'), Event: z.literal('s3:TestEvent') });

/**
 * What the bucket puts on the queue when a file has arrived: the person need not confirm. Other keys than resumes' are
 * nobody's business here.
 */
export const UploadEvent = z.union([z.object({ Records: z.array(Created).min(1) }), TestEvent]).transform((event) => ({
  type: parseResume,
  uploads: ('Records' in event ? event.Records : []).flatMap(({ s3 }) => {
    const [, user_id, resume_id] = resumeKey.exec(s3.object.key) ?? [];
    return Ids.safeParse({ user_id, resume_id }).data ?? [];
  }),
}));
