const WELCOME =
  /\b(?:nice[- ]to[- ]have|preferred|preferably|a (?:big |huge |strong |definite )?(?:plus|bonus|advantage)|is (?:a )?plus|pluses|bonus(?: points)?|ideally|desirable|desired|advantageous|beneficial|good to have|not required|optional|would be (?:great|nice|helpful)|von vorteil|wünschenswert|idealerweise|serait un plus|se valora\p{L}*|valorable|deseable|mile widzian\w*|atutem|(?:un |een )?pluspunt|is een pr[ée]|wenselijk|titolo preferenziale|preferibil\w+|gradit[oa]|costituisce (?:un )?plus|ser[áa] um diferencial|desej[áa]vel|valoriza-se|appr[ée]ci[ée]e?s?|un atout|souhait[ée]e?s?)(?!\p{L})/iu;

/** Whether a clause says that what it names is welcome, not asked for. */
export const isOptional = (clause: string): boolean => WELCOME.test(clause);

/** Where in a clause the wording stands that says so; undefined where there is none. */
export const optionalAt = (clause: string): { from: number; to: number } | undefined => {
  const found = WELCOME.exec(clause);
  return found === null ? undefined : { from: found.index, to: found.index + found[0].length };
};
