/** Past tenses and participles that no ending tells, by their verb. */
const irregular = new Map(
  (
    'lead:led build:built write:wrote,written run:ran grow:grew,grown rise:rose,risen make:made teach:taught take:took,taken ' +
    'drive:drove,driven hold:held keep:kept sell:sold bring:brought speak:spoke,spoken begin:began,begun choose:chose,chosen ' +
    'know:knew,known give:gave,given go:went,gone,goes come:came do:did,done,does win:won meet:met pay:paid spend:spent find:found ' +
    'leave:left become:became see:saw,seen oversee:oversaw,overseen draw:drew,drawn get:got,gotten say:said tell:told think:thought ' +
    'feel:felt buy:bought catch:caught deal:dealt fall:fell,fallen send:sent stand:stood understand:understood break:broke,broken ' +
    'shrink:shrank,shrunk rewrite:rewrote,rewritten rebuild:rebuilt undertake:undertook,undertaken mean:meant seek:sought lie:lay bind:bound wind:wound grind:ground lay:laid lend:lent bend:bent tear:tore,torn wear:wore,worn swear:swore,sworn sew:sewn sow:sown sing:sang,sung swim:swam,swum ring:rang,rung ride:rode,ridden fly:flew,flown throw:threw,thrown blow:blew,blown freeze:froze,frozen steal:stole,stolen wake:woke,woken weave:wove,woven forget:forgot,forgotten hide:hid,hidden bite:bit,bitten shake:shook,shaken fight:fought feed:fed breed:bred bleed:bled shoot:shot shine:shone sink:sank,sunk spring:sprang,sprung stick:stuck strike:struck,stricken string:strung sweep:swept sleep:slept weep:wept creep:crept lose:lost hear:heard sit:sat light:lit slide:slid spin:spun dig:dug hang:hung eat:ate,eaten forbid:forbade arise:arose,arisen outgrow:outgrew overcome:overcame withdraw:withdrew,withdrawn learn:learnt spell:spelt burn:burnt kneel:knelt deal:dealt ' +
    'use:used,using,uses,user,users person:people child:children man:men woman:women half:halved,halving,halves datum:data'
  )
    .split(' ')
    .flatMap((entry) => {
      const [verb = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, verb] as const);
    }),
);

/** `Built`, `led`: a past that no ending tells. */
export const isIrregular = (word: string): boolean => irregular.has(word.toLowerCase());

/** Endings with the least that must be left of the word, longer ones first. */
const endings: readonly (readonly [ending: string, least: number])[] = [
  ...'isations izations isation ization ations itions ation ition ments ances ences ively ically ment ance ence ally able ible ness ship edly ised ized ises izes'
    .split(' ')
    .map((ending) => [ending, 4] as const),
  ...'ising izing isms istic ism ions ants ents ists ise ize ion ant ent ist ors als ive ity or al ly ic er ers'
    .split(' ')
    .map((ending) => [ending, 4] as const),
  ...'ings ing ied ies ed es en s y e'.split(' ').map((ending) => [ending, 3] as const),
];

/**
 * What is left of a word without its endings, so that `translated`, `translation` and `translator` meet. Cruder than a
 * lemma: for comparing words of one sentence with words of the facts it cites.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’](?:s|ve|m|d|ll|re)?$/u, '');
  let left = irregular.get(lower) ?? lower;
  for (let round = 0; round < 3; round += 1) {
    const found = endings.find(([ending, least]) => left.endsWith(ending) && left.length - ending.length >= least);
    if (found === undefined) break;
    left = left.slice(0, -found[0].length);
  }
  return left.replace(/(\p{L})\1$/u, '$1');
}
