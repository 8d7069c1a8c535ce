/**
 * What 65 comments of the held-out half say, by their ids, labelled by hand from their text before the reader was
 * measured on them (seven role labels were completed afterwards from the whole text, each making it harder or as hard;
 * experts and "Open roles: a, b, c" were added to the rules then). Only short facts stand here. `titles`: words that a title of its own must hold, each; empty: the
 * comment names no role. `places`: words that its places must hold, each. `mode`: as it says; remote also where remote
 * is possible; null: it does not say.
 */
export type Label = {
  id: string;
  company: string | null;
  titles: readonly string[];
  places: readonly string[];
  mode: 'remote' | 'hybrid' | 'onsite' | null;
};
type Row = readonly [string, string | null, readonly string[], readonly string[], Label['mode']];

/** Comments that are no postings. */
export const NO_POSTINGS = ['15829969', '15825113', '15385563'];

const ROWS: readonly Row[] = [
  [
    '15385839',
    'Rinse',
    ['Software Engineers', 'Senior Front-End Developer', 'Data Scientist'],
    ['San Francisco', 'Culver City', 'Washington', 'Chicago', 'Boston'],
    null,
  ],
  ['14023565', 'Wakoopa', ['Backend Engineer'], ['Amsterdam'], 'onsite'],
  ['14471873', 'Ritchie Bros', ['Director, Infosec'], ['Vancouver'], 'onsite'],
  ['13543129', 'deepr', ['Web Developer'], ['Stuttgart'], 'onsite'],
  ['11612871', 'FMG Suite', ['Senior Software Engineer'], ['Minneapolis', 'Duluth'], null],
  ['11815957', 'Shyp', ['Front-end Engineer', 'Senior iOS Engineer'], ['San Francisco'], 'onsite'],
  ['15830807', 'PKC Security', ['engineer'], ['Huntington Beach'], 'onsite'],
  ['14023609', 'Kahoot!', ['Senior Frontend Developer'], ['London', 'Oslo'], 'onsite'],
  ['11209379', 'truckulus', ['developers'], ['Birmingham'], 'onsite'],
  ['14024493', 'Amazon New Product Demand Forecasting', ['software developer'], ['Seattle'], 'onsite'],
  ['13080917', 'Centralway Numbrs', ['Software Engineer, Backend'], ['Zurich'], 'onsite'],
  ['13082611', 'Authorea', ['Senior Engineer'], ['Brooklyn'], 'onsite'],
  ['15386069', 'Hubble', ['JS Engineers'], ['London'], 'remote'],
  ['11815723', 'Outreach', ['UI Engineers'], ['Seattle'], 'onsite'],
  ['11012835', 'Main Street Hub', ['software engineers'], ['Austin'], 'onsite'],
  ['14468445', 'Clari', ['Frontend Engineer'], ['Sunnyvale'], 'onsite'],
  ['11205465', 'ZipRecruiter', ['Software Engineer', 'Mobile Software Engineer'], ['Santa Monica'], 'remote'],
  ['11406581', 'NPR', ['Full Stack and API Developers'], ['Boston'], null],
  ['13303869', 'Elastic', ['Front-end Developer'], [], 'remote'],
  ['14464383', 'SharpSpring', ['PHP Experts'], ['Gainesville'], 'onsite'],
  ['12406003', 'Klaviyo', ['Site Reliability Engineers'], ['Boston'], 'onsite'],
  ['15389599', 'Hockeystick', ['Data Engineer', 'Software Engineer'], ['Toronto'], 'onsite'],
  ['11407899', 'The Muse', ['Fullstack'], ['NYC'], 'remote'],
  ['14690269', 'Credit Karma', [], ['San Francisco', 'Charlotte', 'LA'], 'onsite'],
  ['15603729', 'Vigilant', ['Fullstack Developer'], ['Montreal'], 'onsite'],
  ['11013017', 'Outreach', [], ['Seattle'], null],
  [
    '12407993',
    'Locus Energy',
    ['Senior Software Engineer', 'DevOps Engineer'],
    ['San Francisco', 'New Delhi'],
    'remote',
  ],
  [
    '12851383',
    'Entelo',
    ['Architect', 'Data Engineer', 'Data Scientist', 'Senior Backend Engineer'],
    ['San Francisco'],
    'onsite',
  ],
  [
    '13542495',
    'PolicyGenius',
    ['Full stack software engineer', 'DevOps engineer', 'Data engineer'],
    ['New York'],
    'onsite',
  ],
  ['14461627', 'Barrett Technology', ['Software Engineer'], ['Newton'], null],
  ['12627947', 'Deepgram', ['A.I. Scientists', 'Web Engineers'], ['San Francisco'], 'onsite'],
  ['11013123', 'Citymapper', [], ['London'], 'onsite'],
  ['11203367', 'Spreemo', ['Data Scientists'], ['NYC'], 'onsite'],
  ['11015123', 'Intercom', [], ['San Francisco', 'Dublin'], null],
  ['13542631', 'Accenture Federal Services', ['Software Engineer'], ['Reston', 'Chantilly'], 'onsite'],
  ['15826107', 'Automata', ['developers'], ['London'], 'onsite'],
  [
    '15601757',
    'Tapad',
    ['Data Scientist', 'Site Reliability Engineer', 'Senior Software Engineer'],
    ['New York', 'Oslo'],
    'onsite',
  ],
  ['14030151', 'Black Swan Data', ['iOS Engineer'], ['London', 'Budapest'], 'onsite'],
  ['12202997', null, [], ['Bangalore'], null],
  ['11815057', 'Microsoft', ['dev'], ['Redmond', 'Boston'], 'onsite'],
  [
    '15388471',
    'Textio',
    ['Director of Engineering', 'Backend Software Engineer', 'Data Scientist'],
    ['Seattle'],
    'onsite',
  ],
  ['13544227', 'Pindrop', ['Ruby on Rails Engineer'], ['Atlanta'], 'onsite'],
  ['14239723', 'Mixmax', ['Full-Stack Engineer'], ['San Francisco'], 'remote'],
  ['11407033', 'Travelytix', ['Senior Front End Engineer'], ['NYC'], 'onsite'],
  ['15388523', 'EnergySavvy', ['Software Engineer', 'Client Engagement Professional'], ['Cambridge'], 'onsite'],
  ['14463905', 'Tulip', [], ['Boston'], 'onsite'],
  ['12636771', 'DataDog', ['Data Engineer', 'Data Scientist'], ['New York', 'Paris'], null],
  ['15603323', 'Dopamine Labs', ['full-stack web-dev'], ['Venice'], 'onsite'],
  ['13082697', 'HomeVita', ['Head of Engineering'], ['SF'], null],
  ['13082045', 'MineralSoft', ['Product Manager'], ['Austin'], null],
  [
    '13765957',
    'Criteria Corp',
    ['Full Stack Web Developer', 'Database and Software Developer'],
    ['Los Angeles'],
    'onsite',
  ],
  [
    '12846571',
    '10x Genomics',
    ['Senior Software Engineer', 'Senior UI Engineer', 'Software Quality Engineer'],
    ['Pleasanton', 'San Francisco'],
    'onsite',
  ],
  ['14238611', 'Phosphorus', ['Senior Software Engineers'], ['New York'], 'onsite'],
  ['14461023', 'Software Improvement Group', ['Software Code Quality Expert'], ['Amsterdam'], 'onsite'],
  ['13305653', 'Top Hat', ['software engineers'], ['Toronto'], 'onsite'],
  ['13080965', 'BeDataDriven', ['Junior Software Engineer'], ['Hague'], 'onsite'],
  ['11012793', 'Applidium', ['Software Engineer'], ['Paris', 'Lyon'], 'onsite'],
  ['13766351', '10x Genomics', ['Software Engineer'], ['SF', 'Pleasanton'], 'onsite'],
  ['13771881', '1&1', ['Systems Engineer'], ['Karlsruhe'], null],
  ['15826667', 'SnapEngage', ['Software Engineer'], ['Berlin'], 'onsite'],
  ['14465203', 'Private Internet Access', ['Developers'], ['Denver'], 'remote'],
  ['13772253', 'Outcomes.com', ['Founding Engineer'], ['San Francisco'], 'remote'],
  [
    '12408785',
    'Blue Owl',
    ['Senior Front End Engineers', 'Senior Go Engineers', 'Senior Data Scientists'],
    ['San Francisco'],
    null,
  ],
  ['12633783', 'TokBox', ['product managers', 'DevOps engineer'], ['San Francisco', 'London'], 'onsite'],
  ['12630299', 'Superpowers Corp', ['Full Stack Developer'], ['Boulder', 'Denver'], 'remote'],
];
export const LABELS: readonly Label[] = ROWS.map(([id, company, titles, places, mode]) => ({
  id,
  company,
  titles,
  places,
  mode,
}));
