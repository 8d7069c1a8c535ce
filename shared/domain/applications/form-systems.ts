/** What of the person's fills a form's field: a stored fact, a file of the packet, or the answer to a usual question. */
export type FormFact =
  | 'given_name'
  | 'family_name'
  | 'full_name'
  | 'email'
  | 'phone'
  | 'location'
  | 'linkedin'
  | 'github'
  | 'portfolio'
  | 'headline'
  | 'summary'
  | 'current_company'
  | 'current_title'
  | 'resume_file'
  | 'letter_file'
  | 'letter_text'
  | 'work_authorisation'
  | 'needs_sponsorship'
  | 'earliest_start'
  | 'notice_period'
  | 'salary_expectation'
  | 'relocation'
  | 'years_experience';

/** The name that the form's own page gives the field, its label there, and what fills it. */
export type FormField = readonly [name: string, label: string, fact: FormFact];
export type FormSystem = {
  name: string;
  label: string;
  /** The hosts of its forms. */
  hosts: RegExp;
  /** A query parameter by which an employer's own page shows that it embeds this system's form. */
  parameter?: string;
  fields: readonly FormField[];
};

/** What employers add to almost any system's form, asked in their own words. */
const USUAL: readonly FormField[] = [
  ['', 'Are you authorised to work in this country?', 'work_authorisation'],
  ['', 'Will you require visa sponsorship?', 'needs_sponsorship'],
  ['', 'Salary expectations', 'salary_expectation'],
  ['', 'Earliest start', 'earliest_start'],
  ['', 'Notice period', 'notice_period'],
  ['', 'Willing to relocate', 'relocation'],
  ['', 'Years of experience', 'years_experience'],
];

