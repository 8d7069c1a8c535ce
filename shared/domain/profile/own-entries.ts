import { firstDay, type KnownDate } from './known-date.ts';

/** What a person keeps beside their jobs, degrees and skills. */
export type OwnEntity = 'project' | 'certificate' | 'language';

/** How many of each a person keeps. */
export const mostOwn: Readonly<Record<OwnEntity, number>> = { project: 100, certificate: 100, language: 50 };

const same = (text: string | null): string => (text ?? '').trim().toLowerCase();

/** Two projects of one name are one only when they begin together: a yearly event has one each year. */
export const projectKey = (one: { project_name: string; start_date: KnownDate | null }): string =>
  `${same(one.project_name)}\n${one.start_date === null ? '' : firstDay(one.start_date)}`;

/** The same certificate of another issuer is another one, and it may be earned again. */
export const certificateKey = (one: {
  certificate_name: string;
  issuer: string | null;
  issue_date: KnownDate | null;
}): string =>
  [same(one.certificate_name), same(one.issuer), one.issue_date === null ? '' : firstDay(one.issue_date)].join('\n');

export const languageKey = (one: { language_name: string }): string => same(one.language_name);
