import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import * as z from 'zod';
import { mayFill, meaningOf } from '../../extension/src/meaning.ts';
import type { Packet } from '../../extension/src/packet.ts';
import { optionFor } from '../../extension/src/plan.ts';
import { extensionScripts } from '../../scripts/build-extension.ts';
import { fillForm } from '../../shared/domain/applications/fill-form.ts';
import { formSystemOf } from '../../shared/domain/applications/form-systems.ts';
import { isSamePosting } from '../../shared/domain/applications/same-page.ts';

const scripts = await extensionScripts();
const textOf = (name: string): string => scripts.find((one) => one.name === name)?.text ?? '';

const profile = {
  phone: '+44 20 7946 0958',
  location: 'Leeds',
  linkedin_url: 'https://www.linkedin.com/in/rosa-example',
  github_url: null,
  portfolio_url: 'https://rosa.example',
  years_experience: 7,
  languages: null,
  certificates: null,
};
const names = { resume: 'Rosa-Example-Resume-Crumb.pdf', letter: 'Rosa-Example-Cover-Letter-Crumb.pdf' };
const letterText = 'Dear team,\n\nI bake.';

/** The packet of an application at this address, its form filled by the API's own rule. */
const packetAt = (url: string): Packet => ({
  application_url: url,
  letter_text: letterText,
  resume: { file_name: names.resume },
  answers: [
    { question_key: 'needs_sponsorship', answer: 'No' },
    { question_key: 'work_authorisation', answer: 'Yes' },
    { question_key: 'relocation', answer: 'Yes, to York' },
    { question_key: 'notice_period', answer: '30 days' },
    { question_key: 'salary_expectation', answer: 'GBP 40,000 a year' },
  ],
  form: {
    fields: fillForm(
      formSystemOf(url),
      {
        name: 'Rosa Example',
        email: 'rosa@mail.example',
        headline: 'Baker',
        summary: null,
        current: { company_name: 'Old Mill', job_title: 'Baker' },
        fill: { answers: [], profile, languages: [], availability: null },
      },
      { ...names, letterText },
      null,
    ),
  },
  contact: { name: 'Rosa Example', email: 'rosa@mail.example', github_url: null, ...pick(profile) },
});
const pick = ({ phone, location, linkedin_url, portfolio_url }: typeof profile) => ({
  phone,
  location,
  linkedin_url,
  portfolio_url,
});
const Filled = z
  .object({ filled: z.array(z.string()), left: z.array(z.object({ label: z.string(), why: z.string() })) })
  .nullable();

/** A saved page in a browser's document, filled by the built script as the extension runs it. */
function fillPage(name: string, pageUrl: string, applicationUrl = pageUrl, before = '') {
  const window = new Window({
    url: pageUrl,
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.document.write(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'forms', `${name}.html`), 'utf8'));
  const file = (fileName: string) => ({ name: fileName, type: 'application/pdf', base64: btoa('%PDF-1.7') });
  const job = { packet: packetAt(applicationUrl), resume: file(names.resume), letter: file(names.letter) };
  // Whatever would send the form is noted; nothing may.
  window.eval(`
    globalThis.sent = [];
    document.addEventListener('submit', () => sent.push('submit'), true);
    HTMLFormElement.prototype.submit = HTMLFormElement.prototype.requestSubmit = () => sent.push('form');
    for (const button of document.querySelectorAll('button, a')) button.addEventListener('click', () => sent.push('button'));
    ${before}
    ${textOf('fill.js')}`);
  const result = Filled.parse(JSON.parse(String(window.eval(`JSON.stringify(jobhuntFill(${JSON.stringify(job)}))`))));
  const values = z.record(z.string(), z.string()).parse(
    JSON.parse(
      String(
        window.eval(`JSON.stringify(Object.fromEntries([...document.querySelectorAll('input, textarea, select')]
          .filter((one) => one.type !== 'radio' || one.checked)
          .map((one) => [one.name || one.id, one.type === 'file' ? one.files[0]?.name ?? '' : one.type === 'checkbox' ? String(one.checked) : one.value])))`),
      ),
    ),
  );
  const sent = String(window.eval('JSON.stringify(sent)'));
  const seen = String(window.eval('JSON.stringify(globalThis.seen ?? null)'));
  const title = window.document.title;
  return { result, values, sent, seen, title };
}
const left = ({ result }: ReturnType<typeof fillPage>): string[] => result?.left.map(({ label }) => label) ?? [];

