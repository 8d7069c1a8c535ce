import type { Decision } from './classes.ts';
import type { DeliveryReport } from './message.ts';

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
const LINE_LIMIT = 500;

type Fields = ReadonlyMap<string, string>;

const fieldsOf = (block: string): Fields =>
  new Map(
    block
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .flatMap((line) => {
        const at = line.indexOf(':');
        return at < 1
          ? []
          : [
              [
                line.slice(0, at).trim().toLowerCase(),
                line
                  .slice(at + 1)
                  .trim()
                  .slice(0, LINE_LIMIT),
              ] as const,
            ];
      }),
  );

/** `rfc822; name@example.com` names its kind before the address. */
const afterKind = (value: string | undefined): string | undefined =>
  value
    ?.slice(value.indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '') || undefined;

/** Reads the machine part of a delivery report (RFC 3464); of several recipients the one that failed speaks. */
export const readDelivery = (status: string): DeliveryReport => {
  const blocks = status.split(/\r?\n\s*\r?\n/).map(fieldsOf);
  const recipients = blocks.filter(
    (fields) => fields.has('action') || fields.has('status') || fields.has('final-recipient'),
  );
  const actionOf = (fields: Fields | undefined): string =>
    /^[a-z]+/.exec(fields?.get('action')?.toLowerCase() ?? '')?.[0] ?? '';
  const spoken = recipients.find((fields) => actionOf(fields) === 'failed') ?? recipients[0];
  return {
    action: ACTIONS.find((action) => action === actionOf(spoken)),
    status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(spoken?.get('status') ?? '')?.[0],
    recipient: afterKind(spoken?.get('final-recipient') ?? spoken?.get('original-recipient')),
    diagnostic: afterKind(spoken?.get('diagnostic-code')),
  };
};

/** A mail system's letter that it goes on trying. */
const STILL_TRYING =
  /\b(?:warning (?:message )?only|need to resend|(?:will|to) be retried|will (?:keep trying|retry|continue|try again)|still (?:trying|being)|(?:has been|is|mail) delayed|delayed mail|not yet been delivered|temporary failure)\b|\(delay\)/i;
const MOST_TEXT = 4_000;

/**
 * Why the message did not arrive, or undefined when nothing has failed for good: a delay is no bounce. Of a mail system's
 * letter without a report its error code, else its own words; `said`: its subject and text.
 */
export const bounceReason = (
  report: DeliveryReport | undefined,
  decision: Decision,
  said: string,
): string | undefined => {
  if (report !== undefined) {
    const failed =
      report.action === 'failed' || (report.action === undefined && report.status?.startsWith('5') === true);
    return failed
      ? [report.status, report.diagnostic].filter((part) => part !== undefined).join(' ') || 'failed'
      : undefined;
  }
  if (decision.decided_by !== 'delivery_report') return undefined;
  const code = decision.evidence.find(({ rule }) => rule === 'bounce.code')?.text;
  if (code !== undefined || STILL_TRYING.test(said.slice(0, MOST_TEXT))) return code;
  // A subject says less than the sentence that names whom it could not be given to.
  const [words] = decision.evidence
    .flatMap(({ rule, text }) => (rule === 'bounce.words' ? [text.slice(0, LINE_LIMIT)] : []))
    .toSorted((a, b) => b.length - a.length);
  return words;
};
