import { SKILLS } from '../../../shared/domain/skills/dictionary.generated.ts';
import { resolveSkill, skillById } from '../../../shared/domain/skills/dictionary.ts';
import { findSkills } from '../../../shared/domain/skills/find.ts';

const names = (text: string) => [...new Set(findSkills(text).map((found) => skillById(found.skillId)?.name))];

test.each<[string, string[]]>([
  ['You write Go, Python and C++ every day.', ['Go', 'Python', 'C++']],
  ['Our go-to-market team is ready to Go. Go the extra mile!', []],
  ['3 years of experience with R or SAS', ['R', 'SAS']],
  ['R&D tax credits, series C funding, C-level contacts, vitamin C', []],
  ['Fluent in C, C# and .NET; ASP.NET is welcome', ['C', 'C#', '.NET', 'ASP.NET']],
  ['C/C++ on embedded Linux', ['C', 'C++', 'Linux']],
  ['- Rust\n- Chef\nSpark.', ['Rust', 'Chef', 'Apache Spark']],
  ['Node.js, React.js and CI/CD', ['Node.js', 'React', 'CI/CD']],
  ['React quickly to incidents and excel in a fast-paced team', []],
  ['Advanced Microsoft Excel, SAP and QuickBooks', ['Microsoft Excel', 'SAP', 'QuickBooks']],
  ['Experience with Excel.', ['Microsoft Excel']],
  ['Electrician: blueprint reading, OSHA 30, conduit', ['Electrical work', 'Blueprint reading', 'OSHA']],
  ['Fluent German and English; we sell to the French market', ['German', 'English']],
  ['Registered nurse with ACLS and wound care', ['Registered nurse', 'ACLS', 'Wound care']],
  ['TypeScript, machine learning and Kubernetes (K8s)', ['TypeScript', 'Machine learning', 'Kubernetes']],
])('%s names %j', (text, expected) => {
  expect(names(text).sort()).toEqual([...expected].sort());
});

test('what a person writes is understood in any spelling the dictionary knows', () => {
  expect(resolveSkill(' JS ')?.name).toBe('JavaScript');
  expect(resolveSkill('golang')?.id).toBe(resolveSkill('Go')?.id);
  expect(resolveSkill('c')?.name).toBe('C');
  expect(resolveSkill('underwater basket weaving')).toBeUndefined();
});

test('the dictionary has at least 400 skills of many trades, with unique ids and slugs', () => {
  expect(SKILLS.length).toBeGreaterThan(400);
  expect(new Set(SKILLS.map(([id]) => id)).size).toBe(SKILLS.length);
  expect(new Set(SKILLS.map(([, slug]) => slug)).size).toBe(SKILLS.length);
  expect(new Set(SKILLS.map(([, , , trade]) => trade)).size).toBeGreaterThan(6);
});
