import type { Described } from '../../../../shared/domain/postings/dedupe/portrait.ts';
import type { LabelledPair } from '../labelled.ts';
import { glued, snippet, TEXTS } from './texts.ts';

type Side = [title: string, company: string | null, location: string | null, text: string, url?: string];
const pairs: LabelledPair[] = [];
const side = ([title, companyName, location, text, url]: Side, mark: string): Described => ({
  url: url ?? `https://board-${mark}.example/jobs/${1000 + pairs.length}${mark}`,
  title,
  companyName,
  location,
  isRemote: /remote/i.test(location ?? ''),
  text,
});
const pair = (same: boolean) => (kind: string, a: Side, b: Side) => {
  pairs.push({ id: `own-${pairs.length + 1}`, kind, a: side(a, 'a'), b: side(b, 'b'), same });
};
const one = pair(true);
const two = pair(false);
const put = (text: string, words: string) => text.replace('{}', words);
const T = TEXTS;

// The same text in two cities is two postings.
two('two cities', ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery], ['Baker', 'Alder & Rye', 'Boulder, CO', T.bakery]);
two(
  'two cities',
  ['Warehouse Associate', 'Carrow Logistics', 'Reno, NV', T.warehouse],
  ['Warehouse Associate', 'Carrow Logistics', 'Sparks, NV', T.warehouse],
);
two(
  'two cities',
  ['Kraftfahrer CE (m/w/d)', 'Kiesel Baustoffe GmbH', 'Ulm', T.driver],
  ['Kraftfahrer CE (m/w/d)', 'Kiesel Baustoffe GmbH', 'Augsburg', T.driver],
);
two(
  'two cities',
  ['Kraftfahrer CE', 'Kiesel Baustoffe', '89073 Ulm', T.driver],
  ['Kraftfahrer CE', 'Kiesel Baustoffe', '87700 Memmingen', T.driver],
);
two(
  'two cities',
  ['Registered Nurse', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'surgical')],
  ['Registered Nurse', 'Harbour Point Clinic', 'Portland, ME', put(T.nurse, 'surgical')],
);
two(
  'two cities',
  ['Electrician', 'Brightwater Electric', 'Dallas, TX', T.electrician],
  ['Electrician', 'Brightwater Electric', 'Fort Worth, TX', T.electrician],
);
two(
  'two cities',
  ['Chef de partie', 'Restaurant Lumen', 'Lyon, France', T.chef],
  ['Chef de partie', 'Restaurant Lumen', 'Paris, France', T.chef],
);
two(
  'two cities',
  ['Data Analyst', 'Quillmark', 'Berlin, Germany', T.analyst],
  ['Data Analyst', 'Quillmark', 'Potsdam, Germany', T.analyst],
);
two(
  'two cities',
  [
    'Store Associate',
    'Northgate Retail Group',
    'Akron, OH',
    `Our Akron store needs you on the floor. ${T.boilerplate}`,
  ],
  [
    'Store Associate',
    'Northgate Retail Group',
    'Canton, OH',
    `Our Canton store needs you on the floor. ${T.boilerplate}`,
  ],
);
two(
  'two cities',
  ['Software Engineer - Austin', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  ['Software Engineer - Chicago', 'Tanager Systems', 'Chicago, IL', put(T.engineer, 'scheduling')],
);
two(
  'two cities',
  ['Warehouse Associate', 'Carrow Logistics', 'Springfield, IL', T.warehouse],
  ['Warehouse Associate', 'Carrow Logistics', 'Springfield, MO', T.warehouse],
);
two(
  'two cities',
  ['Data Analyst (Remote, US)', 'Quillmark', 'Remote, United States', T.analyst],
  ['Data Analyst (Remote, Germany)', 'Quillmark', 'Remote, Germany', T.analyst],
);
two(
  'two cities',
  ['Mathematics Teacher', 'Fernhill School', 'London', put(T.teacher, 'mathematics')],
  ['Mathematics Teacher', 'Fernhill School', 'Manchester', put(T.teacher, 'mathematics')],
);

// One posting on two boards.
one(
  'two boards',
  ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery],
  ['Baker', 'Alder and Rye, Inc.', 'Denver, Colorado, United States', T.bakery],
);
one(
  'two boards',
  ['Software Engineer', 'Tanager Systems', 'Austin, TX 78701', put(T.engineer, 'scheduling')],
  ['Software Engineer', 'Tanager Systems, Inc.', 'Austin, TX, US', glued(put(T.engineer, 'scheduling'))],
);
one(
  'two boards',
  ['Kraftfahrer CE (m/w/d)', 'Kiesel Baustoffe GmbH', 'Ulm', T.driver],
  ['Kraftfahrer*in CE - Ulm', 'Kiesel Baustoffe GmbH & Co. KG', '89073 Ulm, Deutschland', T.driver],
);
one(
  'two boards',
  ['Chef de partie (H/F)', 'Restaurant Lumen', 'Lyon 2e (69)', T.chef],
  [
    'Chef de Partie H/F - CDI',
    'Restaurant Lumen SARL',
    'Lyon, Auvergne-Rhône-Alpes, France',
    `Description du poste. ${T.chef} Postulez en ligne.`,
  ],
);
one(
  'two boards',
  ['Sr. Data Analyst', 'Quillmark', 'Remote', T.analyst],
  ['Senior Data Analyst (Remote)', 'Quillmark B.V.', 'Anywhere', T.analyst],
);
one(
  'two boards',
  ['Journeyman Electrician', 'Brightwater Electric', 'Tulsa, OK', T.electrician],
  ['Journeyman Electrician - $34-$41/hr', 'Brightwater Electric LLC', 'Tulsa, OK', T.electrician],
);
one(
  'two boards',
  ['Registered Nurse, Surgical', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'surgical')],
  [
    'Registered Nurse (Surgical) - Req #48213',
    'Harbour Point Clinic',
    'Portland, Oregon',
    `About us. ${put(T.nurse, 'surgical')} Apply with your resume and licence number.`,
  ],
);
one(
  'two boards',
  ['Accountant', 'Meridian Instruments AG', 'Winterthur', T.accountant.replace('Our client, a', 'We, a')],
  [
    'Accountant 80-100% (m/w/d)',
    'Meridian Instruments',
    'Winterthur, ZH',
    T.accountant.replace('Our client, a', 'We, a'),
  ],
);
one(
  'two boards',
  ['Warehouse Associate', 'Carrow Logistics', 'Reno, NV', T.warehouse],
  ['WAREHOUSE ASSOCIATE - HIRING NOW!', 'CARROW LOGISTICS', 'Reno, NV 89502', T.warehouse],
);
one(
  'two boards',
  ['Frontend Engineer', 'Tanager Systems', 'San Francisco, CA', put(T.engineer, 'booking')],
  ['Front-End Engineer', 'Tanager Systems', 'San Francisco Bay Area', put(T.engineer, 'booking')],
);
one(
  'two boards',
  ['Mathematics Teacher', 'Fernhill School', 'Leeds, United Kingdom', put(T.teacher, 'mathematics')],
  ['Teacher of Mathematics', 'Fernhill School', 'Leeds, England', put(T.teacher, 'mathematics')],
);
one(
  'two boards',
  ['Data Analyst', 'Acme\n3.9', 'Denver, CO', T.analyst.replaceAll('Quillmark', 'Acme')],
  ['Data Analyst', 'Acme', 'Denver, CO', T.analyst.replaceAll('Quillmark', 'Acme')],
);
one(
  'two boards',
  ['Backend Engineer (C++)', 'Tanager Systems', 'Hamburg', put(T.engineer, 'core')],
  ['Backend Engineer C++ (all genders)', 'Tanager Systems SE', 'Hamburg, Germany', put(T.engineer, 'core')],
);
one(
  'two boards',
  [
    'データアナリスト',
    'クイルマーク株式会社',
    '東京',
    'クイルマークは小さな出版社の売上を集め、次に何を印刷すべきかを伝えます。データアナリストとして編集者の質問にSQLと明確な図で答え、四十の出版社が毎週月曜日に開くダッシュボードを作ります。SQLをよく知り、Pythonも使えます。',
  ],
  [
    'データアナリスト',
    'クイルマーク株式会社',
    '東京',
    'クイルマークは小さな出版社の売上を集め、次に何を印刷すべきかを伝えます。データアナリストとして編集者の質問にSQLと明確な図で答え、四十の出版社が毎週月曜日に開くダッシュボードを作ります。SQLをよく知り、Pythonも使えます。応募をお待ちしています。',
  ],
);
one(
  'two boards',
  [
    'Especialista contable',
    'Grupo Azahar S.L.',
    'Valencia, España',
    'Buscamos una persona para llevar la contabilidad de tres sociedades del grupo. Cerrarás los meses, prepararás los impuestos y hablarás con los auditores. Pedimos grado en administración, cuatro años de experiencia y manejo de SAP. Ofrecemos contrato indefinido, jornada intensiva en verano y dos días de teletrabajo.',
  ],
  [
    'Especialista contable (H/M)',
    'Grupo Azahar',
    'Valencia',
    'Descripción: Buscamos una persona para llevar la contabilidad de tres sociedades del grupo. Cerrarás los meses, prepararás los impuestos y hablarás con los auditores. Pedimos grado en administración, cuatro años de experiencia y manejo de SAP. Ofrecemos contrato indefinido, jornada intensiva en verano y dos días de teletrabajo. Inscríbete.',
  ],
);

