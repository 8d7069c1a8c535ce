import { oneStop } from '../one-stop.ts';

export type ApplicationMessage = { subject: string; body: string };

export type MessageFacts = {
  jobTitle: string;
  companyName: string | null;
  personName: string;
  phone: string | null;
  /** The pinned letter as the person approved it; without one the resume speaks, under two plain sentences. */
  letter: string | undefined;
  /** Whether a resume goes along. */
  attached: boolean;
};

/** `emails.subject` is VARCHAR(500). */
const SUBJECT_LIMIT = 500;

/** Pure. What an application e-mail says: the letter's own words, or, without a letter, nothing but what is so. */
export function applicationMessage(facts: MessageFacts): ApplicationMessage {
  const subject = `Application for ${facts.jobTitle} - ${facts.personName}`.replace(/\s+/gu, ' ').trim();
  const cut = [...subject].slice(0, SUBJECT_LIMIT).join('');
  return { subject: cut, body: facts.letter?.trim() || plainNote(facts) };
}

function plainNote({ jobTitle, companyName, personName, phone, attached }: MessageFacts): string {
  const where = companyName === null ? '' : ` at ${companyName}`;
  const lines = [
    'Hello,',
    '',
    oneStop(`I would like to apply for the position ${jobTitle}${where}.`),
    ...(attached ? ['My resume is attached.'] : []),
    '',
    'Kind regards',
    personName,
    ...(phone === null ? [] : [phone]),
  ];
  return lines.join('\n');
}
