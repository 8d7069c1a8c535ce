const MOST_CHARACTERS = 2_000;
/** What people copy around an address: quotes, angle brackets, a full stop at the end of a sentence. */
const AROUND = /^[\s<>"'“”‘’«»([]+|[\s<>"'“”‘’«»)\]]+$|(?<![/.])[.,;]+$/gu;

/**
 * The address in what a person pastes: with or without a scheme, of any case, with words of a mail program around it.
 * Undefined when it is no address of the web.
 */
export const readPastedUrl = (pasted: string): URL | undefined => {
  let text = pasted.slice(0, MOST_CHARACTERS + 1).trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(AROUND, '');
  }
  text = text.replace(/^(?:view-source:|url:)\s*/iu, '');
  if (text === '' || text.length > MOST_CHARACTERS || /\s/u.test(text)) return undefined;
  // Typed in capitals throughout, the path says nothing by its case.
  if (text === text.toUpperCase()) text = text.toLowerCase();
  const named = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text.replace(/^\/\//u, '')}`;
  const url = URL.parse(named);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  if (!url.hostname.includes('.') && !/^\[|^localhost$/u.test(url.hostname)) return undefined;
  url.hostname = url.hostname.replace(/\.$/u, '');
  return url;
};
