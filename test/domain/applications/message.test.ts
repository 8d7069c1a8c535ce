import { applicationMessage } from '../../../shared/domain/applications/message.ts';

const facts = {
  jobTitle: 'Data Analyst',
  companyName: 'Northwind Example',
  personName: 'Jo Example',
  phone: null,
  letter: undefined,
  attached: true,
};

test('with a letter the body is the letter, word for word', () => {
  expect(applicationMessage({ ...facts, letter: 'Dear team,\n\nHello.\n' }).body).toBe('Dear team,\n\nHello.');
});

test('without a letter it says only what is so', () => {
  expect(applicationMessage(facts)).toEqual({
    subject: 'Application for Data Analyst - Jo Example',
    body: [
      'Hello,',
      '',
      'I would like to apply for the position Data Analyst at Northwind Example.',
      'My resume is attached.',
      '',
      'Kind regards',
      'Jo Example',
    ].join('\n'),
  });
  expect(applicationMessage({ ...facts, companyName: 'Northwind, Inc.' }).body).toContain(' at Northwind, Inc.\n');
  expect(applicationMessage({ ...facts, attached: false }).body).not.toContain('attached');
});

test('a title of any length and shape makes a subject of one line that the column holds', () => {
  const { subject } = applicationMessage({ ...facts, jobTitle: `${'😀'.repeat(600)}\r\nBcc: x@example.com` });
  expect([...subject]).toHaveLength(500);
  expect(subject).not.toMatch(/[\r\n]/);
});
