import { allSkills, relatedSkills, resolveSkill, skillById } from '../../../shared/domain/skills/dictionary.ts';
import { findSkills } from '../../../shared/domain/skills/find.ts';

const names = (text: string) => [...new Set(findSkills(text).map((found) => skillById(found.skillId)?.name))];

test.each<[string, string[]]>([
  ['You write Go, Python and C++ every day.', ['Go', 'Python', 'C++']],
  ['Our go-to-market team is ready to Go. Go the extra mile!', []],
  ['3 years of experience with R or SAS', ['R', 'SAS']],
  ['R&D tax credits, series C funding, C-level contacts, vitamin C', []],
  ['Fluent in C, C# and .NET; ASP.NET is welcome', ['C', 'C#', '.NET', 'ASP.NET']],
  ['C/C++ on embedded Linux', ['C', 'C++', 'Embedded Linux']],
  ['- Rust\n- Chef\nSpark.', ['Rust', 'Chef', 'Apache Spark']],
  ['Node.js, React.js and CI/CD', ['Node.js', 'React', 'CI/CD']],
  ['React quickly to incidents and excel in a fast-paced team', []],
  ['Advanced Microsoft Excel, SAP and QuickBooks', ['Microsoft Excel', 'SAP', 'QuickBooks']],
  ['Experience with Excel.', ['Microsoft Excel']],
  ['Electrician: blueprint reading, OSHA 30, conduit', ['Electrical work', 'Blueprint reading', 'OSHA']],
  ['Fluent German and English; we sell to the French market', ['German', 'English']],
  ['Registered nurse with ACLS and wound care', ['Registered nurse', 'ACLS', 'Wound care']],
  [
    'Sie bringen Erfahrung in der Finanzbuchhaltung und gute Kenntnisse in Excel mit',
    ['Bookkeeping', 'Microsoft Excel'],
  ],
  [
    'Kreditorenbuchhaltung, Controlling, Jahresabschluss',
    ['Accounts payable', 'Management accounting', 'Financial reporting'],
  ],
  ['You enjoy controlling costs. Die Controlling-Abteilung sitzt in Bonn.', []],
  [
    'Maîtrise d’Excel, comptabilité fournisseurs et gestion de projet',
    ['Microsoft Excel', 'Accounts payable', 'Project management'],
  ],
  [
    'Experiencia en contabilidad, atencion al cliente y gestión de proyectos',
    ['Accounting', 'Customer service', 'Project management'],
  ],
  ['Esperienza in contabilità fornitori e gestione progetti', ['Accounts payable', 'Project management']],
  [
    'Ervaring met boekhouding, klantenservice en voorraadbeheer',
    ['Accounting', 'Customer service', 'Inventory management'],
  ],
  [
    'Conhecimentos de contabilidade, logística e atendimento ao cliente',
    ['Accounting', 'Logistics', 'Customer service'],
  ],
  ['Krankenpflege und Erste Hilfe; Führerschein Klasse B', ['Nursing', 'First aid', "Driver's license"]],
  ['TypeScript, machine learning and Kubernetes (K8s)', ['TypeScript', 'Machine learning', 'Kubernetes']],
])('%s names %j', (text, expected) => {
  expect(names(text).sort()).toEqual([...expected].sort());
});

test('what a person writes is understood in any spelling the dictionary knows', () => {
  expect(resolveSkill(' JS ')?.name).toBe('JavaScript');
  expect(resolveSkill('Buchhaltung')?.name).toBe('Bookkeeping');
  expect(resolveSkill('comptabilité')?.name).toBe('Accounting');
  expect(resolveSkill('contabilidad')?.name).toBe('Accounting');
  expect(resolveSkill('Vertrieb')?.name).toBe('Sales');
  expect(resolveSkill('golang')?.id).toBe(resolveSkill('Go')?.id);
  expect(resolveSkill('c')?.name).toBe('C');
  expect(resolveSkill('underwater basket weaving')).toBeUndefined();
});

test('the dictionary has at least 2,500 skills of many trades, with unique ids and slugs', () => {
  const skills = allSkills();
  expect(skills.length).toBeGreaterThan(2_500);
  expect(new Set(skills.map(({ id }) => id)).size).toBe(skills.length);
  expect(new Set(skills.map(({ slug }) => slug)).size).toBe(skills.length);
  expect(new Set(skills.map(({ trade }) => trade)).size).toBeGreaterThan(8);
});

test('a number once given stays with its skill', () => {
  const ids = [
    'python',
    'kubernetes',
    'registered-nurse',
    'electrical-work',
    'microsoft-excel',
    'accounting',
    'german',
  ];
  expect(ids.map((slug) => allSkills().find((skill) => skill.slug === slug)?.id)).toEqual([
    513, 16, 267, 649, 224, 180, 355,
  ]);
});

test('related skills are one step away, in both directions', () => {
  const names = (ids: readonly number[]) => ids.map((id) => skillById(id)?.name);
  const idOf = (name: string) => resolveSkill(name)?.id ?? -1;
  expect(names(relatedSkills(idOf('React')).broader)).toContain('JavaScript');
  expect(names(relatedSkills(idOf('React')).narrower)).toContain('Next.js');
  expect(names(relatedSkills(idOf('nursing')).narrower)).toContain('Registered nurse');
  expect(names(relatedSkills(idOf('patient care')).narrower)).toContain('Nursing');
  expect(relatedSkills(-1)).toEqual({ broader: [], narrower: [] });
});

test('one name written in many ways is one skill', () => {
  const same = (...ways: string[]) => new Set(ways.map((way) => resolveSkill(way)?.slug ?? way)).size;
  expect(same('K8s', 'Kubernetes', 'k8s')).toBe(1);
  expect(same('Postgres', 'PostgreSQL', 'postgresql')).toBe(1);
  expect(same('ReactJS', 'React.js', 'React', 'react')).toBe(1);
  expect(same('C#', 'C sharp', 'csharp')).toBe(1);
  expect(same('.NET', 'dotnet', '.net core')).toBe(1);
  expect(same('GCP', 'Google Cloud', 'Google Cloud Platform')).toBe(1);
  expect(same('CPA', 'Certified Public Accountant')).toBe(1);
  expect(same('RN', 'Registered Nurse')).toBe(1);
  expect(same('BLS', 'Basic Life Support')).toBe(1);
});

test('a list without an end and names joined without an end are read in a time that grows with their length', () => {
  for (const run of ['Go, ', 'Chef and ', 'R/', 'machine ', 'Excel\n- ', 'experience with Go ', 'Spring (']) {
    const timed = (times: number) => {
      const text = `${run.repeat(times)} Python`;
      const from = performance.now();
      findSkills(text);
      return performance.now() - from;
    };
    timed(500);
    const short = timed(4_000);
    expect(timed(16_000)).toBeLessThan(Math.max(400, 12 * short));
  }
});
