import { readFileSync } from 'node:fs';
import { readAge } from '../../../../shared/adapters/boards/supplied/age.ts';
import { unwrapped } from '../../../../shared/adapters/boards/supplied/links.ts';
import { alertFrom } from '../../../../shared/domain/postings/job-alerts.ts';
import { recordedAnswers, testOnRealData } from '../../../support/real-data.ts';
import { letter, missingOf, NOW, readLetter, told } from '../../../support/supplied.ts';

const LINKEDIN = 'jobalerts-noreply@linkedin.com';
const INDEED = 'donotreply@jobalert.indeed.com';
const GLASSDOOR = 'noreply@glassdoor.com';

test('LinkedIn: cards in rows or in boxes give title, employer, place and mode, each posting once, without tracking', async () => {
  const rows = await readLetter({
    from: LINKEDIN,
    encoding: 'quoted-printable',
    html: `<table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/1000000001/?trackingId=a%3D&amp;otpToken=SECRET">Planner, Apparel</a></td></tr><tr><td>Cobble Größe · Köln (Hybrid)</td></tr><tr><td>Actively recruiting</td></tr>
     <tr><td><a href="https://www.linkedin.com/comm/jobs/view/1000000002/?trackingId=c">Data Engineer</a></td></tr><tr><td>Fernhollow · Remote (Worldwide)</td></tr><tr><td>1 school alum</td></tr>
     <tr><td><a href="https://www.linkedin.com/help">See all jobs</a></td></tr><tr><td>© 2026 LinkedIn</td></tr></table>`,
  });
  expect(told(rows)).toEqual([
    'listed | 1000000001 | Planner, Apparel | Cobble Größe | Köln | hybrid |  |  | ',
    'listed | 1000000002 | Data Engineer | Fernhollow | Worldwide | remote |  |  | ',
  ]);
  const boxes = await readLetter({
    from: 'jobs@e.linkedin.com',
    html: `<table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/3901234567/?x=1"><img alt="logo"></a><a href="https://www.linkedin.com/comm/jobs/view/3901234567/?t=1"><b>Night Nurse</b></a><p>Cobble Clinic</p><p>Leeds, England</p><p>£32,000 - £38,000 a year</p><p>vor 3 Tagen</p><a href="https://www.linkedin.com/comm/jobs/view/3901234567/">View job</a></td></tr>
     <tr><td><a href="https://click.mail.example/r?u=https%3A%2F%2Fwww.linkedin.com%2Fcomm%2Fjobs%2Fview%2F3909999999%3Ftrk%3Deml">Chef</a><p>Easy Apply</p><p>Fernhollow · Melbourne</p><p>Promoted</p></td></tr></table>
     <h3>Jobs similar to your alert</h3><table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/3908888888/">Baker</a><p>Cobble · Leeds</p></td></tr></table>`,
  });
  expect(told(boxes)).toEqual([
    'listed | 3901234567 | Night Nurse | Cobble Clinic | Leeds, England |  | £32,000 - £38,000 a year |  | 2026-07-12',
    'sponsored | 3909999999 | Chef | Fernhollow | Melbourne |  |  |  | ',
    'similar | 3908888888 | Baker | Cobble | Leeds |  |  |  | ',
  ]);
  expect(JSON.stringify([rows, boxes])).not.toMatch(/SECRET|trackingId|otp|trk|click\.mail/u);
});

test('LinkedIn: a letter of text alone gives the same, whatever remarks stand between place and address', async () => {
  const given = await readLetter({
    from: LINKEDIN,
    text: `Your job alert for chef in Leeds\nNew jobs match your preferences.\nManage alerts: https://www.linkedin.com/comm/jobs/alerts?x\n\nHead Chef\nCobble\nLeeds, England\nView job: https://www.linkedin.com/comm/jobs/view/4376518925/?trackingId=abc\n\n-----------------------------\n\nSous Chef\nFernhollow\nUnited Kingdom\n\n2 school alumni\nApply with resume & profile\nView job: https://www.linkedin.com/comm/jobs/view/4359824983/?trackingId=def\n\n-----------------------------\n\nBaker\nCobble · York (On-site)\nVoir l’offre d’emploi : https://fr.linkedin.com/comm/jobs/view/baker-at-cobble-3912345678?trk=eml\nUnsubscribe: https://www.linkedin.com/e/v2?e=1`,
  });
  expect(told(given)).toEqual([
    'listed | 4376518925 | Head Chef | Cobble | Leeds, England |  |  |  | ',
    'listed | 4359824983 | Sous Chef | Fernhollow | United Kingdom |  |  |  | ',
    'listed | 3912345678 | Baker | Cobble | York | onsite |  |  | ',
  ]);
});

