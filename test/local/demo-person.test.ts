import { demoPerson } from '../../local/demo-person/person.ts';
import { renderResume } from '../../local/demo-person/resume.ts';
import { documentReader } from '../../shared/adapters/documents/reader.ts';
import { readResume } from '../../shared/domain/resume/read.ts';

test('the demo resume, rendered and read back, gives exactly the facts it was made from', async () => {
  const read = await documentReader.read(await renderResume(demoPerson), 'pdf');
  if (read.outcome !== 'read') throw new Error(read.message);
  const parsed = readResume(read.document, read.kind);
  expect(parsed.source.pages).toBe(2);
  expect({
    name: parsed.name?.value,
    emails: parsed.emails.map((field) => field.value),
    phones: parsed.phones.map((field) => field.e164),
    links: parsed.links.map((field) => field.value),
    location: parsed.location?.value,
    headline: parsed.headline?.value,
    summary: parsed.summary?.value,
    experience: parsed.experience.map((job) => ({
      company: job.company?.value,
      title: job.title?.value,
      location: job.location?.value,
      start: job.start?.value,
      end: job.end?.value ?? null,
      bullets: job.bullets.map((bullet) => bullet.value),
    })),
    education: parsed.education.map((study) => ({
      institution: study.institution?.value,
      degree: study.degree?.value,
      field: study.field?.value,
      start: study.start?.value,
      end: study.end?.value,
      gpa: study.gpa?.value,
    })),
  }).toEqual({
    name: demoPerson.name,
    emails: [demoPerson.email],
    phones: ['+15035550147'],
    links: [...demoPerson.links],
    location: demoPerson.location,
    headline: demoPerson.headline,
    summary: demoPerson.summary,
    experience: demoPerson.experience,
    education: demoPerson.education,
  });
  const skills = new Set(parsed.skills.map((skill) => skill.value));
  for (const name of demoPerson.skills.flatMap((group) => group.names)) expect(skills).toContain(name);
});

test('the same person gives the same bytes', async () => {
  expect(Buffer.from(await renderResume(demoPerson)).equals(Buffer.from(await renderResume(demoPerson)))).toBe(true);
});
