import { letter, read, readLetter, told } from '../../../support/supplied.ts';

const PERSON = 'jo@person.example';
const german = [
  'Ihre Jobbenachrichtigung für Pflegefachkraft in Berlin',
  '3 neue Jobs entsprechen Ihren Präferenzen.',
  ...[
    'Pflegefachkraft (m/w/d)|Elm Klinik|Berlin, Deutschland',
    'Stationsleitung|Larch gGmbH|Potsdam (Hybrid)',
    'Nachtwache|Oak Pflege|Berlin (Vor Ort)',
  ].map(
    (one, n) =>
      `\n${one.replaceAll('|', '\n')}\n\nDieses Unternehmen ist auf aktiver Personalsuche\nJob anzeigen: https://www.linkedin.com/comm/jobs/view/410000000${n}/?midToken=SECRET\n\n---------------------------`,
  ),
  'Alle Jobs auf LinkedIn ansehen: https://www.linkedin.com/comm/jobs/search?savedSearchId=1',
  'Abmelden: https://www.linkedin.com/comm/psettings',
].join('\n');
const THREE = [
  'listed | 4100000000 | Pflegefachkraft (m/w/d) | Elm Klinik | Berlin, Deutschland |  |  |  | ',
  'listed | 4100000001 | Stationsleitung | Larch gGmbH | Potsdam | hybrid |  |  | ',
  'listed | 4100000002 | Nachtwache | Oak Pflege | Berlin | onsite |  |  | ',
];

test.each([
  ['as it came', 'jobalerts-noreply@linkedin.com', german],
  [
    'forwarded with its head and marks before each line',
    PERSON,
    `Anfang der weitergeleiteten Nachricht:\n\n> Von: LinkedIn <jobalerts-noreply@linkedin.com>\n> Datum: 14. Juli 2026 um 07:10:11 MESZ\n> An: Jo <${PERSON}>\n> \n${german.replace(/^/gmu, '> ')}`,
  ],
])(
  'a letter of text whose label for addresses nobody knows names no posting after it: %s',
  async (_how, from, text) => {
    for (const encoding of ['base64', 'quoted-printable'] as const)
      expect(told(await readLetter({ from, text, encoding }))).toEqual(THREE);
  },
);

test('ages in a forwarded letter count from the day on which it was first sent', async () => {
  const card = `<table><tr><td><a href="https://de.indeed.com/rc/clk/dl?jk=5123456789abcdef"><b>Bäcker</b></a></td></tr><tr><td>Mühle Ahorn <span>4,1</span> - München</td></tr><tr><td>2.400 € pro Monat</td></tr><tr><td>Sie backen nachts.</td></tr><tr><td>vor 1 Tag</td></tr></table>`;
  for (const head of [
    '<b>Von:</b> Indeed<br><b>Gesendet:</b> Freitag, 10. Juli 2026 07:10<br><b>An:</b> jo@person.example',
    '---------- Forwarded message ---------<br>De : Indeed<br>Date: ven. 10 juil. 2026 à 07:10<br>',
    '<p>From: Indeed</p><p>Sent: Friday, July 10, 2026 7:10 AM</p>',
    '<p>De: Indeed</p><p>Enviado: viernes, 10 de julio de 2026 7:10</p>',
  ])
    expect(told(await readLetter({ from: PERSON, html: `<div>${head}</div>${card}` }))).toEqual([
      'listed | 5123456789abcdef | Bäcker | Mühle Ahorn | München |  | 2.400 € pro Monat |  | 2026-07-09',
    ]);
});

