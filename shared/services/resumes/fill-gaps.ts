import type { ResumeFiller } from '../../adapters/openai/filler-port.ts';
import { filled, gapsOf } from '../../domain/resume/gaps.ts';
import type { ParsedResume } from '../../domain/resume/parsed.ts';
import { sha256 } from '../../domain/sha256.ts';

/** Has a model look for what the rules left empty, and keeps of its answers what stands in the document. */
export async function fillGaps(
  filler: ResumeFiller | undefined,
  { parsed, text }: { parsed: ParsedResume; text: string },
  userId: string,
): Promise<ParsedResume> {
  const gaps = gapsOf(parsed);
  if (filler === undefined || gaps.length === 0) return parsed;
  return filled(parsed, text, await filler.fill({ gaps, text, personKey: sha256(`resumes:${userId}`) }));
}
