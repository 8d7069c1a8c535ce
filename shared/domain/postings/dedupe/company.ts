import { fold } from './words.ts';

/** A company's name as boards write it, and the rating that some glue to it ("Acme\n3.9", "Acme 3.9 ★"). */
export const splitCompanyName = (written: string): { name: string; rating: number | null } => {
  const glued =
    /^(.*\S)(?:\s*[\r\n]+\s*|\s+(?=[0-5](?:[.,]\d)?\s*(?:★|⭐|\*|stars?\b|\/\s*5|out of 5))|\s+\((?=[0-5][.,]\d\)))([0-5](?:[.,]\d)?)\s*(?:★|⭐|\*|stars?|\/\s*5|out of 5|\))*\s*$/su.exec(
      written.trim(),
    );
  const name = (glued?.[1] ?? written).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const rating = glued === null ? null : Number(glued[2]?.replace(',', '.'));
  return { name, rating: rating !== null && rating >= 1 && rating <= 5 ? rating : null };
};

const LEGAL = new Set(
  'inc incorporated llc llp lp ltd limited corp corporation co company gmbh mbh ag kg kgaa ug ohg gbr ev eg sa sas sasu sarl srl spa sl slu bv nv plc pty oy oyj ab as asa aps se doo zoo kk pte pvt private cic sro spzoo ltda eireli'.split(
    ' ',
  ),
);
/** What a company adds to its name for one of its parts. */
const PART = new Set(
  'us usa uk na emea apac europe european germany deutschland france espana italia canada india australia america americas north global international intl worldwide group gruppe holding holdings careers jobs hq the and'.split(
    ' ',
  ),
);
const AGENCY =
  /\b(?:staffing|staff|recruit\w*|talent|personnel|personal(?:dienst\w*|beratung|vermittlung|service)|zeitarbeit|manpower|adecco|randstad|hays|kelly services|robert half|michael page|cybercoders|jobot|headhunt\w*|executive search|search partners|interim|placements?|outsourcing|employment (?:agency|services)|jobs? (?:agency|board))\b/iu;

/** The words that make a company's name its own: no legal form, no accents. */
export const companyWords = (name: string): string[] => {
  const words = fold(splitCompanyName(name).name.replace(/(?<=\p{L})\.(?=\p{L}|\s|$|,)|['’]/gu, ''))
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '');
  const own = words.filter((word) => !LEGAL.has(word) && word !== 'and');
  return own.length === 0 ? words : own;
};

/** One key for all spellings of a name; empty for an empty name. */
export const companyKey = (name: string): string => {
  const words = companyWords(name);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
};

/** Whether a name is a recruiter's rather than an employer's, by the words it uses. */
export const looksLikeAgency = (name: string): boolean => AGENCY.test(fold(name));

export type CompanyRelation = 'same' | 'related' | 'different' | 'unknown';

/**
 * Same: one key, or one name is the other with words for a part of it ("Acme US"). Related: one name begins with the
 * other ("Acme", "Acme Robotics"): it may be the same and takes other evidence. Unknown: one of them is not named.
 */
export const relateCompanies = (a: string | null, b: string | null): CompanyRelation => {
  const [left, right] = [companyKey(a ?? ''), companyKey(b ?? '')];
  if (left === '' || right === '') return 'unknown';
  if (left === right || left.replaceAll(' ', '') === right.replaceAll(' ', '')) return 'same';
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (!long.startsWith(`${short} `)) return 'different';
  return long
    .slice(short.length + 1)
    .split(' ')
    .every((word) => PART.has(word))
    ? 'same'
    : 'related';
};
