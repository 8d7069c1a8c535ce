const NATIVE =
  /\b(?:native|mother tongue|first language|bilingual|c2\+?)(?!\p{L})|muttersprach|maternel|madrelingua|nativ[oa]|moedertaal|materna|bilingu/iu;
const FLUENT =
  /\b(?:fluent|proficient|full professional|c[12]\+?)(?!\p{L})|flie(?:ß|ss)end|verhandlungssicher|courant|fluid[oa]|fluente|vloeiend/iu;

/** Whether a language's level, as the person wrote it, bears out `fluent` or `native`. */
export const isFluent = (fluency: string | null, said: string): boolean =>
  fluency !== null && (NATIVE.test(fluency) || (!/native/i.test(said) && FLUENT.test(fluency)));

const LITTLE =
  /\b(?:a[12]\+?|basics?|beginner|elementary|rudimentary)(?!\p{L})|grundkenntnis|notions|b[áa]sic[oa]|scolastic[oa]|débutant|principiante|basis/iu;

/** Whether it is less than what postings mean that ask for a language. */
export const isLittle = (fluency: string | null): boolean => fluency !== null && LITTLE.test(fluency);

const GOOD = /\b(?:b[12]\+?|conversational|intermediate|good|working)(?!\p{L})/iu;

/** How well a language is spoken, as the person words it, from 1 (a little) to 7 (as a native); undefined for words unknown. */
export function rankOf(fluency: string | null): number | undefined {
  if (fluency === null) return undefined;
  const level = /\b([abc])([12])(?!\p{L})/iu.exec(fluency);
  if (NATIVE.test(fluency) && level === null) return 7;
  if (level !== null) return 'abc'.indexOf(level[1]?.toLowerCase() ?? '') * 2 + Number(level[2]);
  if (FLUENT.test(fluency)) return 5;
  if (GOOD.test(fluency)) return 4;
  return LITTLE.test(fluency) ? 2 : undefined;
}
