/** Longest name that every file system takes with a number before it. */
const LONGEST = 120;

/**
 * A name that a person gave a file as the last part of a path in an archive: it can neither leave its folder nor hide, and
 * two files of one name stay two (`number` stands before it).
 */
export const archivedName = (number: number, given: string): string => {
  const plain = given
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const name = plain === '' ? 'file' : plain;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  const stem = Array.from(name.slice(0, name.length - ending.length))
    .slice(0, LONGEST)
    .join('');
  return `${String(number).padStart(3, '0')}-${stem}${ending}`;
};
