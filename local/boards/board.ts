/** A posting of a sandbox board, before it is put into Greenhouse's shape. */
export type BoardPosting = {
  id: number;
  title: string;
  /** Where several employers share a board; else the board's own name. */
  company?: string;
  location: string;
  html: string;
  department: string;
  /** ISO instant. */
  firstPublished: string;
  updatedAt: string;
  metadata: readonly { name: string; value: string }[];
  payRange?: { min_cents: number; max_cents: number; currency_type: string; title: string };
};
export type Board = { token: string; name: string; postings: BoardPosting[] };

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One row as Greenhouse's job board API gives it: the content is HTML, escaped once more. */
export const greenhouseRow = (
  origin: string,
  board: Board,
  posting: BoardPosting,
  withContent: boolean,
): Record<string, unknown> => ({
  absolute_url: `${origin}/${board.token}/jobs/${posting.id}`,
  data_compliance: [
    { type: 'gdpr', requires_consent: false, requires_processing_consent: false, retention_period: null },
  ],
  internal_job_id: posting.id - 1_000_000,
  location: { name: posting.location },
  metadata: posting.metadata.map((entry, n) => ({ id: 7_000 + n, ...entry, value_type: 'single_select' })),
  id: posting.id,
  updated_at: posting.updatedAt,
  requisition_id: `R-${posting.id % 10_000}`,
  title: posting.title,
  company_name: posting.company ?? board.name,
  first_published: posting.firstPublished,
  language: 'en',
  application_deadline: null,
  ...(posting.payRange === undefined ? {} : { pay_input_ranges: [{ ...posting.payRange, blurb: null }] }),
  ...(withContent
    ? {
        content: escapeHtml(posting.html),
        departments: [{ id: 31, name: posting.department, child_ids: [], parent_id: null }],
        offices: [{ id: 41, name: posting.location, location: null, child_ids: [], parent_id: null }],
      }
    : {}),
});
