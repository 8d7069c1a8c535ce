import { answered, api, type Schemas } from '../data/api.ts';
import { Entries, type Kind } from '../ui/entries.tsx';
import { words } from '../words.ts';

/** A year, a month or a day, as far as it is known. */
const DATE = '\\d{4}(-\\d{2}){0,2}';
const day = { pattern: DATE, placeholder: '2021-03', title: words.profile.dateForm };
const from = { name: 'start_date', label: words.profile.from, small: words.profile.dateForm } as const;
const until = { name: 'end_date', label: words.profile.until, small: words.profile.untilSmall, input: day } as const;
const link = { name: 'url', label: words.profile.link, input: { type: 'url', maxLength: 500 } } as const;
const joined = (parts: readonly (string | null)[], by: string): string => parts.filter(Boolean).join(by);

const jobs: Kind<Schemas['Experience']> = {
  key: 'experience',
  title: words.profile.experience,
  add: words.profile.addJob,
  none: words.profile.noJobs,
  fields: [
    { name: 'job_title', label: words.board.jobTitle, input: { required: true } },
    { name: 'company_name', label: words.board.company, input: { required: true } },
    { ...from, input: { ...day, required: true } },
    until,
    { name: 'description', label: words.profile.deeds, long: true },
  ],
  list: () => answered(api.GET('/v1/experience')),
  name: ({ job_title, company_name }) => `${job_title}, ${company_name}`,
  about: ({ start_date, end_date }) => `${start_date} – ${end_date ?? words.profile.now}`,
  details: ({ description }) => description,
  save: ({ text, known }, entry) => {
    const body = {
      job_title: text('job_title'),
      company_name: text('company_name'),
      start_date: text('start_date'),
      end_date: known('end_date'),
      is_current: known('end_date') === null,
      description: known('description'),
    };
    return entry === undefined
      ? answered(api.POST('/v1/experience', { body: { ...body, location: null } }))
      : answered(api.PATCH('/v1/experience/{experience_id}', { params: { path: { experience_id: entry.id } }, body }));
  },
  remove: (id) => answered(api.DELETE('/v1/experience/{experience_id}', { params: { path: { experience_id: id } } })),
};

const degrees: Kind<Schemas['Education']> = {
  key: 'education',
  title: words.profile.education,
  add: words.profile.addDegree,
  none: words.profile.noneYet,
  fields: [
    { name: 'degree', label: words.profile.degree, input: { required: true } },
    { name: 'field_of_study', label: words.profile.field },
    { name: 'institution_name', label: words.profile.school, input: { required: true } },
    { ...from, input: day },
    until,
  ],
  list: () => answered(api.GET('/v1/education')),
  name: ({ degree, field_of_study }) => joined([degree, field_of_study], ', '),
  about: ({ institution_name }) => institution_name,
  save: ({ text, known }, entry) => {
    const body = {
      degree: text('degree'),
      institution_name: text('institution_name'),
      field_of_study: known('field_of_study'),
      start_date: known('start_date'),
      end_date: known('end_date'),
    };
    return entry === undefined
      ? answered(api.POST('/v1/education', { body: { ...body, gpa: null, gpa_scale: null } }))
      : answered(api.PATCH('/v1/education/{education_id}', { params: { path: { education_id: entry.id } }, body }));
  },
  remove: (id) => answered(api.DELETE('/v1/education/{education_id}', { params: { path: { education_id: id } } })),
};

const projects: Kind<Schemas['Project']> = {
  key: 'projects',
  title: words.profile.projects,
  add: words.profile.addProject,
  none: words.profile.noneYet,
  fields: [
    { name: 'project_name', label: words.profile.project, input: { required: true } },
    link,
    { ...from, input: day },
    until,
    { name: 'description', label: words.profile.deeds, long: true },
  ],
  list: () => answered(api.GET('/v1/projects')),
  name: ({ project_name }) => project_name,
  about: ({ start_date, end_date, is_current, url }) =>
    joined([joined([start_date, is_current ? words.profile.now : end_date], ' – '), url], ' · '),
  details: ({ description }) => description,
  save: ({ text, known }, entry) => {
    const end = known('end_date');
    // One whose end was never known does not go on because another of its fields is corrected.
    const goesOn = entry === undefined || entry.end_date !== null ? known('start_date') !== null : entry.is_current;
    const body = {
      project_name: text('project_name'),
      url: known('url'),
      start_date: known('start_date'),
      end_date: end,
      is_current: end === null && goesOn,
      description: known('description'),
    };
    return entry === undefined
      ? answered(api.POST('/v1/projects', { body }))
      : answered(api.PATCH('/v1/projects/{project_id}', { params: { path: { project_id: entry.id } }, body }));
  },
  remove: (id) => answered(api.DELETE('/v1/projects/{project_id}', { params: { path: { project_id: id } } })),
};

const certificates: Kind<Schemas['Certificate']> = {
  key: 'certificates',
  title: words.profile.certificates,
  add: words.profile.addCertificate,
  none: words.profile.noneYet,
  fields: [
    { name: 'certificate_name', label: words.profile.certificate, input: { required: true } },
    { name: 'issuer', label: words.profile.issuer },
    { name: 'issue_date', label: words.profile.issued, small: words.profile.dateForm, input: day },
    link,
  ],
  list: () => answered(api.GET('/v1/certificates')),
  name: ({ certificate_name }) => certificate_name,
  about: ({ issuer, issue_date, url }) => joined([issuer, issue_date, url], ' · '),
  save: ({ text, known }, entry) => {
    const body = {
      certificate_name: text('certificate_name'),
      issuer: known('issuer'),
      issue_date: known('issue_date'),
      url: known('url'),
    };
    return entry === undefined
      ? answered(api.POST('/v1/certificates', { body }))
      : answered(
          api.PATCH('/v1/certificates/{certificate_id}', { params: { path: { certificate_id: entry.id } }, body }),
        );
  },
  remove: (id) =>
    answered(api.DELETE('/v1/certificates/{certificate_id}', { params: { path: { certificate_id: id } } })),
};

const languages: Kind<Schemas['Language']> = {
  key: 'languages',
  title: words.profile.languages,
  add: words.profile.addLanguage,
  none: words.profile.noneYet,
  fields: [
    { name: 'language_name', label: words.profile.language, input: { required: true, maxLength: 100 } },
    { name: 'fluency', label: words.profile.fluency, small: words.profile.fluencySmall, input: { maxLength: 100 } },
  ],
  list: () => answered(api.GET('/v1/languages')),
  name: ({ language_name }) => language_name,
  about: ({ fluency }) => fluency ?? '',
  save: ({ text, known }, entry) => {
    const body = { language_name: text('language_name'), fluency: known('fluency') };
    return entry === undefined
      ? answered(api.POST('/v1/languages', { body }))
      : answered(api.PATCH('/v1/languages/{language_id}', { params: { path: { language_id: entry.id } }, body }));
  },
  remove: (id) => answered(api.DELETE('/v1/languages/{language_id}', { params: { path: { language_id: id } } })),
};

/** What letters may cite of the person: added, corrected and taken away by hand. */
export const Held = ({ changes }: { changes: readonly string[] }) => (
  <section class="card stack">
    <Entries kind={jobs} changes={changes} />
    <Entries kind={degrees} changes={changes} />
    <Entries kind={projects} changes={changes} />
    <Entries kind={certificates} changes={changes} />
    <Entries kind={languages} changes={changes} />
  </section>
);
