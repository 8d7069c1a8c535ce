import type { ApplicationPacket } from '../../contracts/application.ts';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title.toUpperCase(), ...lines];

/** A packet as text to copy from: what warns first, then the form field by field, the answers and the letter. */
export function packetText(packet: ApplicationPacket): string {
  const at = packet.company_name === null ? '' : ` at ${packet.company_name}`;
  const lines = [
    `${packet.job_title}${at}`,
    packet.application_url,
    ...section('Look at this first', [
      ...(packet.posting_warning === null ? [] : [packet.posting_warning]),
      ...(packet.resume_warning === null ? [] : [packet.resume_warning]),
      ...packet.warnings.map(({ message, sentence }) =>
        sentence === null ? `- ${message}` : `- ${message} It says: "${sentence}"`,
      ),
    ]),
    ...section(
      `The form (${packet.form.label})`,
      packet.form.fields.map(({ label, value, file, note }) =>
        file === null ? `${label}: ${value ?? note ?? '(nothing stored)'}` : `${label}: attach ${file}`,
      ),
    ),
    ...section(
      'Other usual questions',
      packet.answers.map(({ question, answer }) => `${question} ${answer}`),
    ),
    ...section('The letter', packet.letter_text === null ? [] : [packet.letter_text]),
    '',
    'When you have sent it, say so: it counts as sent only then, or when their acknowledgement arrives.',
  ];
  return `${lines.join('\n')}\n`;
}
