import { Profile } from '../../../shared/contracts/profile.ts';
import { Accepted, Resume, ResumeSummary, ResumeUpload } from '../../../shared/contracts/resume.ts';
import { renderResume } from '../../demo-person/resume.ts';
import { known, type Telling } from '../hunt.ts';
import { patiently } from '../patience.ts';

export const uploadResume: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const pdf = await renderResume(hunt.person);
  const file = new File([Buffer.from(pdf)], 'Mira Halvorsen - Resume.pdf', { type: 'application/pdf' });
  const { resume, upload } = await api.post('/v1/resumes', ResumeUpload, {
    file_name: file.name,
    content_type: file.type,
    file_size: file.size,
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', file);
  const stored = await fetch(upload.url, { method: 'POST', body: form });
  if (!stored.ok) throw new Error(`The bucket answered ${stored.status} to the presigned upload.`);
  await api.post(`/v1/resumes/${resume.id}/confirm`, ResumeSummary);
  hunt.facts.resumeId = resume.id;
  return [`${file.name}, ${Math.round(file.size / 1024)} KB, straight into the private bucket by a presigned form`];
};

export const readResume: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const id = known(hunt, 'resumeId');
  const read = await patiently('the resume to be read', async () => {
    const resume = await api.get(`/v1/resumes/${id}?wait=10`, Resume);
    if (resume.parse_status === 'failed') throw new Error(`The resume could not be read: ${resume.parse_error}`);
    return resume.parse_status === 'parsed' && resume;
  });
  const accepted = await api.post(`/v1/resumes/${id}/accept`, Accepted);
  const profile = await api.get('/v1/profile', Profile);
  if (accepted.experience.length === 0 || accepted.skills.length === 0) {
    throw new Error('The reading found no jobs or no skills in the resume.');
  }
  return [
    `read by the queue, SHA-256 ${read.file_hash?.slice(0, 12)}…, taken into the profile by the person's word:`,
    `${profile.headline ?? 'no headline'}, ${profile.location ?? 'no place'}, ${profile.years_experience ?? '?'} years`,
    `${accepted.experience.length} jobs, ${accepted.education.length} degrees, ${accepted.skills.length} skills`,
  ];
};
