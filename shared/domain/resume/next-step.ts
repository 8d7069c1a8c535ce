import type { ParseStatus } from '../enums.ts';

export type NextStep = { method: 'GET' | 'POST'; path: string; why: string };

/** What to call next with a resume, on the way from its upload to the first matches. */
export function nextStep({ id, status, accepted }: { id: string; status: ParseStatus; accepted: boolean }): NextStep {
  const own = `/v1/resumes/${id}`;
  switch (status) {
    case 'awaiting_upload':
      return { method: 'POST', path: `${own}/confirm`, why: 'Post the file with its form, then say that it is up.' };
    case 'queued':
    case 'parsing':
      return { method: 'GET', path: `${own}?wait=20`, why: 'It is being read: this waits for it.' };
    case 'failed':
      return {
        method: 'POST',
        path: '/v1/resumes',
        why: 'parse_error says why it could not be read: upload another file.',
      };
    case 'parsed':
      return accepted
        ? { method: 'GET', path: '/v1/me/guide', why: 'Go on to your first matches.' }
        : {
            method: 'GET',
            path: `${own}/proposals`,
            why: `See what it proposes: take all (POST ${own}/accept) or each alone.`,
          };
  }
}
