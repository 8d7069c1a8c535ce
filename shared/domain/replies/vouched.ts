/** What the receiving server found out about a mail, in Amazon SES's words; absent where it did not look. */
export type Verdicts = { spf?: string | undefined; dmarc?: string | undefined };

const parted = (address: string): { local: string; domain: string } => {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, at).toLowerCase(), domain: address.slice(at + 1).toLowerCase() };
};

/**
 * Pure. Whether the envelope's sender is the person's own mailbox: Gmail forwards as `jo+caf_=…@gmail.com`, others as the
 * mailbox itself.
 */
export function isOwnEnvelope(from: string, own: readonly string[]): boolean {
  const sender = parted(from);
  return own.some((address) => {
    const { local, domain } = parted(address);
    return domain === sender.domain && (sender.local === local || sender.local.startsWith(`${local}+`));
  });
}

/**
 * Pure. Whether anybody vouches for the sender that a forwarded mail names: the sender's own domain (DMARC, or SPF of the
 * same domain), or the person's mailbox, which judged it before it sent it on. Whoever learns a secret address can write
 * to it in any name: what nobody vouches for moves nothing and waits for the person.
 */
export function isVouchedFor(
  { spf, dmarc }: Verdicts,
  { envelopeFrom, from, own }: { envelopeFrom: string; from: string; own: readonly string[] },
): boolean {
  if (dmarc === 'PASS') return true;
  if (spf !== 'PASS') return false;
  if (isOwnEnvelope(envelopeFrom, own)) return true;
  return dmarc !== 'FAIL' && from !== '' && parted(envelopeFrom).domain === parted(from).domain;
}