// Shortened texts of lists and e-mails.
one(
  'snippet',
  ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery],
  ['Baker', 'Alder & Rye', 'Denver, CO', snippet(T.bakery)],
);
one(
  'snippet',
  ['Software Engineer', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  ['Software Engineer', 'Tanager Systems', 'Austin, TX', snippet(put(T.engineer, 'scheduling'), 240)],
);
one(
  'snippet',
  ['Electrician', 'Brightwater Electric', 'Tulsa, OK', T.electrician],
  ['Electrician', 'Brightwater Electric', 'Tulsa, OK', ''],
);
one(
  'snippet',
  ['Kraftfahrer CE (m/w/d)', 'Kiesel Baustoffe GmbH', 'Ulm', T.driver],
  ['Kraftfahrer CE', 'Kiesel Baustoffe', 'Ulm', `${T.driver.slice(0, 200)}...`],
);
one(
  'snippet',
  ['Chef de partie', 'Restaurant Lumen', 'Lyon', ''],
  ['Chef de partie', 'Restaurant Lumen', 'Lyon, France', ''],
);
one(
  'snippet',
  ['Registered Nurse', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'surgical')],
  ['Registered Nurse', null, 'Portland, OR', snippet(put(T.nurse, 'surgical'), 300)],
);
two(
  'snippet',
  ['Registered Nurse', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'surgical')],
  ['Registered Nurse', 'Harbour Point Clinic', 'Salem, OR', snippet(put(T.nurse, 'surgical'))],
);
two(
  'snippet',
  ['Store Manager', 'Northgate Retail Group', 'Akron, OH', ''],
  ['Assistant Store Manager', 'Northgate Retail Group', 'Akron, OH', ''],
);
two(
  'snippet',
  ['Data Analyst', 'Quillmark', 'Berlin', snippet(T.analyst)],
  [
    'Data Analyst',
    'Quillmark',
    'Berlin',
    snippet(
      'You keep the books of our customers in order: data on rights, royalties and returns passes over your desk, and you see to it that each author is paid what is due.',
    ),
  ],
);
two(
  'snippet',
  ['Baker', null, 'Denver, CO', snippet(T.bakery)],
  [
    'Baker',
    null,
    'Denver, CO',
    snippet(
      'The old mill bakes for the market hall. Come and knead with us at night, six of us and a radio, sour rye and white bread for two hundred tables.',
    ),
  ],
);

