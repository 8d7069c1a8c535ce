/**
 * Where the database differs from the owner's schema, and why. `at` matches the difference as the test prints it:
 * `<kind> <name> | <the owner's> -> <ours>`. A difference that stands here not, and a mend that no longer applies, fail.
 */
export const MENDS: readonly { at: RegExp; why: string }[] = [
  {
    at: /^default \S+\.id \| uuid_generate_v4\(\) -> gen_random_uuid\(\)$/,
    why: 'gen_random_uuid() is built in, needs no search_path and takes half the time.',
  },
  {
    at: /^null \S+\.(created_at|updated_at|saved_at|recorded_at|received_at) \| NULL -> NOT NULL$/,
    why: 'Defaulted times are NOT NULL: a row without one sorts before and after everything.',
  },
  {
    at: /^null \S+\.(is_\w+|email_verified|auto_apply|auto_schedule|email_notifications|follow_up_enabled|interview_reminders) \| NULL -> NOT NULL$/,
    why: 'Defaulted booleans are NOT NULL: NULL is neither active nor inactive.',
  },
  {
    at: /^null (users\.(users\.subscription_tier|resumes\.version|preferences\.\w+|settings\.\w+)|jobs\.(sources\.crawl_frequency_hours|jobs\.salary_(currency|period))|applications\.(interviews\.status|offers\.(status|salary_currency))|communications\.emails\.status|ai\.(cover_letters\.version|prompts\.(version|usage_count))|integrations\.\w+\.\w+|analytics\.application_metrics\.\w+) \| NULL -> NOT NULL$/,
    why: 'A column with a default that the rules depend on is NOT NULL, so that no rule meets a third state.',
  },
  {
    at: /^null applications\.applications\.job_id \| NOT NULL -> NULL$/,
    why: 'An application made elsewhere has no posting here, and none is invented for it.',
  },
  { at: /^null jobs\.job_matches\.match_score \|/, why: 'A match without a score sorted above all others.' },
  {
    at: /^default ai\.generations\.cost_cents \|/,
    why: 'Cents are derived from millionths of a dollar, which are the truth.',
  },
  {
    at: /^type users\.education\.gpa \| numeric\(3,2\) -> numeric\(5,2\)$/,
    why: '85.5 of 100 and 10.0 of 10 did not fit.',
  },
  {
    at: /^constraint (ai\.cover_letters cover_letters|jobs\.saved_jobs saved_jobs|applications\.applications applications)_job_id_fkey \| .* CASCADE -> .* RESTRICT$/,
    why: 'Deleting a posting erased letters, saved jobs and whole applications: postings are retired instead.',
  },
  {
    at: /^constraint (ai\.cover_letters cover_letters_application_id|communications\.emails emails_application_id|communications\.email_responses email_responses_email_id|applications\.applications applications_resume_id)_fkey \| .* -> FOREIGN KEY \(\w+, user_id\)/,
    why: 'The key carries the person, so that a row never points at another person.',
  },
  {
    at: /^constraint (ai\.generations generations_prompt_id|communications\.emails emails_template_id)_fkey \| .* -> .* ON DELETE SET NULL$/,
    why: 'A prompt or template that was used could never be deleted.',
  },
  {
    at: /^constraint (analytics\.user_events|audit\.audit_logs|audit\.audit_logs_archive) \w+_pkey \| PRIMARY KEY \(id\) -> PRIMARY KEY \(id, created_at\)$/,
    why: 'A table that is partitioned by month needs the time in its key.',
  },
  {
    at: /^constraint audit\.audit_logs audit_logs_user_id_fkey \| .* -> \(absent\)$/,
    why: "The key refused a person's own erasure, and every write under a stale session.",
  },
  {
    at: /^constraint jobs\.companies unique_company_website \| .* -> \(absent\)$/,
    why: "NULL websites made endless twins and sisters on one site were refused: the name's key is unique instead.",
  },
  {
    at: /^constraint users\.users check_email_format \|/,
    why: 'The pattern refused valid addresses and let invalid ones pass.',
  },
  {
    at: /^constraint users\.users users_(email|google_id)_key \| .* -> \(absent\)$/,
    why: 'A deleted person could not sign up again: unique among those not deleted, by the index of that name.',
  },
  {
    at: /^index users\.idx_users_(email|google_id) \| .* -> CREATE UNIQUE INDEX/,
    why: 'Unique, without regard to case, among those not deleted.',
  },
  { at: /^index users\.idx_users_search \| .* gin_trgm_ops/, why: 'Full text holds an address as one word.' },
  { at: /^index users\.idx_resumes_primary \| .* -> CREATE UNIQUE INDEX/, why: 'One primary resume a person.' },
  {
    at: /^index jobs\.idx_jobs_(active|posted_date) \| .* NULLS LAST/,
    why: 'A posting without a date is not the newest.',
  },
  {
    at: /^index jobs\.idx_jobs_search /,
    why: 'A stored vector ranks 330 times faster; it stands with the filters in narrow rows of its own.',
  },
  {
    at: /^index jobs\.idx_job_matches_user \| .* -> .*match_score DESC, id DESC\)$/,
    why: 'Scores tie: the id makes pages exact.',
  },
  {
    at: /^index (analytics\.idx_application_metrics_user|applications\.idx_offers_application|communications\.idx_emails_application|integrations\.idx_(google_calendar|google_sheets|oauth_tokens)_user|jobs\.idx_job_skills_job_id|users\.idx_(experience|preferences|profiles|settings|skills)_user_id) \| .* -> \(absent\)$/,
    why: 'A double: a UNIQUE or a longer index leads with the same column.',
  },
  {
    at: /^function public\.archive_old_audit_logs \| \(\) returns void -> /,
    why: 'Bounded batches: it takes a size and says how many rows it moved; without arguments it works as before.',
  },
  {
    at: /^policy \S+ \w+_own_data \| .*current_setting.* -> .*app_current_user_id/,
    why: "Unset and '' both mean nobody instead of an error.",
  },
];
