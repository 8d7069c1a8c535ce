import { isLongUnlisted, nextCheck, readLiveness, shownText } from '../../../shared/domain/postings/liveness.ts';

const TITLE = 'Welder (m/f/d)';
const BOARD = 'https://jobs.alder.example/alder';
const asked = 'https://jobs.alder.example/alder/jobs/17';
const read = (text: string, status = 200, url = asked) =>
  readLiveness({ asked, url, status, text }, TITLE, BOARD).result;
const page = (words: string) => `<html><head><title>Alder</title></head><body><p>${words}</p></body></html>`;

test.each([
  'This job is no longer available.',
  'The job you are looking for is no longer open.',
  'Sorry, this position has been filled.',
  'This position is closed and no longer accepting applications.',
  'We are no longer accepting applications for this role.',
  'This posting has expired.',
  'The job posting you requested has been removed.',
  'This vacancy is now closed',
  'Unfortunately that role was closed last week.',
  'Applications for this position have closed.',
  'Applications are now closed',
  'Job not found',
  'Oops! The job was not found.',
  'This requisition no longer exists.',
  'This listing doesn’t exist.',
  'The opening you followed may have been removed by the employer.',
  'Diese Stelle ist nicht mehr verfügbar.',
  'Die Stellenanzeige wurde deaktiviert.',
  'Die Position ist bereits besetzt.',
  'Cette offre n’est plus disponible.',
  "L'annonce a expiré.",
  'Esta oferta ya no está disponible.',
  'Deze vacature is niet meer beschikbaar.',
  'Esta vaga foi encerrada. A vaga expirou.',
  'Questa offerta non è più disponibile.',
])('"%s" says that the posting is gone', (words) => {
  expect(read(page(words))).toBe('gone');
});

test.each([
  'You will make sure that no job is ever left unfinished. We are no longer a start-up.',
  'The role has grown: you will lead a team.',
  'You will close positions in our books each month.',
  'If you have filled a similar position before, tell us.',
  'Help us when a job fails: no longer wait for others.',
  'Applications close on 1 December.',
  'We removed barriers for applicants. This is an open position.',
  'Our job board was expanded. Applications are reviewed weekly.',
  'A position that is not filled by the usual people.',
  'Wir sind nicht mehr zu bremsen: die Stelle ist neu.',
])('"%s" does not', (words) => {
  expect(read(page(`${TITLE} ${words}`))).toBe('live');
});

test('words in scripts, styles and templates say nothing', () => {
  const html = `<script>const t = {gone: "This job is no longer available"}</script><template>Job not found</template><h1>${TITLE}</h1>`;
  expect(read(html)).toBe('live');
});

test.each([
  [404, 'gone'],
  [410, 'gone'],
  [401, 'unknown'],
  [403, 'unknown'],
  [429, 'unknown'],
  [451, 'unknown'],
  [500, 'unknown'],
  [503, 'unknown'],
  [304, 'unknown'],
] as const)('status %d is %s', (status, result) => {
  expect(read(page(TITLE), status)).toBe(result);
});

test.each([
  ['https://jobs.alder.example/alder', 'gone'],
  ['https://jobs.alder.example/alder/', 'gone'],
  ['https://jobs.alder.example/alder?error=true', 'gone'],
  ['https://jobs.alder.example/', 'gone'],
  ['https://jobs.alder.example/alder/jobs', 'gone'],
  ['https://www.alder.example/', 'gone'],
  ['https://jobs.alder.example/alder/jobs/17/', 'live'],
  ['https://jobs.alder.example/alder/jobs/17-welder', 'live'],
  ['https://www.alder.example/careers/17', 'live'],
])('a posting whose address leads to %s is %s', (url, result) => {
  expect(read(page(`Jobs: ${TITLE}`), 200, url)).toBe(result);
});

test('a sign-in page, and a page that names something else, leave it unknown', () => {
  expect(read(page('Sign in'), 200, 'https://jobs.alder.example/login')).toBe('unknown');
  expect(read('<div id="root"></div>')).toBe('unknown');
});

test('a hostile page is read in time that grows with its length', () => {
  for (const part of ['<script', '<', '&amp', 'this job ', 'the position is ', '<!--', '</script ', 'job job job ']) {
    expect(read(part.repeat(60_000))).not.toBe('live');
  }
  expect(shownText('<script>'.repeat(60_000))).toBe('');
});

const now = new Date('2026-11-23T08:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

test('a posting that was not gone is asked again after 1, 2, 4 and then 7 days', () => {
  expect([0, 1, 2, 3, 50].map((checks) => nextCheck(checks, now))).toEqual([1, 2, 4, 7, 7].map(days));
});

test('what is off its whole board for a month is over; off a list of the newest, after two', () => {
  expect([29, 30].map((age) => isLongUnlisted(days(-age), 'whole', now))).toEqual([false, true]);
  expect([59, 60].map((age) => isLongUnlisted(days(-age), 'newest', now))).toEqual([false, true]);
});