/** The application forms of the usual systems, field by field, in the order in which they ask. */
export const FORM_SYSTEMS: readonly FormSystem[] = [
  {
    name: 'greenhouse',
    label: 'Greenhouse',
    hosts: /(?:^|\.)greenhouse\.io$/u,
    parameter: 'gh_jid',
    fields: [
      ['first_name', 'First Name', 'given_name'],
      ['last_name', 'Last Name', 'family_name'],
      ['email', 'Email', 'email'],
      ['phone', 'Phone', 'phone'],
      ['candidate-location', 'Location (City)', 'location'],
      ['resume', 'Resume/CV', 'resume_file'],
      ['cover_letter', 'Cover Letter', 'letter_file'],
      ['question_linkedin', 'LinkedIn Profile', 'linkedin'],
      ['question_website', 'Website', 'portfolio'],
      ...USUAL,
    ],
  },
  {
    name: 'lever',
    label: 'Lever',
    hosts: /(?:^|\.)lever\.co$/u,
    parameter: 'lever-source',
    fields: [
      ['resume', 'Resume/CV', 'resume_file'],
      ['name', 'Full name', 'full_name'],
      ['email', 'Email', 'email'],
      ['phone', 'Phone', 'phone'],
      ['location', 'Current location', 'location'],
      ['org', 'Current company', 'current_company'],
      ['urls[LinkedIn]', 'LinkedIn URL', 'linkedin'],
      ['urls[GitHub]', 'GitHub URL', 'github'],
      ['urls[Portfolio]', 'Portfolio URL', 'portfolio'],
      ['comments', 'Additional information', 'letter_text'],
      ...USUAL,
    ],
  },
  {
    name: 'ashby',
    label: 'Ashby',
    hosts: /(?:^|\.)ashbyhq\.com$/u,
    parameter: 'ashby_jid',
    fields: [
      ['_systemfield_name', 'Name', 'full_name'],
      ['_systemfield_email', 'Email', 'email'],
      ['_systemfield_resume', 'Resume', 'resume_file'],
      ['_systemfield_phone', 'Phone Number', 'phone'],
      ['_systemfield_location', 'Location', 'location'],
      ['', 'LinkedIn', 'linkedin'],
      ['', 'GitHub', 'github'],
      ['', 'Cover Letter', 'letter_file'],
      ...USUAL,
    ],
  },
  {
    name: 'workable',
    label: 'Workable',
    hosts: /(?:^|\.)workable\.com$/u,
    fields: [
      ['firstname', 'First name', 'given_name'],
      ['lastname', 'Last name', 'family_name'],
      ['email', 'Email', 'email'],
      ['headline', 'Headline', 'headline'],
      ['phone', 'Phone', 'phone'],
      ['address', 'Address', 'location'],
      ['summary', 'Summary', 'summary'],
      ['resume', 'Resume', 'resume_file'],
      ['cover_letter', 'Cover letter', 'letter_text'],
      ...USUAL,
    ],
  },
  {
    name: 'recruitee',
    label: 'Recruitee',
    hosts: /(?:^|\.)recruitee\.com$/u,
    fields: [
      ['candidate.name', 'Full name', 'full_name'],
      ['candidate.email', 'Email address', 'email'],
      ['candidate.phone', 'Phone number', 'phone'],
      ['candidate.cv', 'CV or resume', 'resume_file'],
      ['candidate.coverLetterFile', 'Cover letter', 'letter_file'],
      ...USUAL,
    ],
  },
  {
    name: 'smartrecruiters',
    label: 'SmartRecruiters',
    hosts: /(?:^|\.)smartrecruiters\.com$/u,
    fields: [
      ['firstName', 'First name', 'given_name'],
      ['lastName', 'Last name', 'family_name'],
      ['email', 'Email', 'email'],
      ['confirmEmail', 'Confirm your email', 'email'],
      ['location', 'City', 'location'],
      ['phoneNumber', 'Phone number', 'phone'],
      ['linkedin', 'LinkedIn', 'linkedin'],
      ['website', 'Website', 'portfolio'],
      ['resume', 'Resume', 'resume_file'],
      ['message', 'Message to the Hiring Team', 'letter_text'],
      ...USUAL,
    ],
  },
  {
    name: 'personio',
    label: 'Personio',
    hosts: /(?:^|\.)(?:jobs\.personio\.(?:de|com)|personio\.(?:de|com))$/u,
    fields: [
      ['first_name', 'First name', 'given_name'],
      ['last_name', 'Last name', 'family_name'],
      ['email', 'Email', 'email'],
      ['phone', 'Phone', 'phone'],
      ['location', 'Location', 'location'],
      ['available_since', 'Available from', 'earliest_start'],
      ['salary_expectations', 'Salary expectations', 'salary_expectation'],
      ['documents[cv]', 'CV', 'resume_file'],
      ['documents[cover-letter]', 'Cover letter', 'letter_file'],
      ['message', 'Your message', 'letter_text'],
      ...USUAL.filter(([, , fact]) => fact !== 'earliest_start' && fact !== 'salary_expectation'),
    ],
  },
  {
    name: 'teamtailor',
    label: 'Teamtailor',
    hosts: /(?:^|\.)teamtailor\.com$/u,
    fields: [
      ['candidate[first_name]', 'First name', 'given_name'],
      ['candidate[last_name]', 'Last name', 'family_name'],
      ['candidate[email]', 'Email', 'email'],
      ['candidate[phone]', 'Phone', 'phone'],
      ['candidate[resume_remote_url]', 'Upload resume', 'resume_file'],
      ['candidate[job_applications_attributes][0][cover_letter]', 'Personal letter', 'letter_text'],
      ['candidate[linkedin_url]', 'LinkedIn', 'linkedin'],
      ...USUAL,
    ],
  },
  {
    name: 'pinpoint',
    label: 'Pinpoint',
    hosts: /(?:^|\.)pinpointhq\.com$/u,
    fields: [
      ['first_name', 'First name', 'given_name'],
      ['last_name', 'Last name', 'family_name'],
      ['email', 'Email', 'email'],
      ['phone', 'Phone', 'phone'],
      ['cv', 'CV / Resume', 'resume_file'],
      ['cover_letter', 'Cover letter', 'letter_file'],
      ['linkedin_url', 'LinkedIn', 'linkedin'],
      ...USUAL,
    ],
  },
  {
    name: 'bamboohr',
    label: 'BambooHR',
    hosts: /(?:^|\.)bamboohr\.com$/u,
    fields: [
      ['firstName', 'First Name', 'given_name'],
      ['lastName', 'Last Name', 'family_name'],
      ['email', 'Email', 'email'],
      ['phone', 'Phone', 'phone'],
      ['city', 'City', 'location'],
      ['resumeFileId', 'Resume', 'resume_file'],
      ['coverLetterFileId', 'Cover Letter', 'letter_file'],
      ['dateAvailable', 'Date Available', 'earliest_start'],
      ['desiredPay', 'Desired Pay', 'salary_expectation'],
      ['linkedinUrl', 'LinkedIn Profile URL', 'linkedin'],
      ['websiteUrl', 'Website, Blog, or Portfolio', 'portfolio'],
      ...USUAL.filter(([, , fact]) => fact !== 'earliest_start' && fact !== 'salary_expectation'),
    ],
  },
  {
    name: 'breezy',
    label: 'Breezy HR',
    hosts: /(?:^|\.)breezy\.hr$/u,
    fields: [
      ['cName', 'Full Name', 'full_name'],
      ['cEmail', 'Email Address', 'email'],
      ['cPhoneNumber', 'Phone Number', 'phone'],
      ['cAddress', 'Address', 'location'],
      ['cResume', 'Resume', 'resume_file'],
      ['cSalary', 'Desired Salary', 'salary_expectation'],
      ['cSummary', 'Summary', 'summary'],
      ['cCoverLetter', 'Cover Letter', 'letter_text'],
      ...USUAL.filter(([, , fact]) => fact !== 'salary_expectation'),
    ],
  },
  {
    name: 'jazzhr',
    label: 'JazzHR',
    hosts: /(?:^|\.)applytojob\.com$/u,
    fields: [
      ['resumator-firstname-value', 'First Name', 'given_name'],
      ['resumator-lastname-value', 'Last Name', 'family_name'],
      ['resumator-email-value', 'Email Address', 'email'],
      ['resumator-phone-value', 'Phone', 'phone'],
      ['resumator-city-value', 'City', 'location'],
      ['resumator-linkedin-value', 'LinkedIn Profile', 'linkedin'],
      ['resumator-salary-value', 'Desired Salary', 'salary_expectation'],
      ['resumator-start-value', 'Earliest Start Date', 'earliest_start'],
      ['resumator-resume-value', 'Resume', 'resume_file'],
      ['resumator-coverletter-value', 'Cover Letter', 'letter_text'],
      ...USUAL.filter(([, , fact]) => fact !== 'earliest_start' && fact !== 'salary_expectation'),
    ],
  },
  {
    name: 'workday',
    label: 'Workday',
    hosts: /(?:^|\.)(?:myworkdayjobs|myworkdaysite)\.com$/u,
    fields: [
      ['legalName--firstName', 'First Name', 'given_name'],
      ['legalName--lastName', 'Last Name', 'family_name'],
      ['email', 'Email Address', 'email'],
      ['phoneNumber--phoneNumber', 'Phone Number', 'phone'],
      ['address--city', 'City', 'location'],
      ['jobTitle', 'Job Title', 'current_title'],
      ['companyName', 'Company', 'current_company'],
      ['resume', 'Resume/CV', 'resume_file'],
      ['socialNetworkAccounts--linkedInAccount', 'LinkedIn', 'linkedin'],
      ['webAddress', 'Websites', 'portfolio'],
      ...USUAL,
    ],
  },
];

