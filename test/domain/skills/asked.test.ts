import { readSkillsAsked } from '../../../shared/domain/postings/skills-asked.ts';
import { skillById } from '../../../shared/domain/skills/dictionary.ts';

const asked = (title: string, text: string) =>
  Object.fromEntries(
    readSkillsAsked(title, text).map((one) => [skillById(one.skillId)?.name, one.isRequired ? 'required' : 'optional']),
  );

test.each<[string, Record<string, string>]>([
  ['Python required, Rust nice to have.', { Python: 'required', Rust: 'optional' }],
  ['5 years of Python, with Kotlin preferred', { Python: 'required', Kotlin: 'optional' }],
  ['Kotlin, Scala or Clojure preferred', { Kotlin: 'optional', Scala: 'optional', Clojure: 'optional' }],
  ['Experience with Python, preferably in Django', { Python: 'required', Django: 'optional' }],
  ['Java (Kotlin a plus) and PostgreSQL', { Java: 'required', Kotlin: 'optional', PostgreSQL: 'required' }],
  ['Experience with Terraform is a plus', { Terraform: 'optional' }],
  ['Bonus points for GraphQL, Redis and Kafka', { GraphQL: 'optional', Redis: 'optional', 'Apache Kafka': 'optional' }],
  ['Nice to have: Figma (or InVision), Photoshop', { Figma: 'optional', InVision: 'optional', Photoshop: 'optional' }],
  ['You know QuickBooks; Xero is a bonus.', { QuickBooks: 'required', Xero: 'optional' }],
  ['We write Python instead of PHP.', { Python: 'required' }],
  ['We are migrating away from Perl and PHP to Python.', { Python: 'required' }],
  ['No Java required, we teach you Kotlin.', { Kotlin: 'required' }],
  ['Java is not required.', {}],
  ['Java is not required but a plus.', { Java: 'optional' }],
  ['You know not only Python but also Scala.', { Python: 'required', Scala: 'required' }],
  ['Without SAP you would be lost? We do not use SAP here.', {}],
  ['BS in Computer Science, Statistics or a related field; you know Tableau', { Tableau: 'required' }],
  ["Bachelor's degree in Accounting with 2 years of bookkeeping", { Bookkeeping: 'required' }],
  ['A background in Python and SQL', { Python: 'required', SQL: 'required' }],
])('%s asks for %j', (sentence, expected) => {
  expect(asked('', `Requirements\n- ${sentence}`)).toEqual(expected);
});

test('sections decide: what is welcome is optional, benefits and the company count for nothing', () => {
  const text = [
    'About us',
    'Our Kubernetes platform serves hospitals.',
    'Requirements',
    '- RN license, BLS and ACLS',
    '- Epic experience',
    'Nice to have',
    '- Wound care',
    'Benefits',
    '- Training in Tableau',
  ].join('\n');
  expect(asked('Registered Nurse, ICU', text)).toEqual({
    'Registered nurse': 'required',
    'Critical care': 'required',
    'Basic Life Support': 'required',
    ACLS: 'required',
    'Epic Systems': 'required',
    'Wound care': 'optional',
  });
});

test('a job title of one everyday word is no technology', () => {
  expect(asked('Chef', 'Requirements\n- Knife skills')).toEqual({ 'Prep cook': 'required' });
});