test('Indeed: rows, whole cards in one link and employer with place on one line; ratings, snippets and ads told apart', async () => {
  const given = await readLetter({
    from: INDEED,
    html: `<table><tr><td><h2><a href="https://de.indeed.com/rc/clk/dl?jk=abc123def456abcd&from=ja&tk=SECRET">Qualitätsprüfer</a></h2></td></tr><tr><td>Cobble GmbH</td></tr><tr><td>3,9</td></tr><tr><td>Hamburg</td></tr><tr><td>18 € – 21 € pro Stunde</td></tr><tr><td>Einfach bewerben</td></tr><tr><td>Prüfen der fertigen Teile nach Zeichnung, auch im Schichtdienst...</td></tr><tr><td>vor 2 Tagen</td></tr>
     <tr><td><h2><a href="https://de.indeed.com/pagead/clk/dl?mo=r&ad=OPAQUE">Lagerist</a></h2></td></tr><tr><td>Fernhollow</td></tr><tr><td>Bremen</td></tr><tr><td>Gerade veröffentlicht</td></tr>
     <tr><td>Alle Stellen ansehen</td></tr><tr><td>© 2026 Indeed</td></tr></table>`,
  });
  expect(told(given)).toEqual([
    'listed | abc123def456abcd | Qualitätsprüfer | Cobble GmbH | Hamburg |  | 18 € – 21 € pro Stunde |  | 2026-07-13',
    expect.stringMatching(
      /^sponsored \| named-[0-9a-f]{32} \| Lagerist \| Fernhollow \| Bremen \| {2}\| {2}\| {2}\| 2026-07-15$/u,
    ),
  ]);
  expect(given.postings[0]?.posting).toMatchObject({
    url: 'https://de.indeed.com/viewjob?jk=abc123def456abcd',
    descriptionHtml: '<p>Prüfen der fertigen Teile nach Zeichnung, auch im Schichtdienst...</p>',
  });
  expect(JSON.stringify(given)).not.toMatch(/SECRET|OPAQUE/u);
  const whole = await readLetter({
    from: 'alert@indeed.com',
    html: `<table><tr><td><a href="https://www.indeed.com/rc/clk/dl?jk=0a1b2c3d4e5f6a7b"><table><tr><td><h2>Warehouse Lead</h2></td></tr><tr><td>Cobble Foods</td><td>3.5</td><td>3.5/5 rating</td></tr><tr><td>Austin, TX 78701</td></tr><tr><td>$22 - $27 an hour</td></tr><tr><td>Easily apply</td></tr><tr><td>Just posted</td></tr></table></a></td></tr>
     <tr><td><a href="https://www.indeed.com/rc/clk/dl?jk=1a1b2c3d4e5f6a7c"><table><tr><td><h2>Night Baker</h2></td></tr><tr><td>Cobble</td></tr><tr><td>Remote in Austin, TX</td></tr><tr><td>Full-time</td></tr><tr><td>30+ days ago</td></tr></table></a></td></tr></table>
     <a href="https://au.indeed.com/rc/clk/dl?jk=2a1b2c3d4e5f6a7d">DevOps Engineer</a> <span>Hooligan Pty - Perth WA</span>`,
  });
  expect(told(whole)).toEqual([
    'listed | 0a1b2c3d4e5f6a7b | Warehouse Lead | Cobble Foods | Austin, TX 78701 |  | $22 - $27 an hour |  | 2026-07-15',
    'listed | 1a1b2c3d4e5f6a7c | Night Baker | Cobble | Austin, TX | remote |  | Full-time | ',
    'listed | 2a1b2c3d4e5f6a7d | DevOps Engineer | Hooligan Pty | Perth WA |  |  |  | ',
  ]);
});

test('Glassdoor: the employer stands above the title, in rows or in one link; its own guesses of pay are estimates', async () => {
  const given = await readLetter({
    from: GLASSDOOR,
    html: `<p>3 new jobs match your alert</p><p>Cobble Air  1.7 ★</p><a href="https://www.glassdoor.com/job-listing/x-D_JO31112001.htm?src=GD_EMAIL">Pilot</a><p>Fernley, NV</p><p>$61K - $106K (Glassdoor est.)</p><p>Posted 3 hours ago</p><a href="https://www.glassdoor.com/partner/easyApply.htm?pos=1">Easy Apply</a>
     <p>Fernhollow</p><a href="https://www.glassdoor.com/job-listing/y-D_JO31112003.htm?guid=SECRET">Mechanic</a><p>Logan, UT</p><p>Posted 2 weeks ago</p>`,
  });
  expect(told(given)).toEqual([
    'listed | 31112001 | Pilot | Cobble Air | Fernley, NV |  | 6100000-10600000 USD year est |  | 2026-07-15',
    'listed | 31112003 | Mechanic | Fernhollow | Logan, UT |  |  |  | 2026-07-01',
  ]);
  const german = await readLetter({
    from: 'noreply@glassdoor.de',
    html: `<table><tr><td><a href="https://www.glassdoor.de/partner/jobListing.htm?pos=101&amp;guid=SECRET&amp;jobListingId=1009633080810"><table><tr><td>Fernhollow 4,1 ★</td></tr><tr><td>Koch (m/w/d)</td></tr><tr><td>Berlin</td></tr><tr><td>vor 3 Tagen</td></tr></table></a></td></tr>
     <tr><td><a href="https://www.glassdoor.de/job-listing/x.htm?jl=1009633080811&amp;utm_source=m"><table><tr><td>Cobble GmbH</td></tr><tr><td>Werkstudent Vertrieb</td></tr><tr><td>Hamburg</td></tr></table></a></td></tr></table>`,
  });
  expect(told(german)).toEqual([
    'listed | 1009633080810 | Koch (m/w/d) | Fernhollow | Berlin |  |  |  | 2026-07-12',
    'listed | 1009633080811 | Werkstudent Vertrieb | Cobble GmbH | Hamburg |  |  |  | ',
  ]);
  expect(JSON.stringify([given, german])).not.toContain('SECRET');
});

