import { automatedCues, bounceCues } from './cues/automated.ts';
import { type Cue, type Weighed, weigh } from './cues/cue.ts';
import { interviewCues } from './cues/interview.ts';
import { offerCues } from './cues/offer.ts';
import { rejectionCues } from './cues/rejection.ts';
import { requestCues } from './cues/request-info.ts';
import { spamCues } from './cues/spam.ts';
import { automatedTongues, interviewTongues, offerTongues, rejectionTongues, requestTongues } from './cues/tongues.ts';
import { fold } from './fold.ts';

/** What a message says is said above its footers; a sentence longer than a paragraph is a list. */
const MOST_TEXT = 8_000;
const MOST_SENTENCES = 160;
const LONGEST = 500;

/** A phrase (phrases/) that speaks weighs as much as the strongest cue. */
export const PHRASE_WEIGHT = 4;

/** Words of hiring: advertising that was not sent about a job has none of them. */
const HIRING =
  /\b(?:appl(?:y|ied|ying|ication|icant)\w*|candida\w+|interview\w*|recruit\w*|hiring|position|role|vacancy|resume|cv|talent|onboarding|employ\w*|requisition|bewerb\w*|stelle|puesto|poste|entretien|entrevista|gesprach)\b/g;

const FAMILIES = {
  rejection: [...rejectionCues, ...rejectionTongues],
  offer: [...offerCues, ...offerTongues],
  interview_request: [...interviewCues, ...interviewTongues],
  request_info: [...requestCues, ...requestTongues],
  automated: [...automatedCues, ...bounceCues, ...automatedTongues],
  spam: spamCues,
} as const satisfies Record<string, readonly Cue[]>;
export type Family = keyof typeof FAMILIES;
export type Weights = Record<Family, Weighed> & {
  /** How many words of hiring the text holds. */
  hiring: number;
};

/** How much of each class the sentences hold; `body` is what the message says, `subject` may be the thread's old one. */
export const weighAll = (subject: readonly string[], body: readonly string[]): Weights => {
  let left = MOST_TEXT;
  const read: { text: string; folded: string }[] = [];
  for (const whole of body.slice(0, MOST_SENTENCES)) {
    if (left <= 0) break;
    const text = whole.slice(0, Math.min(LONGEST, left));
    left -= text.length;
    read.push({ text, folded: fold(text) });
  }
  const heads = subject.map((whole) => {
    const text = whole.slice(0, LONGEST);
    return { text, folded: fold(text) };
  });
  const all = [...heads, ...read];
  const of = (family: Family, sentences: typeof all): Weighed => weigh(FAMILIES[family], sentences);
  return {
    rejection: of('rejection', all),
    offer: of('offer', all),
    interview_request: of('interview_request', all),
    request_info: of('request_info', all),
    automated: of('automated', all),
    spam: of('spam', all),
    hiring: all.reduce((sum, { folded }) => sum + (folded.match(HIRING)?.length ?? 0), 0),
  };
};
