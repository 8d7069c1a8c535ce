import type { PrefetchReason } from '../enums.ts';

/** What a request for a picture or a link of a mail tells of who makes it. */
export type Hit = {
  isHead: boolean;
  /** What the headers Sec-Purpose, Purpose, X-Purpose and X-Moz say, in one line. */
  purpose: string | undefined;
  userAgent: string | undefined;
};

/** So soon after a mail left it is read by gateways, not by people. */
const TOO_SOON_SECONDS = 30;

/**
 * How programs that look at mail before, or instead of, a person name themselves, the first that fits; from their vendors'
 * documentation. Edge/12.246 at the end of that line is Gmail when it looks at new mail; a browser says more than
 * `Mozilla/5.0`, Apple's Mail Privacy Protection no more.
 */
const NAMES: readonly (readonly [PrefetchReason, RegExp])[] = [
  ['image_proxy', /GoogleImageProxy|ggpht\.com|YahooMailProxy|Edge\/12\.246 Mozilla\/5\.0$/i],
  ['privacy_proxy', /^Mozilla\/5\.0$/i],
  [
    'previewer',
    /Slack(?:bot|-ImgProxy)|SkypeUriPreview|MicrosoftPreview|WhatsApp|TelegramBot|Discordbot|facebookexternalhit|facebookcatalog|Facebot|meta-external|LinkedInBot|Twitterbot|Viber|Iframely|Embedly|Mattermost|Rocket\.?Chat|Google-PageRenderer|Snap URL Preview|redditbot|Pinterestbot|Mastodon\//i,
  ],
  [
    'scanner',
    /Barracuda|Proofpoint|Mimecast|MessageLabs|Symantec|Trend ?Micro|IronPort|\bCisco|FireEye|Trellix|Forcepoint|Websense|Sophos|Zscaler|Safe ?Links|Defender|Cloudmark|VirusTotal|PhishTank|Check ?Point|Avanan|Area1|Hornetsecurity|SpamTitan|Bitdefender|Kaspersky|\bESET\b|Netcraft|urlscan|Palo ?Alto|Expanse|Fortinet|FortiGuard|Vade|Cofense|Abnormal|Ironscales|Darktrace|Agari|Egress|Libraesva|Cyren|BrightCloud|Webroot|McAfee|SecurityScan|LinkScan|MailScanner|rspamd|SpamAssassin/i,
  ],
  [
    'program',
    /(?<!cu)bot\b|crawl|spider|scrap[ey]|preview|prefetch|fetcher|validator|monitor|curl\/|wget|python|requests\/|aiohttp|httpx|Go-http-client|Java\/|okhttp|axios|undici|node-fetch|libwww|lwp[-:]|HttpClient|Headless|PhantomJS|Puppeteer|Playwright|Selenium|PostmanRuntime|\bphp\b|ruby|perl|guzzle|WinHTTP|WebDAV|Office Existence|Protocol Discovery/i,
  ],
];

/** Browsers, and the mail programs that do not name themselves as one. */
const PEOPLE =
  /^(?:Mozilla\/|Opera\/|Microsoft Office\/|Microsoft Outlook|Outlook|Dalvik\/|Mail\/|MobileMail|[\w.%-]{1,60}\/[\w.]{1,20} CFNetwork\/)/i;

/**
 * Pure. Why a hit is not taken for a person's, undefined where nothing speaks against one. In doubt it is a machine's:
 * what is not counted misleads nobody.
 */
export function machineBehind(
  { isHead, purpose, userAgent }: Hit,
  secondsSinceSent: number,
): PrefetchReason | undefined {
  if (isHead) return 'head';
  if (purpose !== undefined && /prefetch|prerender|preview/i.test(purpose)) return 'announced';
  const agent = userAgent?.trim() ?? '';
  if (agent === '') return 'no_agent';
  const named = NAMES.find(([, names]) => names.test(agent));
  if (named !== undefined) return named[0];
  if (!PEOPLE.test(agent)) return 'program';
  return secondsSinceSent < TOO_SOON_SECONDS ? 'too_soon' : undefined;
}
