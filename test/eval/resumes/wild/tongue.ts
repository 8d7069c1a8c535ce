/** What the people of a language call things on their resumes. Lists of headings: those of even places are looked at. */
export type Trade = { titles: string[]; bullets: string[]; skills: [string, string[]][]; studies: [string, string][] };
export type Heads = Record<
  'summary' | 'work' | 'education' | 'skills' | 'languages' | 'certificates' | 'projects' | 'hobbies' | 'references',
  string[]
>;
export type Tongue = {
  id: string;
  first: string[];
  last: string[];
  towns: string[];
  phone: string;
  employers: string[];
  schools: string[];
  trades: Trade[];
  heads: Heads;
  months: string[];
  short: string[];
  now: string[];
  to: string[];
  since: string;
  certificates: [string, string][];
  languages: string[];
  levels: string[];
  summary: string[];
  hobbies: string;
  references: string;
  labels: { employer: string; post: string; period: string; phone: string; mail: string; address: string };
};
