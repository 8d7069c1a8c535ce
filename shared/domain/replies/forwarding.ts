/** What Gmail asks before it forwards a mailbox: a code to type in, or a page to confirm at. */
export type ForwardingConfirmation = { mailbox: string | null; code: string | null; url: string | null };

const SENDER = 'forwarding-noreply@google.com';
/** The two hosts at which Gmail has had its confirmations; `vf-` is what it verifies by. */
const LINK = /https:\/\/mail(?:-settings)?\.google\.com\/mail\/vf-[^\s<>"'\\]{10,600}/;
const CODE = /#(\d{6,12})\b/;
const ADDRESS = /[^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,190}\.[a-z]{2,24}/i;

/**
 * Pure. Whether the mail is Gmail's question whether this address wants a mailbox's mail, in whatever language: read by
 * its sender, whom the caller has found vouched for. Undefined for every other mail.
 */
export function forwardingConfirmation({
  from,
  subject,
  text,
}: {
  from: string;
  subject: string;
  text: string;
}): ForwardingConfirmation | undefined {
  if (from.toLowerCase() !== SENDER) return undefined;
  const code = (CODE.exec(subject) ?? /\b(\d{8,10})\b/.exec(text.slice(0, 5_000)))?.[1] ?? null;
  const url = LINK.exec(text.slice(0, 20_000))?.[0] ?? null;
  const mailbox = ADDRESS.exec(subject)?.[0] ?? ADDRESS.exec(text.slice(0, 2_000))?.[0] ?? null;
  return code === null && url === null ? undefined : { mailbox, code, url };
}
