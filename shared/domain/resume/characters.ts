/** Bullets in documents and in text files. A hyphen or an asterisk counts only before a space. */
const bullet = /^\s*(?:[•◦▪▫●○■□‣⁃∙·➢➤►▸❖✓✔–—»›→⇒⟶⮞▶◆◇♦★☆✦✧✶❯]|[-*o+~>](?=\s))\s*/u;

/** The text after its bullet, or undefined when the line has none. */
export function withoutBullet(text: string): { text: string; offset: number } | undefined {
  const mark = bullet.exec(text);
  if (mark === null || mark[0].length === text.length) return undefined;
  return { text: text.slice(mark[0].length), offset: mark[0].length };
}

/** Whether a line holds a bullet and nothing else: its text stands on the next line. */
export function isOnlyBullet(text: string): boolean {
  const mark = bullet.exec(`${text} `);
  return mark !== null && mark[0].trim().length === text.trim().length && text.trim() !== '';
}

/** Icons: pictures of an envelope, a telephone, a pin; the bullets among the dingbats stay. */
const icon = /(?![✓✔❖➢➤►✦✧✶❯])[\u2300-\u23FF\u2600-\u27BF\u{1F000}-\u{1FAFF}]\uFE0F?/gu;

/**
 * Takes out what carries no meaning: ligatures become letters, soft hyphens, zero-width marks and icons of private
 * use areas go, every kind of space is a space. The marks of Word's symbol fonts at a line's start are bullets.
 */
export function cleanCharacters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/^\s*[\uF02D\uF06C\uF06E\uF06F\uF071\uF076\uF09F\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC](?=\s|$)/u, '•')
    .replace(/\p{Private_Use}/gu, ' ')
    .replace(icon, (_, at: number, whole: string) => (whole.slice(0, at).trim() === '' ? ' ' : ' | '))
    .replace(/[\p{Cc}\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ');
}

/** Letters one by one; in capitals some pairs stand so close (`FA`, `LT`) that they come as one. */
function isLetterSpaced(text: string): boolean {
  if (/^\S(?: {1,}\S){3,}$/u.test(text)) return true;
  if (text.length > 120 || !/^\p{Lu}{1,2}(?: {1,}\p{Lu}{1,2}){4,}$/u.test(text)) return false;
  const parts = text.split(/ +/);
  return parts.filter((part) => part.length === 1).length >= parts.length * 0.7;
}

/** `E X P E R I E N C E` and `W O R K  H I S T O R Y` read as words; other text comes back as it is. */
export function joinLetterSpaced(text: string): string {
  if (!isLetterSpaced(text.trim())) return text;
  const words = text.trim().split(/ {2,}/);
  return words.map((word) => word.replaceAll(' ', '')).join(' ');
}