// Reposts: the same employer puts the same role out again.
one(
  'repost',
  ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery, 'https://boards.greenhouse.io/alderrye/jobs/4001001'],
  ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery, 'https://boards.greenhouse.io/alderrye/jobs/4001977'],
);
one(
  'repost',
  ['Electrician', 'Brightwater Electric', 'Tulsa, OK', T.electrician],
  ['Electrician', 'Brightwater Electric', 'Tulsa, OK', T.electrician.replace('34 to 41', '36 to 43')],
);
one(
  'repost',
  ['Mathematics Teacher', 'Fernhill School', 'Leeds', put(T.teacher, 'mathematics')],
  [
    'Mathematics Teacher',
    'Fernhill School',
    'Leeds',
    put(T.teacher, 'mathematics').replace('first of August', 'first of February').replace('eighteen', 'twenty'),
  ],
);
one(
  'repost',
  ['Data Analyst - 2nd posting', 'Quillmark', 'Remote', T.analyst],
  ['Data Analyst', 'Quillmark', 'Remote', T.analyst],
);
one(
  'repost',
  ['Accountant (Ref. 2024-118)', 'Meridian Instruments', 'Winterthur', T.accountant],
  ['Accountant (Ref. 2025-031)', 'Meridian Instruments', 'Winterthur', T.accountant],
);
one(
  'repost',
  ['Software Engineer JR-10482', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  [
    'Software Engineer JR-11973',
    'Tanager Systems',
    'Austin, TX',
    `${put(T.engineer, 'scheduling')} We answer within a week.`,
  ],
);
two(
  'repost',
  ['Summer Intern 2026', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  ['Summer Intern 2027', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
);

// A recruiter's copy under another name.
one(
  'agency copy',
  [
    'Accountant',
    'Meridian Instruments',
    'Winterthur',
    T.accountant.replace('Our client, a', 'Meridian Instruments, a'),
  ],
  ['Accountant', 'Brook Personnel', 'Winterthur', T.accountant],
);
one(
  'agency copy',
  ['Software Engineer', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  [
    'Software Engineer',
    'Hollis Recruiting',
    'Austin, TX',
    put(T.engineer, 'scheduling').replaceAll('Tanager Systems', 'Our client'),
  ],
);
one(
  'agency copy',
  ['Kraftfahrer CE', 'Kiesel Baustoffe GmbH', 'Ulm', T.driver],
  [
    'Kraftfahrer CE (m/w/d)',
    'Donau Personaldienstleistungen',
    'Ulm',
    T.driver
      .replace('Wir suchen für unseren Standort', 'Für unseren Kunden suchen wir')
      .replace('Die Firma Kiesel Baustoffe', 'Unser Kunde'),
  ],
);
one(
  'agency copy',
  ['Electrician', 'Brightwater Electric', 'Tulsa, OK', T.electrician],
  [
    'Electrician',
    'Sooner Staffing',
    'Tulsa, OK',
    `${T.electrician} Sooner Staffing fills this position for Brightwater Electric.`,
  ],
);
one(
  'agency copy',
  ['Data Analyst', 'Quillmark', 'Remote', T.analyst],
  ['Data Analyst', 'Remote Talent Hub', 'Remote', T.analyst],
);
one(
  'agency copy',
  ['Chef de partie', 'Restaurant Lumen', 'Lyon', T.chef],
  ['Chef de partie', 'Interim Rhône', 'Lyon', T.chef.replace('Restaurant Lumen', 'Notre client')],
);
one(
  'agency copy',
  ['Warehouse Associate', 'Carrow Logistics', 'Reno, NV', T.warehouse],
  ['Warehouse Associate', 'Sierra Staffing Partners', 'Reno, NV', T.warehouse],
);
one(
  'agency copy',
  ['Accountant', 'Brook Personnel', 'Winterthur', T.accountant],
  ['Accountant', 'Lakeside Recruitment', 'Winterthur', T.accountant],
);
two(
  'agency copy',
  ['Accountant', 'Meridian Instruments', 'Winterthur', T.accountant],
  ['Accountant', 'Brook Personnel', 'Zug', T.accountant],
);
two(
  'agency copy',
  ['Accountant', 'Brook Personnel', 'Winterthur', T.accountant],
  [
    'Controller',
    'Brook Personnel',
    'Winterthur',
    T.accountant
      .replace('an accountant', 'a controller')
      .replace(
        'close the months and the year under local rules and IFRS',
        'plan the budgets and explain where a month went another way',
      ),
  ],
);
two(
  'agency copy',
  [
    'Electrician',
    'Sooner Staffing',
    'Tulsa, OK',
    'Electricians wanted for several customers in and around Tulsa. You install and maintain. Weekly pay, benefits after ninety days. Bring your own hand tools and a driving licence. Apply today and start on Monday.',
  ],
  ['Electrician', 'Brightwater Electric', 'Tulsa, OK', T.electrician],
);

// Other companies with like texts: each speaks of itself.
two(
  'other company',
  [
    'Barista',
    'Copper Cup Denver',
    'Denver, CO',
    'Copper Cup Denver serves coffee from a small roaster. You pull espresso, steam milk, greet guests by name and keep the bar clean. We train you for two weeks. You like mornings and people. Tips are shared by the hour. We close at four. Copper Cup Denver pays 17 dollars and every coffee you drink, gives a free day on your birthday and a bus pass for the month.',
  ],
  [
    'Barista',
    'Larkspur Coffee',
    'Denver, CO',
    'Larkspur Coffee serves coffee from a small roaster. You pull espresso, steam milk, greet guests by name and keep the bar clean. We train you for two weeks. You like mornings and people. Tips are shared by the hour. We close at four. Larkspur Coffee pays 17 dollars and every coffee you drink, gives a free day on your birthday and a bus pass for the month.',
  ],
);
two(
  'other company',
  ['Registered Nurse', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'surgical')],
  [
    'Registered Nurse',
    'Elm Street Hospital',
    'Portland, OR',
    put(T.nurse, 'surgical').replaceAll('Harbour Point Clinic', 'Elm Street Hospital'),
  ],
);
two(
  'other company',
  ['Software Engineer', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  ['Software Engineer', 'Quillmark', 'Austin, TX', T.analyst.replace('data analyst', 'software engineer')],
);
two(
  'other company',
  ['Data Analyst', 'Acme', 'Denver, CO', T.analyst.replaceAll('Quillmark', 'Acme')],
  [
    'Data Analyst',
    'Acme Robotics',
    'Denver, CO',
    'Acme Robotics makes arms that sort parcels. As a data analyst you watch how often an arm lets go too early, find out why, and show it to the engineers in a way that helps. You know SQL and statistics and you are not afraid of a noisy hall. We are ninety people on two floors.',
  ],
);
two(
  'other company',
  ['Cashier', 'Northgate Retail Group', 'Akron, OH', ''],
  ['Cashier', 'Southgate Markets', 'Akron, OH', ''],
);
two(
  'other company',
  ['Baker', null, 'Denver, CO', T.bakery],
  [
    'Baker',
    'Mill Street Bread',
    'Denver, CO',
    'Mill Street Bread bakes for forty restaurants. You run the night shift with two colleagues, load the rack oven and pack by route. We ask for two years in a production bakery and a steady hand. Pay is 21 dollars an hour. Parking is free and so is bread.',
  ],
);

// Templates of one company: the same frame, other roles.
two(
  'template',
  [
    'Store Manager',
    'Northgate Retail Group',
    'Akron, OH',
    `You lead the store, its people and its figures. ${T.boilerplate}`,
  ],
  [
    'Assistant Store Manager',
    'Northgate Retail Group',
    'Akron, OH',
    `You stand in for the store manager and open and close the store. ${T.boilerplate}`,
  ],
);
two(
  'template',
  ['Cashier', 'Northgate Retail Group', 'Akron, OH', `You greet, scan and pack. ${T.boilerplate}`],
  ['Stock Clerk', 'Northgate Retail Group', 'Akron, OH', `You unload, price and fill shelves. ${T.boilerplate}`],
);
two(
  'template',
  ['Registered Nurse - Surgical', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'surgical')],
  ['Registered Nurse - Oncology', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'oncology')],
);
two(
  'template',
  ['Registered Nurse', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'surgical')],
  [
    'Registered Nurse - Night Shift',
    'Harbour Point Clinic',
    'Portland, OR',
    `${put(T.nurse, 'surgical')} This position works the night shift, 7 pm to 7 am.`,
  ],
);
two(
  'template',
  ['Software Engineer, Scheduling', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  ['Software Engineer, Billing', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'billing')],
);
two(
  'template',
  ['Software Engineer', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  [
    'Staff Software Engineer',
    'Tanager Systems',
    'Austin, TX',
    put(T.engineer, 'scheduling').replace('several years', 'ten years'),
  ],
);
two(
  'template',
  [
    'Software Engineer',
    'Tanager Systems',
    'Austin, TX',
    put(T.engineer, 'scheduling').replace('several years', '2 years'),
  ],
  [
    'Senior Software Engineer',
    'Tanager Systems',
    'Austin, TX',
    put(T.engineer, 'scheduling').replace('several years', '6 years'),
  ],
);
two(
  'template',
  ['Software Engineer I', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
  ['Software Engineer II', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'scheduling')],
);
two(
  'template',
  ['Frontend Engineer', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'booking')],
  ['Backend Engineer', 'Tanager Systems', 'Austin, TX', put(T.engineer, 'booking')],
);
two(
  'template',
  ['Mathematics Teacher', 'Fernhill School', 'Leeds', put(T.teacher, 'mathematics')],
  ['Physics Teacher', 'Fernhill School', 'Leeds', put(T.teacher, 'physics')],
);
two(
  'template',
  ['Electrician', 'Brightwater Electric', 'Tulsa, OK', T.electrician],
  ['Electrician Apprentice', 'Brightwater Electric', 'Tulsa, OK', T.electrician],
);
two(
  'template',
  ['Kraftfahrer CE', 'Kiesel Baustoffe', 'Ulm', T.driver],
  [
    'Disponent',
    'Kiesel Baustoffe',
    'Ulm',
    T.driver
      .replace('einen Kraftfahrer mit Führerschein der Klasse CE', 'einen Disponenten')
      .replace(
        'fahren im Nahverkehr Baustoffe aus, be- und entladen mit dem Ladekran',
        'planen die Touren, sprechen mit Fahrern',
      ),
  ],
);
two(
  'template',
  ['Warehouse Associate - Day Shift', 'Carrow Logistics', 'Reno, NV', T.warehouse],
  ['Warehouse Associate - Night Shift', 'Carrow Logistics', 'Reno, NV', T.warehouse],
);
two(
  'template',
  ['Warehouse Associate (Part-Time)', 'Carrow Logistics', 'Reno, NV', `Part-time. ${T.warehouse}`],
  ['Warehouse Associate (Full-Time)', 'Carrow Logistics', 'Reno, NV', T.warehouse],
);
two(
  'template',
  [
    'Account Executive, Enterprise',
    'Quillmark',
    'Remote',
    T.analyst.replace('data analyst', 'account executive for large houses'),
  ],
  [
    'Account Executive, Mid-Market',
    'Quillmark',
    'Remote',
    T.analyst.replace('data analyst', 'account executive for middling houses'),
  ],
);
two(
  'template',
  ['Head of Finance', 'Meridian Instruments', 'Winterthur', T.accountant],
  ['Finance Assistant', 'Meridian Instruments', 'Winterthur', T.accountant],
);
two(
  'template',
  ['Data Analyst', 'Quillmark', 'Remote', T.analyst],
  [
    'Data Analyst, Rights and Royalties',
    'Quillmark',
    'Remote',
    `${T.analyst} In this role you work on rights and royalties.`,
  ],
);
two(
  'template',
  [
    'Marketing Manager',
    'Quillmark',
    'Remote',
    T.analyst.replace(
      'a data analyst you answer questions of editors with SQL and a clear chart',
      'marketing manager you tell publishers what we do',
    ),
  ],
  [
    'Product Manager',
    'Quillmark',
    'Remote',
    T.analyst.replace(
      'a data analyst you answer questions of editors with SQL and a clear chart',
      'product manager you decide what we build next',
    ),
  ],
);

// Addresses.
const GH = 'https://boards.greenhouse.io/tanager/jobs/5512345';
const eng = put(T.engineer, 'scheduling');
one(
  'address',
  ['Software Engineer', 'Tanager Systems', 'Austin, TX', eng, GH],
  [
    'Software Engineer, Scheduling',
    'Tanager',
    'Austin',
    snippet(eng),
    'https://tanager.example/careers/?gh_jid=5512345&utm_source=board',
  ],
);
one(
  'address',
  ['Software Engineer', 'Tanager Systems', 'Austin, TX', eng, GH],
  [
    'Software Engineer',
    null,
    null,
    '',
    'https://job-boards.greenhouse.io/embed/job_app?for=tanager&token=5512345&gh_src=abc',
  ],
);
one(
  'address',
  ['Software Engineer', 'Tanager Systems', 'Austin, TX', eng, GH],
  [
    'Engineer',
    null,
    'Texas',
    'See the page.',
    'https://click.mail.example/track?id=9&url=https%3A%2F%2Fboards.greenhouse.io%2Ftanager%2Fjobs%2F5512345%3Fgh_src%3Dmail',
  ],
);
const LEVER = '3f1b2c4d-1111-4222-8333-abcdefabcdef';
one(
  'address',
  ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery, `https://jobs.lever.co/alderrye/${LEVER}`],
  [
    'Baker (Denver)',
    'alderrye',
    'Denver',
    snippet(T.bakery),
    `https://jobs.lever.co/alderrye/${LEVER}/apply?lever-source=LinkedIn`,
  ],
);
one(
  'address',
  ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery, `https://jobs.eu.lever.co/alderrye/${LEVER}`],
  ['Bread Baker', null, null, '', `https://api.lever.co/v0/postings/alderrye/${LEVER.toUpperCase()}?mode=json`],
);
one(
  'address',
  [
    'Electrician',
    'Brightwater Electric',
    'Tulsa, OK',
    T.electrician,
    'https://apply.workable.com/brightwater/j/9F8E7D6C5B/',
  ],
  [
    'Licensed Electrician',
    'Brightwater',
    'Oklahoma',
    '',
    'https://apply.workable.com/j/9F8E7D6C5B/apply?utm_campaign=x',
  ],
);
one(
  'address',
  [
    'Accountant',
    'Meridian',
    'Winterthur',
    T.accountant,
    'https://www.meridian.example/jobs/accountant-4711?utm_source=a&ref=b#apply',
  ],
  ['Accountant', 'Meridian', 'Winterthur', snippet(T.accountant), 'http://meridian.example/jobs/accountant-4711/'],
);
one(
  'address',
  [
    'Data Analyst',
    'Quillmark',
    'Remote',
    T.analyst,
    'https://quillmark.wd3.myworkdayjobs.com/en-US/Careers/job/Remote/Data-Analyst_R-10233',
  ],
  [
    'Data Analyst',
    'Quillmark',
    'Remote',
    snippet(T.analyst),
    'https://quillmark.wd3.myworkdayjobs.com/Careers/job/Berlin/Data-Analyst_R-10233/apply?source=LinkedIn',
  ],
);
two(
  'address',
  [
    'Cashier',
    'Northgate Retail Group',
    'Akron, OH',
    `You greet, scan and pack. ${T.boilerplate}`,
    'https://northgate.example/careers',
  ],
  [
    'Stock Clerk',
    'Northgate Retail Group',
    'Akron, OH',
    `You unload and price. ${T.boilerplate}`,
    'https://northgate.example/careers',
  ],
);
two(
  'address',
  [
    'Cashier',
    'Northgate Retail Group',
    'Akron, OH',
    `You greet, scan and pack. ${T.boilerplate}`,
    'https://northgate.example/apply?form=20231',
  ],
  [
    'Truck Driver',
    'Northgate Retail Group',
    'Akron, OH',
    'You bring goods from the centre to twelve stores with a fourteen ton truck and a helper. Clean record and class B licence.',
    'https://northgate.example/apply?form=20231',
  ],
);
two(
  'address',
  ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery, 'https://boards.greenhouse.io/alderrye/jobs/4001001'],
  [
    'Pastry Chef',
    'Alder & Rye',
    'Denver, CO',
    T.bakery.replace('a baker who', 'a pastry chef who').replace('doughs, shape loaves by hand', 'creams, fill tarts'),
    'https://boards.greenhouse.io/alderrye/jobs/4001002',
  ],
);

