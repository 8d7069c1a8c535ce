import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ReplyDetail } from '../../../shared/contracts/reply.ts';
import { ReplyExample } from '../../../shared/contracts/reply-example.ts';
import { classify } from '../../../shared/domain/replies/classify.ts';
import { messageOf } from '../../../shared/services/replies/parts.ts';

/** Headers and parts as far as the line has them. */
const Line = z.union([ReplyExample, ReplyDetail.transform((one) => ({ ...one, headers: {}, parts: {} }))]);
const FLAG = '--corrections=';

/**
 * Replays what a person decided: `--corrections=FILE`, a file of the items of GET /v1/replies/examples, one a line (or of
 * answers of GET /v1/replies/{reply_id}, which lack headers and parts). It is theirs and is only read: nothing of it is
 * learned or kept.
 */
export const replayCorrections = (): void => {
  const file = process.argv.find((argument) => argument.startsWith(FLAG))?.slice(FLAG.length);
  if (file === undefined) return;
  const decided = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Line.parse(JSON.parse(line)))
    .filter(({ classified_by }) => classified_by === 'person');
  let right = 0;
  for (const one of decided) {
    const now = classify(messageOf(one)).classification;
    if (now === one.classification) right += 1;
    else
      console.log(
        `  ${one.id}: ${one.classification}, then ${one.extracted_data.first_classification ?? 'unread'}, now ${now}`,
      );
  }
  console.log(`\ncorrections: ${right} of ${decided.length} are read as the person decided`);
};
