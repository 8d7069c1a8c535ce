import { allVariables } from './groups.ts';
import type { Variable } from './variable.ts';

const titles: Record<string, string> = {
  stage: 'Deployment',
  logging: 'Logs',
  database: 'PostgreSQL',
  worker: 'PostgreSQL for work across people',
  owner: 'PostgreSQL for migrations',
  session: 'Sessions',
  google: 'Google',
  tokens: 'Stored OAuth tokens',
  sending: 'Sending',
  queues: 'Queues',
  storage: 'Resumes',
  openai: 'Language model',
  api: 'HTTP API',
  crawl: 'Crawling',
};

const entry = ({ name, about, form, example }: Variable): string =>
  [`# ${about}`, `# Form: ${form}.`, `${name}=${example ?? ''}`].join('\n');

/** The text of .env.example: every variable of the product with what it is for. */
export const envExample = (): string => {
  const intro = [
    '# Every environment variable of JobHunt AI. `npm start` needs none: it makes its own.',
    '# An empty value means the default, where there is one.',
  ];
  const byGroup = Map.groupBy(allVariables(), ({ group }) => group);
  const sections = [...byGroup].map(([group, variables]) =>
    [`# --- ${titles[group] ?? group} ---`, ...variables.map(({ variable }) => entry(variable))].join('\n'),
  );
  return `${[intro.join('\n'), ...sections].join('\n\n')}\n`;
};
