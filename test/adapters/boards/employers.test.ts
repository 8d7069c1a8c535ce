import { cleanHtml } from '../../../shared/adapters/boards/html.ts';
import type { BoardAdapter, OddRow, ParsedPosting } from '../../../shared/adapters/boards/port.ts';
import { boardAdapters } from '../../../shared/adapters/boards/registry.ts';
import { readJobType } from '../../../shared/domain/postings/job-type.ts';
import { answering, boardRecording, INVENTED_KEYS, serving } from '../../support/board-recording.ts';

const adapterOf = (name: string): BoardAdapter => {
  const adapter = boardAdapters(INVENTED_KEYS).find((one) => one.name === name);
  if (adapter === undefined) throw new Error(`There is no board ${name}.`);
  return adapter;
};
/** Every posting of the recorded board, whole, by its title. */
const read = async (name: string) => {
  const adapter = adapterOf(name);
  const { token, answers, file } = boardRecording(name);
  const server = serving(Object.fromEntries(Object.entries(answers).map(([url, path]) => [url, file(path)])));
  const postings = new Map<string, ParsedPosting & { text: string }>();
  const odd: OddRow[] = [];
  for await (const page of adapter.pages(token, server, { etag: null, lastModified: null })) {
    if (page.kind === 'not_modified') continue;
    odd.push(...page.odd);
    for (const row of page.postings) {
      const posting = (await adapter.detail?.(token, row, server)) ?? row;
      postings.set(posting.title, { ...posting, text: cleanHtml(posting.descriptionHtml).text });
    }
  }
  return { postings, odd };
};
const pay = (min: number | null, max: number | null, currency: string, period: string) =>
  expect.objectContaining({ minMinor: min, maxMinor: max, currency, period });
const typeOf = (posting: ParsedPosting | undefined) =>
  readJobType({ field: posting?.employmentType ?? null, title: '', text: '' });

test('Greenhouse: pay from the block in the text or a field of the employer, mode and level from its fields', async () => {
  const { postings } = await read('greenhouse');
  expect(postings.get('Field Engineer')).toMatchObject({
    salary: pay(13_920_000, 23_520_000, 'USD', 'year'),
    workMode: 'remote',
    level: 'Mid-level',
    groupId: '1100110',
  });
  expect(postings.get('Buyer')).toMatchObject({
    salary: pay(5_200_000, 6_100_000, 'EUR', 'year'),
    locations: ['Utrecht, Netherlands'],
    places: [{ country: 'NL' }],
  });
});

test('Lever: all parts of the text in the page’s order, every interval of pay, all places', async () => {
  const { postings, odd } = await read('lever');
  expect(postings.size).toBe(99);
  const senior = postings.get('Senior Repair Technician');
  expect(senior?.text).toBe(
    'Mend what others throw away.\n\nWhat you bring\n\n- 4+ years of experience with sewing machines\n- Patience\n\nPlus a bicycle.\nWe answer everybody.',
  );
  expect(senior).toMatchObject({
    salary: pay(4_200_000, 5_500_000, 'EUR', 'year'),
    workMode: 'onsite',
    department: 'Workshop',
  });
  expect(senior?.applyUrl).toBe(`${senior?.url}/apply`);
  expect(postings.get('Parts & Orders Coordinator')).toMatchObject({
    salary: pay(45_000, 55_000, 'EUR', 'week'),
    locations: ['Ghent, Belgium', 'Antwerp, Belgium'],
    workMode: 'hybrid',
  });
  expect(typeOf(postings.get('Parts & Orders Coordinator'))).toBe('part_time');
  expect(postings.get('Online Guide Writer')?.text).toContain('Each ends with a picture & a smile <3.');
  expect(postings.get('Apprentice')).toMatchObject({
    workMode: null,
    level: 'Entry level',
    places: [{ country: 'FR' }],
  });
  expect(odd.map(({ row }) => row)).toEqual([4, 5]);
});

test('Lever in the EU is asked at its own host, and the name of the site stands for the employer', async () => {
  const server = serving({
    'https://api.eu.lever.co/v0/postings/tinkerlane?mode=json&skip=0&limit=100':
      boardRecording('lever').file('page-2.json'),
  });
  for await (const page of adapterOf('lever').pages('eu:tinkerlane', server, { etag: null, lastModified: null })) {
    expect(page).toMatchObject({
      kind: 'postings',
      postings: [{ companyName: 'tinkerlane' }, { companyName: 'tinkerlane' }],
    });
  }
  expect(server.asked).toHaveLength(1);
});

