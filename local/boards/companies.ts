import type { RoleName } from './roles.ts';

/** How a company's postings look: what it says of pay, of the mode of work, and how to apply. */
export type Company = {
  token: string;
  name: string;
  about: string;
  places: readonly string[];
  roles: readonly RoleName[];
  pay: 'field' | 'prose' | 'none';
  mode: 'onsite' | 'hybrid' | 'remote' | 'mixed';
  /** Where the postings ask for applications by mail; absent: only the page's form. */
  applyTo?: string;
};

/** Invented employers. Every address ends in .example and reaches nobody. */
export const COMPANIES: readonly Company[] = [
  {
    token: 'fernhollow',
    name: 'Fernhollow Systems',
    about:
      'Fernhollow makes order software for regional wholesalers. We are 140 people who answer each other within a day.',
    places: ['Portland, OR', 'Seattle, WA', 'Remote - US'],
    roles: ['backend', 'backendPython', 'staff', 'frontend', 'devops', 'productManager', 'designer', 'support'],
    pay: 'prose',
    mode: 'mixed',
    applyTo: 'jobs@fernhollow.example',
  },
  {
    token: 'larchwood',
    name: 'Larchwood Instruments ',
    about: 'Larchwood builds flow meters for drinking water. Our devices are in the ground for twenty years.',
    places: ['Denver, CO', 'Boulder, CO'],
    roles: ['firmware', 'mechanical', 'backend', 'welder', 'supply', 'intern'],
    pay: 'field',
    mode: 'hybrid',
  },
  {
    token: 'bluegate-health',
    name: 'Bluegate Health',
    about: 'Bluegate runs eleven day clinics and the software behind them.',
    places: ['Chicago, IL', 'Milwaukee, WI'],
    roles: ['nurse', 'medicalAssistant', 'physio', 'backendPython', 'accountant', 'security'],
    pay: 'prose',
    mode: 'onsite',
    applyTo: 'careers@bluegate-health.example',
  },
  {
    token: 'harbourbakery',
    name: 'Harbour Street Bakery',
    about: 'Four bakeries, one oven that never gets cold, and bread for a hundred shops.',
    places: ['Boston, MA', 'Cambridge, MA'],
    roles: ['baker', 'barista', 'driver', 'chef', 'accountant', 'warehouse'],
    pay: 'prose',
    mode: 'onsite',
    applyTo: 'bread@harbourbakery.example',
  },
  {
    token: 'northlight-solar',
    name: 'Northlight Solar',
    about: 'Northlight puts solar roofs and storage on schools, farms and homes.',
    places: ['Austin, TX', 'Phoenix, AZ', 'San Diego, CA'],
    roles: ['electrician', 'hvac', 'sales', 'supply', 'marketer'],
    pay: 'field',
    mode: 'onsite',
  },
  {
    token: 'quillmark',
    name: 'Quillmark',
    about: 'Quillmark is a writing tool for teams. We have no office and meet three times a year.',
    places: ['Remote - US', 'Remote, Canada', 'Remote'],
    roles: ['backend', 'frontend', 'designer', 'marketer', 'support', 'dataScientist'],
    pay: 'prose',
    mode: 'remote',
    applyTo: 'apply@quillmark.example',
  },
  {
    token: 'tidewater-logistics',
    name: 'Tidewater Logistics',
    about: 'Tidewater moves what other people build, on time, since 1987.',
    places: ['Atlanta, GA', 'Savannah, GA', 'Charlotte, NC'],
    roles: ['warehouse', 'driver', 'supply', 'dataEngineer', 'analyst'],
    pay: 'none',
    mode: 'onsite',
  },
  {
    token: 'copperfield-labs',
    name: 'Copperfield Labs',
    about: 'Copperfield looks for medicines against rare diseases of the lung.',
    places: ['San Francisco, CA', 'San Diego, CA'],
    roles: ['lab', 'dataScientist', 'dataEngineer', 'paralegal'],
    pay: 'field',
    mode: 'hybrid',
  },
  {
    token: 'oakline-schools',
    name: 'Oakline Schools',
    about: 'Oakline runs nine public schools with small classes.',
    places: ['Philadelphia, PA', 'Pittsburgh, PA'],
    roles: ['teacher', 'accountant', 'support', 'chef'],
    pay: 'prose',
    mode: 'onsite',
    applyTo: 'people@oakline-schools.example',
  },
  {
    token: 'veldt-bank',
    name: 'Veldt & Sons Bank',
    about: 'Veldt is a small bank for small businesses, with people at the counter and good software behind it.',
    places: ['New York, NY', 'Jersey City, NJ'],
    roles: ['analyst', 'accountant', 'backend', 'security', 'paralegal', 'productManager'],
    pay: 'field',
    mode: 'hybrid',
  },
  {
    token: 'mooringstudio',
    name: 'Mooring Studio',
    about: 'Mooring designs libraries, schools and other rooms that belong to everyone.',
    places: ['London, England, United Kingdom', 'Manchester, UK'],
    roles: ['architect', 'designer', 'recruiter'],
    pay: 'none',
    mode: 'hybrid',
  },
  {
    token: 'kettlewerk',
    name: 'Kettlewerk GmbH',
    about: 'Kettlewerk builds machines that fill bottles, and the software that watches over them.',
    places: ['Berlin, Germany', 'Leipzig, Germany'],
    roles: ['firmware', 'backend', 'mechanical', 'welder', 'recruiter'],
    pay: 'none',
    mode: 'mixed',
  },
  {
    token: 'palmyra-travel',
    name: 'Palmyra Travel',
    about: 'Palmyra plans journeys for people who would rather walk.',
    places: ['Toronto, ON', 'Remote, Canada'],
    roles: ['frontend', 'marketer', 'support', 'sales', 'productManager'],
    pay: 'prose',
    mode: 'mixed',
  },
  {
    token: 'stonebridge-data',
    name: 'Stonebridge Data, Inc.',
    about: 'Stonebridge cleans and joins data for cities and their utilities.',
    places: ['Portland, OR', 'Remote - US'],
    roles: ['dataEngineer', 'backendPython', 'backend', 'devops', 'staff', 'analyst', 'intern'],
    pay: 'prose',
    mode: 'mixed',
    applyTo: 'hiring@stonebridge-data.example',
  },
];
