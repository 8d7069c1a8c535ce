const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Small letters without accents, so that a rule is written once: `Für` is read as `fur`, `cœur` as `coeur`. */
export const fold = (text: string): string =>
  (BEYOND_ASCII.test(text)
    ? text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/ß/g, 'ss')
        .replace(/œ/g, 'oe')
        .replace(/[‘’ʼ´`]/g, "'")
    : text
  ).toLowerCase();