test('letters forwarded as attachments are read, all of one board together, and name no reader', async () => {
  const inner = (n: number, to: string) =>
    letter({
      from: 'jobalerts-noreply@linkedin.com',
      to,
      html: `<table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/420000000${n}/">Cook ${n}</a></td></tr><tr><td>Larch · Lyon (À distance)</td></tr><tr><td>Pat Quill works here</td></tr></table>`,
    });
  const parts = [1, 2].map((n) =>
    [
      '--m',
      `Content-Type: message/rfc822; name="alert${n}.eml"`,
      `Content-Disposition: attachment; filename="alert${n}.eml"`,
      '',
      Buffer.from(inner(n, 'Pat Quill <pat@person.example>')).toString(),
    ].join('\r\n'),
  );
  const content = Buffer.from(
    [
      `From: ${PERSON}`,
      'Subject: Fwd: jobs',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="m"',
      '',
      '--m',
      'Content-Type: text/plain',
      '',
      'see below',
      ...parts,
      '--m--',
      '',
    ].join('\r\n'),
  );
  expect(told(await read({ kind: 'eml', content }))).toEqual([
    'listed | 4200000001 | Cook 1 | Larch | Lyon | remote |  |  | ',
    'listed | 4200000002 | Cook 2 | Larch | Lyon | remote |  |  | ',
  ]);
});

test.each([
  [
    'Glassdoor, in Spanish, text alone: the employer stands above the title',
    'noreply@glassdoor.com',
    'Empleos para ti\n\nOlmo SL 4.2 ★\nCamarero/a\nMadrid\n18.000 € - 21.000 €\nhace 3 días\nhttps://www.glassdoor.es/partner/jobListing.htm?jobListingId=1009000000003&x=1\n\nRoble SA\nRecepcionista de noche\nBarcelona\nhttps://www.glassdoor.es/partner/jobListing.htm?jobListingId=1009000000004',
    [
      'listed | 1009000000003 | Camarero/a | Olmo SL | Madrid |  | 18.000 € - 21.000 € |  | 2026-07-12',
      'listed | 1009000000004 | Recepcionista de noche | Roble SA | Barcelona |  |  |  | ',
    ],
  ],
  [
    'Wellfound, text alone: the title names the employer, the next line the place',
    'team@hi.wellfound.com',
    'Your weekly matches\n\nBackend Engineer at Elm Health\nBerlin / Remote\n€70k – €90k • 0.1% – 0.5%\nhttps://wellfound.com/jobs/3100002-backend\n\nDesigner at Oak\nLondon\nhttps://wellfound.com/jobs/3100003-designer',
    [
      'listed | 3100002 | Backend Engineer | Elm Health | Berlin | remote | €70k – €90k |  | ',
      'listed | 3100003 | Designer | Oak | London |  |  |  | ',
    ],
  ],
  [
    'Indeed, in French, text alone: employer and place on one line, pay without a currency',
    'alert@indeed.com',
    '2 nouvelles offres d’emploi à Lyon\n\nInfirmier de bloc H/F\nClinique du Frêne - Lyon (69)\nDe 2 300 à 2 800 par mois\nVous assistez le chirurgien...\nil y a 2 jours\nhttps://fr.indeed.com/rc/clk/dl?jk=3123456789abcdef\n\nAide-soignant\nEHPAD Tilleul - Villeurbanne (69)\n12,50 € par heure\nhttps://fr.indeed.com/rc/clk/dl?jk=4123456789abcdef',
    [
      'listed | 3123456789abcdef | Infirmier de bloc H/F | Clinique du Frêne | Lyon (69) |  | De 2 300 à 2 800 par mois |  | 2026-07-13',
      'listed | 4123456789abcdef | Aide-soignant | EHPAD Tilleul | Villeurbanne (69) |  | 12,50 € par heure |  | ',
    ],
  ],
])('%s', async (_what, from, text, rows) => {
  expect(told(await readLetter({ from, text }))).toEqual(rows);
});

test('how many people an employer has is no place', async () => {
  const html =
    '<table><tr><td><a href="https://wellfound.com/jobs/3100001-nurse"><h3>Nurse Educator</h3></a><p>Elm Health · 11-50 employees</p><p>Remote (Europe) · Full-time</p></td></tr></table>';
  expect(told(await readLetter({ from: 'team@hi.wellfound.com', html }))).toEqual([
    'listed | 3100001 | Nurse Educator | Elm Health | Europe | remote |  | Full-time | ',
  ]);
});
