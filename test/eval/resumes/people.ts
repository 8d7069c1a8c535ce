import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { type Dice, diceOf } from './dice.ts';
import { trades } from './trades.ts';

/** An invented person: a JSON Resume, and how their country writes telephone numbers. */
export type Person = { id: string; resume: JsonResume; country: string };

const names = [
  'Ilse Marchetti',
  'Theo Banerjee',
  'Anna-Maria Koval',
  'Rafael de Oliveira',
  'Pia Lund',
  'Oluwaseun Adebayo',
  'Siobhán O’Connell',
  'Jürgen Weißhaupt',
  'Camille Lefèvre',
  'Hiroshi Tanabe',
  'Maryam Al-Rashid',
  'Dmitri Volkov',
  'Zoë van der Berg',
  'Luis García Márquez',
  'Priya Raghunathan',
  'Grace Whitfield',
  'Tomasz Zielinski',
  'Nia Okafor',
  'Ben Carter',
  'Elif Yildirim',
  'Sam Lee',
  'Marguerite St. Claire',
  'Kwame Mensah',
  'Ingrid Sørensen',
];
const employers = [
  'Harbor Tide Analytics',
  'Quillpoint',
  'Fernway Studio',
  'Saltmarsh Press',
  'Blue Kiln',
  'Larkspur Clinic',
  'Nimbus Post',
  'Old Mill Foods',
  'Copper Lantern Bank',
  'Brightwater & Sons',
  'Meridian Rail',
  'Oakhurst Systems Inc.',
  'Tidewater',
  'Pemberton Group',
  'Vanta Robotics GmbH',
  'Northgate Hospital',
  'St. Brigid’s School',
  'Kestrel Airways',
  'Juniper Lane',
  'Hallmoor Textiles Ltd',
  'Sable & Finch LLP',
  'Moonrise Games',
  'Redfern Logistics',
  'Atlas Grove',
  'Ovidian',
  'The Paper Crane',
  'Lumen Foundry',
  'Cascade Public Schools',
  'Rook Street Coffee',
  'Thornbury Insurance',
  'Zephyr Mobility',
  'Grayling Partners',
  'Pinecrest Medical Center',
  'Arcadia Learning',
  'Solstice Energy',
  'Umbra Labs',
];
const schools = [
  'University of Eastmoor',
  'Ashford College',
  'Brackenridge University',
  'Technical University of Halvern',
  'Lindqvist Institute of Technology',
  'Saint Aldric’s College',
  'Universidad de Monteluz',
  'Université de Valcourt',
  'Hochschule Rothenfels',
  'Ridgeway Community College',
  'Kingsmere School of Design',
  'Harrowgate Business School',
];
const places: readonly (readonly [country: string, cities: readonly string[], phone: (d: Dice) => string])[] = [
  [
    'US',
    ['Portland, OR', 'Austin, TX', 'Boston, MA', 'Denver, CO', 'Seattle, WA'],
    (d) => `+1 (${d.pick(['503', '512', '617'])}) 555-01${d.int(10, 99)}`,
  ],
  [
    'GB',
    ['Leeds, UK', 'Bristol, UK', 'London, UK', 'Edinburgh, United Kingdom'],
    (d) => `+44 20 7946 0${d.int(100, 999)}`,
  ],
  [
    'DE',
    ['Berlin, Germany', 'Hamburg, Germany', 'Munich, Germany'],
    (d) => `+49 30 ${d.int(100000, 999999)}${d.int(10, 99)}`,
  ],
  ['PT', ['Porto, Portugal', 'Lisbon, Portugal'], (d) => `+351 912 ${d.int(100, 999)} ${d.int(100, 999)}`],
  ['FR', ['Lyon, France', 'Paris, France', 'Nantes, France'], (d) => `+33 6 12 34 ${d.int(10, 99)} ${d.int(10, 99)}`],
  ['IN', ['Bengaluru, India', 'Pune, India'], (d) => `+91 98450 ${d.int(10000, 99999)}`],
];
const tongues = ['English', 'German', 'French', 'Spanish', 'Portuguese', 'Hindi', 'Polish'];
const levels = ['Native', 'Fluent', 'C1', 'B2', 'Intermediate', 'Basic'];
const inventions = ['Tidepool', 'Open Ledger', 'Night Bus Map', 'Seed Library', 'Paper Trail', 'Chalkboard'];
const works = [
  'A map of every night bus, kept true by its riders',
  'A lending library for seeds with 300 members',
  'Wrote and gave away a tool that checks invoices',
  'Used by five schools in the county',
];

