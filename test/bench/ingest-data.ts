import type { ParsedPosting } from '../../shared/adapters/boards/port.ts';

const ROLES = [
  'Welder',
  'Backend Engineer',
  'Registered Nurse',
  'Accountant',
  'Delivery Driver',
  'Data Analyst',
  'Baker',
  'Electrician',
  'Product Designer',
  'Store Manager',
];
const PARTS = [
  'Night Shift',
  'Platform',
  'Surgery',
  'Payroll',
  'North',
  'Growth',
  'Pastry',
  'Service',
  'Mobile',
  'Outlet',
];
const CITIES = [
  'Denver, CO',
  'Austin, TX',
  'Portland, OR',
  'Berlin, Germany',
  'London, United Kingdom',
  'Remote',
  'Chicago, IL',
  'Toronto, Canada',
  'Boston, MA',
  'Tulsa, OK',
];
const SKILLS = [
  'TypeScript',
  'PostgreSQL',
  'Kubernetes',
  'Excel',
  'AutoCAD',
  'Python',
  'Photoshop',
  'Salesforce',
  'Docker',
  'SQL',
  'Java',
  'Welding',
];
const WORDS =
  'customer team process quality plan design build review support train measure budget schedule report safety system product service market supplier contract record detail question answer problem change shift station office field project month week goal standard tool method result partner manager colleague guest patient student machine order stock price route page screen note meeting call letter visit repair install inspect improve deliver prepare clean carry lead learn teach write read count check test ship pack move paint cut weld bake cook drive fly sell buy'.split(
    ' ',
  );

/** The same figures every time, spread over 32 bits. */
const mix = (value: number): number => {
  let v = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  v = Math.imul(v ^ (v >>> 16), 0x45d9f3b);
  return (v ^ (v >>> 16)) >>> 0;
};
const pick = <T>(list: readonly T[], seed: number): T => {
  const found = list[mix(seed) % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

const sentence = (seed: number): string =>
  `${Array.from({ length: 12 }, (_, i) => pick(WORDS, seed * 31 + i)).join(' ')}.`;

/** Of 2 KB. One in twenty is another's text at the same company, title and place: a posting seen twice. */
export const inventPage = (first: number, count: number): ParsedPosting[] =>
  Array.from({ length: count }, (_, i) => {
    const n = first + i;
    const same = n % 20 === 19 ? n - 7 : n;
    const skills = Array.from({ length: 5 }, (_skill, k) => pick(SKILLS, same * 17 + k));
    const body = Array.from({ length: 24 }, (_line, k) => sentence(same * 101 + k)).join(' ');
    return {
      externalId: `${n}`,
      url: `https://board.example/jobs/${1_000_000 + n}`,
      title: `${pick(ROLES, same)}, ${pick(PARTS, same * 3 + 1)}`,
      companyName: `Invented Firm ${mix(same) % 3_000}`,
      descriptionHtml: `<h2>About</h2><p>${body}</p><h2>Requirements</h2><ul>${skills.map((skill) => `<li>${skill}</li>`).join('')}</ul>`,
      locations: [pick(CITIES, same * 7 + 2)],
      workMode: null,
      salary: null,
      employmentType: 'Full-time',
      department: pick(PARTS, same),
      postedAt: new Date(Date.UTC(2026, 9, 1 + (same % 50))),
      expiresAt: null,
      facts: { n },
    };
  });
