import { NewProject } from '../../contracts/entries.ts';
import type { OwnRow } from '../../db/queries/own_entries.ts';
import { projectKey } from '../../domain/profile/own-entries.ts';
import type { Desk } from './desk.ts';
import { kept } from './kept.ts';

const written = ({
  project_name,
  description,
  url,
  start_date,
  end_date,
  is_current,
}: OwnRow<'project'>): NewProject => ({
  project_name,
  description,
  url,
  start_date,
  end_date,
  is_current,
});

export const projects: Desk<'project'> = {
  entity: 'project',
  plural: 'projects',
  whole: NewProject,
  keyOf: projectKey,
  written,
  shown: (row) => ({ ...kept(row), ...written(row) }),
};
