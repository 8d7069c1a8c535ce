import type { Schemas } from './api.ts';
import { answered, api } from './api.ts';
import { base64Of } from './base64.ts';

type Type = Schemas['NewResume']['content_type'];
/** By the ending of its name: browsers know no media type for Markdown, and systems differ in the others. */
const types: Readonly<Record<string, Type>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  json: 'application/json',
} satisfies Record<string, Type>;

export const RESUME_ENDINGS = Object.keys(types)
  .map((ending) => `.${ending}`)
  .join(',');
/** Seconds that the API holds a question, and how often we ask: a reading takes seconds, five minutes at the very worst. */
const WAIT_SECONDS = 20;
const MOST_QUESTIONS = 15;

export type UploadStep = 'sending' | 'waiting' | 'reading';

export type Read = Schemas['Resume'] | Schemas['ResumeSummary'];

/** The resume when its reading has ended; as it was given after minutes. */
const untilRead = async (resume: Schemas['ResumeSummary']): Promise<Read> => {
  const params = { path: { resume_id: resume.id }, query: { wait: WAIT_SECONDS } };
  for (let question = 0; question < MOST_QUESTIONS; question++) {
    const seen = await answered(api.GET('/v1/resumes/{resume_id}', { params }));
    if (seen.parse_status === 'parsed' || seen.parse_status === 'failed') return seen;
  }
  return resume;
};

/** The media type of a file of this name; undefined when it is none that is read. */
export const typeOf = (name: string): Type | undefined => types[name.split('.').at(-1)?.toLowerCase() ?? ''];

/**
 * Sends a resume with the presigned form straight to the store, and waits until it was read. Tells each step. Resolves
 * with the resume as it stands then (parsed, failed, or still on its way after minutes). Throws ApiError.
 */
export async function uploadResume(file: File, type: Type, step: (step: UploadStep) => void): Promise<Read> {
  step('sending');
  const body = { file_name: file.name, content_type: type, file_size: file.size };
  const { resume, upload } = await answered(api.POST('/v1/resumes', { body }));
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([file], { type }), file.name);
  // The store answers other origins with nothing to read; whether the file is there is what confirming finds out.
  await fetch(upload.url, { method: 'POST', body: form, mode: 'no-cors' });
  step('waiting');
  const path = { resume_id: resume.id };
  await answered(api.POST('/v1/resumes/{resume_id}/confirm', { params: { path } }));
  step('reading');
  return untilRead(resume);
}

/** Larger archives hold articles and media, and are not taken. */
export const MOST_EXPORT_BYTES = 3_300_000;

/** Sends a LinkedIn data export, and waits until it was read; as `uploadResume` does. */
export async function sendLinkedinExport(file: File, step: (step: UploadStep) => void): Promise<Read> {
  step('sending');
  const body = { zip: await base64Of(file) };
  const resume = await answered(api.POST('/v1/resumes/linkedin-export', { body }));
  step('reading');
  return untilRead(resume);
}
