const CODES =
  'en de fr es it pt nl pl sv no da fi cs sk hu ro bg el tr ru uk ar he hi ja ko zh th vi id ms fa ur bn ta te lt lv et sl hr sr ca'.split(
    ' ',
  );
const HERE = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
let named: ReadonlyMap<string, string> | undefined;

/** Names of languages in seven of them, in small letters, each with its code (ISO 639-1); from the runtime's own tables. */
export const languageNames = (): ReadonlyMap<string, string> => {
  named ??= new Map([
    ...HERE.flatMap((here) => {
      const names = new Intl.DisplayNames([here], { type: 'language' });
      return CODES.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
    }),
    ['mandarin', 'zh'],
    ['cantonese', 'zh'],
    ['castilian', 'es'],
    ['castellano', 'es'],
    ['farsi', 'fa'],
    ['flemish', 'nl'],
    ['deutschkenntnisse', 'de'],
    ['englischkenntnisse', 'en'],
    ['französischkenntnisse', 'fr'],
  ] as const);
  return named;
};

/** The languages that a text names, each where it stands. */
export const languagesIn = (text: string): { code: string; text: string; start: number }[] =>
  [...text.matchAll(/\p{L}+/gu)].flatMap((word) => {
    const code = languageNames().get(word[0].toLowerCase());
    return code === undefined ? [] : [{ code, text: word[0], start: word.index }];
  });
