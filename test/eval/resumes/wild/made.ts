import type { JsonResume } from '../../../../shared/domain/resume/json-resume.ts';
import type { WildLayout } from './layout.ts';
import type { Tongue } from './tongue.ts';

/** Who is set, in which language and how. */
export type Made = { resume: JsonResume; tongue: Tongue; layout: WildLayout };
