import { employerAnswers, readAnswer, seeInterview } from './chapters/answer.ts';
import { applyByEmail, handOff } from './chapters/apply.ts';
import { readTrail, rollUp } from './chapters/figures.ts';
import { writeLetter } from './chapters/letter.ts';
import { crawlBoards, showMatches } from './chapters/matches.ts';
import { readResume, uploadResume } from './chapters/resume.ts';
import { seeOutbox, waitForSending } from './chapters/send.ts';
import { connectMailbox, signInWithGoogle } from './chapters/sign-in.ts';
import type { Hunt } from './hunt.ts';
import type { Chapter } from './teller.ts';

const HEADING = 'The ten best matches (score; skills, place, pay, experience)';

/** The main job, which the first start runs once: from nothing to matches with their reasons. */
export const firstHalf: readonly Chapter<Hunt>[] = [
  { title: 'Sign in with Google', tell: signInWithGoogle },
  { title: 'Upload a resume', tell: uploadResume },
  { title: 'Read it into the profile', tell: readResume },
  { title: 'Crawl the boards', tell: crawlBoards },
  { title: HEADING, tell: showMatches },
];

export const wholeHunt: readonly Chapter<Hunt>[] = [
  ...firstHalf,
  { title: 'Write a letter that states only what is true', tell: writeLetter },
  { title: 'Hand off where no address is named', tell: handOff },
  { title: 'Let the product use the mailbox', tell: connectMailbox },
  { title: 'Apply by e-mail', tell: applyByEmail },
  { title: 'Wait out the undo window, then send once', tell: waitForSending },
  { title: 'Look into the sandbox outbox', tell: seeOutbox },
  { title: 'The employer answers', tell: employerAnswers },
  { title: 'Read the answer', tell: readAnswer },
  { title: 'The interview stands', tell: seeInterview },
  { title: 'Roll up the figures', tell: rollUp },
  { title: 'Read the trail', tell: readTrail },
];
