/** How one system spells the address of a job: which hosts, and where the id stands. */
type Spelling = {
  name: string;
  host: RegExp;
  /** Found in the path; its groups together are the id. */
  path?: RegExp;
  /** Or in one of these parameters. */
  params?: readonly string[];
  /** Ids are unique among one employer's jobs only: the employer's host or path is part of the id. */
  within?: RegExp;
};

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** From each system's public addresses, several spellings each. */
const SPELLINGS: readonly Spelling[] = [
  { name: 'greenhouse', host: /(?:^|\.)greenhouse\.io$/, path: /\/jobs\/(\d+)/, params: ['gh_jid', 'token'] },
  { name: 'lever', host: /(?:^|\.)lever\.co$/, path: new RegExp(`/(${UUID})`, 'i') },
  { name: 'ashby', host: /(?:^|\.)ashbyhq\.com$/, path: new RegExp(`/(${UUID})`, 'i') },
  { name: 'workable', host: /(?:^|\.)workable\.com$/, path: /\/(?:j|jobs|view)\/([0-9A-Za-z]{5,})/ },
  { name: 'recruitee', host: /\.recruitee\.com$/, path: /\/(?:o|offers)\/([^/]+)/, within: /^([^.]+)/ },
  { name: 'smartrecruiters', host: /(?:^|\.)smartrecruiters\.com$/, path: new RegExp(`/(\\d{9,}|${UUID})`, 'i') },
  { name: 'personio', host: /\.jobs\.personio\.(?:de|com)$/, path: /\/job\/(\d+)/, within: /^([^.]+)/ },
  { name: 'teamtailor', host: /\.teamtailor\.com$/, path: /\/jobs\/(\d+)/ },
  { name: 'pinpoint', host: /\.pinpointhq\.com$/, path: new RegExp(`/(${UUID})`, 'i') },
  {
    name: 'workday',
    host: /\.myworkday(?:jobs|site)\.com$/,
    path: /\/job\/(?:.*_)([A-Za-z]*[-_]?\d[\w-]*)$/,
    within: /^([^.]+)/,
  },
  { name: 'icims', host: /\.icims\.com$/, path: /\/jobs\/(\d+)/, within: /^(?:[a-z]+-)?([^.]+)/ },
  { name: 'jobvite', host: /(?:^|\.)jobvite\.com$/, path: /\/job\/([0-9A-Za-z]{6,})/, params: ['j', 'jvi'] },
  { name: 'bamboohr', host: /\.bamboohr\.com$/, path: /\/careers\/(\d+)/, params: ['id'], within: /^([^.]+)/ },
  { name: 'breezy', host: /\.breezy\.hr$/, path: /\/p\/([0-9a-f]{8,})/ },
  { name: 'rippling', host: /(?:^|\.)rippling\.com$/, path: new RegExp(`/jobs/(${UUID})`, 'i') },
  { name: 'jazzhr', host: /\.applytojob\.com$/, path: /\/apply\/(?:jobs\/details\/)?([0-9A-Za-z]{6,})/ },
  { name: 'successfactors', host: /\.successfactors\.(?:com|eu)$/, params: ['career_job_req_id', 'jobid'] },
  { name: 'taleo', host: /\.taleo\.net$/, params: ['job', 'rid'], within: /^([^.]+)/ },
  { name: 'oracle', host: /\.oraclecloud\.com$/, path: /\/job\/(\d+)/, within: /^([^.]+)/ },
  { name: 'ukg', host: /\.(?:ultipro|ukg)\.com$/, params: ['opportunityid'] },
  { name: 'paylocity', host: /\.paylocity\.com$/, path: /\/details\/(\d+)/i },
  { name: 'eightfold', host: /\.eightfold\.ai$/, path: /\/job\/(\d+)/, params: ['pid'], within: /^([^.]+)/ },
  {
    name: 'linkedin',
    host: /(?:^|\.)linkedin\.com$/,
    path: /\/jobs\/view\/(?:.*-)?(\d{6,})/,
    params: ['currentjobid'],
  },
  { name: 'indeed', host: /(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2})$/, params: ['jk', 'vjk'] },
  { name: 'glassdoor', host: /(?:^|\.)glassdoor\./, path: /[_-]JL(\d+)/i, params: ['jl', 'joblistingid'] },
  {
    name: 'wellfound',
    host: /(?:^|\.)(?:wellfound\.com|angel\.co)$/,
    path: /\/jobs\/(\d+)/,
    params: ['job_listing_id'],
  },
  { name: 'usajobs', host: /(?:^|\.)usajobs\.gov$/, path: /\/(?:job|viewdetails)\/(\d+)/i },
  { name: 'adzuna', host: /(?:^|\.)adzuna\./, path: /\/(?:details|ad)\/(\d+)/ },
  { name: 'remoteok', host: /(?:^|\.)remoteok\.(?:com|io)$/, path: /(\d{5,})$/ },
  { name: 'hackernews', host: /^news\.ycombinator\.com$/, params: ['id'] },
];

/** Employers show a board on pages of their own; the parameter then tells whose id it is. */
const ON_ANY_HOST: readonly [parameter: string, name: string][] = [
  ['gh_jid', 'greenhouse'],
  ['ashby_jid', 'ashby'],
  ['career_job_req_id', 'successfactors'],
];

const parameter = (params: URLSearchParams, names: readonly string[]): string | undefined => {
  for (const [name, value] of params) if (value !== '' && names.includes(name.toLowerCase())) return value;
  return undefined;
};

/** The job's id in the system whose address it is, as `system:id`; undefined for an address of none of these. */
export const boardJobId = (host: string, path: string, params: URLSearchParams): string | undefined => {
  for (const one of SPELLINGS) {
    if (!one.host.test(host)) continue;
    const found =
      (one.path === undefined ? undefined : one.path.exec(path)?.[1]) ?? parameter(params, one.params ?? []);
    if (found === undefined) return undefined;
    const owner = one.within === undefined ? '' : `${one.within.exec(host)?.[1] ?? host}/`;
    return `${one.name}:${owner}${one.name === 'workable' ? found.toUpperCase() : found.toLowerCase()}`;
  }
  for (const [name, board] of ON_ANY_HOST) {
    const found = parameter(params, [name]);
    if (found !== undefined) return `${board}:${found.toLowerCase()}`;
  }
  return undefined;
};
