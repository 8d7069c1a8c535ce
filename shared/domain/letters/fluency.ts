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