test('Ashby: pay is the salary among the components, at its interval; what is unlisted is not shown', async () => {
  const { postings, odd } = await read('ashby');
  expect(postings.get('Staff Engineer, Tides')?.salary).toEqual(pay(7_800_000, 9_600_000, 'EUR', 'year'));
  expect(postings.get('Buoy Technician')).toMatchObject({
    salary: pay(75_000, 85_000, 'EUR', 'week'),
    workMode: 'hybrid',
    locations: ['Porto, Portugal', 'Lisbon, Portugal', 'Vigo'],
    places: [{ country: 'PT' }, { city: 'Lisbon', country: 'PT' }, { city: 'Vigo', country: 'ES' }],
  });
  expect(postings.get('Data Intern')).toMatchObject({ salary: pay(2_200, 2_500, 'USD', 'hour'), workMode: 'remote' });
  expect(typeOf(postings.get('Data Intern'))).toBe('internship');
  expect(postings.get('Sales Lead')).toMatchObject({ salary: pay(15_000_000, 19_000_000, 'USD', 'year') });
  expect(postings.get('Sales Lead')?.text).toContain('WHAT YOU DO');
  expect(postings.has('Unlisted Role')).toBe(false);
  expect(odd).toHaveLength(2);
});

test('Workable: one job in two places is one posting; hidden places are not shown', async () => {
  const { postings, odd } = await read('workable');
  expect(postings.get('Sales Manager')).toMatchObject({
    locations: ['Spain', 'Portugal'],
    places: [{ country: 'ES' }, { country: 'PT' }],
  });
  expect(postings.get('Warehouse Assistant')?.locations).toEqual(['Limassol, Cyprus']);
  expect(postings.get('Route Planner')).toMatchObject({
    workMode: 'remote',
    locations: ['Greece'],
    level: 'Associate',
  });
  expect(postings.get('Preserves Cook')).toMatchObject({
    companyName: 'Olive Grove Foods',
    company: { industry: 'Food Production' },
    postedAt: new Date('2026-10-01T00:00:00Z'),
  });
  expect(odd).toHaveLength(2);
});

test('Recruitee: dates that are not ISO, requirements below the description, texts of another language where there is none', async () => {
  const { postings, odd } = await read('recruitee');
  const keeper = postings.get('Lock Keeper');
  expect(keeper?.text).toBe(
    'Care for the lock gates of the old canal.\n\nRequirements\n\n- 3+ years of experience with hydraulics',
  );
  expect(keeper).toMatchObject({
    postedAt: new Date('2026-10-01T20:45:29Z'),
    expiresAt: new Date('2026-12-31T22:59:59Z'),
    salary: pay(3_600_000, 4_200_050, 'EUR', 'year'),
    workMode: 'onsite',
    tags: ['hydraulics', 'water'],
  });
  expect(postings.get('Canal Historian (f/m/d)')).toMatchObject({
    workMode: 'hybrid',
    salary: pay(2_450, 2_900, 'EUR', 'hour'),
  });
  expect(postings.get('Remote Dispatcher')).toMatchObject({ workMode: 'remote', locations: ['Belgium'], salary: null });
  expect(postings.get('Traineeship Engineering')).toMatchObject({ salary: { minMinor: 7_500_000, estimated: true } });
  expect(postings.get('Traineeship Engineering')?.text).toBe('Zorg voor de sluisdeuren.');
  expect(postings.get('Bridge Painter')?.url).toBe('https://canalkeepers.recruitee.com/o/bridge-painter');
  expect(postings.has('Secret role')).toBe(false);
  expect(odd).toHaveLength(2);
});

test('Personio: XML with every office, its sections under their headings', async () => {
  const { postings, odd } = await read('personio');
  const maker = postings.get('Violin Maker (m/w/d)');
  expect(maker).toMatchObject({
    companyName: 'Resonanz Geigenbau GmbH & Co. KG',
    locations: ['Graz', 'Wien', 'Remote', 'Salzburg'],
    url: 'https://resonanz.jobs.personio.de/job/1834101',
    level: 'experienced',
    tags: ['violin', 'spruce'],
  });
  expect(maker?.text).toBe(
    'Your tasks\n\nBuild violins & cellos from spruce.\n\n- Carve\n\nYour profile\n\n- 3+ years of experience as a luthier',
  );
  expect([...postings.values()].map(typeOf)).toEqual(['full_time', 'part_time', 'internship']);
  expect(postings.has('Sales & Strings Adviser')).toBe(true);
  expect(odd).toHaveLength(2);
});

