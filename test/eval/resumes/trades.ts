/** What invented people do: titles from first job to last, what they say of their work, what they know. */
export type Trade = {
  titles: readonly string[];
  bullets: readonly string[];
  skills: readonly (readonly [label: string, names: readonly string[]])[];
  degrees: readonly (readonly [degree: string, field: string])[];
  certificates: readonly (readonly [name: string, issuer: string])[];
};

export const trades: Readonly<Record<string, Trade>> = {
  backend: {
    titles: [
      'Software Engineering Intern',
      'Junior Developer',
      'Software Engineer',
      'Senior Software Engineer',
      'Staff Engineer',
    ],
    bullets: [
      'Moved the billing service from one large program to four small ones without an hour of downtime',
      'Cut the 99th percentile of the search endpoint from 900 ms to 120 ms by rewriting its queries and adding a cache in front of the catalogue',
      'Wrote the deployment scripts that nine teams use today',
      'Reviewed about 400 changes a year and mentored three new colleagues',
      'Built the import of 2.5 million customer records with checks that stopped bad rows at the door',
      'Kept an on-call rota of six people quiet: pages fell from 31 to 4 a month',
    ],
    skills: [
      ['Languages', ['Python', 'Go', 'TypeScript', 'SQL']],
      ['Infrastructure', ['Docker', 'Kubernetes', 'Terraform', 'AWS']],
      ['Databases', ['PostgreSQL', 'Redis', 'MongoDB']],
    ],
    degrees: [
      ['Bachelor of Science', 'Computer Science'],
      ['Master of Science', 'Software Engineering'],
    ],
    certificates: [
      ['AWS Certified Solutions Architect', 'Amazon Web Services'],
      ['Certified Kubernetes Administrator', 'CNCF'],
    ],
  },
  data: {
    titles: ['Research Assistant', 'Data Analyst', 'Data Scientist', 'Senior Data Scientist', 'Head of Analytics'],
    bullets: [
      'Forecast weekly demand for 1,200 shops and lowered waste of fresh goods by 18%',
      'Designed the experiments behind the new checkout and explained their results to the board',
      'Replaced forty spreadsheets with one warehouse and eleven dashboards',
      'Found and fixed a leak in the training data that had flattered every earlier model',
      'Taught a course on statistics to sixty colleagues from sales and operations',
      'Published the churn model as a service that answers in 30 ms',
    ],
    skills: [
      ['Programming', ['Python', 'R', 'SQL', 'Scala']],
      ['Machine learning', ['scikit-learn', 'PyTorch', 'XGBoost']],
      ['Visualisation', ['Tableau', 'Power BI', 'Matplotlib']],
    ],
    degrees: [
      ['B.Sc.', 'Statistics'],
      ['M.Sc.', 'Applied Mathematics'],
      ['PhD', 'Econometrics'],
    ],
    certificates: [
      ['Google Professional Data Engineer', 'Google Cloud'],
      ['Tableau Desktop Specialist', 'Tableau'],
    ],
  },
  nurse: {
    titles: ['Nursing Assistant', 'Staff Nurse', 'Registered Nurse', 'Charge Nurse', 'Ward Manager'],
    bullets: [
      'Cared for up to eight patients a shift on a surgical ward of 32 beds',
      'Trained eleven newly qualified nurses in wound care and the safe giving of medicines',
      'Introduced a handover sheet that cut missed observations by a third',
      'Led the night team through two winters with no agency staff',
      'Audited infection control each month and reported to the matron',
    ],
    skills: [
      ['Clinical', ['Wound care', 'Triage', 'Phlebotomy', 'IV therapy']],
      ['Systems', ['Electronic health records', 'Microsoft Excel']],
    ],
    degrees: [
      ['Bachelor of Nursing', 'Adult Nursing'],
      ['Diploma', 'Health Care'],
    ],
    certificates: [
      ['Advanced Life Support', 'Resuscitation Council'],
      ['Mentorship in Practice', 'Royal College'],
    ],
  },
  marketing: {
    titles: ['Marketing Intern', 'Content Writer', 'Marketing Specialist', 'Marketing Manager', 'Director of Growth'],
    bullets: [
      'Grew the newsletter from 4,000 to 61,000 readers in two years',
      'Planned and bought media of 1.1 million a year across search, social and print',
      'Rewrote 140 product pages, which brought 37% more visits from search within six months',
      'Ran launches in five countries together with sales, design and legal',
      'Set up the reporting that shows what every campaign costs for each new customer',
    ],
    skills: [
      ['Channels', ['SEO', 'Google Ads', 'Email marketing', 'Content strategy']],
      ['Tools', ['HubSpot', 'Google Analytics', 'Figma', 'WordPress']],
    ],
    degrees: [
      ['Bachelor of Arts', 'Communications'],
      ['MBA', 'Marketing'],
    ],
    certificates: [
      ['Google Analytics Certification', 'Google'],
      ['Inbound Marketing', 'HubSpot Academy'],
    ],
  },
  finance: {
    titles: ['Accounts Clerk', 'Junior Accountant', 'Financial Analyst', 'Finance Manager', 'Controller'],
    bullets: [
      'Closed the books of three companies within four working days each month',
      'Built the model on which the purchase of a rival was decided',
      'Cut days of sales outstanding from 58 to 41 by calling before invoices fell due',
      'Prepared the annual accounts under IFRS and answered the auditors',
      'Moved payroll for 260 people to a new provider with no late payment',
    ],
    skills: [
      ['Accounting', ['IFRS', 'Budgeting', 'Forecasting', 'Audit']],
      ['Software', ['SAP', 'Microsoft Excel', 'QuickBooks', 'Power BI']],
    ],
    degrees: [
      ['Bachelor of Commerce', 'Accounting'],
      ['Master of Finance', 'Corporate Finance'],
    ],
    certificates: [
      ['Certified Public Accountant', 'State Board of Accountancy'],
      ['Chartered Financial Analyst Level II', 'CFA Institute'],
    ],
  },
  designer: {
    titles: ['Design Intern', 'Graphic Designer', 'Product Designer', 'Senior Product Designer', 'Design Lead'],
    bullets: [
      'Drew the booking flow that took abandoned baskets from 44% to 29%',
      'Interviewed 80 travellers in four cities and turned what they said into a map of their journey',
      'Keeps a library of 120 components used by seven teams',
      'Redrew all icons in one weight so that they stay clear at 16 pixels',
      'Ran weekly critique and hired four designers',
    ],
    skills: [
      ['Design', ['Figma', 'Sketch', 'Adobe Illustrator', 'Prototyping']],
      ['Code', ['HTML', 'CSS', 'JavaScript']],
    ],
    degrees: [
      ['Bachelor of Fine Arts', 'Graphic Design'],
      ['Master of Arts', 'Interaction Design'],
    ],
    certificates: [['UX Certification', 'Nielsen Norman Group']],
  },
  teacher: {
    titles: ['Teaching Assistant', 'Trainee Teacher', 'Mathematics Teacher', 'Head of Department', 'Deputy Principal'],
    bullets: [
      'Taught algebra and geometry to classes of 28 pupils aged 11 to 16',
      'Raised the share of pupils with the highest two grades from 22% to 35% over three years',
      'Started a club for puzzles that now meets in six schools',
      'Wrote a scheme of work with fifty lessons that colleagues reuse',
      'Led a department of nine through a new curriculum',
    ],
    skills: [
      ['Teaching', ['Curriculum design', 'Classroom management', 'Assessment']],
      ['Digital', ['Google Classroom', 'Moodle', 'Microsoft Excel']],
    ],
    degrees: [
      ['Bachelor of Education', 'Mathematics'],
      ['Postgraduate Certificate', 'Education'],
    ],
    certificates: [['Qualified Teacher Status', 'Department for Education']],
  },
  operations: {
    titles: [
      'Warehouse Operative',
      'Shift Supervisor',
      'Logistics Coordinator',
      'Operations Manager',
      'Vice President of Operations',
    ],
    bullets: [
      'Ran a warehouse of 14,000 square metres with 85 people in three shifts',
      'Brought late deliveries down from 6.1% to 1.4% by changing how lorries are loaded',
      'Negotiated carriers’ rates for nine countries and saved 800,000 a year',
      'Made 212 days without an accident a habit: the record stands at 900',
      'Chose and rolled out scanners for 40 docks',
    ],
    skills: [
      ['Methods', ['Lean', 'Six Sigma', 'Inventory management', 'Forecasting']],
      ['Systems', ['SAP', 'Oracle', 'Microsoft Excel']],
    ],
    degrees: [
      ['Associate Degree', 'Logistics'],
      ['Bachelor of Business Administration', 'Supply Chain Management'],
    ],
    certificates: [
      ['Six Sigma Green Belt', 'ASQ'],
      ['Forklift Licence', 'Safety Board'],
    ],
  },
  lawyer: {
    titles: ['Legal Intern', 'Paralegal', 'Associate', 'Senior Associate', 'General Counsel'],
    bullets: [
      'Drafted and settled supply contracts worth 30 million a year',
      'Defended the company before two regulators, both times without a fine',
      'Wrote the template for data processing that replaced seventeen older ones',
      'Advised founders on rounds of financing from seed to series B',
      'Searched and summarised case law for a team of twelve',
    ],
    skills: [
      ['Law', ['Contract negotiation', 'Data protection', 'Employment law', 'Litigation']],
      ['Tools', ['Westlaw', 'Microsoft Word']],
    ],
    degrees: [
      ['LL.B.', 'Law'],
      ['LL.M.', 'Commercial Law'],
    ],
    certificates: [['Certified Information Privacy Professional', 'IAPP']],
  },
  support: {
    titles: [
      'Barista',
      'Customer Service Representative',
      'Support Agent',
      'Support Team Lead',
      'Customer Success Manager',
    ],
    bullets: [
      'Answered 60 letters and calls a day with 96% of askers content',
      'Wrote 220 help articles, which halved the questions about billing',
      'Kept 48 accounts and renewed all but one',
      'Trained the evening shift in two languages',
      'Turned complaints into a weekly list that the makers of the product read first',
    ],
    skills: [
      ['Support', ['Zendesk', 'Salesforce', 'Intercom', 'Conflict resolution']],
      ['Office', ['Microsoft Excel', 'Google Sheets']],
    ],
    degrees: [
      ['High School Diploma', 'General Studies'],
      ['Bachelor of Arts', 'Psychology'],
    ],
    certificates: [['ITIL Foundation', 'Axelos']],
  },
};
