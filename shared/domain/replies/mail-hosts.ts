/**
 * Domains that write in the name of many employers (applicant tracking, assessments, scheduling, job boards): such a
 * domain is nobody's company. Collected from the vendors' own pages on sending domains.
 */
const FOR_MANY = new Set(
  `greenhouse.io greenhouse-mail.io lever.co ashbyhq.com workable.com workablemail.com recruitee.com recruiteemail.com
   personio.de personio.com teamtailor.com teamtailor-mail.com pinpointhq.com smartrecruiters.com myworkday.com
   myworkdayjobs.com workday.com icims.com jobvite.com taleo.net oraclecloud.com successfactors.com successfactors.eu
   sapsf.com bamboohr.com breezy.hr breezy-mail.com jazz.co applytojob.com jazzhr.com ukg.com ultipro.com paylocity.com
   paycomonline.net adp.com rippling.com gem.com join.com softgarden.io softgarden.de onlyfy.com onlyfy.jobs dvinci.de
   rexx-systems.com umantis.com haufe.com zohorecruit.com zoho.com freshteam.com comeet.co comeet-notifications.com eightfold.ai
   avature.net phenom.com phenompeople.com dover.com homerun.co traffit.com erecruiter.pl elevato.pl talentlyft.com
   tellent.com hirehive.com jobscore.com jobsoid.com manatal.com bullhornmail.com bullhorn.com vincere.io loxo.co
   calendly.com goodtime.io modernloop.io cronofy.com savvycal.com prelude.co hackerrank.com hackerrankforwork.com
   codility.com codesignal.com coderbyte.com testgorilla.com hirevue.com sparkhire.com willo.video karat.io pymetrics.com
   docusign.net docusign.com hellosign.com checkr.com linkedin.com indeed.com indeedemail.com glassdoor.com wellfound.com
   angel.co angellist.com ziprecruiter.com dice.com monster.com stepstone.de stepstone.com xing.com otta.com hired.com
   welcometothejungle.com infojobs.net naukri.com seek.com.au seek.co.nz totaljobs.com reed.co.uk cv-library.co.uk
   simplyhired.com careerbuilder.com remoteok.com remotive.com weworkremotely.com himalayas.app ycombinator.com
   workatastartup.com google.com zoom.us zoom.com microsoft.com amazonses.com sendgrid.net mailgun.org mandrillapp.com`
    .split(/\s+/u)
    .filter((one) => one !== ''),
);

/** Mailboxes that anybody may have. */
const FOR_ANYBODY = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com
   gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me
   fastmail.com tutanota.com tuta.com hey.com yandex.ru mail.ru orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it
   virgilio.it tiscali.it wp.pl o2.pl onet.pl interia.pl seznam.cz qq.com 163.com naver.com rediffmail.com zohomail.com`
    .split(/\s+/u)
    .filter((one) => one !== ''),
);
/** Second labels under which countries register names: "fernhollow.co.uk". */
const SHARED_SECOND = new Set('co com ac org net gov edu or ne go gob nom ltd plc'.split(' '));

/** The part of a host that its owner registered, as far as its form tells: "mail.fernhollow.co.uk" is "fernhollow.co.uk". */
export const siteOf = (host: string): string => {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && SHARED_SECOND.has(second) ? -3 : -2).join('.');
};

/** The site of an address or host that belongs to one organisation; undefined for those of many and of anybody. */
export const ownSiteOf = (addressOrHost: string): string | undefined => {
  const host = addressOrHost.slice(addressOrHost.lastIndexOf('@') + 1).trim();
  const site = siteOf(host);
  if (!site.includes('.')) return undefined;
  // Countries' own sites of a board too: "indeed.co.uk", "linkedin.fr".
  const [label = ''] = site.split('.');
  return FOR_MANY.has(site) || FOR_MANY.has(`${label}.com`) || FOR_ANYBODY.has(site) || FOR_ANYBODY.has(`${label}.com`)
    ? undefined
    : site;
};

/** Whether the address is of a system that writes for many employers. */
export const writesForMany = (address: string): boolean => {
  const site = siteOf(address.slice(address.lastIndexOf('@') + 1));
  return FOR_MANY.has(site) || FOR_MANY.has(`${site.split('.')[0]}.com`);
};