test('Wellfound: links that count clicks hide the posting: it is known by what its card says; plain links by their id', async () => {
  const given = await readLetter({
    from: 'team@hi.wellfound.com',
    html: `<p>Hi Jo Quill,</p><table><tr><td><a href="https://links.wellfound.com/s/c/AAA"><b>Product Manager</b></a> <i>Fernhollow / B2B</i><p>$150k – $180k • Remote • Full-time</p><a href="https://links.wellfound.com/s/c/AAB">Learn more</a></td></tr><tr><td><a href="https://wellfound.com/jobs/2937465-staff-engineer?utm_source=mail">Staff Engineer</a><p>Cobble AI</p><p>San Francisco, CA</p></td></tr></table><a href="https://links.wellfound.com/u/xx">Unsubscribe</a>`,
  });
  expect(told(given)).toEqual([
    expect.stringMatching(
      /^listed \| named-\w{32} \| Product Manager \| Fernhollow \| {2}\| remote \| \$150k – \$180k \| Full-time \| $/u,
    ),
    'listed | 2937465 | Staff Engineer | Cobble AI | San Francisco, CA |  |  |  | ',
  ]);
  expect(given.board).toBe('angellist');
});

test('a card that cannot be read is reported and spoils no other; what names the reader is not kept', async () => {
  const given = await readLetter({
    from: LINKEDIN,
    html: `<table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/3901234567/"><img></a></td></tr><tr><td><a href="https://www.linkedin.com/comm/jobs/view/3901234568/">Chef</a><p>Cobble · Leeds</p><p>Jo Quill, you would be a top applicant</p></td></tr><tr><td><a href="https://www.linkedin.com/comm/jobs/view/3901234569/">Jo Quill, see this role</a><p>Cobble · Leeds</p></td></tr></table>`,
  });
  expect(told(given)).toEqual(['listed | 3901234568 | Chef | Cobble | Leeds |  |  |  | ']);
  expect(given.odd).toEqual([
    { row: 0, externalId: '3901234567', reason: expect.stringMatching(/^title: /u) },
    { row: 1, externalId: '3901234569', reason: 'title: names the person the letter was sent to' },
  ]);
  expect(JSON.stringify(given)).not.toMatch(/Quill/u);
});

test('only mail from the four boards about new jobs is an alert', () => {
  const of = (from: string, subject = 'New jobs') => alertFrom({ from, subject });
  expect(
    [LINKEDIN, 'x@e.linkedin.com', INDEED, 'alert@indeedemail.com', GLASSDOOR, 'a@hi.wellfound.com', 'a@angel.co'].map(
      (one) => of(one),
    ),
  ).toEqual(['linkedin', 'linkedin', 'indeed', 'indeed', 'glassdoor', 'angellist', 'angellist']);
  expect([
    of('x@linkedin.com.evil.test'),
    of('x@notlinkedin.com'),
    of('linkedin.com@evil.test'),
    of(''),
    of(LINKEDIN, 'Jo, your application was sent to Cobble'),
  ]).toEqual(Array(5).fill(undefined));
});

test('wrappers are decoded by what they say, four deep and no deeper, and nothing else is taken for an address', () => {
  const inner = 'https://www.linkedin.com/jobs/view/1234567890';
  for (const href of [
    `https://www.google.com/url?q=${encodeURIComponent(inner)}&sa=D`,
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${inner}?trk=1`)}&data=05`,
    `https://urldefense.com/v3/__${inner}__;!!abc$`,
    `https://urldefense.proofpoint.com/v2/url?u=https-3A__www.linkedin.com_jobs_view_1234567890&d=x`,
    `https://x.awstrack.me/L0/${encodeURIComponent(inner)}/1/0100`,
    `https://t.example/c/${Buffer.from(inner).toString('base64url')}`,
    `https://a.example/?u=${encodeURIComponent(`https://b.example/?target=${encodeURIComponent(inner)}`)}`,
  ])
    expect(unwrapped(href).map((url) => url.href.slice(0, inner.length))).toContain(inner);
  expect(unwrapped('javascript:alert(1)')).toEqual([]);
  expect(unwrapped('file:///etc/passwd')).toEqual([]);
});