test('Personio: entities of the feed’s own are not expanded, and its home page means that there is no such site', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workzag-jobs><position><id>1</id><name>Baker &b;</name></position></workzag-jobs>`;
  const adapter = adapterOf('personio');
  for await (const page of adapter.pages('resonanz', answering(200, bomb), { etag: null, lastModified: null })) {
    expect(JSON.stringify(page)).not.toContain('aaaaaaaaaa');
  }
  const home = answering(200, '<!doctype html><html>HR software</html>', 'https://www.personio.de/');
  await expect(async () => {
    for await (const _ of adapter.pages('nobody', home, { etag: null, lastModified: null }));
  }).rejects.toMatchObject({ failure: 'not_found' });
});

test('Teamtailor: every page of the feed, places without regions as wide as Europe, remote work with its countries', async () => {
  const { postings, odd } = await read('teamtailor');
  expect([...postings.keys()]).toEqual(['Glacier Guide', 'Trip Planner', 'Boots & Rope Buyer', 'Hut Keeper']);
  expect(postings.get('Glacier Guide')).toMatchObject({
    salary: pay(3_800_000, 4_400_000, 'NOK', 'month'),
    locations: ['Tromsø, Norway'],
    company: { website: 'https://icepath.example/', logoUrl: 'https://icepath.example/logo.png' },
  });
  expect(postings.get('Trip Planner')).toMatchObject({
    workMode: 'remote',
    remoteFrom: ['NO', 'SE'],
    locations: ['Stockholm, Sweden', 'København, Denmark'],
  });
  expect(typeOf(postings.get('Boots & Rope Buyer'))).toBe('temporary');
  expect(postings.get('Hut Keeper')?.text).toContain('Keep the hut warm');
  expect(odd).toHaveLength(1);
});

test('Pinpoint: the text from its sections, pay only where the employer shows it', async () => {
  const { postings } = await read('pinpoint');
  expect(postings.get('School Librarian')).toMatchObject({
    salary: pay(2_800_000, 3_100_000, 'GBP', 'year'),
    locations: ['Leeds Campus'],
    places: [{ city: 'Leeds', region: 'West Yorkshire' }],
    expiresAt: new Date('2026-12-18T23:59:59Z'),
    department: 'Library',
  });
  expect(postings.get('School Librarian')?.text).toContain('What you will do\n\n- Lend books\n\nWhat you bring');
  expect(postings.get('Bus Driver & Caretaker')?.salary).toEqual(pay(1_420, 1_560, 'GBP', 'hour'));
  expect(postings.get('Exams Officer')).toMatchObject({ salary: null, workMode: 'remote' });
  expect(postings.get('Teacher of Music')?.salary).toEqual(pay(7_000, 9_000, 'USD', 'hour'));
});

test('SmartRecruiters: every page, the text by a request of its own, coordinates, and off until it is switched on', async () => {
  const { postings, odd } = await read('smartrecruiters');
  expect([...postings.keys()]).toEqual(['Night Nurse', 'Cook / Baker', 'Records Clerk']);
  expect(postings.get('Night Nurse')).toMatchObject({
    url: 'https://jobs.smartrecruiters.com/BrightfordCare/743999900000001-night-nurse',
    places: [{ country: 'PL', latitude: 51.2464536, longitude: 22.5684463 }],
    level: 'Mid-Senior Level',
    workMode: 'onsite',
  });
  expect(postings.get('Night Nurse')?.text).toContain('Job Description\n\nKeep watch while the others sleep.');
  expect([postings.get('Cook / Baker')?.workMode, postings.get('Records Clerk')?.workMode]).toEqual([
    'hybrid',
    'remote',
  ]);
  expect(postings.get('Cook / Baker')?.level).toBeNull();
  expect(odd).toHaveLength(1);
  expect(adapterOf('smartrecruiters')).toMatchObject({
    off: expect.stringMatching(/robots\.txt.*BOARDS_SWITCHED_ON/u),
  });
  const on = boardAdapters({ ...INVENTED_KEYS, switchedOn: ['smartrecruiters'] }).find(
    ({ name }) => name === 'smartrecruiters',
  );
  expect(on).toMatchObject({ off: null, pace: [{ permitted: true }] });
});

test('a posting of SmartRecruiters that was closed meanwhile is gone', async () => {
  const adapter = adapterOf('smartrecruiters');
  const { postings } = await read('smartrecruiters');
  const nurse = postings.get('Night Nurse');
  if (nurse === undefined) throw new Error('It was not read.');
  const closed = answering(200, JSON.stringify({ active: false, jobAd: { sections: {} } }));
  await expect(adapter.detail?.('BrightfordCare', nurse, closed)).rejects.toMatchObject({ failure: 'not_found' });
  await expect(adapter.detail?.('BrightfordCare', nurse, answering(404, '{}'))).rejects.toMatchObject({
    failure: 'not_found',
  });
});

test('a field that does not fit is left out and named, and the posting is kept', async () => {
  const row = {
    id: '1',
    text: 'Weaver',
    hostedUrl: 'https://jobs.lever.co/x/1',
    createdAt: 'soon',
    categories: { location: 7, allLocations: 'Lyon' },
    lists: [{ text: {}, content: 'x' }],
  };
  for await (const page of adapterOf('lever').pages('x', answering(200, JSON.stringify([row])), {
    etag: null,
    lastModified: null,
  })) {
    expect(page).toMatchObject({
      postings: [{ title: 'Weaver', postedAt: null, facts: { odd_fields: expect.arrayContaining(['createdAt']) } }],
      odd: [],
    });
  }
});
