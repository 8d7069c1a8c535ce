import { postingsOf } from '../../../shared/adapters/boards/hacker-news/comment.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';

/** Each role in one line: title, places, from where, mode, least and most pay in whole units. */
const rolesIn = (...lines: string[]): string[] => {
  const read = postingsOf({ id: '1', html: lines.join('<p>'), createdAt: null, author: 'x' });
  if ('odd' in read) return [read.odd];
  return read.map((posting) => {
    const { isRemote, isHybrid, salary } = understand(posting, lines.join('\n'));
    const mode = isRemote ? 'remote' : isHybrid ? 'hybrid' : 'onsite';
    const ends = salary === null ? [] : [salary.minMinor, salary.maxMinor].map((minor) => (minor ?? 0) / 100);
    return [
      posting.title,
      posting.locations.join('/'),
      posting.remoteFrom?.join('/'),
      mode,
      salary === null ? '' : `${ends.join('-')} ${salary.currency}`,
    ].join(' | ');
  });
};

test('bullets with place, mode and pay of their own are told apart', () => {
  expect(
    rolesIn(
      'Elm Robotics | Berlin, Munich, REMOTE | Full-time',
      'We build arms.',
      '* Senior Embedded Engineer (Berlin, onsite) — €80k-€95k',
      '* Frontend Developer (Remote EU) — €65k-€80k',
      '* Office Manager (Munich) — €45k',
      'Apply: jobs@elm.example',
    ),
  ).toEqual([
    'Senior Embedded Engineer | Berlin |  | onsite | 80000-95000 EUR',
    'Frontend Developer | Remote | EU | remote | 65000-80000 EUR',
    'Office Manager | Munich |  | onsite | 45000-45000 EUR',
  ]);
});

test('what the first line says holds for a role that says nothing else of itself', () => {
  expect(
    rolesIn(
      'Hazel | REMOTE (Europe) | Full-time | €90k-€120k',
      'Hiring for:',
      '• DevOps Engineer',
      '• Account Executive (must be in Lisbon)',
    ),
  ).toEqual([
    'DevOps Engineer | Europe | Europe | remote | 90000-120000 EUR',
    'Account Executive | Lisbon |  | onsite | 90000-120000 EUR',
  ]);
});

test('several roles in the first line carry what their brackets say', () => {
  expect(
    rolesIn('Oakline | Senior Rust Engineer (Remote), Product Designer (London) | Full Time', 'Oakline makes maps.'),
  ).toEqual(['Senior Rust Engineer | Remote |  | remote | ', 'Product Designer | London |  | onsite | ']);
});

test('a further first line, labelled lines below a title, and titles before a sentence are roles of their own', () => {
  expect(
    rolesIn(
      'Quince | Data Engineer | Amsterdam | ONSITE | €70k-€90k',
      'Quince | ML Researcher | Remote (EU) | €90k-€120k',
    ),
  ).toEqual([
    'Data Engineer | Amsterdam |  | onsite | 70000-90000 EUR',
    'ML Researcher | Remote | EU | remote | 90000-120000 EUR',
  ]);
  expect(
    rolesIn(
      'Birch Bank | Dublin, Ireland | Hybrid | Full-time | €60k–€110k',
      'We are looking for:',
      'Staff Engineer',
      'Location: Dublin or Cork',
      'Salary: €95k-€110k',
      'Junior Data Analyst',
      'Location: Remote (Ireland)',
      'Salary: €60k-€68k',
    ),
  ).toEqual([
    'Staff Engineer | Dublin or Cork |  | hybrid | 95000-110000 EUR',
    'Junior Data Analyst | Remote | Ireland | remote | 60000-68000 EUR',
  ]);
  expect(
    rolesIn(
      'Rowan Labs | Boston or remote | full-time',
      'Senior Scientist (Boston): $140k–$165k. You will run the wet lab and teach two others how it is done.',
      'Lab Technician (Boston): $28-$34/hour.',
    ),
  ).toEqual([
    'Senior Scientist | Boston |  | onsite | 140000-165000 USD',
    'Lab Technician | Boston |  | onsite | 28-34 USD',
  ]);
});

test('a line of nothing but roles is a list of them, and roles below a line of places are a posting each', () => {
  expect(
    rolesIn(
      'Willow Energy | Copenhagen, Denmark | Full-time, onsite or hybrid | https://willow.example',
      'Positions:',
      'Firmware Engineer (Copenhagen), Power Electronics Engineer (Aarhus), Sales Engineer (remote, Germany)',
    ),
  ).toEqual([
    'Firmware Engineer | Copenhagen |  | hybrid | ',
    'Power Electronics Engineer | Aarhus |  | hybrid | ',
    'Sales Engineer | Remote | Germany | remote | ',
  ]);
  expect(
    rolesIn(
      'Tamarind Foods | Austin, TX; Chicago, IL',
      'Senior Product Manager - Austin - $150,000 - $175,000',
      'Supply Chain Analyst - Chicago - $85,000 - $100,000',
      'No remote, sorry.',
    ),
  ).toEqual([
    'Senior Product Manager | Austin |  | onsite | 150000-175000 USD',
    'Supply Chain Analyst | Chicago |  | onsite | 85000-100000 USD',
  ]);
});

test('one role alone keeps what the first line says, whatever figures stand below', () => {
  expect(
    rolesIn(
      'Cedar AI | San Francisco | Onsite | Machine Learning Engineer | $180k - $240k',
      'Come and build with us. Our benefits: health, a $5k learning budget.',
    ),
  ).toEqual(['Machine Learning Engineer | San Francisco |  | onsite | 180000-240000 USD']);
});

test.each([
  ['Leeds, AL | Peachtree City, GA | Farmington Hills, MI', null],
  ['Toronto, Canada | Full Time | ONSITE or REMOTE or VISA | PHP developers', null],
  ['Join the team working on payments at Elm. We are hiring engineers in Leeds, remote is fine.', null],
  ['Elm (YC W16) | Leeds, UK | Front-end Engineer | Onsite', 'Elm'],
  ['Helpful Elm | Leeds, UK | Front-end Engineer | Onsite', 'Helpful Elm'],
])('%s: a place, a joint and a sentence are no company', (line, company) => {
  const read = postingsOf({
    id: '1',
    html: `${line}<p>An engineer builds things with us.`,
    createdAt: null,
    author: 'x',
  });
  expect('odd' in read ? null : read[0]?.companyName).toBe(company);
});