describe('a form is filled from the packet, and what nothing stored answers is left to the person', () => {
  test('Greenhouse', () => {
    const page = fillPage(
      'greenhouse',
      'https://job-boards.greenhouse.io/crumb/jobs/4012345',
      'https://boards.greenhouse.io/crumb/jobs/4012345',
    );
    expect(page.values).toMatchObject({
      first_name: 'Rosa',
      preferred_name: '',
      last_name: 'Example',
      email: 'rosa@mail.example',
      phone: profile.phone,
      'candidate-location': '',
      resume: names.resume,
      cover_letter: names.letter,
      question_30011: profile.linkedin_url,
      question_30012: '0',
      question_30013: '',
      question_30014: '',
      gender: '',
      gdpr: 'false',
      fingerprint: 'x',
    });
    expect(left(page)).toEqual([
      'Preferred First Name',
      'Location (City)',
      'Why do you want to bake for us?',
      'Who referred you? Their email',
      'Gender',
    ]);
    expect(page.sent).toBe('[]');
  });

  test('Lever, with what the person wrote left as it is', () => {
    const page = fillPage('lever', 'https://jobs.lever.co/crumb/2a9b1f3e-0000-4000-8000-00000000000a/apply');
    expect(page.values).toMatchObject({
      resume: names.resume,
      name: 'Rosa Example',
      email: 'rosa@mail.example',
      phone: '+44 20 7946 0000',
      location: 'Leeds',
      org: 'Old Mill',
      'urls[LinkedIn]': profile.linkedin_url,
      'urls[Twitter]': '',
      'cards[a1][field0]': 'Yes',
      comments: letterText,
      pronouns: '',
    });
    expect(left(page)).toEqual(['Pronouns', 'Phone', 'Twitter URL']);
    expect(page.sent).toBe('[]');
  });

  test('Ashby, where what is too long for a field is left', () => {
    const page = fillPage('ashby', 'https://jobs.ashbyhq.com/crumb/2a9b1f3e-0000-4000-8000-00000000000a/application');
    expect(page.values).toMatchObject({
      _systemfield_name: 'Rosa Example',
      _systemfield_email: 'rosa@mail.example',
      _systemfield_resume: names.resume,
      '6f1c2d3e-0000-4000-8000-000000000001': profile.phone,
      '6f1c2d3e-0000-4000-8000-000000000002': profile.linkedin_url,
      '6f1c2d3e-0000-4000-8000-000000000003': '30 days',
      '6f1c2d3e-0000-4000-8000-000000000004': '',
      s: 'false',
    });
    expect(page.result?.left).toContainEqual({
      label: 'What are your salary expectations?',
      why: 'It takes 3 characters: shorten it.',
    });
    expect(page.sent).toBe('[]');
  });

  test('Workable', () => {
    const page = fillPage('workable', 'https://apply.workable.com/crumb/j/0A1B2C3D4E/apply/');
    expect(page.values).toMatchObject({
      firstname: 'Rosa',
      lastname: 'Example',
      email: 'rosa@mail.example',
      headline: 'Baker',
      phone: profile.phone,
      address: 'Leeds',
      resume: names.resume,
      cover_letter: letterText,
      QA_1: 'true',
    });
    expect(page.sent).toBe('[]');
  });

  test('Recruitee, in German', () => {
    const page = fillPage('recruitee', 'https://crumb.recruitee.com/o/baecker/c/new');
    expect(page.values).toMatchObject({
      'candidate.name': 'Rosa Example',
      'candidate.email': 'rosa@mail.example',
      'candidate.phone': profile.phone,
      'candidate.cv': names.resume,
      'candidate.coverLetterFile': names.letter,
      'candidate.openQuestionAnswers.1.content': 'GBP 40,000 a year',
    });
    expect(page.sent).toBe('[]');
  });
});

test('a framework that watches a field’s value takes what was filled for the person’s own typing', () => {
  // As React does it: a property of its own on the element remembers the last value it knows of, and an input event
  // whose value is the remembered one is dropped.
  const watched = `
    globalThis.seen = [];
    const field = document.getElementById('first_name');
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    let known = '';
    Object.defineProperty(field, 'value', {
      configurable: true,
      get() { return native.get.call(this); },
      set(next) { known = next; native.set.call(this, next); },
    });
    document.addEventListener('input', ({ target }) => {
      if (target === field && native.get.call(field) !== known) { known = native.get.call(field); seen.push(known); }
    });`;
  const page = fillPage('greenhouse', 'https://boards.greenhouse.io/crumb/jobs/4012345', undefined, watched);
  expect(page.seen).toBe('["Rosa"]');
});

