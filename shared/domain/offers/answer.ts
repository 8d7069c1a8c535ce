export type OfferAnswer = 'accept' | 'negotiate' | 'decline';

/** Pure. The words of an answer to an offer; the person changes them as they like before it leaves. */
export function offerAnswerText(answer: OfferAnswer, said: { role: string | null; signature: string | null }): string {
  const role = said.role === null ? '' : ` for the position ${said.role}`;
  const opening = `Thank you very much for your offer${role}.`;
  const body = {
    accept: 'I am happy to accept it. Please let me know what you need from me for the next steps.',
    negotiate: 'I am glad about it, and before I decide I would like to talk about the terms. When would it suit you?',
    decline: 'After careful thought I have decided not to accept it. I wish you and the team all the best.',
  }[answer];
  return ['Hello,', `${opening} ${body}`, `Kind regards${said.signature === null ? '' : `\n${said.signature}`}`].join(
    '\n\n',
  );
}
