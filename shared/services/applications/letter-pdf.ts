import type { UserContext } from '../../domain/context.ts';
import { Conflict } from '../../domain/errors.ts';
import { letterOut } from '../letters/output.ts';
import type { PacketFileDeps } from './packet-archive.ts';

/** A letter as a PDF. Throws NotFound, and Conflict for one with findings or in a script that it cannot be set in. */
export async function letterPdf(
  deps: Pick<PacketFileDeps, 'db' | 'clock' | 'setLetter'>,
  ctx: UserContext,
  id: string,
): Promise<Uint8Array> {
  const bytes = await deps.setLetter({ ...(await letterOut(deps, ctx, id)), createdAt: deps.clock.now() }, 'A4');
  if (bytes === undefined)
    throw new Conflict('The letter is in a script that no PDF can be set in here: take its text.');
  return bytes;
}
