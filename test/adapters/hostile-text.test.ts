import { cleanHtml } from '../../shared/adapters/boards/html.ts';
import { readText } from '../../shared/adapters/documents/text.ts';
import { readMail } from '../../shared/adapters/mail/read.ts';
import { findTimes } from '../../shared/adapters/times/chrono.ts';
import { checkLetter } from '../../shared/domain/letters/check.ts';
import { sentencesOf as sentencesOfLetter } from '../../shared/domain/letters/edit.ts';
import { readLocation } from '../../shared/domain/places/find.ts';
import { readApplicationEmail } from '../../shared/domain/postings/application-email.ts';
import { readAuthorisation } from '../../shared/domain/postings/authorisation.ts';
import { readYears } from '../../shared/domain/postings/experience.ts';
import { sentencesOf } from '../../shared/domain/postings/fact.ts';
import { readJobType } from '../../shared/domain/postings/job-type.ts';
import { readSalary } from '../../shared/domain/postings/salary.ts';
import { readSections } from '../../shared/domain/postings/sections.ts';
import { readSkillsAsked } from '../../shared/domain/postings/skills-asked.ts';
import { readWorkMode } from '../../shared/domain/postings/work-mode.ts';
import { bounceKind } from '../../shared/domain/replies/bounce-kind.ts';
import { classify } from '../../shared/domain/replies/classify.ts';
import { readDelivery } from '../../shared/domain/replies/delivery.ts';
import { meetingLink } from '../../shared/domain/replies/meeting-link.ts';
import { ownWords, sentences } from '../../shared/domain/replies/own-words.ts';
import { hear } from '../../shared/domain/replies/phrases/phrase.ts';
import { rejection } from '../../shared/domain/replies/phrases/rejection.ts';
import { readResume } from '../../shared/domain/resume/read.ts';
import { offerSaid, talkSaid, wantedSaid } from '../../shared/services/replies/extract-said.ts';
import { asOf, facts, posting } from '../domain/letters/fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const mail = (text: string, type: string) =>
  readMail(bytes(`From: a@b.example\r\nContent-Type: text/${type}\r\n\r\n${text}`));

const AT = { at: new Date(0), zone: 'UTC' };

/** Everything that reads what a stranger wrote: postings, mail, resumes, letters of a model. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'postings: markup': cleanHtml,
  'postings: address': readApplicationEmail,
  'postings: salary': (text) => readSalary(text, 'US'),
  'postings: years': readYears,
  'postings: sections': readSections,
  'postings: authorisation': (text) => readAuthorisation(sentencesOf(text)),
  'postings: work mode': (text) => readWorkMode({ field: null, title: '', locations: [], text }),
  'postings: job type': (text) => readJobType({ field: null, title: '', text }),
  'postings: skills': (text) => readSkillsAsked('', text),
  'postings: location': readLocation,
  'mail: plain': (text) => mail(text, 'plain'),
  'mail: markup': (text) => mail(text, 'html'),
  'mail: header': (text) => readMail(bytes(`From: ${text.replaceAll('\n', ' ')}\r\nTo: a@b.example\r\n\r\nx`)),
  'mail: own words': ownWords,
  'mail: phrases': (text) => hear(rejection, sentences(text)),
  'mail: class': (text) =>
    classify({ subject: text, fromEmail: '', headers: {}, calendar: undefined, delivery: undefined, text }),
  'mail: bounce': (text) => bounceKind(undefined, text, text),
  'mail: times': (text) => [findTimes(text, AT), findTimes(text, { ...AT, seek: 'deadlines' })],
  'mail: link': (text) => meetingLink(text),
  'mail: the talk': (text) => talkSaid(text, undefined),
  'mail: what is wanted': (text) => wantedSaid(() => [], text, { receivedAt: AT.at, zone: AT.zone }, []),
  'mail: offer': (text) => offerSaid(() => [], text, { receivedAt: AT.at, zone: AT.zone }),
  'mail: delivery report': readDelivery,
  'resume: text': (text) => {
    const read = readText(bytes(text));
    return read.outcome === 'read' ? readResume(read.document, 'text') : undefined;
  },
  // A letter has at most a quarter of that.
  'letters: as typed': (text) =>
    checkLetter(sentencesOfLetter(text.slice(0, text.length / 4), [], facts, asOf), facts, posting, asOf),
};

/** Runs of one thing, each the bad case of some way to write an expression: what is begun and never ended. */
const RUNS = [
  ...['a', 'A', '1', ' ', '\t', '\n', '\u00a0', '.', ',', '-', '(', ')', '<', '>', '"', '@', '$', '&'],
  ...['a ', 'a.', 'a@', 'a\n', '1 ', '1,', '1-', '1 - ', ' \n', '<a', '<a ', '<p>', '<li>', '<!--', '&nbsp;', '$1 - '],
  ...['https://', 'https://a', 'not a ', 'your a ', 'we have not ', 'position ', '10+ years ', '3 days a ', 'at 5 '],
];
const LONG = 40_000;
const SHORT = LONG / 4;
/** Below this nobody is held up, and the clock tells nothing. */
const NOTICED_MS = 40;
/** Between the four of the length and the sixteen of its square. */
const MOST = 10;

/** Milliseconds of this process's own work: what else the machine does meanwhile does not count. */
const timed = async (read: (text: string) => unknown, text: string): Promise<number> => {
  const started = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};
/** The least of several tries each, turn about: a collection of garbage falls into one of them, never into all. */
const growthOf = async (read: (text: string) => unknown, [long, short]: [string, string]): Promise<number> => {
  const least = { long: Number.POSITIVE_INFINITY, short: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < 3 || (tries < 5 && least.long / least.short > MOST); tries++) {
    least.long = Math.min(least.long, await timed(read, long));
    least.short = Math.min(least.short, await timed(read, short));
  }
  return least.long / least.short;
};

// Four times the text is four times the work. Where the work grows with the square it is sixteen times.
test.each(Object.entries(READERS))('%s: hostile text costs by its length, not by its square', async (_name, read) => {
  const slow: string[] = [];
  for (const run of RUNS) {
    const of = (length: number) => `${run.repeat(Math.ceil(length / run.length)).slice(0, length)}!`;
    if ((await timed(read, of(LONG))) < NOTICED_MS) continue;
    const growth = await growthOf(read, [of(LONG), of(SHORT)]);
    if (growth > MOST) slow.push(`${JSON.stringify(run)}: ${growth.toFixed(1)} times the work for four times the text`);
  }
  expect(slow).toEqual([]);
});
