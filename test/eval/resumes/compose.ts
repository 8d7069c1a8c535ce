import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { shown, yearOf } from './compose-dates.ts';
import { contactRows, nameRows, rowsOf, spaced } from './compose-sections.ts';
import type { Layout, SectionName } from './layouts.ts';
import type { Row, Sheet } from './page.ts';

/** A person set in a layout, and what of them the layout says: the truth its readings are held to. */
export type Composed = { sheet: Sheet; truth: JsonResume };

const headings: Record<Layout['words'], Record<SectionName, string>> = {
  plain: {
    summary: 'Summary',
    work: 'Experience',
    education: 'Education',
    skills: 'Skills',
    projects: 'Projects',
    certificates: 'Certifications',
    languages: 'Languages',
    contact: 'Contact',
  },
  longer: {
    summary: 'Professional Profile',
    work: 'Relevant Work Experience',
    education: 'Education & Training',
    skills: 'Key Skills and Competencies',
    projects: 'Selected Projects',
    certificates: 'Licenses & Certifications',
    languages: 'Language Skills',
    contact: 'Contact Details',
  },
  odd: {
    summary: 'Who I Am',
    work: 'Where I Have Worked',
    education: 'Where I Studied',
    skills: 'What I Know',
    projects: 'Things I Made',
    certificates: 'Certificates',
    languages: 'Languages',
    contact: 'Reach Me',
  },
  german: {
    summary: 'Profil',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    projects: 'Projekte',
    certificates: 'Zertifikate',
    languages: 'Sprachen',
    contact: 'Kontakt',
  },
  french: {
    summary: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    projects: 'Projets',
    certificates: 'Certifications',
    languages: 'Langues',
    contact: 'Coordonnées',
  },
  spanish: {
    summary: 'Perfil',
    work: 'Experiencia laboral',
    education: 'Formación académica',
    skills: 'Habilidades',
    projects: 'Proyectos',
    certificates: 'Certificados',
    languages: 'Idiomas',
    contact: 'Contacto',
  },
};

/** Sets a person's resume; what the layout leaves out is not in the truth. */
export function compose(resume: JsonResume, layout: Layout): Composed {
  const truth = truthOf(resume, layout);
  const named = { ...headings[layout.words] };
  const sections = (names: readonly SectionName[], side: boolean) =>
    names.flatMap((section) => {
      const rows = rowsOf(section, truth, resume, layout, side);
      if (rows.length === 0) return [];
      return withHeading(named[section], rows, layout, side);
    });
  const inMain = layout.order.filter((section) => !layout.asides.includes(section));
  const contact = layout.asides.includes('contact') ? [] : contactRows(truth, layout, false);
  return {
    truth,
    sheet: {
      page: layout.page,
      font: layout.font,
      size: layout.size,
      lead: layout.lead,
      margins: layout.margins,
      side: layout.side,
      justify: layout.justify,
      word: layout.word,
      sideWidth: layout.side === 'none' ? 0 : 158,
      marginWidth: layout.entry === 'margin-dates' || layout.heading === 'margin' ? 118 : 0,
      top: [...nameRows(truth, layout), ...contact],
      main: sections(inMain, false),
      aside: sections(layout.asides, true),
      ...(layout.footer === 'page'
        ? { footer: 'Page #' }
        : layout.footer === 'name'
          ? { footer: `${truth.basics?.name ?? ''} – Curriculum Vitae – #` }
          : {}),
    },
  };
}

const shows = (layout: Layout, section: SectionName) =>
  layout.order.includes(section) || layout.asides.includes(section);

function truthOf(resume: JsonResume, layout: Layout): JsonResume {
  const { label, summary, ...basics } = resume.basics ?? {};
  const jobs = resume.work ?? [];
  return {
    basics: { ...basics, ...(layout.headline ? { label } : {}), ...(shows(layout, 'summary') ? { summary } : {}) },
    work: jobs.map((job, at) => ({
      ...job,
      // A person who rose in one house, where the layout shows just that.
      ...(layout.entry === 'grouped' && at === 1 ? { name: jobs[0]?.name, location: jobs[0]?.location } : {}),
      ...(layout.entry === 'title-at-company' ? { location: undefined } : {}),
      ...(layout.entry === 'one-line' ? { location: job.location?.split(',')[0] } : {}),
      startDate: shown(job.startDate, layout.dates),
      endDate: shown(job.endDate, layout.dates),
    })),
    education: (resume.education ?? []).map((study) => ({
      ...study,
      startDate:
        layout.study === 'year-only' || layout.study === 'one-line' ? undefined : shown(study.startDate, layout.dates),
      endDate:
        layout.study === 'year-only' || layout.study === 'one-line'
          ? yearOf(study.endDate)
          : shown(study.endDate, layout.dates),
    })),
    skills: shows(layout, 'skills') ? resume.skills : [],
    projects: shows(layout, 'projects') ? resume.projects : [],
    certificates: shows(layout, 'certificates') ? resume.certificates : [],
    languages: shows(layout, 'languages') ? resume.languages : [],
  };
}

function withHeading(text: string, rows: Row[], layout: Layout, side: boolean): Row[] {
  const [first, ...rest] = rows;
  if (layout.heading === 'none') return [{ segs: [], before: 10 }, ...rows];
  if (layout.heading === 'margin' && !side && first !== undefined)
    return [{ ...first, margin: [{ text, bold: true }], before: 14 }, ...rest];
  const big = layout.size + (layout.heading === 'large' ? 5 : layout.heading === 'title' ? 2 : 0);
  const written =
    layout.heading === 'caps'
      ? text.toUpperCase()
      : layout.heading === 'spaced'
        ? spaced(text.toUpperCase())
        : layout.heading === 'lower'
          ? text.toLowerCase()
          : text;
  return [
    {
      segs: [{ text: written, size: big, bold: layout.heading !== 'spaced' && layout.heading !== 'large' }],
      before: 12,
      rule: layout.rule,
      heading: true,
    },
    ...rows,
  ];
}
