/** All that a command touches outside itself, so that tests give it theirs. */
export type Io = {
  out(line: string): void;
  err(line: string): void;
  /** Rewrites the last line, where it is a terminal; else nothing. */
  progress(line: string): void;
  /** Asks and gives the answer; `secret` is not shown as it is typed. */
  ask(question: string, secret?: boolean): Promise<string>;
  sleep(milliseconds: number): Promise<void>;
  fetch: typeof fetch;
  env: Readonly<Record<string, string | undefined>>;
  /** The file that keeps where to ask and the token. */
  kept: { read(): string | undefined; write(text: string): void; remove(): void };
};

/** What the person did not know or cannot have: said without a trace. */
export class Refused extends Error {}
/** The service cannot be asked right now. */
export class Away extends Refused {}
/** The line was not understood. */
export class Misread extends Refused {}

/** A whole number of an option. Throws Misread. */
export const wholeNumber = (option: string, text: string, [least, most]: readonly [number, number]): number => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Misread(`${option} takes a whole number from ${least} to ${most}, not "${text}".`);
};