test.each([
  ['3 days ago', '2026-07-13'],
  ['vor 2 Wochen', '2026-07-02'],
  ['il y a 5 h', '2026-07-16'],
  ['hace 1 día', '2026-07-15'],
  ['24h', '2026-07-15'],
  ['1天前', '2026-07-15'],
  ['Posted 2 weeks ago', '2026-07-02'],
  ['Gerade veröffentlicht', '2026-07-16'],
  ['Publiée à l’instant', '2026-07-16'],
  ['Reposted 1 month ago', '2026-06-16'],
])('the age %s is the day %s', (text, day) => {
  expect(readAge(text, NOW)?.at?.toISOString().slice(0, 10)).toBe(day);
});

test('an open age gives no day, and a place or title is no age', () => {
  expect(readAge('30+ days ago', NOW)).toEqual({ at: null });
  for (const text of ['Leeds', 'Day Nurse', '7 Eleven', 'Hour Media', '']) expect(readAge(text, NOW)).toBeUndefined();
});

test('an employer before a dash, a headcount behind a name, and what Glassdoor’s readers give an employer', async () => {
  const plain = await readLetter({
    from: INDEED,
    text: 'Data analyst jobs in Leeds\n2 new jobs\n\nAnalyst\nFernhollow - Leeds LS1\n£32,000 a year\nhttps://uk.indeed.com/rc/clk/dl?jk=aaaabbbbccccddd1\n\nPlanner\nCobble Digital - Remote\n3 days ago\nhttps://uk.indeed.com/rc/clk/dl?jk=aaaabbbbccccddd2',
  });
  expect(told(plain)).toEqual([
    'listed | aaaabbbbccccddd1 | Analyst | Fernhollow | Leeds LS1 |  | £32,000 a year |  | ',
    'listed | aaaabbbbccccddd2 | Planner | Cobble Digital |  | remote |  |  | 2026-07-12',
  ]);
  const wellfound = await readLetter({
    from: 'team@hi.wellfound.com',
    html: '<div><a href="https://wellfound.com/jobs/3123456-engineer"><strong>Engineer</strong></a><p>Cobble (11-50 employees)</p><p>Leeds</p></div><div><a href="https://wellfound.com/jobs/3123457-baker"><strong>Baker</strong></a><p>Larch (Berlin)</p><p>Leeds</p></div>',
  });
  expect(wellfound.postings.map(({ posting }) => posting.companyName)).toEqual(['Cobble', 'Larch (Berlin)']);
  const card = '<p>Cobble Foods <span>4.1 ★</span></p><p>Planner</p><p>Leeds, England</p><p>2d</p>';
  const rated = await readLetter({
    from: GLASSDOOR,
    html: `<a href="https://www.glassdoor.co.uk/partner/jobListing.htm?jobListingId=1009876543210">${card}</a>`,
  });
  expect(rated.postings[0]?.posting).toMatchObject({ companyName: 'Cobble Foods', company: { rating: 4.1 } });
});

test('a message that is none, or leads to no posting, says so', async () => {
  expect(await missingOf({ kind: 'eml', content: new Uint8Array() })).toEqual(['content']);
  expect(
    await missingOf({ kind: 'eml', content: letter({ from: 'a@shop.example', text: 'Buy https://shop.example/1' }) }),
  ).toEqual(['content']);
  const deep = `${'<div>'.repeat(5_000)}<a href="https://www.linkedin.com/jobs/view/1234567890">x</a>`;
  expect(await missingOf({ kind: 'html', content: deep })).toEqual(['content']);
});

const recorded = recordedAnswers(/(?:linkedin|indeed)_alert_sample\.html$/u);
testOnRealData(recorded.length > 0, 'recorded alerts give every card with title, employer and place', async () => {
  for (const file of recorded) {
    const isLinkedIn = file.includes('linkedin');
    const given = await readLetter({ from: isLinkedIn ? LINKEDIN : INDEED, html: readFileSync(file, 'utf8') });
    expect({ count: given.postings.length, odd: given.odd }).toEqual({ count: isLinkedIn ? 5 : 4, odd: [] });
    for (const { posting } of given.postings)
      expect(
        [posting.title, posting.companyName, posting.locations[0]].every(
          (one) => one !== undefined && one !== null && one.length > 1,
        ),
      ).toBe(true);
  }
});
