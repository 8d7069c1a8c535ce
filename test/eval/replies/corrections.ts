import { readFileSync } from 'node:fs';
import { ReplyDetail } from '../../../shared/contracts/reply.ts';
import { classify } from '../../../shared/domain/replies/classify.ts';

const FLAG = '--corrections=';

/**
 * Replays what a person decided: `--corrections=FILE`, a file of answers of GET /v1/replies/{reply_id}, one a line. It is
 * theirs and is only read: nothing of it is learned or kept.
 */
export const replayCorrections = (): void => {
  const file = process.argv.find((argument) => argument.startsWith(FLAG))?.slice(FLAG.length);
  if (file === undefined) return;
  const decided = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ReplyDetail.parse(JSON.parse(line)))
    .filter(({ classified_by }) => classified_by === 'person');
  let right = 0;
  for (const { id, subject, from_email, body, classification, extracted_data } of decided) {
    const message = {
      subject: subject ?? '',
      fromEmail: from_email,
      headers: {},
      calendar: undefined,
      delivery: undefined,
      text: body ?? '',
    };
    const now = classify(message).classification;
    if (now === classification) right += 1;
    else console.log(`  ${id}: ${classification}, then ${extracted_data.first_classification ?? 'unread'}, now ${now}`);
  }
  console.log(`\ncorrections: ${right} of ${decided.length} are read as the person decided`);
};
