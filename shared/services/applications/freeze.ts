import { randomUUID } from 'node:crypto';
import type { Files } from '../../adapters/s3/port.ts';
import { refusal } from '../../domain/applications/blockers.ts';
import type { UserContext } from '../../domain/context.ts';
import { sha256 } from '../../domain/sha256.ts';
import { sendTokenOf } from '../emails/send-token.ts';
import { trackedHtml } from '../emails/tracked.ts';
import { keptFile } from '../resumes/kept-file.ts';
import type { ApplicationDeps } from './deps.ts';
import type { Plan } from './plan.ts';

export type Frozen = {
  emailId: string;
  mime: Uint8Array;
  sendToken: string;
  attachments: { file_name: string; content_type: string; size: number; sha256: string }[];
};

/** Reads what goes along and composes the message, byte for byte as it will leave. Makes no database call. */
export async function freeze(
  deps: Pick<ApplicationDeps, 'files' | 'compose' | 'tokenSecret' | 'publicUrl'>,
  { userId }: UserContext,
  plan: Plan,
  now: Date,
): Promise<Frozen> {
  const emailId = randomUUID();
  const sendToken = sendTokenOf(deps.tokenSecret, emailId);
  const content = plan.resume && (await contentOf(deps.files, plan.resume));
  const file = plan.resume && content && { ...plan.resume, content };
  const mime = await deps.compose({
    from: plan.from,
    to: [{ email: plan.to }],
    subject: plan.subject,
    text: plan.body,
    ...trackedHtml(deps, { userId, emailId, text: plan.body }, plan.tracking),
    attachments: file ? [{ fileName: file.file_name, contentType: file.content_type, content: file.content }] : [],
    date: now,
    // Gmail replaces it; the token is what finds the message again.
    messageId: `<${emailId}@${plan.from.email.slice(plan.from.email.lastIndexOf('@') + 1)}>`,
    sendToken,
  });
  const attachments = file
    ? [
        {
          file_name: file.file_name,
          content_type: file.content_type,
          size: file.content.length,
          sha256: sha256(file.content),
        },
      ]
    : [];
  return { emailId, mime, sendToken, attachments };
}

/**
 * Throws Conflict when the bucket no longer has what the row names, or has other bytes than were read. With base64's third
 * on top a resume's 10 MB stay below Gmail's 35 MiB for a message.
 */
async function contentOf(files: Files, resume: NonNullable<Plan['resume']>): Promise<Uint8Array> {
  const file = await keptFile(files, resume);
  if (file.state === 'kept') return file.bytes;
  throw refusal(file.state === 'missing' ? 'resume_missing' : 'resume_changed');
}
