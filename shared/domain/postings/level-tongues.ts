// Words of rank and kinds of contract in German, French, Spanish, Italian, Dutch, Portuguese and Polish. English stands
// in level.ts and job-type.ts.

/** `\b` knows ASCII alone: "é" and "ł" are letters too. */
const words = (...alternatives: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'iu');

export const LEARNS = words(
  String.raw`sta[żz]yst\p{L}+|praktykant\p{L}*|ucze[ńn]|stagiair(?:e|es|s)?|stagista|stagist\p{L}|afstudeer\p{L}+|leerling\p{L}*|tirocinant\p{L}|tirocinio|apprendist\p{L}|estagi[áa]ri[oa]|aprendiz|becari[oa]s?|pr[áa]cticas|alternant\p{L}*|apprentie?s?|berufseinsteiger\p{L}*|d[ée]butant\p{L}*|trainee`,
);
export const DIRECTS = words(
  String.raw`dyrektor\p{L}*|prezes\p{L}*|direttor[ei]|direttrice|dirigente|director[ae]?(?: (?:general|comercial|financier\p{L}))|diretor[a]?|directeur|directrice|directeur-generaal|bestuurder|vorst[äa]nd\p{L}*`,
);
export const LEADS = words(
  String.raw`kierowni\p{L}+|brygadzist\p{L}+|mistrz zmiany|teamleid(?:er|ster)|afdelingshoofd|leidinggevende|voorman|capo(?: \p{L}+)?|caporeparto|capocantiere|coordinator[ei] di|encargad[oa]s?|jef[ea]|supervisor[a]?|gerente|chefe|encarregad[oa]|responsable|chef de (?:service|chantier|secteur|rayon|projet|cuisine)|\p{L}{3,20}leiter(?:in)?|vorarbeiter(?:in)?|meister(?:in)?|schichtf[üu]hrer(?:in)?`,
);
export const SENIORS = words(
  String.raw`starsz[yae]|s[ée]nior|confirm[ée]e?|esperto|esperta|erfahrene[rn]?|especialista s[êe]nior|s[êe]nior`,
);
export const MIDDLES = words('pleno', 'semi[- ]?senior', 'regular', 'medior', 'medewerker medior');
export const JUNIORS = words(String.raw`m[łl]odsz[yae]|j[úu]nior|auxiliar j[úu]nior|beginnend|d[ée]butant accept[ée]`);

export const INTERNS = words(
  String.raw`sta[żz]yst\p{L}+|sta[żz]|praktyki|praktykant\p{L}*|stagiair(?:e|es|s)?|afstudeer(?:stage|opdracht)\p{L}*|meewerkstage|stagista|tirocin\p{L}+|estagi[áa]ri[oa]|est[áa]gio|becari[oa]s?|beca|pr[áa]cticas|alternant\p{L}*|apprentie?s?`,
  String.raw`stage (?:in|de|en|di|chez|bij|marketing|extracurricolare|curricolare)`,
);
/** What a text says outright of the contract, the more particular first. */
export const CONTRACTS = {
  freelance: words(
    'umowa o dzieło',
    'travailleur indépendant',
    'autónomo',
    'libero professionista',
    'partita iva',
    'zzp',
  ),
  temporary: words(
    String.raw`contrato temporal|contrato de (?:sustituci[óo]n|interinidad)|travail temporaire|mission d['’]int[ée]rim|uitzend(?:werk|kracht|basis)|praca (?:tymczasowa|sezonowa)|lavoro stagionale|contratto a chiamata|trabalho tempor[áa]rio`,
  ),
  contract: words(
    String.raw`tempo determinato|contrat à durée déterminée|contrato pj|regime pj|umowa (?:zlecenie|b2b)|kontrakt b2b|contrato por obra|tijdelijk contract|befristetes? (?:arbeits)?\p{L}*`,
  ),
  partTime: words(
    String.raw`niepełny etat|pół etatu|½ etatu|lavoro part[- ]?time|contratto part[- ]?time|meio per[íi]odo|tempo parcial|minijob|geringf[üu]gig\p{L}*|jornada parcial|temps partiel|mi-temps`,
  ),
  fullTime: words(
    String.raw`pełny etat|pełen etat|umowa o pracę|voltijds?|fulltime|tempo integral|regime clt|clt|tempo inteiro|contrato sem termo|contrato indefinido|contrat à durée indéterminée|tempo indeterminato|festanstellung`,
  ),
} as const;
