import type { JsonResume } from '../../../../shared/domain/resume/json-resume.ts';
import { type Dice, diceOf } from '../dice.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { dutch, polish } from './others.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Tongue } from './tongue.ts';

const tongues: readonly Tongue[] = [german, french, spanish, italian, portuguese, dutch, polish];
export type Folk = { tongue: Tongue; resume: JsonResume };

const works = [
  'Tidewatch',
  'Lantern Maps',
  'Quillbox',
  'Open Orchard',
  'Ferrykit',
  'Brasswing',
  'Murmur',
  'Saltmarsh Atlas',
];

/** One or two things a person made besides. */
export function projectsOf(seed: number, tongue: Tongue): NonNullable<JsonResume['projects']> {
  const dice = diceOf(`projects ${seed}`);
  const said = tongue.trades.flatMap((trade) => trade.bullets);
  return dice.some(works, dice.int(1, 2)).map((name) => {
    const year = dice.int(2016, 2022);
    return {
      name,
      startDate: stamp(year, dice.int(1, 12)),
      endDate: stamp(year + 1, dice.int(1, 12)),
      highlights: dice.some(said, 2),
    };
  });
}

/** An invented person with a history; two in five write another language than English. */
export function folkOf(dice: Dice): Folk {
  const tongue = dice.chance(0.6) ? english : dice.pick(tongues);
  const trade = dice.pick(tongue.trades);
  const name = `${dice.pick(tongue.first)} ${dice.pick(tongue.last)}`;
  const jobs = Math.min(trade.titles.length, dice.int(2, 4));
  const titles = dice.some(trade.titles, jobs).reverse();
  const employers = dice.some(tongue.employers, jobs + 1);
  let year = 2025;
  let month = dice.int(1, 12);
  const work = titles.map((position, at) => {
    const current = at === 0 && dice.chance(0.7);
    const end = stamp(year, month);
    const months = dice.int(9, 60);
    [year, month] = back(year, month, months);
    const start = stamp(year, month);
    [year, month] = back(year, month, dice.int(0, 3));
    return {
      name: employers[at] ?? '',
      position,
      location: dice.pick(tongue.towns),
      startDate: start,
      ...(current ? {} : { endDate: end }),
      highlights: dice.some(trade.bullets, dice.int(2, 4)),
    };
  });
  let studied = year - dice.int(0, 1);
  const education = [...trade.studies]
    .slice(-2)
    .reverse()
    .map(([studyType, area]) => {
      const endDate = stamp(studied, dice.int(5, 9));
      studied -= dice.int(2, 4);
      const startDate = stamp(studied, 9);
      return {
        institution: dice.pick(tongue.schools),
        studyType,
        area,
        startDate,
        endDate,
        ...(dice.chance(0.25) && tongue.id === 'en' ? { score: `3.${dice.int(2, 9)}` } : {}),
      };
    });
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/ł/g, 'l')
    .replace(/[^a-z ]/g, '')
    .split(' ');
  return {
    tongue,
    resume: {
      basics: {
        name,
        email: `${plain[0]}.${plain.at(-1)}@mail.example`,
        phone: tongue.phone.replace(/#/g, () => String(dice.int(0, 9))),
        label: titles[0],
        summary: dice.some(tongue.summary, 2).join(' '),
        location: placeOf(dice.pick(tongue.towns.filter((town) => town !== 'Remote'))),
        profiles: dice.chance(0.6)
          ? [{ network: 'LinkedIn', url: `https://www.linkedin.com/in/${plain[0]}${plain.at(-1)}` }]
          : [],
      },
      work,
      education,
      skills: trade.skills.map(([group, keywords]) => ({ name: group, keywords })),
      languages: dice.some(tongue.languages, dice.int(2, 3)).map((language, at) => ({
        language,
        fluency: at === 0 ? tongue.levels[0] : dice.pick(tongue.levels.slice(1)),
      })),
      certificates: dice
        .some(tongue.certificates, dice.int(1, 2))
        .map(([title, issuer]) => ({ name: title, issuer, date: String(dice.int(2015, 2024)) })),
    },
  };
}

function placeOf(town: string) {
  const [city, ...rest] = town.split(', ');
  return { city, ...(rest.length === 0 ? {} : { region: rest.join(', ') }) };
}
const stamp = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;
function back(year: number, month: number, by: number): [number, number] {
  const all = year * 12 + month - 1 - by;
  return [Math.floor(all / 12), (all % 12) + 1];
}
