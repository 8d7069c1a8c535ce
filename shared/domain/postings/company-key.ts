const LEGAL_FORMS = new Set([
  'inc',
  'incorporated',
  'llc',
  'ltd',
  'limited',
  'gmbh',
  'ag',
  'se',
  'corp',
  'corporation',
  'co',
  'company',
  'plc',
  'bv',
  'nv',
  'sa',
  'sas',
  'sarl',
  'srl',
  'spa',
  'ab',
  'oy',
  'as',
  'aps',
  'pty',
  'pvt',
  'private',
  'llp',
  'lp',
  'kg',
  'ug',
  'holdings',
  'holding',
]);

/** A company's name as boards write it, cleaned: no outer spaces, one space between words, at most 255 characters. */
export const companyName = (written: string): string =>
  written.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, 255);

/**
 * The key under which one company is known however it is written: "Acme, Inc.", "ACME Inc" and "Acme " are one. Legal
 * forms fall off the end unless nothing would be left. Never empty for a name with a letter or digit in it.
 */
export const companyKey = (written: string): string => {
  const words = companyName(written)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '');
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
};
