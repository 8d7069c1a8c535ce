import type * as z from 'zod';
import type { SuppliedDocument } from '../../adapters/boards/supplied-port.ts';
import { MOST_SUPPLIED, type SuppliedPostings, type SupplyPostings } from '../../contracts/source.ts';
import { InvalidInput, TooLarge } from '../../domain/errors.ts';
import type { Supplied } from './supply.ts';

const BASE64 = /^[A-Za-z0-9+/_\s-]*={0,2}\s*$/u;

/** The ways out for a message that is too large. */
export const TOO_LARGE_MESSAGE =
  'Save it without its attachments, or give its page (kind html) or its text (kind text); alerts that arrive in a connected mailbox are read there without an upload.';

const bytesOf = ({ content, encoding }: { content: string; encoding?: 'text' | 'base64' | undefined }): Uint8Array => {
  if (encoding === 'base64' && !BASE64.test(content))
    throw new InvalidInput([{ field: 'content', message: 'This is not Base64, which encoding says it is.' }]);
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  if (bytes.byteLength > MOST_SUPPLIED.eml)
    throw new TooLarge(
      `The message has ${bytes.byteLength} bytes; at most ${MOST_SUPPLIED.eml} are read. ${TOO_LARGE_MESSAGE}`,
      {
        max_bytes: MOST_SUPPLIED.eml,
      },
    );
  return bytes;
};

/** The document in a request. Throws InvalidInput for what is not in its stated encoding, TooLarge above the bound. */
export const documentOf = (body: z.output<typeof SupplyPostings>): SuppliedDocument => {
  const { board } = body;
  if (body.kind === 'eml') return { kind: 'eml', content: bytesOf(body), board };
  if (body.kind === 'html') return { kind: 'html', content: body.content, url: body.url, board };
  const said = { title: body.title, companyName: body.company_name, location: body.location };
  return { kind: 'text', content: body.content, url: body.url, board, said };
};

/** What became of a supplied document, as the API shows it. */
export const viewSupplied = ({ board, form, source, items, odd }: Supplied): z.input<typeof SuppliedPostings> => {
  const count = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
  return {
    board,
    source,
    form,
    new: count('new'),
    completed: count('completed'),
    known: count('known'),
    items: items.map(({ posting, placement, outcome, jobId }) => ({
      job_id: jobId,
      external_id: posting.externalId,
      url: posting.url,
      title: posting.title,
      company_name: posting.companyName,
      location: posting.locations[0] ?? null,
      placement,
      outcome,
    })),
    rejects: odd.map(({ row, externalId, reason }) => ({ row, external_id: externalId, reason })),
  };
};
