// Peoples by country: who "Kenyan nationals", "deutsche Staatsbürger" and "obywatele polscy" are.

/** English, whole words with an optional s. */
const ENGLISH =
  'US american,CA canadian,GB british,IE irish,AU australian,NZ new zealander,IN indian,SG singaporean,ZA south african,KE kenyan,NG nigerian,GH ghanaian,EG egyptian,MA moroccan,TN tunisian,DZ algerian,ET ethiopian,UG ugandan,TZ tanzanian,RW rwandan,ZM zambian,ZW zimbabwean,NA namibian,MU mauritian,SN senegalese,CM cameroonian,MY malaysian,PH filipino,PH filipina,PH philippine,ID indonesian,TH thai,VN vietnamese,PK pakistani,BD bangladeshi,LK sri lankan,NP nepali,NP nepalese,AE emirati,SA saudi,QA qatari,KW kuwaiti,OM omani,BH bahraini,JO jordanian,LB lebanese,TR turkish,GR greek,CY cypriot,MT maltese,BG bulgarian,HR croatian,SI slovenian,SK slovak,RS serbian,EE estonian,LV latvian,LT lithuanian,LU luxembourgish,IS icelandic,KR korean,KR south korean,TW taiwanese,RU russian,KZ kazakh,GE georgian,AM armenian,UY uruguayan,EC ecuadorian,CR costa rican,PA panamanian,JM jamaican,GT guatemalan,DO dominican,CN chinese,JP japanese,FR french,NL dutch,BE belgian,DE german,AT austrian,CH swiss,SE swedish,NO norwegian,DK danish,FI finnish,PL polish,CZ czech,HU hungarian,RO romanian,UA ukrainian,ES spanish,IT italian,PT portuguese,IL israeli,BR brazilian,MX mexican,AR argentine,AR argentinian,CL chilean,CO colombian,PE peruvian';
/** Beginnings of the words for a people, and of a country's bent forms, in German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const STEMS =
  'DE deutsch allemand aleman alemán alemã tedesc duits niemiec niemczech,AT österreich autrich oostenrijk austriac austríac austriack,CH schweiz suiss svizzer suiz suíç zwitser szwajcar,FR français francais franzö francés frances franse frans francusk francji,NL nederland niederländ néerland neerland holand holandes olandes holenders,BE belg,ES spani español espagnol spagnol spaans espanhol hiszpańsk hiszpani,IT italien italian włosk włosz,PT portug,PL poln polonais polacc polac polon pools polsk polsc,GB britisch britanni britann brits brytyjsk,IE irisch irland irlandes iers,US amerikan amerykań américain estadounidens norteamerican statunitens estadunidens,CA canad kanad,BR brasil brazil brazyl brésil,MX mexic méxic mexik messican meksyk,AR argentin,CL chilen chilien cilen,CO colombi kolumbi,PE peruan peruvi,ZA südafrikan sudafric sudafrican sulafrican zuidafrika,SE schwed suéd suec svedes zweed szwedz,NO norweg norvég norueg norveges noors norwes,DK dän danois danés danes deens duńsk,FI finn finland fińsk,CZ tschech tchèque tchequ checo checa tsjech czesk,HU ungar hongr húngar ungheres hongaar węgier,RO roumain rumän rumano rumana romen roemeen rumuńsk,UA ukrain ucrain ucran oekraïen ukraiń,IN indisch indien,JP japan japon giappon japoń,CN chines chinois chino cines chiń,MA marokk marocain marroqu marocch,TR türk turc turk tureck';

type Stem = { country: string; stem: string };
let made: { whole: Map<string, string>; stems: Stem[] } | undefined;
const known = (): { whole: Map<string, string>; stems: Stem[] } => {
  made ??= {
    whole: new Map(ENGLISH.split(',').map((one) => [one.slice(3), one.slice(0, 2)])),
    stems: STEMS.split(',').flatMap((one) =>
      one
        .slice(3)
        .split(' ')
        .map((stem) => ({ country: one.slice(0, 2), stem })),
    ),
  };
  return made;
};
const MOST_ENDING = 6;

/** ISO 3166 of the people that a word, or two, names ("Kenyans", "South African", "polnische"); undefined for none. */
export const peopleNamed = (written: string): string | undefined => {
  const word = written.toLowerCase();
  const { whole, stems } = known();
  const exact = whole.get(word) ?? whole.get(word.replace(/s$/u, ''));
  if (exact !== undefined || !/^\p{L}+$/u.test(word)) return exact;
  return stems.find(({ stem }) => word.startsWith(stem) && word.length <= stem.length + MOST_ENDING)?.country;
};
