/** What every entry shows beside what the person writes. */
export const kept = (row: { id: string; source_resume_id: string | null; created_at: Date; updated_at: Date }) => ({
  id: row.id,
  source_resume_id: row.source_resume_id,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});
