import { companyWords, wordsOf } from './naming.ts';

/** A hand-off that a company's system may acknowledge. */
export type HandOff = { applicationId: string; companyName: string | null; jobTitle: string | null };
export type Confirmation = { subject: string; fromName: string; text: string };

/** What a system says once an application is in; of one line each, so that they are found in time that grows with the text. */
const SAYS: readonly RegExp[] = [
  /\bthank(?:s| you)\b.{0,20}\bfor (?:applying|your (?:application|interest in applying)|submitting)\b/iu,
  /\b(?:we(?:'ve| have)?|has been|was|is) (?:successfully )?(?:received|submitted|recorded)\b.{0,40}\b(?:application|resume|cv)\b/iu,
  /\byour (?:\p{L}+ ){0,3}application\b.{0,80}\b(?:received|submitted|recorded|complete|on its way|is in)\b/iu,
  /\bapplication (?:confirmation|received|submitted)\b/iu,
  /\b(?:bewerbung)\b.{0,60}\b(?:erhalten|eingegangen|eingang)\b|\b(?:dank|danke|eingang)\b.{0,30}\bbewerbung\b/iu,
  /\b(?:merci|bien reçu|réception)\b.{0,40}\bcandidature\b/iu,
  /\b(?:gracias|recibido)\b.{0,40}\b(?:solicitud|candidatura|postulaci[oó]n)\b/iu,
];
/** Above it stands what is decided; below, history and footers. */
const MOST_TEXT = 3_000;

/** Whether the message says that an application has come in. */
export const isConfirmation = ({ subject, text }: Confirmation): boolean => {
  const lines = [subject, ...text.slice(0, MOST_TEXT).split('\n')].map((line) => line.slice(0, 500));
  return SAYS.some((says) => lines.some((line) => says.test(line)));
};

/**
 * The hand-off that the message confirms: the one whose company it names, and, where several are at that company, the one
 * whose title it names. Undefined when none or more than one fits: nothing is guessed.
 */
export function confirmedOf(message: Confirmation, handOffs: readonly HandOff[]): HandOff | undefined {
  const near = ` ${wordsOf(`${message.subject} \n ${message.fromName}`).join(' ')} `;
  const whole = `${near} ${wordsOf(message.text.slice(0, MOST_TEXT)).join(' ')} `;
  const named = handOffs.filter(({ companyName }) => {
    const name = companyName === null ? '' : companyWords(companyName);
    // A name of one short word is found in any text by chance.
    return name !== '' && (name.length < 5 ? near : whole).includes(` ${name} `);
  });
  if (named.length <= 1) return named[0];
  const titled = named.filter(
    ({ jobTitle }) => jobTitle !== null && whole.includes(` ${wordsOf(jobTitle).join(' ')} `),
  );
  return titled.length === 1 ? titled[0] : undefined;
}