// What is written in another way.
one(
  'written otherwise',
  ['Senior Software Engineer', 'Tanager Systems', 'New York, NY', eng],
  ['Sr Software Engineer', 'Tanager Systems Inc', 'New York City, New York', eng],
);
one(
  'written otherwise',
  ['Software Engineer (m/f/d)', 'Tanager Systems GmbH', 'München', eng],
  ['Software Engineer', 'Tanager Systems', 'Munich, Germany', eng],
);
one('written otherwise', ['Baker', 'Alder & Rye', null, T.bakery], ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery]);
one(
  'written otherwise',
  ['Baker', 'Alder & Rye Holdings', 'Denver', T.bakery],
  ['Baker', 'Alder & Rye', 'Denver, CO', T.bakery],
);
one(
  'written otherwise',
  ['Data Analyst', 'Quillmark', 'Remote - Europe', T.analyst],
  ['Data Analyst - Remote', 'Quillmark', 'Worldwide', T.analyst],
);
one(
  'written otherwise',
  ['Full Stack Engineer', 'Tanager Systems', 'Chicago, IL or Austin, TX', eng],
  ['Fullstack Engineer', 'Tanager Systems', 'Austin, TX', eng],
);
one(
  'written otherwise',
  ['Registered Nurse', null, 'Portland, OR', put(T.nurse, 'surgical')],
  ['Registered Nurse', 'Harbour Point Clinic', 'Portland, OR', put(T.nurse, 'surgical')],
);
one(
  'written otherwise',
  ['.NET Developer', 'Tanager Systems', 'Oslo', eng],
  ['Dotnet Developer', 'Tanager Systems AS', 'Oslo, Norway', eng],
);
two(
  'written otherwise',
  ['C# Developer', 'Tanager Systems', 'Oslo', eng],
  ['C++ Developer', 'Tanager Systems', 'Oslo', eng],
);
two(
  'written otherwise',
  ['Java Developer', 'Tanager Systems', 'Oslo', eng],
  ['JavaScript Developer', 'Tanager Systems', 'Oslo', eng],
);

/** Invented for this project, written before the rule was tried on them. */
export const ownPairs: readonly LabelledPair[] = pairs;