/** Twenty-four people, always the same. */
export const people: readonly Person[] = names.map(personOf);

function personOf(name: string, index: number): Person {
  const dice = diceOf(`person ${name}`);
  const kinds = Object.keys(trades);
  const trade = trades[kinds[index % kinds.length] ?? ''];
  const [country, cities, phone] = places[index % places.length] ?? places[0] ?? ['US', ['Portland, OR'], () => ''];
  if (trade === undefined) throw new Error('There is no such trade.');
  const id = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replace(/ +/g, '.');
  const count = dice.int(2, 5);
  const titles = trade.titles.slice(-count).reverse();
  const [city = '', region = ''] = dice.pick(cities).split(', ');
  let year = 2024;
  let month = dice.int(1, 12);
  const work = titles.map((position, at) => {
    const months = dice.int(at === titles.length - 1 ? 3 : 9, 44);
    const end = at === 0 && dice.chance(0.75) ? undefined : stamp(year, month);
    month -= months;
    while (month < 1) {
      month += 12;
      year -= 1;
    }
    const job = {
      name: employers[(index * 7 + at * 5) % employers.length] ?? '',
      position,
      location: dice.chance(0.8) ? dice.pick(cities) : (dice.pick(places)[1][0] ?? ''),
      startDate: stamp(year, month),
      ...(end === undefined ? {} : { endDate: end }),
      highlights: dice.some(trade.bullets, dice.int(2, 4)),
    };
    month -= dice.int(0, 3);
    if (month < 1) {
      month += 12;
      year -= 1;
    }
    return job;
  });
  // The older the degree, the lower.
  const degrees = trade.degrees.slice(0, dice.int(1, trade.degrees.length)).reverse();
  const education = degrees.map(([studyType, area], at) => {
    const until = year - at * 3;
    return {
      institution: schools[(index * 5 + at * 3) % schools.length] ?? '',
      studyType,
      area,
      startDate: `${until - 3}-09`,
      endDate: `${until}-06`,
      ...(country === 'US' && dice.chance(0.6) ? { score: `3.${dice.int(3, 9)}/4.0` } : {}),
    };
  });
  const handle = id.replaceAll('.', '');
  return {
    id,
    country,
    resume: {
      basics: {
        name,
        label: titles[0] ?? '',
        email: `${id}@example.com`,
        phone: phone(dice),
        ...(dice.chance(0.5) ? { url: `https://${handle}.example` } : {}),
        summary: `${titles[0]} with ${2024 - year} years of practice. ${dice.pick(['Plain words, careful work.', 'Likes small teams and clear goals.', 'Known for finishing what others began.'])} Looking for a place where ${dice.pick(['quality counts more than noise', 'people stay long enough to learn', 'the work is close to those it is for'])}.`,
        location: { city, region },
        profiles: [
          { network: 'LinkedIn', username: handle, url: `https://www.linkedin.com/in/${handle}` },
          ...(dice.chance(0.4) ? [{ network: 'GitHub', username: handle, url: `https://github.com/${handle}` }] : []),
        ],
      },
      work,
      education,
      skills: trade.skills.map(([label, keywords]) => ({ name: label, keywords: [...keywords] })),
      projects: dice.chance(0.4)
        ? [
            {
              name: inventions[index % inventions.length] ?? '',
              startDate: `${year + 2}`,
              endDate: `${year + 3}`,
              highlights: dice.some(works, 2),
            },
          ]
        : [],
      certificates: dice
        .some(trade.certificates, dice.int(0, 2))
        .map(([called, issuer]) => ({ name: called, issuer, date: `${year + dice.int(2, 5)}` })),
      languages: dice.chance(0.6)
        ? dice.some(tongues, dice.int(2, 3)).map((language, at) => ({ language, fluency: levels[at * 2] ?? 'Fluent' }))
        : [],
    },
  };
}

function stamp(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