describe('a page that means no good', () => {
  test('gets nothing where a person would see no field, and nothing twice, and runs nothing', () => {
    const page = fillPage('hostile', 'https://boards.greenhouse.io/crumb/jobs/4012345');
    const { first_name, x, ...rest } = page.values;
    expect([first_name, x]).toEqual(['Rosa', profile.portfolio_url]);
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
    expect(left(page)).toEqual(
      expect.arrayContaining(['First Name', 'What is your current salary?', 'Email, leave this blank']),
    );
    expect(page.sent).toBe('[]');
  });

  test.each([
    ['another host', 'https://evil.example/crumb/jobs/4012345'],
    ['a host that ends alike', 'https://evilgreenhouse.io/crumb/jobs/4012345'],
    ['a host that names the system in its parameters', 'https://evil.example/?gh_jid=4012345'],
    ['another system', 'https://jobs.lever.co/crumb/4012345'],
    ['no TLS', 'http://boards.greenhouse.io/crumb/jobs/4012345'],
  ])('%s gets nothing at all', (_name, url) => {
    expect(mayFill(url, 'https://boards.greenhouse.io/crumb/jobs/4012345')).toBe(false);
    expect(fillPage('greenhouse', url, 'https://boards.greenhouse.io/crumb/jobs/4012345').result).toBeNull();
  });

  test('whose labels are endless is read by their beginning alone', () => {
    for (const label of ['refer '.repeat(20_000), `${' '.repeat(50_000)}name`, 'a'.repeat(500_000)]) {
      expect(meaningOf(label)).toBe(meaningOf(label.slice(0, 300)));
    }
  });
});

test.each([
  ['Reference’s email', undefined],
  ['Emergency contact phone', undefined],
  ['Company name', undefined],
  ['Name', 'full_name'],
  ['Legal first name', 'given_name'],
  ['Nachname', 'family_name'],
  ['Do you have 5 years of experience with Go?', undefined],
  ['Mobile number', 'phone'],
  ['Upload your CV', 'resume'],
])('"%s" asks for %s', (label, meaning) => {
  expect(meaningOf(label)).toBe(meaning);
});

test('an option is taken where it alone says the value', () => {
  const options = ['Yes, I am', 'No', 'No, never'].map((text, key) => ({ key, text }));
  expect(optionFor('Yes', options)).toBe(0);
  expect(optionFor('No', options)).toBe(1);
  expect(optionFor('Maybe', options)).toBeUndefined();
  expect(optionFor('No, thanks', options)).toBeUndefined();
});

test.each([
  [
    'https://boards.greenhouse.io/embed/job_app?for=crumb&token=4012345',
    'https://crumb.example/jobs?gh_jid=4012345',
    true,
  ],
  ['https://job-boards.greenhouse.io/crumb/jobs/4012345#app', 'https://boards.greenhouse.io/crumb/jobs/4012345', true],
  ['https://boards.greenhouse.io/crumb/jobs/4012346', 'https://boards.greenhouse.io/crumb/jobs/4012345', false],
  [
    'https://jobs.lever.co/crumb/2a9b1f3e-0000-4000-8000-00000000000a/apply',
    'https://jobs.lever.co/crumb/2a9b1f3e-0000-4000-8000-00000000000a',
    true,
  ],
  ['https://crumb.recruitee.com/o/baker/c/new', 'https://crumb.recruitee.com/o/baker', true],
  ['https://crumb.recruitee.com/o/cook/c/new', 'https://crumb.recruitee.com/o/baker', false],
  ['https://evil.example/4012345', 'https://boards.greenhouse.io/crumb/jobs/4012345', false],
  ['https://crumb.example/', 'https://crumb.example/', false],
  ['javascript:4012345', 'https://boards.greenhouse.io/crumb/jobs/4012345', false],
])('the page %s is of %s: %s', (page, application, is) => {
  expect(isSamePosting(page, application)).toBe(is);
});

test('the scripts are the same each time they are built, small, and can send no form', async () => {
  expect(await extensionScripts()).toEqual(scripts);
  expect(scripts.map(({ name }) => name)).toEqual(['fill.js', 'popup.js']);
  expect(scripts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(32_000);
  expect(textOf('fill.js')).not.toMatch(/submit\(|requestSubmit|fetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
});
