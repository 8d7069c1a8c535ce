import {
  Application,
  ApplicationPacket,
  ApplicationPreview,
  SubmittedApplication,
} from '../../../shared/contracts/application.ts';
import { Job } from '../../../shared/contracts/job.ts';
import { Letter } from '../../../shared/contracts/letter.ts';
import { MatchPage } from '../../../shared/contracts/match.ts';
import { known, type Telling } from '../hunt.ts';

const EMPLOYER = 'hiring@employer.example';

/** Says how many postings name an address, and hands the best one that does not off at its own page. */
export const handOff: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const { items } = await api.get('/v1/matches?limit=50', MatchPage);
  const naming = items.filter(({ job }) => job.takes_applications_by_email).length;
  const chosen = known(hunt, 'jobId');
  const match = items.find(({ job }) => !job.takes_applications_by_email && job.id !== chosen);
  const count = `of the ${items.length} best matches ${naming} name an address to apply to`;
  if (match === undefined) return [`${count}; none is left to hand off`];
  const letter = await api.post('/v1/letters', Letter, { job_id: match.job.id });
  const draft = await api.post('/v1/applications', Application, {
    job_id: match.job.id,
    channel: 'url',
    cover_letter_id: letter.id,
  });
  const packet = await api.get(`/v1/applications/${draft.id}/packet`, ApplicationPacket);
  const sent = await api.post(`/v1/applications/${draft.id}/handed-off`, Application, {});
  return [
    `${count}: the others are handed off, with everything their form asks for`,
    `${packet.job_title} at ${packet.company_name ?? 'the company'}: ${packet.application_url}`,
    `letter of ${packet.letter_text?.length ?? 0} characters, ${packet.resume?.file_name ?? 'no resume'}, contact facts; now ${sent.status}, by the person's word`,
  ];
};

export const applyByEmail: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const jobId = known(hunt, 'jobId');
  const job = await api.get(`/v1/jobs/${jobId}`, Job);
  const named = job.takes_applications_by_email && !hunt.real;
  const draft = await api.post('/v1/applications', Application, {
    job_id: jobId,
    channel: 'email',
    resume_id: known(hunt, 'resumeId'),
    cover_letter_id: known(hunt, 'letterId'),
    ...(named ? {} : { to_email: EMPLOYER }),
  });
  const preview = await api.get(`/v1/applications/${draft.id}/preview`, ApplicationPreview);
  if (preview.blockers.length > 0) throw new Error(preview.blockers.map(({ message }) => message).join(' '));
  const { application, email } = await api.post(`/v1/applications/${draft.id}/submit`, SubmittedApplication);
  hunt.facts.applicationId = application.id;
  hunt.facts.emailId = email.id;
  hunt.facts.employerAddress = preview.to;
  return [
    named
      ? `the posting names ${preview.to}`
      : `the posting names no address; the person openly gives the sandbox employer's: ${preview.to}`,
    `previewed: “${preview.subject}”, ${preview.attachments.map(({ file_name }) => file_name).join(', ') || 'no file'}`,
    `submitted: ${application.status}, leaves at ${email.scheduled_for}, until then it can be taken back`,
  ];
};
