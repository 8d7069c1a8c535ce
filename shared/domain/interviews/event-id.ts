const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/**
 * The id of an interview's calendar event: the uuid in base32hex, which is all that Google's event ids may be made of.
 * It derives from ours, so that making the event again makes no second one.
 */
export const eventIdOf = (interviewId: string): string => {
  let rest = BigInt(`0x${interviewId.replaceAll('-', '')}`);
  let text = '';
  for (let at = 0; at < 26; at += 1) {
    text = `${DIGITS[Number(rest % 32n)] ?? ''}${text}`;
    rest /= 32n;
  }
  return text;
};
