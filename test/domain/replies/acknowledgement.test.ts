import { confirmedOf, isConfirmation } from '../../../shared/domain/replies/acknowledgement.ts';

const mail = (subject: string, text = '', fromName = '') => ({ subject, text, fromName });

test.each([
  mail('Thank you for applying to Fernhollow!'),
  mail('Your application', 'Hi Jo,\nWe have received your application and will review it.'),
  mail('Application received'),
  mail('Eingang Ihrer Bewerbung', 'vielen Dank für Ihre Bewerbung als Köchin.'),
  mail('Votre candidature', 'Nous avons bien reçu votre candidature.'),
])('%j confirms an application', (message) => {
  expect(isConfirmation(message)).toBe(true);
});
test.each([
  mail('12 new jobs for you', 'Apply now at Fernhollow'),
  mail('Can you talk?', 'We would like to meet you on Monday.'),
  mail('Your receipt', 'Thank you for your order.'),
])('%j does not', (message) => {
  expect(isConfirmation(message)).toBe(false);
});

const handOffs = [
  { applicationId: 'a', companyName: 'Fernhollow GmbH', jobTitle: 'Cook' },
  { applicationId: 'b', companyName: 'Fernhollow GmbH', jobTitle: 'Head Baker' },
  { applicationId: 'c', companyName: 'Reed & Sons', jobTitle: 'Cook' },
  { applicationId: 'd', companyName: 'Ox', jobTitle: 'Cook' },
  { applicationId: 'e', companyName: null, jobTitle: 'Cook' },
];
test.each([
  [mail('Thanks for applying to Reed & Sons'), 'c'],
  [mail('Application received', 'Dear Jo, your application as Head Baker at Fernhollow is in.'), 'b'],
  [mail('Application received', '', 'Ox Careers'), 'd'],
  // Two at one company and none named, a short name by chance, nobody named: nothing is guessed.
  [mail('Thanks for applying to Fernhollow'), undefined],
  [mail('Application received', 'An ox came by.'), undefined],
  [mail('Application received', 'We read it soon.'), undefined],
])('%j confirms %s', (message, id) => {
  expect(confirmedOf(message, handOffs)?.applicationId).toBe(id);
});
