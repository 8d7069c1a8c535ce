import type { DemoPerson } from '../demo-person/person.ts';
import type { Stack } from '../stack.ts';
import type { Api } from './api.ts';

/** What the chapters of a hunt know of each other. */
export type Hunt = {
  stack: Stack;
  person: DemoPerson;
  /** The boards whose addresses the person adds, most postings first. */
  boards: { name: string; url: string }[];
  /** The postings are recordings of real ones: no message is addressed to the people they name, not even in a sandbox. */
  real: boolean;
  facts: Partial<{
    api: Api;
    accessToken: string;
    resumeId: string;
    jobId: string;
    jobTitle: string;
    companyName: string;
    letterId: string;
    applicationId: string;
    emailId: string;
    outboxId: string;
    employerAddress: string;
    replyId: string;
  }>;
};

export type HuntFact = keyof Hunt['facts'];

/** The fact, or an error that names the chapter's missing ground. */
export function known<K extends HuntFact>(hunt: Hunt, fact: K): NonNullable<Hunt['facts'][K]> {
  const value = hunt.facts[fact];
  if (value === undefined || value === null) throw new Error(`An earlier chapter should have told the ${fact}.`);
  return value;
}

export type Telling = (hunt: Hunt) => Promise<string[]>;