/** Where the system is not known: what forms ask for in any case. */
export const ANY_FORM: FormSystem = {
  name: 'other',
  label: 'Any form',
  hosts: /^$/u,
  fields: [
    ['', 'First name', 'given_name'],
    ['', 'Last name', 'family_name'],
    ['', 'Email', 'email'],
    ['', 'Phone', 'phone'],
    ['', 'Location', 'location'],
    ['', 'Resume', 'resume_file'],
    ['', 'Cover letter', 'letter_file'],
    ['', 'LinkedIn', 'linkedin'],
    ['', 'GitHub', 'github'],
    ['', 'Website', 'portfolio'],
    ['', 'Current company', 'current_company'],
    ['', 'Current title', 'current_title'],
    ...USUAL,
  ],
};

/** The system whose form stands behind a posting's address: by its host, or by what an employer's own page embeds. */
export function formSystemOf(address: string | null): FormSystem {
  const url = address === null || !URL.canParse(address) ? undefined : new URL(address);
  if (url === undefined) return ANY_FORM;
  const host = url.hostname.toLowerCase().replace(/\.$/u, '');
  return (
    FORM_SYSTEMS.find(({ hosts }) => hosts.test(host)) ??
    FORM_SYSTEMS.find(({ parameter }) => parameter !== undefined && url.searchParams.has(parameter)) ??
    ANY_FORM
  );
}
