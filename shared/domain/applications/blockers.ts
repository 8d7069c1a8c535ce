/** What stands against submitting an application. `reason` is a stable word, `message` says what to do. */
export type Blocker = { reason: string; message: string };

export type SubmissionFacts = {
  userActive: boolean;
  recipient: string | null;
  letter: { blocked: boolean } | undefined;
  resume: { uploaded: boolean } | undefined;
  suppressed: boolean;
  /** Another application to the same role that is queued or left inside the window, unless overridden. */
  collidesWith: string | undefined;
  /** An earlier message of this application is still being withdrawn from the mailbox. */
  unsettled: boolean;
};

const RULES: readonly [(facts: SubmissionFacts) => boolean, Blocker][] = [
  [(f) => !f.userActive, { reason: 'account_inactive', message: 'Your account is not active.' }],
  [(f) => f.recipient === null, { reason: 'no_recipient', message: 'It has no address to go to.' }],
  [
    (f) => f.letter === undefined && f.resume === undefined,
    { reason: 'nothing_to_send', message: 'It has neither a letter nor a resume: pin one of them.' },
  ],
  [
    (f) => f.letter?.blocked ?? false,
    { reason: 'letter_blocked', message: 'The letter claims what no fact of yours supports: mend its findings first.' },
  ],
  [
    (f) => f.resume !== undefined && !f.resume.uploaded,
    { reason: 'resume_missing', message: 'The file of the resume was not uploaded yet.' },
  ],
  [(f) => f.suppressed, { reason: 'do_not_contact', message: 'The address is on your do-not-contact list.' }],
  [
    (f) => f.collidesWith !== undefined,
    {
      reason: 'duplicate_application',
      message: 'You applied to this role at this company within 90 days. Send override_duplicate to apply again.',
    },
  ],
  [
    (f) => f.unsettled,
    {
      reason: 'unsettled',
      message: 'Its earlier message is still being taken back from the mailbox: try in some minutes.',
    },
  ],
];

/** Pure. Every reason why it cannot be submitted now, the most fundamental first. */
export const blockersOf = (facts: SubmissionFacts): Blocker[] =>
  RULES.filter(([holds]) => holds(facts)).map(([, blocker]) => blocker);
