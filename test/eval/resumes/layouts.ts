import type { Sheet } from './page.ts';

export type SectionName =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certificates'
  | 'languages'
  | 'contact';
export type Layout = Pick<Sheet, 'page' | 'font' | 'size' | 'lead' | 'margins' | 'side' | 'justify' | 'word'> & {
  id: string;
  entry: EntryStyle;
  study: StudyStyle;
  dates: DateStyle;
  dash: string;
  present: string;
  bullet: string;
  heading: 'caps' | 'title' | 'spaced' | 'bold' | 'large' | 'margin' | 'lower' | 'none';
  words: 'plain' | 'longer' | 'odd' | 'german' | 'french' | 'spanish';
  rule: boolean;
  contact: 'bars' | 'dots' | 'lines' | 'labels' | 'icons' | 'links';
  name: 'plain' | 'caps' | 'spaced' | 'center';
  headline: boolean;
  skills: 'groups' | 'commas' | 'bullets' | 'bars' | 'grid';
  order: readonly SectionName[];
  asides: readonly SectionName[];
  footer: 'none' | 'page' | 'name';
};
export type EntryStyle =
  | 'title-right-dates'
  | 'company-right-place'
  | 'one-line'
  | 'bars'
  | 'margin-dates'
  | 'company-dash-title'
  | 'dates-first'
  | 'grouped'
  | 'title-at-company'
  | 'stacked-aside'
  | 'three-lines'
  | 'company-brackets'
  | 'company-comma-place'
  | 'dots'
  | 'title-below-dates';
export type StudyStyle = 'school-first' | 'one-line' | 'degree-first' | 'margin' | 'bars' | 'year-only';
export type DateStyle = 'mon' | 'month' | 'slash' | 'short' | 'year' | 'iso' | 'dot' | 'german' | 'french' | 'spanish';

const usual: Layout = {
  id: '',
  page: 'LETTER',
  font: 'Helvetica',
  size: 10,
  lead: 3,
  margins: 54,
  side: 'none',
  justify: false,
  word: 'tabs',
  entry: 'title-right-dates',
  study: 'school-first',
  dates: 'mon',
  dash: ' – ',
  present: 'Present',
  bullet: '•',
  heading: 'caps',
  words: 'plain',
  rule: true,
  contact: 'bars',
  name: 'plain',
  headline: true,
  skills: 'groups',
  order: ['summary', 'work', 'education', 'skills', 'projects', 'certificates', 'languages'],
  asides: [],
  footer: 'none',
};
const sideAll: readonly SectionName[] = ['contact', 'skills', 'languages', 'certificates'];
const layout = (id: string, own: Partial<Layout>): Layout => ({ ...usual, id, ...own });

