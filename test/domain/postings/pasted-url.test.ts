import { readPastedUrl } from '../../../shared/domain/postings/pasted-url.ts';

test.each([
  ['boards.example.com/fernhollow', 'https://boards.example.com/fernhollow'],
  ['  https://boards.example.com/fernhollow/ \n', 'https://boards.example.com/fernhollow/'],
  ['//boards.example.com/fernhollow', 'https://boards.example.com/fernhollow'],
  ['<https://boards.example.com/fernhollow>', 'https://boards.example.com/fernhollow'],
  ['“https://boards.example.com/fernhollow”.', 'https://boards.example.com/fernhollow'],
  ['(boards.example.com/fernhollow)', 'https://boards.example.com/fernhollow'],
  ['HTTPS://BOARDS.EXAMPLE.COM/FERNHOLLOW', 'https://boards.example.com/fernhollow'],
  ['https://Boards.Example.com/FernHollow?utm_source=A', 'https://boards.example.com/FernHollow?utm_source=A'],
  ['https://boards.example.com./x', 'https://boards.example.com/x'],
  ['view-source:https://boards.example.com/x', 'https://boards.example.com/x'],
  ['http://127.0.0.1:4000/x', 'http://127.0.0.1:4000/x'],
])('%j is read as %s', (pasted, url) => {
  expect(readPastedUrl(pasted)?.href).toBe(url);
});

test.each([
  '',
  '   ',
  'fernhollow',
  'a job at Fernhollow',
  'mailto:jobs@fernhollow.example',
  'ftp://boards.example.com/x',
  'javascript:alert(1)',
  'https://name:word@boards.example.com/x',
  'https://',
  '\u0000',
  `https://boards.example.com/${'x'.repeat(3_000)}`,
])('%j is no address of the web', (pasted) => {
  expect(readPastedUrl(pasted)).toBeUndefined();
});
