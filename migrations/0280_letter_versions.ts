import { type Migrating, run } from './helpers.ts';

/**
 * Added: the reasons of a letter's scores, the words it was generated with beside the person's own, and which letter a
 * part of it was written anew from.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE ai.cover_letters
       ADD COLUMN scores jsonb,
       ADD COLUMN generated_content text,
       ADD COLUMN made_from uuid,
       ADD CONSTRAINT cover_letters_made_from_fkey FOREIGN KEY (made_from, user_id)
         REFERENCES ai.cover_letters (id, user_id) ON DELETE SET NULL (made_from);
     CREATE INDEX idx_cover_letters_made_from ON ai.cover_letters (made_from) WHERE made_from IS NOT NULL;`,
  );
}