/** Written before the rules they measure; a third of them (by a hash of the id) is only measured, never looked at. */
export const layouts: readonly Layout[] = [
  layout('classic-letter', {}),
  layout('serif-centre', { font: 'Times', size: 11, name: 'center', entry: 'company-right-place', contact: 'dots' }),
  layout('one-line-comma', { entry: 'one-line', study: 'one-line', rule: false, heading: 'bold', page: 'A4' }),
  layout('bars-everywhere', { entry: 'bars', study: 'bars', bullet: '-', heading: 'caps', rule: false }),
  layout('margin-dates', { entry: 'margin-dates', study: 'margin', page: 'A4', heading: 'large', word: 'table' }),
  layout('dash-company', { entry: 'company-dash-title', font: 'Times', heading: 'title', contact: 'lines' }),
  layout('dates-first', { entry: 'dates-first', study: 'degree-first', heading: 'bold', bullet: '▪', page: 'A4' }),
  layout('roles-grouped', { entry: 'grouped', heading: 'title' }),
  layout('title-at', { entry: 'title-at-company', dates: 'month', dash: ' - ', study: 'degree-first' }),
  layout('aside-stacked', { entry: 'stacked-aside', font: 'Times', justify: true, study: 'year-only' }),
  layout('three-lines', { entry: 'three-lines', dates: 'slash', page: 'A4', study: 'degree-first', footer: 'page' }),
  layout('brackets', { entry: 'company-brackets', dates: 'short', heading: 'spaced', name: 'spaced' }),
  layout('comma-place', { entry: 'company-comma-place', dates: 'year', dash: '–', heading: 'caps', footer: 'name' }),
  layout('dots-line', { entry: 'dots', contact: 'dots', heading: 'lower', study: 'one-line' }),
  layout('title-below', { entry: 'title-below-dates', dates: 'iso', study: 'school-first', contact: 'labels' }),
  layout('side-left', { side: 'left', asides: sideAll, page: 'A4', heading: 'caps' }),
  layout('side-right', { side: 'right', asides: sideAll, entry: 'company-right-place', heading: 'title' }),
  layout('side-left-serif', {
    side: 'left',
    asides: ['contact', 'education', 'skills'],
    font: 'Times',
    entry: 'three-lines',
    study: 'degree-first',
    heading: 'large',
    rule: false,
  }),
  layout('side-right-narrow', {
    side: 'right',
    asides: ['contact', 'skills', 'education', 'languages'],
    entry: 'title-at-company',
    study: 'degree-first',
    dates: 'year',
    heading: 'spaced',
    page: 'A4',
  }),
  layout('side-left-dates-first', {
    side: 'left',
    asides: ['contact', 'summary', 'skills', 'languages'],
    entry: 'dates-first',
    study: 'degree-first',
    heading: 'bold',
    name: 'caps',
  }),
  layout('margin-headings', {
    heading: 'margin',
    entry: 'company-right-place',
    rule: false,
    page: 'A4',
    word: 'table',
  }),
  layout('spaced-dense', { heading: 'spaced', size: 9, lead: 1, entry: 'title-right-dates', skills: 'commas' }),
  layout('loose-large', { size: 11.5, lead: 7, heading: 'large', entry: 'company-right-place', footer: 'page' }),
  layout('typewriter', {
    font: 'Courier',
    size: 9,
    entry: 'bars',
    heading: 'caps',
    study: 'bars',
    contact: 'lines',
    bullet: '-',
  }),
  layout('german', {
    words: 'german',
    dates: 'german',
    present: 'heute',
    page: 'A4',
    entry: 'margin-dates',
    study: 'margin',
    contact: 'labels',
    word: 'table',
  }),
  layout('french', {
    words: 'french',
    dates: 'french',
    present: 'aujourd’hui',
    page: 'A4',
    entry: 'title-right-dates',
    heading: 'bold',
  }),
  layout('spanish', {
    words: 'spanish',
    dates: 'spanish',
    present: 'actualidad',
    page: 'A4',
    entry: 'company-right-place',
    heading: 'caps',
  }),
  layout('odd-headings', { words: 'odd', heading: 'large', entry: 'title-right-dates' }),
  layout('longer-headings', {
    words: 'longer',
    heading: 'title',
    entry: 'company-dash-title',
    study: 'one-line',
    dates: 'month',
  }),
  layout('no-headings', {
    heading: 'none',
    entry: 'title-right-dates',
    skills: 'commas',
    order: ['work', 'education'],
  }),
  layout('icons', { contact: 'icons', entry: 'company-right-place', name: 'center', heading: 'title' }),
  layout('linked-names', { contact: 'links', entry: 'title-right-dates', font: 'Times', name: 'caps' }),
  layout('skills-grid', {
    skills: 'grid',
    order: ['summary', 'skills', 'work', 'education', 'certificates'],
    entry: 'one-line',
    dash: ' to ',
  }),
  layout('skills-bullets', {
    skills: 'bullets',
    order: ['skills', 'work', 'projects', 'education', 'languages'],
    entry: 'title-below-dates',
    page: 'A4',
  }),
  layout('school-first-order', {
    order: ['education', 'work', 'projects', 'skills', 'certificates'],
    study: 'degree-first',
    entry: 'company-comma-place',
    dates: 'slash',
    contact: 'lines',
  }),
  layout('dots-dates', { dates: 'dot', entry: 'margin-dates', study: 'one-line', page: 'A4', font: 'Times', size: 11 }),
  layout('paragraphs', { bullet: '', entry: 'title-right-dates', justify: true, font: 'Times', size: 11 }),
  layout('long-footer', { lead: 8, size: 11, footer: 'name', entry: 'grouped', dates: 'month', bullet: '–' }),
  layout('side-right-dense', {
    side: 'right',
    asides: ['skills', 'certificates', 'languages'],
    size: 9,
    lead: 1.5,
    entry: 'stacked-aside',
    study: 'year-only',
    name: 'spaced',
  }),
  layout('side-left-loose', {
    side: 'left',
    asides: ['contact', 'skills', 'education'],
    lead: 7,
    study: 'degree-first',
    entry: 'company-right-place',
    heading: 'caps',
    contact: 'lines',
    footer: 'page',
  }),
  layout('bold-year', {
    dates: 'year',
    dash: ' - ',
    entry: 'bars',
    study: 'year-only',
    heading: 'bold',
    contact: 'labels',
    page: 'A4',
  }),
  layout('short-years', {
    dates: 'short',
    entry: 'title-at-company',
    bullet: '•',
    font: 'Times',
    heading: 'caps',
    study: 'bars',
  }),
];
