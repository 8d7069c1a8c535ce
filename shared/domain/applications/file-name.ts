const MOST_WORD = 40;
/** What no letter's decomposition brings to ASCII. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  Œ: 'Oe',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LEGAL =
  /[\s,]+(?:incorporated|inc|llc|ltd|limited|gmbh|ag|se|plc|corp|corporation|co|company|s\.?a|b\.?v|kg|oy|ab)\.?$/iu;

/** Words joined by hyphens: in ASCII where the letters allow it, else in their own script, never with a sign that a system minds. */
const words = (text: string): string => {
  const ascii = text
    .replace(/[ßæÆøØœŒłŁđĐðþı]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  return [...ascii.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '')]
    .slice(0, MOST_WORD)
    .join('')
    .replace(/-+$/u, '');
};

/**
 * A file's name as recruiters find it again: `Given-Family-Resume-Company.pdf`. The company's legal form is left out; what
 * names nothing is left out too. Never a path, a control character or a reserved sign.
 */
export function recruiterFileName(
  { personName, kind, companyName }: { personName: string; kind: string; companyName: string | null },
  extension: string,
): string {
  const company = companyName === null ? '' : words(companyName.replace(LEGAL, ''));
  const stem = [words(personName), kind, company].filter((part) => part !== '').join('-');
  const ending = /^[a-z0-9]{1,5}$/iu.test(extension) ? `.${extension.toLowerCase()}` : '';
  return `${stem}${ending}`;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/msword': 'doc',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'application/json': 'json',
};

/** A stored file's ending, by its name where it has a plain one, else by its type. */
export const endingOf = (fileName: string, contentType: string): string =>
  /\.([a-z0-9]{1,5})$/iu.exec(fileName)?.[1] ?? ENDINGS[contentType] ?? '';
