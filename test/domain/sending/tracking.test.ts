import * as fc from 'fast-check';
import { PREFETCH_REASONS } from '../../../shared/domain/enums.ts';
import { htmlPart, linksIn } from '../../../shared/domain/sending/html-part.ts';
import { machineBehind } from '../../../shared/domain/sending/prefetch.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';
const hit = (userAgent: string | undefined, more: { isHead?: boolean; purpose?: string } = {}) => ({
  isHead: more.isHead ?? false,
  purpose: more.purpose,
  userAgent,
});

test.each([
  CHROME,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0',
  'Mozilla/5.0 (Linux; Android 14; CUBOT KINGKONG) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/7.0; ms-office; MSOffice 16)',
  'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17928; Pro)',
  'Dalvik/2.1.0 (Linux; U; Android 14; Pixel 8 Build/AP2A)',
  'Mail/3826.200.121 CFNetwork/1568.200.51 Darwin/24.1.0',
])('a person’s program is taken for one, once the mail is half a minute old: %s', (userAgent) => {
  expect(machineBehind(hit(userAgent), 30)).toBeUndefined();
  expect(machineBehind(hit(userAgent), 29)).toBe('too_soon');
});

test.each([
  ['image_proxy', 'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)'],
  ['image_proxy', 'YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html'],
  [
    'image_proxy',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/42.0.2311.135 Safari/537.36 Edge/12.246 Mozilla/5.0',
  ],
  ['privacy_proxy', 'Mozilla/5.0'],
  ['previewer', 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'],
  ['previewer', 'Slack-ImgProxy (+https://api.slack.com/robots)'],
  ['previewer', 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com'],
  ['previewer', 'WhatsApp/2.23.20.0 A'],
  ['previewer', 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
  ['previewer', 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)'],
  ['scanner', `${CHROME} BarracudaSentinel (EE)`],
  ['scanner', 'Mozilla/5.0 (compatible; Mimecast/1.0)'],
  ['scanner', 'Proofpoint URL Defense'],
  ['program', 'python-requests/2.32.3'],
  ['program', 'curl/8.9.1'],
  ['program', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  ['program', CHROME.replace('Chrome', 'HeadlessChrome')],
  ['program', 'some-new-thing/1.0'],
  ['no_agent', undefined],
  ['no_agent', '  '],
])('what looks before, or instead of, a person is known: %s, %s', (reason, userAgent) => {
  expect(machineBehind(hit(userAgent), 86_400)).toBe(reason);
});

test.each(['prefetch', 'prefetch;prerender', 'preview', 'Preview'])(
  'a browser that says %s is not counted',
  (purpose) => {
    expect(machineBehind(hit(CHROME, { purpose }), 86_400)).toBe('announced');
  },
);

test('whatever a program calls itself, it never counts by HEAD, announced, or while the mail is just leaving', async () => {
  await fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: -60, max: 29 }), (userAgent, seconds) => {
      expect(machineBehind(hit(userAgent, { isHead: true }), 86_400)).toBe('head');
      expect(machineBehind(hit(userAgent, { purpose: 'prefetch' }), 86_400)).toBe('announced');
      expect(PREFETCH_REASONS).toContain(machineBehind(hit(userAgent), seconds));
    }),
  );
});

test.each([
  ['See https://jo.example/work.', ['https://jo.example/work']],
  [
    '(https://jo.example/a_(b)) and https://jo.example/c?x=1&y=2#z!',
    ['https://jo.example/a_(b)', 'https://jo.example/c?x=1&y=2#z'],
  ],
  [
    'HTTP://JO.example "https://jo.example/q", <https://jo.example/r>',
    ['http://jo.example/', 'https://jo.example/q', 'https://jo.example/r'],
  ],
  ['https://jo.example https://jo.example/', ['https://jo.example/']],
  ['https://bücher.example/ä', ['https://xn--bcher-kva.example/%C3%A4']],
  ['javascript:alert(1) ftp://jo.example www.jo.example mailto:jo@jo.example https://', []],
  ['https://user:word@jo.example/ stays as it is', []],
])('the web addresses of a text are found: %s', (text, links) => {
  expect(linksIn(text)).toEqual(links);
});

test('no text becomes markup, every link leads where it is told, and read as text the words are the same', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('<script>', '"><img src=x>', "' onload='", '&amp;', '\n', ' ', '\r\n', ')', '.'),
  );
  await fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const html = htmlPart(text, { linkTo: () => 'https://t.example/t/x', picture: 'https://t.example/p.gif' });
      expect(
        html.match(
          /<(?!a href="https:\/\/t\.example\/t\/x">|\/a>|br>|\/?(?:div|html|body|head)>|!doctype html>|meta charset="utf-8">|img src="https:\/\/t\.example\/p\.gif" alt="" width="1" height="1">)/g,
        ),
      ).toBeNull();
      const plain = html
        .replace(/^[\s\S]*?<div>|<\/div>[\s\S]*$/g, '')
        .replace(/<br>\n/g, '\n')
        .replace(/<\/?a[^>]*>/g, '');
      const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
      expect(plain.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')).toBe(
        text.replace(/\r\n?/g, '\n'),
      );
    }),
    { numRuns: 40 },
  );
});
