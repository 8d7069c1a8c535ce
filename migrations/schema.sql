-- Made by `npm run generate:db` from the catalog of the migrated database, to be read. Do not edit.

-- Tables and columns

ai.cover_letters RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  job_id uuid
  application_id uuid
  content text NOT NULL
  version integer NOT NULL DEFAULT 1
  tone character varying(50)
  length character varying(20)
  quality_score integer
  ats_score integer
  model_used character varying(50)
  tokens_used integer
  generation_time_ms integer
  is_edited boolean NOT NULL DEFAULT false
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  evidence jsonb
  findings jsonb NOT NULL DEFAULT '[]'::jsonb
  blocked boolean GENERATED ALWAYS AS ((findings <> '[]'::jsonb)) STORED
  scores jsonb
  generated_content text
  made_from uuid
ai.generations RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  prompt_id uuid
  type character varying(50) NOT NULL
  input_data jsonb
  output text
  model character varying(50)
  tokens_input integer
  tokens_output integer
  cost_cents integer GENERATED ALWAYS AS ((round(((cost_micros)::numeric / 10000.0)))::integer) STORED
  duration_ms integer
  quality_score integer
  user_rating integer
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  cost_micros bigint
  letter_id uuid GENERATED ALWAYS AS (((input_data ->> 'letter_id'::text))::uuid) STORED
ai.letter_requests RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  asked jsonb NOT NULL
  status character varying(20) NOT NULL DEFAULT 'queued'::character varying
  failure character varying(50)
  problem text
  letter_id uuid
  attempts integer NOT NULL DEFAULT 0
  due_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  lease_until timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  finished_at timestamp with time zone
ai.prompts
  id uuid NOT NULL DEFAULT gen_random_uuid()
  name character varying(255) NOT NULL
  type character varying(50) NOT NULL
  template text NOT NULL
  variables text[]
  version integer NOT NULL DEFAULT 1
  is_active boolean NOT NULL DEFAULT true
  success_rate numeric(5,2)
  usage_count integer NOT NULL DEFAULT 0
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  sample_size integer NOT NULL DEFAULT 0
  successes integer NOT NULL DEFAULT 0
  measured_at timestamp with time zone
analytics.application_metrics RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  date date NOT NULL
  applications_sent integer NOT NULL DEFAULT 0
  applications_viewed integer NOT NULL DEFAULT 0
  responses_received integer NOT NULL DEFAULT 0
  interviews_scheduled integer NOT NULL DEFAULT 0
  offers_received integer NOT NULL DEFAULT 0
  average_response_days numeric(5,2)
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
analytics.company_responsiveness
  company_id uuid NOT NULL
  people_count integer NOT NULL
  sent_count integer NOT NULL
  responded_count integer NOT NULL
  q1_days numeric(8,2)
  median_days numeric(8,2)
  q3_days numeric(8,2)
  computed_at timestamp with time zone NOT NULL
analytics.job_match_quality VIEW
  match_score integer
  job_count bigint
  applications bigint
  success_rate numeric
analytics.system_metrics
  id uuid NOT NULL DEFAULT gen_random_uuid()
  metric_type character varying(100) NOT NULL
  metric_value numeric(20,4)
  metric_data jsonb
  recorded_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
analytics.user_activity_summary VIEW
  id uuid
  email character varying(255)
  total_applications bigint
  interviews bigint
  offers bigint
  avg_response_days numeric
analytics.user_events PARTITION BY RANGE (created_at) RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid
  session_id character varying(255)
  event_type character varying(100) NOT NULL
  event_data jsonb
  ip_address inet
  user_agent text
  referrer text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
analytics.user_events_default RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid
  session_id character varying(255)
  event_type character varying(100) NOT NULL
  event_data jsonb
  ip_address inet
  user_agent text
  referrer text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
applications.application_activities RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  application_id uuid NOT NULL
  activity_type character varying(50) NOT NULL
  description text
  metadata jsonb
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
applications.application_tasks RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  application_id uuid NOT NULL
  title character varying(300) NOT NULL
  due_at timestamp with time zone
  done_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
applications.applications RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  job_id uuid
  status character varying(50) NOT NULL DEFAULT 'draft'::character varying
  cover_letter_id uuid
  resume_id uuid
  applied_at timestamp with time zone
  scheduled_for timestamp with time zone
  response_received_at timestamp with time zone
  last_activity_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  job_snapshot jsonb NOT NULL DEFAULT '{}'::jsonb
  company_name character varying(255)
  job_title character varying(500)
  application_url text
  channel character varying(20) NOT NULL DEFAULT 'manual'::character varying
  recipient_email character varying(254)
  notes text
  recipient_source character varying(20)
  company_key text
  role_key text NOT NULL DEFAULT ''::text
  override_duplicate boolean NOT NULL DEFAULT false
  origin character varying(20) NOT NULL DEFAULT 'person'::character varying
  chosen_for jsonb
  tags text[] NOT NULL DEFAULT '{}'::text[]
  deadline date
  acknowledged_at timestamp with time zone
applications.exchange_rates
  currency character(3) NOT NULL
  quoted_on date NOT NULL
  per_euro numeric(20,8) NOT NULL
applications.interview_proposals RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  application_id uuid NOT NULL
  email_response_id uuid
  interview_id uuid
  starts_at timestamp with time zone NOT NULL
  duration_minutes integer
  zone character varying(100)
  evidence text
  meeting_url text
  status character varying(20) NOT NULL DEFAULT 'open'::character varying
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  is_guess boolean NOT NULL DEFAULT false
applications.interviews RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  application_id uuid NOT NULL
  interview_type character varying(50)
  scheduled_at timestamp with time zone NOT NULL
  duration_minutes integer
  location text
  meeting_url text
  interviewer_name character varying(255)
  interviewer_email character varying(255)
  notes text
  calendar_event_id character varying(255)
  status character varying(50) NOT NULL DEFAULT 'scheduled'::character varying
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  email_response_id uuid
  ical_uid character varying(255)
  ical_sequence integer
  ical_stamped_at timestamp with time zone
  ical_recurrence timestamp with time zone
applications.offers RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  application_id uuid NOT NULL
  salary_offered integer
  salary_currency character varying(3) NOT NULL DEFAULT 'USD'::character varying
  bonus_offered integer
  equity_offered character varying(100)
  benefits jsonb
  start_date date
  expiry_date date
  status character varying(50) NOT NULL DEFAULT 'pending'::character varying
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  salary_offered_minor bigint
  bonus_offered_minor bigint
  salary_period character varying(10) NOT NULL DEFAULT 'year'::character varying
  signing_bonus_minor bigint
  email_response_id uuid
  proposed jsonb
  notes text
  decided_at timestamp with time zone
audit.audit_logs PARTITION BY RANGE (created_at) RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid
  entity_type character varying(100) NOT NULL
  entity_id uuid
  action character varying(50) NOT NULL
  changes jsonb
  ip_address inet
  user_agent text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  subject_user_id uuid
  reason text
  request_id character varying(100)
  actor_role character varying(63) NOT NULL DEFAULT SESSION_USER
audit.audit_logs_archive PARTITION BY RANGE (created_at) RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid
  entity_type character varying(100) NOT NULL
  entity_id uuid
  action character varying(50) NOT NULL
  changes jsonb
  ip_address inet
  user_agent text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  subject_user_id uuid
  reason text
  request_id character varying(100)
  actor_role character varying(63) NOT NULL DEFAULT SESSION_USER
audit.audit_logs_archive_default RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid
  entity_type character varying(100) NOT NULL
  entity_id uuid
  action character varying(50) NOT NULL
  changes jsonb
  ip_address inet
  user_agent text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  subject_user_id uuid
  reason text
  request_id character varying(100)
  actor_role character varying(63) NOT NULL DEFAULT SESSION_USER
audit.audit_logs_default RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid
  entity_type character varying(100) NOT NULL
  entity_id uuid
  action character varying(50) NOT NULL
  changes jsonb
  ip_address inet
  user_agent text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  subject_user_id uuid
  reason text
  request_id character varying(100)
  actor_role character varying(63) NOT NULL DEFAULT SESSION_USER
audit.hash_keys RLS FORCED
  person_id uuid NOT NULL
  key bytea NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
audit.seals
  number bigint NOT NULL
  from_at timestamp with time zone NOT NULL
  to_at timestamp with time zone NOT NULL
  row_count integer NOT NULL
  digest bytea NOT NULL
  previous bytea NOT NULL
  seal bytea NOT NULL
  sealed_at timestamp with time zone NOT NULL
  verified_at timestamp with time zone
  purged_at timestamp with time zone
  looked_at timestamp with time zone
communications.email_events RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  email_id uuid NOT NULL
  event_type character varying(50) NOT NULL
  event_data jsonb
  ip_address inet
  user_agent text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  provider_event_id character varying(255)
communications.email_responses RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  email_id uuid
  from_email character varying(255) NOT NULL
  subject character varying(500)
  body text
  classification character varying(50)
  confidence_score numeric(3,2)
  extracted_data jsonb
  received_at timestamp with time zone NOT NULL
  processed_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  user_id uuid NOT NULL
  application_id uuid
  provider_message_id character varying(255)
  thread_id character varying(255)
  rfc_message_id character varying(998)
  in_reply_to character varying(998)
  references_header text
  to_emails text[]
  headers jsonb
  matched_by character varying(50)
  classified_by character varying(20)
  review_status character varying(20) NOT NULL DEFAULT 'not_needed'::character varying
  lease_until timestamp with time zone
  parts jsonb
  model_tries smallint NOT NULL DEFAULT 0
  model_due_at timestamp with time zone
  before_review jsonb
  suggestions jsonb
communications.email_templates RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid
  name character varying(255) NOT NULL
  type character varying(50) NOT NULL
  subject character varying(500)
  body text NOT NULL
  is_default boolean NOT NULL DEFAULT false
  is_system boolean NOT NULL DEFAULT false
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
communications.emails RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  application_id uuid
  template_id uuid
  type character varying(50) NOT NULL
  from_email character varying(255) NOT NULL
  to_emails text[] NOT NULL
  cc_emails text[]
  bcc_emails text[]
  subject character varying(500) NOT NULL
  body text NOT NULL
  attachments jsonb
  status character varying(50) NOT NULL DEFAULT 'draft'::character varying
  sent_at timestamp with time zone
  delivered_at timestamp with time zone
  opened_at timestamp with time zone
  clicked_at timestamp with time zone
  bounce_reason text
  provider_message_id character varying(255)
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  sequence integer NOT NULL DEFAULT 0
  status_reason character varying(100)
  mime bytea
  mime_sha256 character varying(64)
  send_token character varying(64)
  draft_id character varying(255)
  thread_id character varying(255)
  rfc_message_id character varying(998)
  in_reply_to character varying(998)
  references_header text
  lease_until timestamp with time zone
  lease_fence bigint NOT NULL DEFAULT 0
  attempts integer NOT NULL DEFAULT 0
  failures integer NOT NULL DEFAULT 0
  next_attempt_at timestamp with time zone
  send_started_at timestamp with time zone
  scheduled_for timestamp with time zone
  undo_until timestamp with time zone
  looks integer NOT NULL DEFAULT 0
  send_mode character varying(20) NOT NULL DEFAULT 'drafts'::character varying
  scheduled_by character varying(20) NOT NULL DEFAULT 'rules'::character varying
  interview_id uuid
  answers_reply_id uuid
  tracks_opens boolean NOT NULL DEFAULT false
  tracked_links text[] NOT NULL DEFAULT '{}'::text[]
communications.general_stop
  is_on boolean NOT NULL DEFAULT true
  reason character varying(500)
  stopped_by uuid
  stopped_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
communications.notices RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  kind character varying(30) NOT NULL
  subject_id uuid NOT NULL
  lead_minutes integer NOT NULL
  occurs_at timestamp with time zone NOT NULL
  status character varying(20) NOT NULL DEFAULT 'sending'::character varying
  attempts integer NOT NULL DEFAULT 1
  next_attempt_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  sent_at timestamp with time zone
  last_error character varying(500)
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  stop_hash bytea
communications.stops RLS FORCED
  user_id uuid NOT NULL
  reason character varying(500)
  by_operator boolean NOT NULL DEFAULT false
  stopped_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
communications.suppressions RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  kind character varying(20) NOT NULL
  value character varying(254) NOT NULL
  reason text
  source character varying(20) NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
communications.unrelated_messages RLS FORCED
  user_id uuid NOT NULL
  provider_message_id character varying(255) NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
integrations.calendar_events RLS FORCED
  interview_id uuid NOT NULL
  user_id uuid NOT NULL
  state character varying(20) NOT NULL DEFAULT 'none'::character varying
  calendar_id character varying(255)
  wanted_revision bigint NOT NULL DEFAULT 1
  done_revision bigint NOT NULL DEFAULT 0
  next_attempt_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  lease_until timestamp with time zone
  lease_fence bigint NOT NULL DEFAULT 0
  failures integer NOT NULL DEFAULT 0
  last_error character varying(500)
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
integrations.calendar_feeds RLS FORCED
  user_id uuid NOT NULL
  token_hash bytea NOT NULL
  last_read_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
integrations.forwarding_addresses RLS FORCED
  user_id uuid NOT NULL
  token_hash bytea NOT NULL
  confirmation jsonb
  last_mail_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
integrations.google_calendar RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  calendar_id character varying(255) NOT NULL
  is_active boolean NOT NULL DEFAULT true
  auto_schedule boolean NOT NULL DEFAULT true
  reminder_minutes integer[] NOT NULL DEFAULT ARRAY[15, 60]
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
integrations.google_sheets RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  spreadsheet_id character varying(255) NOT NULL
  spreadsheet_url text
  sheet_name character varying(255)
  is_active boolean NOT NULL DEFAULT true
  last_sync_at timestamp with time zone
  sync_frequency_minutes integer NOT NULL DEFAULT 5
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  account_id character varying(255)
  asked boolean NOT NULL DEFAULT false
  making boolean NOT NULL DEFAULT false
  next_attempt_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  lease_until timestamp with time zone
  lease_fence bigint NOT NULL DEFAULT 0
  failures integer NOT NULL DEFAULT 0
  last_error character varying(500)
integrations.mailbox_cursors RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  provider character varying(50) NOT NULL DEFAULT 'google'::character varying
  history_id character varying(64)
  watch_expires_at timestamp with time zone
  last_synced_at timestamp with time zone
  next_sync_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  last_error text
  failures integer NOT NULL DEFAULT 0
  lease_until timestamp with time zone
  lease_fence bigint NOT NULL DEFAULT 0
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  pending_message_ids text[]
  pending_history_id character varying(64)
  list_again_at timestamp with time zone
  watch_renew_at timestamp with time zone
  watch_error character varying(500)
  asked_again boolean NOT NULL DEFAULT false
integrations.oauth_tokens RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  provider character varying(50) NOT NULL
  access_token text NOT NULL
  refresh_token text
  expires_at timestamp with time zone
  scope text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  status character varying(30) NOT NULL DEFAULT 'active'::character varying
  status_reason text
  account_id character varying(255)
  account_email character varying(254)
  refresh_lease_until timestamp with time zone
  ended_at timestamp with time zone
integrations.sheet_conflicts RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  application_id uuid NOT NULL
  field character varying(20) NOT NULL
  sheet_value text NOT NULL
  own_value text NOT NULL
  reason character varying(500) NOT NULL
  state character varying(20) NOT NULL DEFAULT 'open'::character varying
  resolved_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
integrations.sheet_rows RLS FORCED
  user_id uuid NOT NULL
  tab character varying(20) NOT NULL
  row_id character varying(64) NOT NULL
  row_hash character varying(32)
  base_status character varying(32)
  base_notes character varying(32)
  told boolean NOT NULL DEFAULT false
  removed_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
integrations.webhook_deliveries RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  webhook_id uuid NOT NULL
  user_id uuid NOT NULL
  event character varying(40) NOT NULL
  data jsonb NOT NULL
  status character varying(20) NOT NULL DEFAULT 'pending'::character varying
  attempts integer NOT NULL DEFAULT 0
  next_attempt_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  lease_until timestamp with time zone
  last_status integer
  last_error character varying(300)
  last_attempt_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
integrations.webhooks RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  url text NOT NULL
  events text[] NOT NULL
  secret text NOT NULL
  former_secret text
  former_secret_until timestamp with time zone
  is_active boolean NOT NULL DEFAULT true
  disabled_reason character varying(20)
  disabled_at timestamp with time zone
  failing_since timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.companies
  id uuid NOT NULL DEFAULT gen_random_uuid()
  name character varying(255) NOT NULL
  website character varying(500)
  logo_url text
  industry character varying(100)
  size_range character varying(50)
  headquarters_location character varying(255)
  description text
  glassdoor_rating numeric(2,1)
  linkedin_url character varying(500)
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  name_key text NOT NULL GENERATED ALWAYS AS (jobs.company_key((name)::text)) STORED
  website_domain text GENERATED ALWAYS AS (jobs.website_domain((website)::text)) STORED
jobs.company_aliases
  alias_key text NOT NULL
  company_id uuid NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.company_corrections RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  company_id uuid NOT NULL
  field character varying(30) NOT NULL
  value text
  corrected_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.company_facts
  company_id uuid NOT NULL
  field character varying(30) NOT NULL
  source_id uuid NOT NULL
  value text NOT NULL
  seen_at timestamp with time zone NOT NULL
jobs.crawl_host_counts
  host character varying(300) NOT NULL
  at timestamp with time zone NOT NULL
  requests integer NOT NULL
jobs.crawl_hosts
  host character varying(300) NOT NULL
  next_at timestamp with time zone NOT NULL
  held_until timestamp with time zone
jobs.crawl_pages
  source_id uuid NOT NULL
  url_hash character varying(64) NOT NULL
  run_id uuid NOT NULL
  url text NOT NULL
  status smallint NOT NULL
  content_type text
  etag text
  last_modified text
  body bytea NOT NULL
jobs.crawl_robots
  origin character varying(300) NOT NULL
  verdict character varying(10) NOT NULL
  body text NOT NULL
  expires_at timestamp with time zone NOT NULL
  unreachable_since timestamp with time zone
jobs.crawl_runs
  id uuid NOT NULL DEFAULT gen_random_uuid()
  source_id uuid NOT NULL
  started_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  finished_at timestamp with time zone
  status character varying(20) NOT NULL DEFAULT 'running'::character varying
  fetched_count integer NOT NULL DEFAULT 0
  new_count integer NOT NULL DEFAULT 0
  changed_count integer NOT NULL DEFAULT 0
  unchanged_count integer NOT NULL DEFAULT 0
  gone_count integer NOT NULL DEFAULT 0
  rejected_count integer NOT NULL DEFAULT 0
  rejects jsonb
  error text
  pages_count integer NOT NULL DEFAULT 0
  requests_count integer NOT NULL DEFAULT 0
  bytes_received bigint NOT NULL DEFAULT 0
  host_wait_ms bigint NOT NULL DEFAULT 0
  http_status smallint
  postponed_count integer NOT NULL DEFAULT 0
  field_counts jsonb
jobs.job_liveness
  job_id uuid NOT NULL
  result character varying(20) NOT NULL
  reason text NOT NULL
  checked_at timestamp with time zone NOT NULL
jobs.job_matches RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  job_id uuid NOT NULL
  match_score integer NOT NULL
  skill_match_score integer
  location_match_score integer
  salary_match_score integer
  experience_match_score integer
  match_reasons jsonb
  is_recommended boolean NOT NULL DEFAULT false
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  scorer_version integer NOT NULL DEFAULT 1
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  relevance smallint NOT NULL DEFAULT 0
jobs.job_merges
  id uuid NOT NULL DEFAULT gen_random_uuid()
  job_id uuid NOT NULL
  merged_job_id uuid NOT NULL
  sighting_ids uuid[] NOT NULL
  reasons jsonb NOT NULL
  decided_by character varying(20) NOT NULL
  operator_id uuid
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  undone_at timestamp with time zone
jobs.job_separations
  a_sighting_id uuid NOT NULL
  b_sighting_id uuid NOT NULL
  decided_by character varying(20) NOT NULL
  operator_id uuid
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.job_sightings
  id uuid NOT NULL DEFAULT gen_random_uuid()
  job_id uuid NOT NULL
  source_id uuid NOT NULL
  external_id character varying(255) NOT NULL
  url text NOT NULL
  content_hash character varying(64) NOT NULL
  first_seen_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  last_seen_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  gone_at timestamp with time zone
  missing_since timestamp with time zone
  check_at timestamp with time zone
  checks integer NOT NULL DEFAULT 0
  check_result character varying(20)
  check_reason text
  checked_at timestamp with time zone
  list_hash character varying(64)
jobs.job_skills
  id uuid NOT NULL DEFAULT gen_random_uuid()
  job_id uuid NOT NULL
  skill_name character varying(100) NOT NULL
  is_required boolean NOT NULL DEFAULT true
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  skill_id integer
jobs.jobs
  id uuid NOT NULL DEFAULT gen_random_uuid()
  external_id character varying(255)
  source_id uuid
  company_id uuid
  title character varying(500) NOT NULL
  description text NOT NULL
  requirements text
  benefits text
  location character varying(255)
  is_remote boolean NOT NULL DEFAULT false
  is_hybrid boolean NOT NULL DEFAULT false
  job_type character varying(50)
  experience_level character varying(50)
  salary_min integer
  salary_max integer
  salary_currency character varying(3) NOT NULL DEFAULT 'USD'::character varying
  salary_period character varying(20) NOT NULL DEFAULT 'year'::character varying
  application_url text NOT NULL
  posted_date timestamp with time zone
  expiry_date timestamp with time zone
  is_active boolean NOT NULL DEFAULT true
  hash character varying(64)
  raw_data jsonb
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  salary_min_minor bigint
  salary_max_minor bigint
  salary_is_estimated boolean NOT NULL DEFAULT false
  salary_annual_min_minor bigint GENERATED ALWAYS AS (salary_per_year(salary_min_minor, (salary_period)::text)) STORED
  salary_annual_max_minor bigint GENERATED ALWAYS AS (salary_per_year(salary_max_minor, (salary_period)::text)) STORED
  first_seen_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  last_seen_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  retired_at timestamp with time zone
  retired_reason text
  application_email character varying(254)
  description_html text
  department character varying(255)
  place_ids integer[] NOT NULL DEFAULT '{}'::integer[]
  country character varying(2)
  years_min smallint
  years_max smallint
  duplicate_of uuid
  sponsorship character varying(20)
  clearance_required boolean
  citizenship_required character varying(2)
  authorization_region character varying(20)
  education_level character varying(20)
  languages text[] NOT NULL DEFAULT '{}'::text[]
  remote_regions text[] NOT NULL DEFAULT '{}'::text[]
  facts jsonb NOT NULL DEFAULT '[]'::jsonb
jobs.liveness_asks
  job_id uuid NOT NULL
  asked_at timestamp with time zone NOT NULL
jobs.match_changes
  id bigint NOT NULL
  job_id uuid NOT NULL
jobs.match_dismissals RLS FORCED
  user_id uuid NOT NULL
  job_id uuid NOT NULL
  reason character varying(20) NOT NULL
  note character varying(1000)
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
jobs.match_features
  job_id uuid NOT NULL
  features bytea NOT NULL
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
jobs.match_people VIEW
  user_id uuid
  years integer
  salary_min_minor bigint
  salary_currency character varying
  work_modes text[]
  job_types text[]
  place_ids integer[]
  countries text[]
  radius_miles integer
  exclude_companies text[]
jobs.match_refreshes RLS FORCED
  user_id uuid NOT NULL
  requested_at timestamp with time zone
  refreshed_at timestamp with time zone
  scorer_version integer
  seen pg_snapshot
  matches_hash character varying(64)
  hinted_at timestamp with time zone
jobs.moved_references RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  merge_id uuid NOT NULL
  user_id uuid NOT NULL
  table_name text NOT NULL
  row_id uuid
  kept jsonb
  joined_notes text
jobs.not_the_same RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  job_id uuid NOT NULL
  sighting_id uuid NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.own_sightings VIEW
  user_id uuid
  job_id uuid
  sighting_id uuid
  is_apart boolean
  is_there boolean
  own_id uuid
jobs.place_distances
  from_place_id integer NOT NULL
  to_place_id integer NOT NULL
  miles smallint NOT NULL
jobs.place_names
  name character varying(200) NOT NULL
  place_id integer NOT NULL
jobs.place_regions
  name character varying(100) NOT NULL
  country character varying(2) NOT NULL
  code character varying(20) NOT NULL
jobs.places
  id integer NOT NULL
  name character varying(100) NOT NULL
  region character varying(10) NOT NULL
  country character varying(2) NOT NULL
  latitude double precision NOT NULL
  longitude double precision NOT NULL
  admin1 character varying(20) NOT NULL DEFAULT ''::character varying
  population integer NOT NULL DEFAULT 0
  is_wanted boolean NOT NULL DEFAULT false
  is_posted boolean NOT NULL DEFAULT false
jobs.posting_keys
  key bigint NOT NULL
  sighting_id uuid NOT NULL
jobs.saved_jobs RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  job_id uuid NOT NULL
  notes text
  saved_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.saved_search_hits RLS FORCED
  saved_search_id uuid NOT NULL
  job_id uuid NOT NULL
  found_at timestamp with time zone NOT NULL
  seen_at timestamp with time zone
jobs.saved_searches RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  name character varying(100) NOT NULL
  query jsonb NOT NULL
  notify boolean NOT NULL DEFAULT true
  looked_xid xid8 NOT NULL
  looked_at timestamp with time zone NOT NULL
  seen_at timestamp with time zone NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.search_changes
  id bigint NOT NULL
  job_ids uuid[] NOT NULL
jobs.search_rows
  job_id uuid NOT NULL
  sort_date timestamp with time zone NOT NULL
  company_id uuid
  source_id uuid
  pay_bottom bigint
  pay_top bigint
  pay_currency character varying(3)
  tags integer[] NOT NULL
  document tsvector NOT NULL
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
jobs.search_rows_past
  job_id uuid NOT NULL
  sort_date timestamp with time zone NOT NULL
  company_id uuid
  source_id uuid
  pay_bottom bigint
  pay_top bigint
  pay_currency character varying(3)
  tags integer[] NOT NULL
  document tsvector NOT NULL
  changed_xid xid8 NOT NULL
  id bigint NOT NULL
  ended_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
  ended_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.skill_aliases
  alias character varying(100) NOT NULL
  skill_id integer NOT NULL
jobs.skills_dictionary
  id integer NOT NULL
  slug character varying(100) NOT NULL
  name character varying(100) NOT NULL
  category character varying(50)
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
jobs.sources
  id uuid NOT NULL DEFAULT gen_random_uuid()
  name character varying(100) NOT NULL
  type character varying(50) NOT NULL
  base_url character varying(500)
  is_active boolean NOT NULL DEFAULT true
  crawl_frequency_hours integer NOT NULL DEFAULT 24
  last_crawled_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  adapter character varying(50)
  board_token character varying(255)
  fetch_allowed boolean NOT NULL DEFAULT true
  fetch_denied_reason text
  crawl_lease_until timestamp with time zone
  etag text
  last_modified text
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  crawl_lease_token uuid
  health character varying(20) NOT NULL DEFAULT 'unknown'::character varying
  health_reason text
  failures integer NOT NULL DEFAULT 0
  crawl_not_before timestamp with time zone
  last_postings_count integer
  crawl_requested_at timestamp with time zone
jobs.user_sources RLS FORCED
  user_id uuid NOT NULL
  source_id uuid NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.access_tokens RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  name character varying(100) NOT NULL
  scopes text[] NOT NULL
  token_hash bytea NOT NULL
  ends_with character varying(4) NOT NULL
  created_at timestamp with time zone NOT NULL
  expires_at timestamp with time zone NOT NULL
  last_used_at timestamp with time zone
  revoked_at timestamp with time zone
users.answers RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  answer_key character varying(100) NOT NULL
  value jsonb NOT NULL
  consented_at timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.consents RLS FORCED
  user_id uuid NOT NULL
  purpose character varying(30) NOT NULL
  given_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.data_exports RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  status character varying(20) NOT NULL DEFAULT 'queued'::character varying
  failure character varying(50)
  object_key text
  size_bytes bigint
  attempts integer NOT NULL DEFAULT 0
  lease_until timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  finished_at timestamp with time zone
  expires_at timestamp with time zone
users.discarded_files RLS FORCED
  object_key text NOT NULL
  user_id uuid NOT NULL
  discarded_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  attempts integer NOT NULL DEFAULT 0
  next_attempt_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.education RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  institution_name character varying(255) NOT NULL
  degree character varying(255) NOT NULL
  field_of_study character varying(255)
  start_date date
  end_date date
  gpa numeric(5,2)
  gpa_scale numeric(5,2)
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  source_resume_id uuid
  start_precision character varying(5) NOT NULL DEFAULT 'day'::character varying
  end_precision character varying(5) NOT NULL DEFAULT 'day'::character varying
users.erasures RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  stage character varying(20) NOT NULL DEFAULT 'waiting'::character varying
  requested_at timestamp with time zone NOT NULL
  due_at timestamp with time zone NOT NULL
  stopped boolean NOT NULL DEFAULT false
  cancelled_at timestamp with time zone
  began_at timestamp with time zone
  permission_revoked boolean
  row_count bigint NOT NULL DEFAULT 0
  file_count integer NOT NULL DEFAULT 0
  trail_count bigint NOT NULL DEFAULT 0
  finished_at timestamp with time zone
  next_attempt_at timestamp with time zone NOT NULL
  lease_until timestamp with time zone
  attempts integer NOT NULL DEFAULT 0
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.experience RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  company_name character varying(255) NOT NULL
  job_title character varying(255) NOT NULL
  description text
  location character varying(255)
  start_date date NOT NULL
  end_date date
  is_current boolean NOT NULL DEFAULT false
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  source_resume_id uuid
  start_precision character varying(5) NOT NULL DEFAULT 'day'::character varying
  end_precision character varying(5) NOT NULL DEFAULT 'day'::character varying
users.idempotency_keys RLS FORCED
  user_id uuid NOT NULL
  key character varying(255) NOT NULL
  route character varying(255) NOT NULL
  request_hash character varying(64) NOT NULL
  response_status integer
  response_headers jsonb
  response_body jsonb
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  expires_at timestamp with time zone NOT NULL DEFAULT (CURRENT_TIMESTAMP + '24:00:00'::interval)
users.preferences RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  job_types text[]
  work_modes text[]
  locations text[]
  location_radius_miles integer NOT NULL DEFAULT 25
  salary_min integer
  salary_max integer
  salary_currency character varying(3) NOT NULL DEFAULT 'USD'::character varying
  company_sizes text[]
  industries text[]
  exclude_companies text[]
  min_company_rating numeric(2,1)
  auto_apply boolean NOT NULL DEFAULT false
  application_frequency character varying(20) NOT NULL DEFAULT 'moderate'::character varying
  max_applications_per_day integer NOT NULL DEFAULT 10
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  salary_min_minor bigint
  salary_max_minor bigint
  place_ids integer[] NOT NULL DEFAULT '{}'::integer[]
  unknown_company_passes boolean NOT NULL DEFAULT true
  unknown_authorisation_passes boolean NOT NULL DEFAULT true
  auto_apply_min_score smallint
  auto_apply_letters boolean NOT NULL DEFAULT false
  auto_apply_packets boolean NOT NULL DEFAULT false
users.profiles RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  headline character varying(255)
  summary text
  location character varying(255)
  phone character varying(50)
  linkedin_url character varying(500)
  github_url character varying(500)
  portfolio_url character varying(500)
  years_experience integer
  current_salary integer
  desired_salary_min integer
  desired_salary_max integer
  availability character varying(50)
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  salary_currency character varying(3) NOT NULL DEFAULT 'USD'::character varying
  current_salary_minor bigint
  desired_salary_min_minor bigint
  desired_salary_max_minor bigint
  source_resume_id uuid
  resume_fields text[] NOT NULL DEFAULT '{}'::text[]
  years_stated smallint
  years_grow_on date
users.refresh_tokens RLS FORCED
  token_hash bytea NOT NULL
  session_id uuid NOT NULL
  user_id uuid NOT NULL
  created_at timestamp with time zone NOT NULL
  used_at timestamp with time zone
users.request_windows RLS FORCED
  key bytea NOT NULL
  requests integer NOT NULL
  ends_at timestamp with time zone NOT NULL
users.resume_proposals RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  resume_id uuid NOT NULL
  entity character varying(20) NOT NULL
  action character varying(10) NOT NULL
  target_id uuid
  field character varying(50)
  current_value jsonb
  proposed_value jsonb NOT NULL
  evidence jsonb NOT NULL
  confidence numeric(3,2) NOT NULL
  fingerprint character varying(64) NOT NULL
  status character varying(20) NOT NULL DEFAULT 'open'::character varying
  decided_at timestamp with time zone
  applied jsonb
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.resumes RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  file_name character varying(255) NOT NULL
  file_url text NOT NULL
  file_size integer
  file_hash character varying(64)
  version integer NOT NULL DEFAULT 1
  is_primary boolean NOT NULL DEFAULT false
  parsed_data jsonb
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  object_key text NOT NULL
  content_type character varying(127) NOT NULL
  parse_status character varying(20) NOT NULL DEFAULT 'awaiting_upload'::character varying
  parse_error text
  parsed_at timestamp with time zone
  parse_lease_until timestamp with time zone
  duplicate_of uuid
  accepted_at timestamp with time zone
  parse_attempts integer NOT NULL DEFAULT 0
users.sessions RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  created_at timestamp with time zone NOT NULL
  last_used_at timestamp with time zone NOT NULL
  expires_at timestamp with time zone NOT NULL
  revoked_at timestamp with time zone
  revoked_reason character varying(50)
  ip_address inet
  user_agent text
users.settings RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  email_notifications boolean NOT NULL DEFAULT true
  email_frequency character varying(20) NOT NULL DEFAULT 'daily'::character varying
  follow_up_enabled boolean NOT NULL DEFAULT true
  follow_up_days integer NOT NULL DEFAULT 7
  interview_reminders boolean NOT NULL DEFAULT true
  reminder_minutes integer[] NOT NULL DEFAULT ARRAY[15, 60]
  timezone character varying(50) NOT NULL DEFAULT 'America/Los_Angeles'::character varying
  language character varying(10) NOT NULL DEFAULT 'en'::character varying
  theme character varying(20) NOT NULL DEFAULT 'light'::character varying
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  undo_seconds integer
  open_tracking boolean NOT NULL DEFAULT false
  reply_to_token boolean NOT NULL DEFAULT false
  send_mode character varying(20) NOT NULL DEFAULT 'auto'::character varying
  send_days smallint[] NOT NULL DEFAULT '{1,2,3,4,5,6,7}'::smallint[]
  send_window_start character varying(5) NOT NULL DEFAULT '00:00'::character varying
  send_window_end character varying(5) NOT NULL DEFAULT '24:00'::character varying
  send_zone character varying(20) NOT NULL DEFAULT 'person'::character varying
  send_gap_seconds integer NOT NULL DEFAULT 60
  send_jitter_seconds integer NOT NULL DEFAULT 30
  ramp_up boolean NOT NULL DEFAULT true
  ramp_up_start integer NOT NULL DEFAULT 10
  bounce_pause_percent integer NOT NULL DEFAULT 5
  bounces_seen_at timestamp with time zone
  follow_up_auto boolean NOT NULL DEFAULT false
  thank_you_enabled boolean NOT NULL DEFAULT true
  delivered_after_hours integer NOT NULL DEFAULT 48
  click_tracking boolean NOT NULL DEFAULT false
users.sign_in_states RLS FORCED
  state_hash bytea NOT NULL
  browser_hash bytea NOT NULL
  purpose character varying(20) NOT NULL
  user_id uuid
  nonce text NOT NULL
  code_verifier text NOT NULL
  redirect_to text
  created_at timestamp with time zone NOT NULL
  expires_at timestamp with time zone NOT NULL
users.skills RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  skill_name character varying(100) NOT NULL
  skill_level character varying(20)
  years_experience numeric(3,1)
  is_primary boolean NOT NULL DEFAULT false
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  skill_id integer
  source_resume_id uuid
users.tier_usage RLS FORCED
  user_id uuid NOT NULL
  kind character varying(30) NOT NULL
  day date NOT NULL
  used integer NOT NULL
users.user_certificates RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  certificate_name character varying(255) NOT NULL
  issuer character varying(255)
  url character varying(500)
  issue_date date
  issue_precision character varying(5) NOT NULL DEFAULT 'day'::character varying
  source_resume_id uuid
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.user_languages RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  language_name character varying(100) NOT NULL
  fluency character varying(100)
  source_resume_id uuid
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.user_projects RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  user_id uuid NOT NULL
  project_name character varying(255) NOT NULL
  description text
  url character varying(500)
  start_date date
  start_precision character varying(5) NOT NULL DEFAULT 'day'::character varying
  end_date date
  end_precision character varying(5) NOT NULL DEFAULT 'day'::character varying
  is_current boolean NOT NULL DEFAULT false
  source_resume_id uuid
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
users.users RLS FORCED
  id uuid NOT NULL DEFAULT gen_random_uuid()
  email character varying(255) NOT NULL
  email_verified boolean NOT NULL DEFAULT false
  google_id character varying(255)
  name character varying(255) NOT NULL
  picture_url text
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
  last_login_at timestamp with time zone
  deleted_at timestamp with time zone
  deletion_requested_at timestamp with time zone
  is_active boolean NOT NULL DEFAULT true
  subscription_tier character varying(50) NOT NULL DEFAULT 'free'::character varying
  subscription_expires_at timestamp with time zone
  is_operator boolean NOT NULL DEFAULT false
  is_support boolean NOT NULL DEFAULT false
  support_code character varying(12) NOT NULL DEFAULT "left"(replace((gen_random_uuid())::text, '-'::text, ''::text), 12)

-- Constraints

ai.cover_letters check_cover_letters_length CHECK (((length)::text = ANY ((ARRAY['short'::character varying, 'medium'::character varying, 'long'::character varying])::text[])))
ai.cover_letters check_cover_letters_tone CHECK (((tone)::text = ANY ((ARRAY['professional'::character varying, 'casual'::character varying, 'enthusiastic'::character varying])::text[])))
ai.cover_letters cover_letters_application_id_fkey FOREIGN KEY (application_id, user_id) REFERENCES applications.applications(id, user_id) ON DELETE CASCADE
ai.cover_letters cover_letters_ats_score_check CHECK (((ats_score >= 0) AND (ats_score <= 100)))
ai.cover_letters cover_letters_findings_check CHECK ((jsonb_typeof(findings) = 'array'::text))
ai.cover_letters cover_letters_generation_time_ms_check CHECK ((generation_time_ms >= 0))
ai.cover_letters cover_letters_id_user_id_key UNIQUE (id, user_id)
ai.cover_letters cover_letters_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE RESTRICT
ai.cover_letters cover_letters_made_from_fkey FOREIGN KEY (made_from, user_id) REFERENCES ai.cover_letters(id, user_id) ON DELETE SET NULL (made_from)
ai.cover_letters cover_letters_pkey PRIMARY KEY (id)
ai.cover_letters cover_letters_quality_score_check CHECK (((quality_score >= 0) AND (quality_score <= 100)))
ai.cover_letters cover_letters_tokens_used_check CHECK ((tokens_used >= 0))
ai.cover_letters cover_letters_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
ai.generations check_generations_type CHECK (((type)::text = ANY ((ARRAY['cover_letter'::character varying, 'resume_tailor'::character varying, 'email_response'::character varying, 'reply_classification'::character varying, 'resume_parse'::character varying])::text[])))
ai.generations generations_cost_micros_check CHECK ((cost_micros >= 0))
ai.generations generations_duration_ms_check CHECK ((duration_ms >= 0))
ai.generations generations_pkey PRIMARY KEY (id)
ai.generations generations_prompt_id_fkey FOREIGN KEY (prompt_id) REFERENCES ai.prompts(id) ON DELETE SET NULL
ai.generations generations_quality_score_check CHECK (((quality_score >= 0) AND (quality_score <= 100)))
ai.generations generations_tokens_input_check CHECK ((tokens_input >= 0))
ai.generations generations_tokens_output_check CHECK ((tokens_output >= 0))
ai.generations generations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
ai.generations generations_user_rating_check CHECK (((user_rating >= 1) AND (user_rating <= 5)))
ai.letter_requests check_letter_requests_status CHECK (((status)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying, 'done'::character varying, 'failed'::character varying])::text[])))
ai.letter_requests letter_requests_attempts_check CHECK ((attempts >= 0))
ai.letter_requests letter_requests_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES ai.cover_letters(id) ON DELETE SET NULL
ai.letter_requests letter_requests_pkey PRIMARY KEY (id)
ai.letter_requests letter_requests_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
ai.prompts check_prompts_type CHECK (((type)::text = ANY ((ARRAY['cover_letter'::character varying, 'resume_tailor'::character varying, 'email_response'::character varying])::text[])))
ai.prompts prompts_check CHECK (((successes >= 0) AND (successes <= sample_size)))
ai.prompts prompts_pkey PRIMARY KEY (id)
ai.prompts prompts_sample_size_check CHECK ((sample_size >= 0))
ai.prompts prompts_success_rate_check CHECK (((success_rate >= (0)::numeric) AND (success_rate <= (100)::numeric)))
ai.prompts unique_prompt_version UNIQUE (name, version)
analytics.application_metrics application_metrics_pkey PRIMARY KEY (id)
analytics.application_metrics application_metrics_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
analytics.application_metrics unique_user_date_metrics UNIQUE (user_id, date)
analytics.company_responsiveness company_responsiveness_company_id_fkey FOREIGN KEY (company_id) REFERENCES jobs.companies(id) ON DELETE CASCADE
analytics.company_responsiveness company_responsiveness_people_count_check CHECK ((people_count >= 5))
analytics.company_responsiveness company_responsiveness_pkey PRIMARY KEY (company_id)
analytics.system_metrics system_metrics_pkey PRIMARY KEY (id)
analytics.user_events user_events_pkey PRIMARY KEY (id, created_at)
analytics.user_events user_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
applications.application_activities application_activities_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.applications(id) ON DELETE CASCADE
applications.application_activities application_activities_pkey PRIMARY KEY (id)
applications.application_activities check_application_activities_activity_type CHECK (((activity_type)::text = ANY ((ARRAY['created'::character varying, 'updated'::character varying, 'sent'::character varying, 'delivered'::character varying, 'opened'::character varying, 'clicked'::character varying, 'responded'::character varying, 'status_changed'::character varying, 'queued'::character varying, 'cancelled'::character varying, 'failed'::character varying, 'bounced'::character varying, 'needs_review'::character varying, 'letter_pinned'::character varying, 'interview_scheduled'::character varying, 'offer_received'::character varying, 'note'::character varying, 'acknowledged'::character varying, 'imported'::character varying])::text[])))
applications.application_tasks application_tasks_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.applications(id) ON DELETE CASCADE
applications.application_tasks application_tasks_pkey PRIMARY KEY (id)
applications.application_tasks application_tasks_title_check CHECK ((btrim((title)::text) <> ''::text))
applications.applications applications_cover_letter_id_fkey FOREIGN KEY (cover_letter_id, user_id) REFERENCES ai.cover_letters(id, user_id) ON DELETE SET NULL (cover_letter_id) DEFERRABLE INITIALLY DEFERRED
applications.applications applications_id_user_id_key UNIQUE (id, user_id)
applications.applications applications_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE RESTRICT
applications.applications applications_pkey PRIMARY KEY (id)
applications.applications applications_resume_id_fkey FOREIGN KEY (resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (resume_id) DEFERRABLE
applications.applications applications_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
applications.applications check_applications_channel CHECK (((channel)::text = ANY ((ARRAY['email'::character varying, 'url'::character varying, 'manual'::character varying])::text[])))
applications.applications check_applications_origin CHECK (((origin)::text = ANY ((ARRAY['person'::character varying, 'automatic'::character varying, 'import'::character varying])::text[])))
applications.applications check_applications_recipient_source CHECK (((recipient_source)::text = ANY ((ARRAY['posting'::character varying, 'person'::character varying])::text[])))
applications.applications check_queued_is_scheduled CHECK ((((status)::text <> 'queued'::text) OR (scheduled_for IS NOT NULL)))
applications.applications check_recipient_has_source CHECK (((recipient_email IS NULL) = (recipient_source IS NULL)))
applications.applications check_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'queued'::character varying, 'sent'::character varying, 'delivered'::character varying, 'viewed'::character varying, 'responded'::character varying, 'interviewing'::character varying, 'rejected'::character varying, 'offered'::character varying, 'withdrawn'::character varying])::text[])))
applications.applications check_without_posting_has_names CHECK (((job_id IS NOT NULL) OR ((job_title IS NOT NULL) AND (company_name IS NOT NULL))))
applications.applications unique_user_job_application UNIQUE (user_id, job_id)
applications.exchange_rates exchange_rates_currency_check CHECK (((currency ~ '^[A-Z]{3}$'::text) AND (currency <> 'EUR'::bpchar)))
applications.exchange_rates exchange_rates_per_euro_check CHECK ((per_euro > (0)::numeric))
applications.exchange_rates exchange_rates_pkey PRIMARY KEY (currency, quoted_on)
applications.interview_proposals check_interview_proposals_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'picked'::character varying, 'passed'::character varying, 'declined'::character varying])::text[])))
applications.interview_proposals interview_proposals_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.applications(id) ON DELETE CASCADE
applications.interview_proposals interview_proposals_duration_minutes_check CHECK (((duration_minutes >= 1) AND (duration_minutes <= 1440)))
applications.interview_proposals interview_proposals_email_response_id_fkey FOREIGN KEY (email_response_id) REFERENCES communications.email_responses(id) ON DELETE SET NULL
applications.interview_proposals interview_proposals_interview_id_fkey FOREIGN KEY (interview_id) REFERENCES applications.interviews(id) ON DELETE SET NULL
applications.interview_proposals interview_proposals_pkey PRIMARY KEY (id)
applications.interview_proposals unique_interview_proposal UNIQUE (application_id, starts_at)
applications.interviews check_interviews_interview_type CHECK (((interview_type)::text = ANY ((ARRAY['phone_screen'::character varying, 'technical'::character varying, 'behavioral'::character varying, 'onsite'::character varying, 'final'::character varying])::text[])))
applications.interviews check_interviews_status CHECK (((status)::text = ANY ((ARRAY['scheduled'::character varying, 'completed'::character varying, 'cancelled'::character varying, 'rescheduled'::character varying])::text[])))
applications.interviews interviews_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.applications(id) ON DELETE CASCADE
applications.interviews interviews_duration_minutes_check CHECK (((duration_minutes >= 1) AND (duration_minutes <= 1440)))
applications.interviews interviews_email_response_fkey FOREIGN KEY (email_response_id) REFERENCES communications.email_responses(id) ON DELETE SET NULL
applications.interviews interviews_ical_sequence_check CHECK ((ical_sequence >= 0))
applications.interviews interviews_pkey PRIMARY KEY (id)
applications.offers check_offers_salary_period CHECK (((salary_period)::text = ANY ((ARRAY['hour'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying])::text[])))
applications.offers check_offers_status CHECK (((status)::text = ANY ((ARRAY['pending'::character varying, 'accepted'::character varying, 'declined'::character varying, 'negotiating'::character varying])::text[])))
applications.offers offers_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.applications(id) ON DELETE CASCADE
applications.offers offers_bonus_offered_check CHECK ((bonus_offered >= 0))
applications.offers offers_bonus_offered_minor_check CHECK ((bonus_offered_minor >= 0))
applications.offers offers_email_response_id_fkey FOREIGN KEY (email_response_id) REFERENCES communications.email_responses(id) ON DELETE SET NULL
applications.offers offers_pkey PRIMARY KEY (id)
applications.offers offers_salary_currency_check CHECK (((salary_currency)::text ~ '^[A-Z]{3}$'::text))
applications.offers offers_salary_offered_check CHECK ((salary_offered >= 0))
applications.offers offers_salary_offered_minor_check CHECK ((salary_offered_minor >= 0))
applications.offers offers_signing_bonus_minor_check CHECK ((signing_bonus_minor >= 0))
applications.offers unique_application_offer UNIQUE (application_id)
audit.audit_logs audit_logs_pkey PRIMARY KEY (id, created_at)
audit.audit_logs check_audit_logs_action CHECK (((action)::text = ANY ((ARRAY['create'::character varying, 'update'::character varying, 'delete'::character varying, 'view'::character varying])::text[])))
audit.audit_logs_archive audit_logs_archive_pkey PRIMARY KEY (id, created_at)
audit.hash_keys hash_keys_key_check CHECK ((octet_length(key) = 32))
audit.hash_keys hash_keys_pkey PRIMARY KEY (person_id)
audit.seals seals_check CHECK ((to_at > from_at))
audit.seals seals_digest_check CHECK ((octet_length(digest) = 32))
audit.seals seals_number_check CHECK ((number > 0))
audit.seals seals_pkey PRIMARY KEY (number)
audit.seals seals_previous_check CHECK ((octet_length(previous) = 32))
audit.seals seals_row_count_check CHECK ((row_count > 0))
audit.seals seals_seal_check CHECK ((octet_length(seal) = 32))
communications.email_events check_email_events_event_type CHECK (((event_type)::text = ANY ((ARRAY['sent'::character varying, 'delivered'::character varying, 'opened'::character varying, 'clicked'::character varying, 'bounced'::character varying, 'complained'::character varying])::text[])))
communications.email_events email_events_email_id_fkey FOREIGN KEY (email_id) REFERENCES communications.emails(id) ON DELETE CASCADE
communications.email_events email_events_pkey PRIMARY KEY (id)
communications.email_events email_events_provider_event_id_key UNIQUE (provider_event_id)
communications.email_responses check_email_responses_classification CHECK (((classification)::text = ANY ((ARRAY['interview_request'::character varying, 'rejection'::character varying, 'request_info'::character varying, 'automated'::character varying, 'spam'::character varying, 'offer'::character varying, 'unclassified'::character varying])::text[])))
communications.email_responses check_email_responses_classified_by CHECK (((classified_by)::text = ANY ((ARRAY['deterministic'::character varying, 'model'::character varying, 'person'::character varying])::text[])))
communications.email_responses check_email_responses_review_status CHECK (((review_status)::text = ANY ((ARRAY['not_needed'::character varying, 'needed'::character varying, 'confirmed'::character varying, 'corrected'::character varying])::text[])))
communications.email_responses check_suggested_is_open CHECK (((suggestions IS NULL) OR (application_id IS NULL)))
communications.email_responses email_responses_application_id_fkey FOREIGN KEY (application_id, user_id) REFERENCES applications.applications(id, user_id) ON DELETE SET NULL (application_id)
communications.email_responses email_responses_body_check CHECK ((octet_length(body) <= 1048576))
communications.email_responses email_responses_confidence_score_check CHECK (((confidence_score >= (0)::numeric) AND (confidence_score <= (1)::numeric)))
communications.email_responses email_responses_email_id_fkey FOREIGN KEY (email_id, user_id) REFERENCES communications.emails(id, user_id) ON DELETE CASCADE
communications.email_responses email_responses_id_user_id_key UNIQUE (id, user_id)
communications.email_responses email_responses_model_tries_check CHECK (((model_tries >= 0) AND (model_tries <= 100)))
communications.email_responses email_responses_pkey PRIMARY KEY (id)
communications.email_responses email_responses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
communications.email_templates check_email_templates_type CHECK (((type)::text = ANY ((ARRAY['application'::character varying, 'follow_up'::character varying, 'thank_you'::character varying, 'withdrawal'::character varying])::text[])))
communications.email_templates check_system_has_no_person CHECK ((is_system = (user_id IS NULL)))
communications.email_templates email_templates_pkey PRIMARY KEY (id)
communications.email_templates email_templates_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
communications.emails check_emails_scheduled_by CHECK (((scheduled_by)::text = ANY ((ARRAY['rules'::character varying, 'person'::character varying])::text[])))
communications.emails check_emails_send_mode CHECK (((send_mode)::text = ANY ((ARRAY['drafts'::character varying, 'send_only'::character varying])::text[])))
communications.emails check_emails_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'queued'::character varying, 'sending'::character varying, 'sent'::character varying, 'delivered'::character varying, 'bounced'::character varying, 'failed'::character varying, 'needs_review'::character varying, 'cancelled'::character varying])::text[])))
communications.emails check_emails_type CHECK (((type)::text = ANY ((ARRAY['application'::character varying, 'follow_up'::character varying, 'response'::character varying, 'thank_you'::character varying, 'withdrawal'::character varying])::text[])))
communications.emails check_mime_is_hashed CHECK (((mime IS NULL) OR (mime_sha256 IS NOT NULL)))
communications.emails check_queued_is_looked_at CHECK ((((status)::text <> ALL ((ARRAY['queued'::character varying, 'sending'::character varying])::text[])) OR (next_attempt_at IS NOT NULL)))
communications.emails check_tracked_links CHECK ((cardinality(tracked_links) <= 100))
communications.emails emails_answers_reply_fkey FOREIGN KEY (answers_reply_id, user_id) REFERENCES communications.email_responses(id, user_id) ON DELETE SET NULL (answers_reply_id)
communications.emails emails_application_id_fkey FOREIGN KEY (application_id, user_id) REFERENCES applications.applications(id, user_id) ON DELETE CASCADE
communications.emails emails_bcc_emails_check CHECK (communications.are_addresses(bcc_emails))
communications.emails emails_cc_emails_check CHECK (communications.are_addresses(cc_emails))
communications.emails emails_from_email_check CHECK (communications.is_address((from_email)::text))
communications.emails emails_id_user_id_key UNIQUE (id, user_id)
communications.emails emails_interview_id_fkey FOREIGN KEY (interview_id) REFERENCES applications.interviews(id) ON DELETE SET NULL
communications.emails emails_mime_sha256_check CHECK (((mime_sha256)::text ~ '^[0-9a-f]{64}$'::text))
communications.emails emails_pkey PRIMARY KEY (id)
communications.emails emails_send_token_key UNIQUE (send_token)
communications.emails emails_sequence_check CHECK ((sequence >= 0))
communications.emails emails_subject_check CHECK (((subject)::text !~ '[[:cntrl:]]'::text))
communications.emails emails_template_id_fkey FOREIGN KEY (template_id) REFERENCES communications.email_templates(id) ON DELETE SET NULL
communications.emails emails_to_emails_check CHECK (((cardinality(to_emails) > 0) AND communications.are_addresses(to_emails)))
communications.emails emails_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
communications.general_stop general_stop_is_on_check CHECK (is_on)
communications.general_stop general_stop_pkey PRIMARY KEY (is_on)
communications.notices check_notices_kind CHECK (((kind)::text = ANY ((ARRAY['interview_reminder'::character varying, 'offer_expiry'::character varying, 'digest'::character varying, 'reply'::character varying, 'webhook_off'::character varying, 'reconnect'::character varying])::text[])))
communications.notices check_notices_status CHECK (((status)::text = ANY ((ARRAY['sending'::character varying, 'sent'::character varying, 'waiting'::character varying, 'failed'::character varying, 'passed'::character varying])::text[])))
communications.notices notices_lead_minutes_check CHECK ((lead_minutes >= 0))
communications.notices notices_pkey PRIMARY KEY (id)
communications.notices notices_stop_hash_check CHECK ((octet_length(stop_hash) = 32))
communications.notices notices_stop_hash_key UNIQUE (stop_hash)
communications.notices notices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
communications.notices unique_notice UNIQUE (user_id, kind, subject_id, lead_minutes, occurs_at)
communications.stops stops_pkey PRIMARY KEY (user_id)
communications.stops stops_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
communications.suppressions check_suppressions_kind CHECK (((kind)::text = ANY ((ARRAY['email'::character varying, 'domain'::character varying])::text[])))
communications.suppressions check_suppressions_source CHECK (((source)::text = ANY ((ARRAY['person'::character varying, 'bounce'::character varying, 'complaint'::character varying, 'reply'::character varying, 'operator'::character varying])::text[])))
communications.suppressions suppressions_pkey PRIMARY KEY (id)
communications.suppressions suppressions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
communications.suppressions suppressions_value_check CHECK ((((value)::text = lower(btrim((value)::text))) AND ((value)::text <> ''::text)))
communications.suppressions unique_suppression UNIQUE (user_id, kind, value)
communications.unrelated_messages unrelated_messages_pkey PRIMARY KEY (user_id, provider_message_id)
communications.unrelated_messages unrelated_messages_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.calendar_events calendar_events_interview_id_fkey FOREIGN KEY (interview_id) REFERENCES applications.interviews(id) ON DELETE CASCADE
integrations.calendar_events calendar_events_pkey PRIMARY KEY (interview_id)
integrations.calendar_events calendar_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.calendar_events check_calendar_events_state CHECK (((state)::text = ANY ((ARRAY['none'::character varying, 'made'::character varying, 'removing'::character varying, 'removed'::character varying, 'dismissed'::character varying])::text[])))
integrations.calendar_feeds calendar_feeds_pkey PRIMARY KEY (user_id)
integrations.calendar_feeds calendar_feeds_token_hash_check CHECK ((octet_length(token_hash) = 32))
integrations.calendar_feeds calendar_feeds_token_hash_key UNIQUE (token_hash)
integrations.calendar_feeds calendar_feeds_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.forwarding_addresses forwarding_addresses_pkey PRIMARY KEY (user_id)
integrations.forwarding_addresses forwarding_addresses_token_hash_check CHECK ((octet_length(token_hash) = 32))
integrations.forwarding_addresses forwarding_addresses_token_hash_key UNIQUE (token_hash)
integrations.forwarding_addresses forwarding_addresses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.google_calendar google_calendar_pkey PRIMARY KEY (id)
integrations.google_calendar google_calendar_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.google_calendar unique_user_calendar UNIQUE (user_id)
integrations.google_sheets check_sync_frequency CHECK (((sync_frequency_minutes >= 1) AND (sync_frequency_minutes <= 1440)))
integrations.google_sheets google_sheets_pkey PRIMARY KEY (id)
integrations.google_sheets google_sheets_sync_frequency_minutes_check CHECK (((sync_frequency_minutes >= 1) AND (sync_frequency_minutes <= 1440)))
integrations.google_sheets google_sheets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.google_sheets unique_user_sheets UNIQUE (user_id)
integrations.mailbox_cursors check_mailbox_cursors_provider CHECK (((provider)::text = ANY ((ARRAY['google'::character varying, 'linkedin'::character varying, 'github'::character varying])::text[])))
integrations.mailbox_cursors check_pending_is_whole CHECK (((pending_message_ids IS NULL) = (pending_history_id IS NULL)))
integrations.mailbox_cursors mailbox_cursors_pkey PRIMARY KEY (id)
integrations.mailbox_cursors mailbox_cursors_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.mailbox_cursors unique_mailbox_cursor UNIQUE (user_id, provider)
integrations.oauth_tokens check_oauth_tokens_provider CHECK (((provider)::text = ANY ((ARRAY['google'::character varying, 'linkedin'::character varying, 'github'::character varying])::text[])))
integrations.oauth_tokens check_oauth_tokens_status CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'reconnect_required'::character varying])::text[])))
integrations.oauth_tokens oauth_tokens_access_token_check CHECK ((access_token ~ '^enc:v[0-9]+:'::text))
integrations.oauth_tokens oauth_tokens_pkey PRIMARY KEY (id)
integrations.oauth_tokens oauth_tokens_refresh_token_check CHECK ((refresh_token ~ '^enc:v[0-9]+:'::text))
integrations.oauth_tokens oauth_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.oauth_tokens unique_user_provider UNIQUE (user_id, provider)
integrations.sheet_conflicts check_sheet_conflicts_field CHECK (((field)::text = ANY ((ARRAY['status'::character varying, 'notes'::character varying])::text[])))
integrations.sheet_conflicts check_sheet_conflicts_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'taken'::character varying, 'dismissed'::character varying])::text[])))
integrations.sheet_conflicts sheet_conflicts_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.applications(id) ON DELETE CASCADE
integrations.sheet_conflicts sheet_conflicts_pkey PRIMARY KEY (id)
integrations.sheet_conflicts sheet_conflicts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.sheet_rows check_sheet_rows_tab CHECK (((tab)::text = ANY ((ARRAY['applications'::character varying, 'interviews'::character varying, 'offers'::character varying, 'funnel'::character varying, 'months'::character varying])::text[])))
integrations.sheet_rows sheet_rows_pkey PRIMARY KEY (user_id, tab, row_id)
integrations.sheet_rows sheet_rows_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
integrations.webhook_deliveries check_webhook_deliveries_status CHECK (((status)::text = ANY ((ARRAY['pending'::character varying, 'delivering'::character varying, 'delivered'::character varying, 'failed'::character varying])::text[])))
integrations.webhook_deliveries webhook_deliveries_pkey PRIMARY KEY (id)
integrations.webhook_deliveries webhook_deliveries_webhook_fkey FOREIGN KEY (webhook_id, user_id) REFERENCES integrations.webhooks(id, user_id) ON DELETE CASCADE
integrations.webhooks check_webhook_disabled CHECK ((((disabled_reason IS NULL) = (disabled_at IS NULL)) AND (is_active OR (disabled_reason IS NOT NULL)) AND (NOT (is_active AND (disabled_reason IS NOT NULL)))))
integrations.webhooks check_webhook_former_secret CHECK (((former_secret IS NULL) = (former_secret_until IS NULL)))
integrations.webhooks check_webhooks_disabled_reason CHECK (((disabled_reason)::text = ANY ((ARRAY['by_person'::character varying, 'failing'::character varying, 'gone'::character varying])::text[])))
integrations.webhooks check_webhooks_events CHECK (((events <@ ARRAY['application.moved'::text, 'email.settled'::text, 'reply.read'::text, 'interview.booked'::text, 'interview.changed'::text, 'offer.received'::text, 'match.found'::text]) AND (array_position(events, NULL::text) IS NULL)))
integrations.webhooks unique_webhook_user UNIQUE (id, user_id)
integrations.webhooks webhooks_events_check CHECK (((cardinality(events) >= 1) AND (cardinality(events) <= 20)))
integrations.webhooks webhooks_former_secret_check CHECK ((former_secret ~~ 'enc:%'::text))
integrations.webhooks webhooks_pkey PRIMARY KEY (id)
integrations.webhooks webhooks_secret_check CHECK ((secret ~~ 'enc:%'::text))
integrations.webhooks webhooks_url_check CHECK ((length(url) <= 2000))
integrations.webhooks webhooks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.companies check_companies_size_range CHECK (((size_range)::text = ANY ((ARRAY['1-10'::character varying, '11-50'::character varying, '51-200'::character varying, '201-500'::character varying, '501-1000'::character varying, '1000+'::character varying])::text[])))
jobs.companies companies_glassdoor_rating_check CHECK (((glassdoor_rating >= (0)::numeric) AND (glassdoor_rating <= (5)::numeric)))
jobs.companies companies_name_check CHECK ((btrim((name)::text) <> ''::text))
jobs.companies companies_pkey PRIMARY KEY (id)
jobs.companies unique_company_identity UNIQUE NULLS NOT DISTINCT (name_key, website_domain)
jobs.company_aliases company_aliases_company_id_fkey FOREIGN KEY (company_id) REFERENCES jobs.companies(id) ON DELETE CASCADE
jobs.company_aliases company_aliases_pkey PRIMARY KEY (alias_key)
jobs.company_corrections check_company_corrections_field CHECK (((field)::text = ANY ((ARRAY['website'::character varying, 'logo_url'::character varying, 'industry'::character varying, 'size_range'::character varying, 'rating'::character varying, 'headquarters_location'::character varying, 'linkedin_url'::character varying])::text[])))
jobs.company_corrections company_corrections_company_id_fkey FOREIGN KEY (company_id) REFERENCES jobs.companies(id) ON DELETE CASCADE
jobs.company_corrections company_corrections_pkey PRIMARY KEY (id)
jobs.company_corrections company_corrections_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.company_corrections unique_company_correction UNIQUE (user_id, company_id, field)
jobs.company_facts check_company_facts_field CHECK (((field)::text = ANY ((ARRAY['website'::character varying, 'logo_url'::character varying, 'industry'::character varying, 'size_range'::character varying, 'rating'::character varying, 'headquarters_location'::character varying, 'linkedin_url'::character varying])::text[])))
jobs.company_facts company_facts_company_id_fkey FOREIGN KEY (company_id) REFERENCES jobs.companies(id) ON DELETE CASCADE
jobs.company_facts company_facts_pkey PRIMARY KEY (company_id, field, source_id)
jobs.company_facts company_facts_source_id_fkey FOREIGN KEY (source_id) REFERENCES jobs.sources(id) ON DELETE CASCADE
jobs.crawl_host_counts crawl_host_counts_pkey PRIMARY KEY (host, at)
jobs.crawl_hosts crawl_hosts_pkey PRIMARY KEY (host)
jobs.crawl_pages crawl_pages_pkey PRIMARY KEY (source_id, url_hash)
jobs.crawl_pages crawl_pages_run_id_fkey FOREIGN KEY (run_id) REFERENCES jobs.crawl_runs(id) ON DELETE CASCADE
jobs.crawl_pages crawl_pages_source_id_fkey FOREIGN KEY (source_id) REFERENCES jobs.sources(id) ON DELETE CASCADE
jobs.crawl_robots check_crawl_robots_verdict CHECK (((verdict)::text = ANY ((ARRAY['rules'::character varying, 'open'::character varying, 'closed'::character varying])::text[])))
jobs.crawl_robots crawl_robots_pkey PRIMARY KEY (origin)
jobs.crawl_runs check_crawl_runs_status CHECK (((status)::text = ANY ((ARRAY['running'::character varying, 'succeeded'::character varying, 'partial'::character varying, 'failed'::character varying, 'skipped'::character varying, 'postponed'::character varying])::text[])))
jobs.crawl_runs crawl_runs_pkey PRIMARY KEY (id)
jobs.crawl_runs crawl_runs_source_id_fkey FOREIGN KEY (source_id) REFERENCES jobs.sources(id) ON DELETE CASCADE
jobs.job_liveness check_job_liveness_result CHECK (((result)::text = ANY ((ARRAY['live'::character varying, 'gone'::character varying, 'unknown'::character varying])::text[])))
jobs.job_liveness job_liveness_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.job_liveness job_liveness_pkey PRIMARY KEY (job_id)
jobs.job_matches job_matches_experience_match_score_check CHECK (((experience_match_score >= 0) AND (experience_match_score <= 20)))
jobs.job_matches job_matches_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.job_matches job_matches_location_match_score_check CHECK (((location_match_score >= 0) AND (location_match_score <= 20)))
jobs.job_matches job_matches_match_score_check CHECK (((match_score >= 0) AND (match_score <= 100)))
jobs.job_matches job_matches_pkey PRIMARY KEY (id)
jobs.job_matches job_matches_relevance_check CHECK (((relevance >= 0) AND (relevance <= 1000)))
jobs.job_matches job_matches_salary_match_score_check CHECK (((salary_match_score >= 0) AND (salary_match_score <= 20)))
jobs.job_matches job_matches_skill_match_score_check CHECK (((skill_match_score >= 0) AND (skill_match_score <= 40)))
jobs.job_matches job_matches_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.job_matches unique_job_match UNIQUE (user_id, job_id)
jobs.job_merges check_job_merges_decided_by CHECK (((decided_by)::text = ANY ((ARRAY['rule'::character varying, 'operator'::character varying])::text[])))
jobs.job_merges job_merges_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.job_merges job_merges_merged_job_id_fkey FOREIGN KEY (merged_job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.job_merges job_merges_pkey PRIMARY KEY (id)
jobs.job_separations check_job_separations_decided_by CHECK (((decided_by)::text = ANY ((ARRAY['operator'::character varying, 'people'::character varying])::text[])))
jobs.job_separations check_separation_order CHECK ((a_sighting_id < b_sighting_id))
jobs.job_separations job_separations_a_sighting_id_fkey FOREIGN KEY (a_sighting_id) REFERENCES jobs.job_sightings(id) ON DELETE CASCADE
jobs.job_separations job_separations_b_sighting_id_fkey FOREIGN KEY (b_sighting_id) REFERENCES jobs.job_sightings(id) ON DELETE CASCADE
jobs.job_separations job_separations_pkey PRIMARY KEY (a_sighting_id, b_sighting_id)
jobs.job_sightings check_job_sightings_check_result CHECK (((check_result)::text = ANY ((ARRAY['live'::character varying, 'gone'::character varying, 'unknown'::character varying])::text[])))
jobs.job_sightings job_sightings_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.job_sightings job_sightings_pkey PRIMARY KEY (id)
jobs.job_sightings job_sightings_source_id_fkey FOREIGN KEY (source_id) REFERENCES jobs.sources(id)
jobs.job_sightings unique_sighting UNIQUE (source_id, external_id)
jobs.job_skills job_skills_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.job_skills job_skills_pkey PRIMARY KEY (id)
jobs.job_skills job_skills_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES jobs.skills_dictionary(id)
jobs.job_skills job_skills_skill_name_check CHECK ((btrim((skill_name)::text) <> ''::text))
jobs.job_skills unique_job_skill UNIQUE (job_id, skill_name)
jobs.jobs check_duplicate CHECK (((duplicate_of IS NULL) OR ((NOT is_active) AND (duplicate_of <> id))))
jobs.jobs check_job_dates CHECK ((expiry_date >= posted_date))
jobs.jobs check_job_identity CHECK ((((source_id IS NOT NULL) AND (external_id IS NOT NULL)) OR (hash IS NOT NULL)))
jobs.jobs check_job_salary CHECK ((salary_min_minor <= salary_max_minor))
jobs.jobs check_job_years CHECK (((years_max IS NULL) OR ((years_min IS NOT NULL) AND (years_min <= years_max))))
jobs.jobs check_jobs_education_level CHECK (((education_level)::text = ANY ((ARRAY['high_school'::character varying, 'associate'::character varying, 'bachelor'::character varying, 'master'::character varying, 'doctorate'::character varying])::text[])))
jobs.jobs check_jobs_experience_level CHECK (((experience_level)::text = ANY ((ARRAY['entry'::character varying, 'junior'::character varying, 'mid'::character varying, 'senior'::character varying, 'lead'::character varying, 'executive'::character varying])::text[])))
jobs.jobs check_jobs_job_type CHECK (((job_type)::text = ANY ((ARRAY['full_time'::character varying, 'part_time'::character varying, 'contract'::character varying, 'internship'::character varying, 'freelance'::character varying, 'temporary'::character varying])::text[])))
jobs.jobs check_jobs_retired_reason CHECK ((retired_reason = ANY (ARRAY['expired'::text, 'gone'::text, 'unseen'::text, 'duplicate'::text])))
jobs.jobs check_jobs_salary_period CHECK (((salary_period)::text = ANY ((ARRAY['hour'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying])::text[])))
jobs.jobs check_jobs_sponsorship CHECK (((sponsorship)::text = ANY ((ARRAY['offered'::character varying, 'refused'::character varying])::text[])))
jobs.jobs check_retired CHECK (((retired_at IS NULL) OR (NOT is_active)))
jobs.jobs jobs_citizenship_required_check CHECK (((citizenship_required)::text ~ '^[A-Z]{2}$'::text))
jobs.jobs jobs_company_id_fkey FOREIGN KEY (company_id) REFERENCES jobs.companies(id)
jobs.jobs jobs_country_check CHECK (((country)::text ~ '^[A-Z]{2}$'::text))
jobs.jobs jobs_duplicate_of_fkey FOREIGN KEY (duplicate_of) REFERENCES jobs.jobs(id)
jobs.jobs jobs_facts_check CHECK ((jsonb_typeof(facts) = 'array'::text))
jobs.jobs jobs_languages_check CHECK ((array_position(languages, NULL::text) IS NULL))
jobs.jobs jobs_pkey PRIMARY KEY (id)
jobs.jobs jobs_remote_regions_check CHECK ((array_position(remote_regions, NULL::text) IS NULL))
jobs.jobs jobs_salary_currency_check CHECK (((salary_currency)::text ~ '^[A-Z]{3}$'::text))
jobs.jobs jobs_salary_min_check CHECK ((salary_min >= 0))
jobs.jobs jobs_salary_min_minor_check CHECK ((salary_min_minor >= 0))
jobs.jobs jobs_source_id_fkey FOREIGN KEY (source_id) REFERENCES jobs.sources(id)
jobs.jobs jobs_years_max_check CHECK (((years_max >= 0) AND (years_max <= 80)))
jobs.jobs jobs_years_min_check CHECK (((years_min >= 0) AND (years_min <= 80)))
jobs.jobs unique_job_external UNIQUE (source_id, external_id)
jobs.liveness_asks liveness_asks_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.liveness_asks liveness_asks_pkey PRIMARY KEY (job_id)
jobs.match_changes match_changes_pkey PRIMARY KEY (id)
jobs.match_dismissals check_match_dismissals_reason CHECK (((reason)::text = ANY ((ARRAY['not_interested'::character varying, 'company'::character varying, 'wrong_kind'::character varying, 'too_junior'::character varying, 'too_senior'::character varying, 'salary'::character varying, 'location'::character varying, 'other'::character varying])::text[])))
jobs.match_dismissals match_dismissals_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.match_dismissals match_dismissals_pkey PRIMARY KEY (user_id, job_id)
jobs.match_dismissals match_dismissals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.match_features match_features_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.match_features match_features_pkey PRIMARY KEY (job_id)
jobs.match_refreshes match_refreshes_pkey PRIMARY KEY (user_id)
jobs.match_refreshes match_refreshes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.moved_references moved_references_merge_id_fkey FOREIGN KEY (merge_id) REFERENCES jobs.job_merges(id) ON DELETE CASCADE
jobs.moved_references moved_references_pkey PRIMARY KEY (id)
jobs.moved_references moved_references_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.not_the_same not_the_same_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.not_the_same not_the_same_pkey PRIMARY KEY (id)
jobs.not_the_same not_the_same_sighting_id_fkey FOREIGN KEY (sighting_id) REFERENCES jobs.job_sightings(id) ON DELETE CASCADE
jobs.not_the_same not_the_same_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.not_the_same unique_not_the_same UNIQUE (user_id, sighting_id)
jobs.place_distances place_distances_from_place_id_fkey FOREIGN KEY (from_place_id) REFERENCES jobs.places(id) ON DELETE CASCADE
jobs.place_distances place_distances_miles_check CHECK ((miles >= 0))
jobs.place_distances place_distances_pkey PRIMARY KEY (from_place_id, to_place_id)
jobs.place_distances place_distances_to_place_id_fkey FOREIGN KEY (to_place_id) REFERENCES jobs.places(id) ON DELETE CASCADE
jobs.place_names place_names_pkey PRIMARY KEY (name, place_id)
jobs.place_names place_names_place_id_fkey FOREIGN KEY (place_id) REFERENCES jobs.places(id) ON DELETE CASCADE
jobs.place_regions place_regions_pkey PRIMARY KEY (name, country, code)
jobs.places places_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)))
jobs.places places_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
jobs.places places_pkey PRIMARY KEY (id)
jobs.places places_population_check CHECK ((population >= 0))
jobs.posting_keys posting_keys_pkey PRIMARY KEY (key, sighting_id)
jobs.saved_jobs saved_jobs_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE RESTRICT
jobs.saved_jobs saved_jobs_pkey PRIMARY KEY (id)
jobs.saved_jobs saved_jobs_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.saved_jobs unique_saved_job UNIQUE (user_id, job_id)
jobs.saved_search_hits saved_search_hits_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.saved_search_hits saved_search_hits_pkey PRIMARY KEY (saved_search_id, job_id)
jobs.saved_search_hits saved_search_hits_saved_search_id_fkey FOREIGN KEY (saved_search_id) REFERENCES jobs.saved_searches(id) ON DELETE CASCADE
jobs.saved_searches saved_searches_name_check CHECK ((btrim((name)::text) <> ''::text))
jobs.saved_searches saved_searches_pkey PRIMARY KEY (id)
jobs.saved_searches saved_searches_query_check CHECK ((jsonb_typeof(query) = 'object'::text))
jobs.saved_searches saved_searches_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
jobs.saved_searches unique_saved_search_name UNIQUE (user_id, name)
jobs.search_changes apply_search_changes TRIGGER DEFERRABLE INITIALLY DEFERRED
jobs.search_changes search_changes_pkey PRIMARY KEY (id)
jobs.search_rows check_search_pay CHECK ((((pay_top IS NULL) = (pay_currency IS NULL)) AND ((pay_top IS NULL) = (pay_bottom IS NULL))))
jobs.search_rows search_rows_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs.jobs(id) ON DELETE CASCADE
jobs.search_rows search_rows_pkey PRIMARY KEY (job_id)
jobs.search_rows_past search_rows_past_pkey PRIMARY KEY (id)
jobs.skill_aliases skill_aliases_alias_check CHECK ((((alias)::text = lower(btrim((alias)::text))) AND ((alias)::text <> ''::text)))
jobs.skill_aliases skill_aliases_pkey PRIMARY KEY (alias)
jobs.skill_aliases skill_aliases_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES jobs.skills_dictionary(id) ON DELETE CASCADE
jobs.skills_dictionary skills_dictionary_pkey PRIMARY KEY (id)
jobs.skills_dictionary skills_dictionary_slug_key UNIQUE (slug)
jobs.sources check_denied_says_why CHECK ((fetch_allowed OR (fetch_denied_reason IS NOT NULL)))
jobs.sources check_sources_health CHECK (((health)::text = ANY ((ARRAY['unknown'::character varying, 'healthy'::character varying, 'unhealthy'::character varying])::text[])))
jobs.sources check_sources_type CHECK (((type)::text = ANY ((ARRAY['job_board'::character varying, 'company_site'::character varying, 'aggregator'::character varying])::text[])))
jobs.sources sources_crawl_frequency_hours_check CHECK (((crawl_frequency_hours >= 1) AND (crawl_frequency_hours <= 8760)))
jobs.sources sources_failures_check CHECK ((failures >= 0))
jobs.sources sources_name_key UNIQUE (name)
jobs.sources sources_pkey PRIMARY KEY (id)
jobs.user_sources user_sources_pkey PRIMARY KEY (user_id, source_id)
jobs.user_sources user_sources_source_id_fkey FOREIGN KEY (source_id) REFERENCES jobs.sources(id) ON DELETE CASCADE
jobs.user_sources user_sources_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.access_tokens access_tokens_pkey PRIMARY KEY (id)
users.access_tokens access_tokens_scopes_check CHECK (((cardinality(scopes) >= 1) AND (cardinality(scopes) <= 10)))
users.access_tokens access_tokens_token_hash_check CHECK ((octet_length(token_hash) = 32))
users.access_tokens access_tokens_token_hash_key UNIQUE (token_hash)
users.access_tokens access_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.access_tokens check_access_token_expires CHECK ((expires_at > created_at))
users.access_tokens check_access_tokens_scopes CHECK (((scopes <@ ARRAY['read'::text, 'write'::text, 'act'::text, 'fill'::text]) AND (array_position(scopes, NULL::text) IS NULL)))
users.answers answers_answer_key_check CHECK (((answer_key)::text ~ '^[a-z][a-z0-9_]*([.][A-Za-z0-9_-]+)?$'::text))
users.answers answers_pkey PRIMARY KEY (id)
users.answers answers_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.answers check_sensitive_by_consent CHECK ((((answer_key)::text !~~ 'eeo.%'::text) OR (consented_at IS NOT NULL)))
users.answers unique_user_answer UNIQUE (user_id, answer_key)
users.consents check_consents_purpose CHECK (((purpose)::text = 'usage'::text))
users.consents consents_pkey PRIMARY KEY (user_id, purpose)
users.consents consents_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.data_exports check_data_exports_status CHECK (((status)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying, 'ready'::character varying, 'failed'::character varying, 'expired'::character varying])::text[])))
users.data_exports check_export_has_file CHECK ((((status)::text <> 'ready'::text) OR ((object_key IS NOT NULL) AND (expires_at IS NOT NULL))))
users.data_exports data_exports_attempts_check CHECK ((attempts >= 0))
users.data_exports data_exports_pkey PRIMARY KEY (id)
users.data_exports data_exports_size_bytes_check CHECK ((size_bytes >= 0))
users.data_exports data_exports_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.discarded_files discarded_files_attempts_check CHECK ((attempts >= 0))
users.discarded_files discarded_files_object_key_check CHECK ((object_key <> ''::text))
users.discarded_files discarded_files_pkey PRIMARY KEY (object_key)
users.education check_education_end_known CHECK ((((end_precision)::text = 'day'::text) OR ((end_date IS NOT NULL) AND (EXTRACT(day FROM (end_date + 1)) = (1)::numeric) AND (((end_precision)::text = 'month'::text) OR (EXTRACT(month FROM end_date) = (12)::numeric)))))
users.education check_education_end_precision CHECK (((end_precision)::text = ANY ((ARRAY['year'::character varying, 'month'::character varying, 'day'::character varying])::text[])))
users.education check_education_start_known CHECK ((((start_precision)::text = 'day'::text) OR ((start_date IS NOT NULL) AND (EXTRACT(day FROM start_date) = (1)::numeric) AND (((start_precision)::text = 'month'::text) OR (EXTRACT(month FROM start_date) = (1)::numeric)))))
users.education check_education_start_precision CHECK (((start_precision)::text = ANY ((ARRAY['year'::character varying, 'month'::character varying, 'day'::character varying])::text[])))
users.education education_check CHECK ((end_date >= start_date))
users.education education_check1 CHECK (((gpa_scale > (0)::numeric) AND (gpa <= gpa_scale)))
users.education education_gpa_check CHECK ((gpa >= (0)::numeric))
users.education education_pkey PRIMARY KEY (id)
users.education education_source_resume_fkey FOREIGN KEY (source_resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (source_resume_id)
users.education education_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.erasures check_erasure_cancelled CHECK ((((stage)::text = 'cancelled'::text) = (cancelled_at IS NOT NULL)))
users.erasures check_erasure_finished CHECK ((((stage)::text = 'finished'::text) = (finished_at IS NOT NULL)))
users.erasures check_erasures_stage CHECK (((stage)::text = ANY ((ARRAY['waiting'::character varying, 'ended'::character varying, 'revoked'::character varying, 'rows_gone'::character varying, 'forgotten'::character varying, 'finished'::character varying, 'cancelled'::character varying])::text[])))
users.erasures erasures_pkey PRIMARY KEY (id)
users.experience check_current_has_no_end CHECK ((NOT (is_current AND (end_date IS NOT NULL))))
users.experience check_experience_end_known CHECK ((((end_precision)::text = 'day'::text) OR ((end_date IS NOT NULL) AND (EXTRACT(day FROM (end_date + 1)) = (1)::numeric) AND (((end_precision)::text = 'month'::text) OR (EXTRACT(month FROM end_date) = (12)::numeric)))))
users.experience check_experience_end_precision CHECK (((end_precision)::text = ANY ((ARRAY['year'::character varying, 'month'::character varying, 'day'::character varying])::text[])))
users.experience check_experience_start_known CHECK ((((start_precision)::text = 'day'::text) OR ((start_date IS NOT NULL) AND (EXTRACT(day FROM start_date) = (1)::numeric) AND (((start_precision)::text = 'month'::text) OR (EXTRACT(month FROM start_date) = (1)::numeric)))))
users.experience check_experience_start_precision CHECK (((start_precision)::text = ANY ((ARRAY['year'::character varying, 'month'::character varying, 'day'::character varying])::text[])))
users.experience experience_check CHECK ((end_date >= start_date))
users.experience experience_pkey PRIMARY KEY (id)
users.experience experience_source_resume_fkey FOREIGN KEY (source_resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (source_resume_id)
users.experience experience_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.idempotency_keys idempotency_keys_key_check CHECK (((key)::text <> ''::text))
users.idempotency_keys idempotency_keys_pkey PRIMARY KEY (user_id, route, key)
users.idempotency_keys idempotency_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.preferences check_preferences_application_frequency CHECK (((application_frequency)::text = ANY ((ARRAY['conservative'::character varying, 'moderate'::character varying, 'aggressive'::character varying])::text[])))
users.preferences check_preferences_company_sizes CHECK (((company_sizes <@ ARRAY['startup'::text, 'small'::text, 'medium'::text, 'large'::text, 'enterprise'::text]) AND (array_position(company_sizes, NULL::text) IS NULL)))
users.preferences check_preferences_job_types CHECK (((job_types <@ ARRAY['full_time'::text, 'part_time'::text, 'contract'::text, 'freelance'::text, 'internship'::text]) AND (array_position(job_types, NULL::text) IS NULL)))
users.preferences check_preferences_work_modes CHECK (((work_modes <@ ARRAY['onsite'::text, 'remote'::text, 'hybrid'::text]) AND (array_position(work_modes, NULL::text) IS NULL)))
users.preferences check_preferred_salary CHECK ((salary_min_minor <= salary_max_minor))
users.preferences preferences_auto_apply_min_score_check CHECK (((auto_apply_min_score >= 0) AND (auto_apply_min_score <= 100)))
users.preferences preferences_location_radius_miles_check CHECK (((location_radius_miles >= 0) AND (location_radius_miles <= 12500)))
users.preferences preferences_max_applications_per_day_check CHECK (((max_applications_per_day >= 0) AND (max_applications_per_day <= 500)))
users.preferences preferences_min_company_rating_check CHECK (((min_company_rating >= (0)::numeric) AND (min_company_rating <= (5)::numeric)))
users.preferences preferences_pkey PRIMARY KEY (id)
users.preferences preferences_salary_currency_check CHECK (((salary_currency)::text ~ '^[A-Z]{3}$'::text))
users.preferences preferences_salary_min_check CHECK ((salary_min >= 0))
users.preferences preferences_salary_min_minor_check CHECK ((salary_min_minor >= 0))
users.preferences preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.preferences unique_user_preferences UNIQUE (user_id)
users.profiles check_desired_salary CHECK ((desired_salary_min_minor <= desired_salary_max_minor))
users.profiles check_profiles_availability CHECK (((availability)::text = ANY ((ARRAY['immediate'::character varying, '2_weeks'::character varying, '1_month'::character varying, 'passive'::character varying])::text[])))
users.profiles profiles_current_salary_check CHECK ((current_salary >= 0))
users.profiles profiles_current_salary_minor_check CHECK ((current_salary_minor >= 0))
users.profiles profiles_desired_salary_min_check CHECK ((desired_salary_min >= 0))
users.profiles profiles_desired_salary_min_minor_check CHECK ((desired_salary_min_minor >= 0))
users.profiles profiles_pkey PRIMARY KEY (id)
users.profiles profiles_salary_currency_check CHECK (((salary_currency)::text ~ '^[A-Z]{3}$'::text))
users.profiles profiles_source_resume_fkey FOREIGN KEY (source_resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (source_resume_id)
users.profiles profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.profiles profiles_years_experience_check CHECK (((years_experience >= 0) AND (years_experience <= 80)))
users.profiles profiles_years_stated_check CHECK (((years_stated >= 0) AND (years_stated <= 80)))
users.profiles unique_user_profile UNIQUE (user_id)
users.refresh_tokens refresh_tokens_pkey PRIMARY KEY (token_hash)
users.refresh_tokens refresh_tokens_session_fkey FOREIGN KEY (session_id, user_id) REFERENCES users.sessions(id, user_id) ON DELETE CASCADE
users.refresh_tokens refresh_tokens_token_hash_check CHECK ((octet_length(token_hash) = 32))
users.request_windows request_windows_key_check CHECK ((octet_length(key) = 32))
users.request_windows request_windows_pkey PRIMARY KEY (key)
users.resume_proposals check_applied CHECK ((((status)::text = 'accepted'::text) = (applied IS NOT NULL)))
users.resume_proposals check_decided CHECK ((((status)::text = ANY ((ARRAY['accepted'::character varying, 'rejected'::character varying])::text[])) = (decided_at IS NOT NULL)))
users.resume_proposals check_resume_proposals_action CHECK (((action)::text = ANY ((ARRAY['add'::character varying, 'change'::character varying])::text[])))
users.resume_proposals check_resume_proposals_entity CHECK (((entity)::text = ANY ((ARRAY['profile'::character varying, 'experience'::character varying, 'education'::character varying, 'skill'::character varying, 'project'::character varying, 'certificate'::character varying, 'language'::character varying])::text[])))
users.resume_proposals check_resume_proposals_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'rejected'::character varying, 'superseded'::character varying])::text[])))
users.resume_proposals resume_proposals_confidence_check CHECK (((confidence >= (0)::numeric) AND (confidence <= (1)::numeric)))
users.resume_proposals resume_proposals_fingerprint_check CHECK (((fingerprint)::text ~ '^[0-9a-f]{64}$'::text))
users.resume_proposals resume_proposals_pkey PRIMARY KEY (id)
users.resume_proposals resume_proposals_resume_id_user_id_fkey FOREIGN KEY (resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE CASCADE
users.resume_proposals resume_proposals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.resume_proposals unique_resume_proposal UNIQUE (resume_id, fingerprint)
users.resumes check_resumes_parse_status CHECK (((parse_status)::text = ANY ((ARRAY['awaiting_upload'::character varying, 'queued'::character varying, 'parsing'::character varying, 'parsed'::character varying, 'failed'::character varying])::text[])))
users.resumes resumes_duplicate_fkey FOREIGN KEY (duplicate_of, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (duplicate_of)
users.resumes resumes_file_hash_check CHECK (((file_hash)::text ~ '^[0-9a-f]{64}$'::text))
users.resumes resumes_file_size_check CHECK ((file_size >= 0))
users.resumes resumes_file_url_check CHECK ((file_url ~ '^s3://'::text))
users.resumes resumes_id_user_id_key UNIQUE (id, user_id)
users.resumes resumes_object_key_key UNIQUE (object_key)
users.resumes resumes_parse_attempts_check CHECK ((parse_attempts >= 0))
users.resumes resumes_pkey PRIMARY KEY (id)
users.resumes resumes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.sessions check_session_revoked CHECK (((revoked_at IS NULL) = (revoked_reason IS NULL)))
users.sessions sessions_pkey PRIMARY KEY (id)
users.sessions sessions_revoked_reason_check CHECK (((revoked_reason)::text = ANY ((ARRAY['signed_out'::character varying, 'ended_by_person'::character varying, 'token_reused'::character varying, 'account_ended'::character varying, 'ended_by_operator'::character varying])::text[])))
users.sessions sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.sessions unique_session_user UNIQUE (id, user_id)
users.settings check_send_window CHECK (((send_window_start)::text < (send_window_end)::text))
users.settings check_settings_email_frequency CHECK (((email_frequency)::text = ANY ((ARRAY['realtime'::character varying, 'daily'::character varying, 'weekly'::character varying])::text[])))
users.settings check_settings_send_mode CHECK (((send_mode)::text = ANY ((ARRAY['auto'::character varying, 'drafts'::character varying, 'send_only'::character varying])::text[])))
users.settings check_settings_send_zone CHECK (((send_zone)::text = ANY ((ARRAY['person'::character varying, 'recipient'::character varying])::text[])))
users.settings check_settings_theme CHECK (((theme)::text = ANY ((ARRAY['light'::character varying, 'dark'::character varying, 'system'::character varying])::text[])))
users.settings settings_bounce_pause_percent_check CHECK (((bounce_pause_percent >= 1) AND (bounce_pause_percent <= 100)))
users.settings settings_delivered_after_hours_check CHECK (((delivered_after_hours >= 1) AND (delivered_after_hours <= 336)))
users.settings settings_follow_up_days_check CHECK (((follow_up_days >= 1) AND (follow_up_days <= 90)))
users.settings settings_pkey PRIMARY KEY (id)
users.settings settings_ramp_up_start_check CHECK (((ramp_up_start >= 1) AND (ramp_up_start <= 500)))
users.settings settings_send_days_check CHECK (((cardinality(send_days) > 0) AND (send_days <@ '{1,2,3,4,5,6,7}'::smallint[])))
users.settings settings_send_gap_seconds_check CHECK (((send_gap_seconds >= 0) AND (send_gap_seconds <= 86400)))
users.settings settings_send_jitter_seconds_check CHECK (((send_jitter_seconds >= 0) AND (send_jitter_seconds <= 86400)))
users.settings settings_send_window_end_check CHECK (((send_window_end)::text ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'::text))
users.settings settings_send_window_start_check CHECK (((send_window_start)::text ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
users.settings settings_timezone_check CHECK (is_timezone((timezone)::text))
users.settings settings_undo_seconds_check CHECK (((undo_seconds >= 0) AND (undo_seconds <= 86400)))
users.settings settings_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.settings unique_user_settings UNIQUE (user_id)
users.sign_in_states check_sign_in_state_user CHECK ((((purpose)::text <> 'sign_in'::text) = (user_id IS NOT NULL)))
users.sign_in_states sign_in_states_browser_hash_check CHECK ((octet_length(browser_hash) = 32))
users.sign_in_states sign_in_states_pkey PRIMARY KEY (state_hash)
users.sign_in_states sign_in_states_purpose_check CHECK (((purpose)::text = ANY ((ARRAY['sign_in'::character varying, 'connect_mail'::character varying, 'read_github'::character varying, 'read_linkedin'::character varying])::text[])))
users.sign_in_states sign_in_states_state_hash_check CHECK ((octet_length(state_hash) = 32))
users.sign_in_states sign_in_states_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.skills check_skills_skill_level CHECK (((skill_level)::text = ANY ((ARRAY['beginner'::character varying, 'intermediate'::character varying, 'advanced'::character varying, 'expert'::character varying])::text[])))
users.skills skills_pkey PRIMARY KEY (id)
users.skills skills_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES jobs.skills_dictionary(id)
users.skills skills_skill_name_check CHECK ((btrim((skill_name)::text) <> ''::text))
users.skills skills_source_resume_fkey FOREIGN KEY (source_resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (source_resume_id)
users.skills skills_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.skills skills_years_experience_check CHECK (((years_experience >= (0)::numeric) AND (years_experience <= (80)::numeric)))
users.skills unique_user_skill UNIQUE (user_id, skill_name)
users.tier_usage tier_usage_pkey PRIMARY KEY (user_id, kind, day)
users.tier_usage tier_usage_used_check CHECK ((used >= 0))
users.tier_usage tier_usage_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.user_certificates check_user_certificates_issue_known CHECK ((((issue_precision)::text = 'day'::text) OR ((issue_date IS NOT NULL) AND (EXTRACT(day FROM issue_date) = (1)::numeric) AND (((issue_precision)::text = 'month'::text) OR (EXTRACT(month FROM issue_date) = (1)::numeric)))))
users.user_certificates check_user_certificates_issue_precision CHECK (((issue_precision)::text = ANY ((ARRAY['year'::character varying, 'month'::character varying, 'day'::character varying])::text[])))
users.user_certificates user_certificates_certificate_name_check CHECK ((btrim((certificate_name)::text) <> ''::text))
users.user_certificates user_certificates_pkey PRIMARY KEY (id)
users.user_certificates user_certificates_source_resume_fkey FOREIGN KEY (source_resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (source_resume_id)
users.user_certificates user_certificates_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.user_languages user_languages_language_name_check CHECK ((btrim((language_name)::text) <> ''::text))
users.user_languages user_languages_pkey PRIMARY KEY (id)
users.user_languages user_languages_source_resume_fkey FOREIGN KEY (source_resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (source_resume_id)
users.user_languages user_languages_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.user_projects check_current_project_has_no_end CHECK ((NOT (is_current AND (end_date IS NOT NULL))))
users.user_projects check_user_projects_end_known CHECK ((((end_precision)::text = 'day'::text) OR ((end_date IS NOT NULL) AND (EXTRACT(day FROM (end_date + 1)) = (1)::numeric) AND (((end_precision)::text = 'month'::text) OR (EXTRACT(month FROM end_date) = (12)::numeric)))))
users.user_projects check_user_projects_end_precision CHECK (((end_precision)::text = ANY ((ARRAY['year'::character varying, 'month'::character varying, 'day'::character varying])::text[])))
users.user_projects check_user_projects_start_known CHECK ((((start_precision)::text = 'day'::text) OR ((start_date IS NOT NULL) AND (EXTRACT(day FROM start_date) = (1)::numeric) AND (((start_precision)::text = 'month'::text) OR (EXTRACT(month FROM start_date) = (1)::numeric)))))
users.user_projects check_user_projects_start_precision CHECK (((start_precision)::text = ANY ((ARRAY['year'::character varying, 'month'::character varying, 'day'::character varying])::text[])))
users.user_projects user_projects_check CHECK ((end_date >= start_date))
users.user_projects user_projects_pkey PRIMARY KEY (id)
users.user_projects user_projects_project_name_check CHECK ((btrim((project_name)::text) <> ''::text))
users.user_projects user_projects_source_resume_fkey FOREIGN KEY (source_resume_id, user_id) REFERENCES users.resumes(id, user_id) ON DELETE SET NULL (source_resume_id)
users.user_projects user_projects_user_id_fkey FOREIGN KEY (user_id) REFERENCES users.users(id) ON DELETE CASCADE
users.users check_email_format CHECK ((((email)::text ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:].]+$'::text) AND (length((email)::text) <= 254)))
users.users check_support_code CHECK (((support_code)::text ~ '^[0-9a-f]{12}$'::text))
users.users check_users_subscription_tier CHECK (((subscription_tier)::text = ANY ((ARRAY['free'::character varying, 'pro'::character varying, 'enterprise'::character varying])::text[])))
users.users users_pkey PRIMARY KEY (id)
users.users users_support_code_key UNIQUE (support_code)

-- Indexes

CREATE UNIQUE INDEX cover_letters_id_user_id_key ON ai.cover_letters USING btree (id, user_id)
CREATE UNIQUE INDEX cover_letters_pkey ON ai.cover_letters USING btree (id)
CREATE INDEX idx_cover_letters_application ON ai.cover_letters USING btree (application_id)
CREATE INDEX idx_cover_letters_job ON ai.cover_letters USING btree (job_id)
CREATE INDEX idx_cover_letters_made_from ON ai.cover_letters USING btree (made_from) WHERE (made_from IS NOT NULL)
CREATE INDEX idx_cover_letters_user ON ai.cover_letters USING btree (user_id, created_at DESC)
CREATE UNIQUE INDEX generations_pkey ON ai.generations USING btree (id)
CREATE INDEX idx_generations_prompt ON ai.generations USING btree (prompt_id) WHERE (prompt_id IS NOT NULL)
CREATE INDEX idx_generations_type ON ai.generations USING btree (type)
CREATE INDEX idx_generations_user ON ai.generations USING btree (user_id, created_at DESC)
CREATE INDEX idx_letter_requests_due ON ai.letter_requests USING btree (due_at) WHERE ((status)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying])::text[]))
CREATE INDEX idx_letter_requests_letter ON ai.letter_requests USING btree (letter_id) WHERE (letter_id IS NOT NULL)
CREATE INDEX idx_letter_requests_person ON ai.letter_requests USING btree (user_id, created_at DESC, id DESC)
CREATE UNIQUE INDEX letter_requests_pkey ON ai.letter_requests USING btree (id)
CREATE INDEX idx_prompts_type ON ai.prompts USING btree (type, is_active)
CREATE UNIQUE INDEX prompts_pkey ON ai.prompts USING btree (id)
CREATE UNIQUE INDEX unique_active_prompt ON ai.prompts USING btree (type) WHERE is_active
CREATE UNIQUE INDEX unique_prompt_version ON ai.prompts USING btree (name, version)
CREATE UNIQUE INDEX application_metrics_pkey ON analytics.application_metrics USING btree (id)
CREATE INDEX idx_application_metrics_date ON analytics.application_metrics USING btree (date DESC)
CREATE UNIQUE INDEX unique_user_date_metrics ON analytics.application_metrics USING btree (user_id, date)
CREATE UNIQUE INDEX company_responsiveness_pkey ON analytics.company_responsiveness USING btree (company_id)
CREATE INDEX idx_system_metrics_type ON analytics.system_metrics USING btree (metric_type, recorded_at DESC)
CREATE UNIQUE INDEX system_metrics_pkey ON analytics.system_metrics USING btree (id)
CREATE INDEX idx_user_events_session ON ONLY analytics.user_events USING btree (session_id)
CREATE INDEX idx_user_events_type ON ONLY analytics.user_events USING btree (event_type, created_at DESC)
CREATE INDEX idx_user_events_user ON ONLY analytics.user_events USING btree (user_id, created_at DESC)
CREATE UNIQUE INDEX user_events_pkey ON ONLY analytics.user_events USING btree (id, created_at)
CREATE UNIQUE INDEX application_activities_pkey ON applications.application_activities USING btree (id)
CREATE INDEX idx_app_activities_application ON applications.application_activities USING btree (application_id, created_at DESC)
CREATE INDEX idx_app_activities_created ON applications.application_activities USING btree (created_at)
CREATE INDEX idx_app_activities_type ON applications.application_activities USING btree (activity_type)
CREATE UNIQUE INDEX application_tasks_pkey ON applications.application_tasks USING btree (id)
CREATE INDEX idx_application_tasks_application ON applications.application_tasks USING btree (application_id, created_at, id)
CREATE UNIQUE INDEX applications_id_user_id_key ON applications.applications USING btree (id, user_id)
CREATE UNIQUE INDEX applications_pkey ON applications.applications USING btree (id)
CREATE INDEX idx_applications_applied_at ON applications.applications USING btree (applied_at DESC) WHERE (applied_at IS NOT NULL)
CREATE INDEX idx_applications_board ON applications.applications USING btree (user_id, status, COALESCE(last_activity_at, created_at) DESC, id DESC)
CREATE INDEX idx_applications_changed ON applications.applications USING btree (updated_at)
CREATE INDEX idx_applications_company ON applications.applications USING btree (user_id, company_key) WHERE (company_key IS NOT NULL)
CREATE INDEX idx_applications_cover_letter ON applications.applications USING btree (cover_letter_id) WHERE (cover_letter_id IS NOT NULL)
CREATE INDEX idx_applications_dashboard ON applications.applications USING btree (user_id, status, created_at DESC)
CREATE INDEX idx_applications_job ON applications.applications USING btree (job_id)
CREATE INDEX idx_applications_pending ON applications.applications USING btree (scheduled_for) WHERE (((status)::text = 'queued'::text) AND (scheduled_for IS NOT NULL))
CREATE INDEX idx_applications_resume ON applications.applications USING btree (resume_id) WHERE (resume_id IS NOT NULL)
CREATE INDEX idx_applications_role ON applications.applications USING btree (user_id, company_key, role_key) WHERE (company_key IS NOT NULL)
CREATE INDEX idx_applications_status ON applications.applications USING btree (status, created_at DESC)
CREATE INDEX idx_applications_user ON applications.applications USING btree (user_id, created_at DESC)
CREATE UNIQUE INDEX unique_user_job_application ON applications.applications USING btree (user_id, job_id)
CREATE UNIQUE INDEX exchange_rates_pkey ON applications.exchange_rates USING btree (currency, quoted_on)
CREATE INDEX idx_interview_proposals_interview ON applications.interview_proposals USING btree (interview_id) WHERE (interview_id IS NOT NULL)
CREATE INDEX idx_interview_proposals_reply ON applications.interview_proposals USING btree (email_response_id) WHERE (email_response_id IS NOT NULL)
CREATE UNIQUE INDEX interview_proposals_pkey ON applications.interview_proposals USING btree (id)
CREATE UNIQUE INDEX unique_interview_proposal ON applications.interview_proposals USING btree (application_id, starts_at)
CREATE INDEX idx_interviews_application ON applications.interviews USING btree (application_id)
CREATE INDEX idx_interviews_changed ON applications.interviews USING btree (updated_at)
CREATE INDEX idx_interviews_email_response ON applications.interviews USING btree (email_response_id) WHERE (email_response_id IS NOT NULL)
CREATE INDEX idx_interviews_scheduled ON applications.interviews USING btree (scheduled_at)
CREATE INDEX idx_interviews_status ON applications.interviews USING btree (status)
CREATE UNIQUE INDEX interviews_pkey ON applications.interviews USING btree (id)
CREATE UNIQUE INDEX unique_interview_ical ON applications.interviews USING btree (application_id, ical_uid, ical_recurrence) NULLS NOT DISTINCT WHERE (ical_uid IS NOT NULL)
CREATE INDEX idx_offers_email_response ON applications.offers USING btree (email_response_id) WHERE (email_response_id IS NOT NULL)
CREATE INDEX idx_offers_expiry ON applications.offers USING btree (expiry_date) WHERE (expiry_date IS NOT NULL)
CREATE INDEX idx_offers_status ON applications.offers USING btree (status)
CREATE UNIQUE INDEX offers_pkey ON applications.offers USING btree (id)
CREATE UNIQUE INDEX unique_application_offer ON applications.offers USING btree (application_id)
CREATE UNIQUE INDEX audit_logs_pkey ON ONLY audit.audit_logs USING btree (id, created_at)
CREATE INDEX idx_audit_logs_created ON ONLY audit.audit_logs USING btree (created_at DESC)
CREATE INDEX idx_audit_logs_entity ON ONLY audit.audit_logs USING btree (entity_type, entity_id)
CREATE INDEX idx_audit_logs_subject ON ONLY audit.audit_logs USING btree (subject_user_id, created_at DESC, id DESC)
CREATE INDEX idx_audit_logs_user ON ONLY audit.audit_logs USING btree (user_id, created_at DESC)
CREATE INDEX audit_logs_archive_created_at_idx ON ONLY audit.audit_logs_archive USING btree (created_at DESC)
CREATE INDEX audit_logs_archive_entity_type_entity_id_idx ON ONLY audit.audit_logs_archive USING btree (entity_type, entity_id)
CREATE UNIQUE INDEX audit_logs_archive_pkey ON ONLY audit.audit_logs_archive USING btree (id, created_at)
CREATE INDEX audit_logs_archive_subject_user_id_created_at_id_idx ON ONLY audit.audit_logs_archive USING btree (subject_user_id, created_at DESC, id DESC)
CREATE INDEX audit_logs_archive_user_id_created_at_idx ON ONLY audit.audit_logs_archive USING btree (user_id, created_at DESC)
CREATE UNIQUE INDEX hash_keys_pkey ON audit.hash_keys USING btree (person_id)
CREATE INDEX idx_seals_looked_at ON audit.seals USING btree (looked_at NULLS FIRST, number)
CREATE UNIQUE INDEX seals_pkey ON audit.seals USING btree (number)
CREATE UNIQUE INDEX email_events_pkey ON communications.email_events USING btree (id)
CREATE UNIQUE INDEX email_events_provider_event_id_key ON communications.email_events USING btree (provider_event_id)
CREATE INDEX idx_email_events_email ON communications.email_events USING btree (email_id, created_at DESC)
CREATE INDEX idx_email_events_type ON communications.email_events USING btree (event_type)
CREATE UNIQUE INDEX email_responses_id_user_id_key ON communications.email_responses USING btree (id, user_id)
CREATE UNIQUE INDEX email_responses_pkey ON communications.email_responses USING btree (id)
CREATE INDEX idx_email_responses_application ON communications.email_responses USING btree (application_id, received_at DESC)
CREATE INDEX idx_email_responses_classification ON communications.email_responses USING btree (classification)
CREATE INDEX idx_email_responses_email ON communications.email_responses USING btree (email_id)
CREATE INDEX idx_email_responses_examples ON communications.email_responses USING btree (user_id, received_at DESC, id DESC) WHERE ((classified_by)::text = 'person'::text)
CREATE INDEX idx_email_responses_model_due ON communications.email_responses USING btree (model_due_at) WHERE (model_due_at IS NOT NULL)
CREATE INDEX idx_email_responses_received ON communications.email_responses USING btree (received_at DESC)
CREATE INDEX idx_email_responses_review ON communications.email_responses USING btree (user_id, received_at DESC, id DESC) WHERE ((review_status)::text = 'needed'::text)
CREATE INDEX idx_email_responses_rfc_id ON communications.email_responses USING btree (user_id, rfc_message_id) WHERE (rfc_message_id IS NOT NULL)
CREATE INDEX idx_email_responses_suggested ON communications.email_responses USING btree (user_id, received_at DESC) WHERE (suggestions IS NOT NULL)
CREATE INDEX idx_email_responses_unprocessed ON communications.email_responses USING btree (received_at) WHERE (processed_at IS NULL)
CREATE INDEX idx_email_responses_user ON communications.email_responses USING btree (user_id, received_at DESC, id DESC)
CREATE UNIQUE INDEX unique_response_provider_message ON communications.email_responses USING btree (user_id, provider_message_id) WHERE (provider_message_id IS NOT NULL)
CREATE UNIQUE INDEX email_templates_pkey ON communications.email_templates USING btree (id)
CREATE INDEX idx_email_templates_type ON communications.email_templates USING btree (type)
CREATE INDEX idx_email_templates_user ON communications.email_templates USING btree (user_id)
CREATE UNIQUE INDEX unique_default_template ON communications.email_templates USING btree (user_id, type) NULLS NOT DISTINCT WHERE is_default
CREATE UNIQUE INDEX unique_system_template ON communications.email_templates USING btree (name) WHERE is_system
CREATE UNIQUE INDEX emails_id_user_id_key ON communications.emails USING btree (id, user_id)
CREATE UNIQUE INDEX emails_pkey ON communications.emails USING btree (id)
CREATE UNIQUE INDEX emails_send_token_key ON communications.emails USING btree (send_token)
CREATE INDEX idx_emails_answers_reply ON communications.emails USING btree (answers_reply_id) WHERE (answers_reply_id IS NOT NULL)
CREATE INDEX idx_emails_bounced ON communications.emails USING btree (user_id, send_started_at) WHERE ((status)::text = 'bounced'::text)
CREATE INDEX idx_emails_due ON communications.emails USING btree (next_attempt_at) WHERE (next_attempt_at IS NOT NULL)
CREATE INDEX idx_emails_interview ON communications.emails USING btree (interview_id) WHERE (interview_id IS NOT NULL)
CREATE INDEX idx_emails_rfc_message ON communications.emails USING btree (user_id, rfc_message_id) WHERE (rfc_message_id IS NOT NULL)
CREATE INDEX idx_emails_sent_at ON communications.emails USING btree (sent_at DESC) WHERE (sent_at IS NOT NULL)
CREATE INDEX idx_emails_started ON communications.emails USING btree (user_id, send_started_at) INCLUDE (type, status) WHERE (send_started_at IS NOT NULL)
CREATE INDEX idx_emails_status ON communications.emails USING btree (status)
CREATE INDEX idx_emails_template ON communications.emails USING btree (template_id) WHERE (template_id IS NOT NULL)
CREATE INDEX idx_emails_thread ON communications.emails USING btree (user_id, thread_id) WHERE (thread_id IS NOT NULL)
CREATE INDEX idx_emails_tracking ON communications.emails USING btree (application_id, status, sent_at DESC)
CREATE INDEX idx_emails_user ON communications.emails USING btree (user_id, created_at DESC)
CREATE UNIQUE INDEX unique_application_email ON communications.emails USING btree (application_id, type, sequence) WHERE ((status)::text <> ALL ((ARRAY['cancelled'::character varying, 'failed'::character varying])::text[]))
CREATE UNIQUE INDEX unique_email_provider_message ON communications.emails USING btree (user_id, provider_message_id) WHERE (provider_message_id IS NOT NULL)
CREATE UNIQUE INDEX general_stop_pkey ON communications.general_stop USING btree (is_on)
CREATE INDEX idx_notices_subject ON communications.notices USING btree (subject_id, occurs_at)
CREATE UNIQUE INDEX notices_pkey ON communications.notices USING btree (id)
CREATE UNIQUE INDEX notices_stop_hash_key ON communications.notices USING btree (stop_hash)
CREATE UNIQUE INDEX unique_notice ON communications.notices USING btree (user_id, kind, subject_id, lead_minutes, occurs_at)
CREATE UNIQUE INDEX stops_pkey ON communications.stops USING btree (user_id)
CREATE UNIQUE INDEX suppressions_pkey ON communications.suppressions USING btree (id)
CREATE UNIQUE INDEX unique_suppression ON communications.suppressions USING btree (user_id, kind, value)
CREATE UNIQUE INDEX unrelated_messages_pkey ON communications.unrelated_messages USING btree (user_id, provider_message_id)
CREATE UNIQUE INDEX calendar_events_pkey ON integrations.calendar_events USING btree (interview_id)
CREATE INDEX idx_calendar_events_due ON integrations.calendar_events USING btree (next_attempt_at) WHERE (wanted_revision <> done_revision)
CREATE INDEX idx_calendar_events_user ON integrations.calendar_events USING btree (user_id)
CREATE UNIQUE INDEX calendar_feeds_pkey ON integrations.calendar_feeds USING btree (user_id)
CREATE UNIQUE INDEX calendar_feeds_token_hash_key ON integrations.calendar_feeds USING btree (token_hash)
CREATE UNIQUE INDEX forwarding_addresses_pkey ON integrations.forwarding_addresses USING btree (user_id)
CREATE UNIQUE INDEX forwarding_addresses_token_hash_key ON integrations.forwarding_addresses USING btree (token_hash)
CREATE UNIQUE INDEX google_calendar_pkey ON integrations.google_calendar USING btree (id)
CREATE UNIQUE INDEX unique_user_calendar ON integrations.google_calendar USING btree (user_id)
CREATE UNIQUE INDEX google_sheets_pkey ON integrations.google_sheets USING btree (id)
CREATE UNIQUE INDEX unique_user_sheets ON integrations.google_sheets USING btree (user_id)
CREATE INDEX idx_mailbox_cursors_due ON integrations.mailbox_cursors USING btree (next_sync_at)
CREATE UNIQUE INDEX mailbox_cursors_pkey ON integrations.mailbox_cursors USING btree (id)
CREATE UNIQUE INDEX unique_mailbox_cursor ON integrations.mailbox_cursors USING btree (user_id, provider)
CREATE INDEX idx_oauth_tokens_account ON integrations.oauth_tokens USING btree (lower((account_email)::text)) WHERE ((status)::text = 'active'::text)
CREATE INDEX idx_oauth_tokens_ended ON integrations.oauth_tokens USING btree (ended_at, id) WHERE ((status)::text = 'reconnect_required'::text)
CREATE INDEX idx_oauth_tokens_expires ON integrations.oauth_tokens USING btree (expires_at) WHERE (expires_at IS NOT NULL)
CREATE UNIQUE INDEX oauth_tokens_pkey ON integrations.oauth_tokens USING btree (id)
CREATE UNIQUE INDEX unique_user_provider ON integrations.oauth_tokens USING btree (user_id, provider)
CREATE INDEX idx_sheet_conflicts_application ON integrations.sheet_conflicts USING btree (application_id)
CREATE INDEX idx_sheet_conflicts_user ON integrations.sheet_conflicts USING btree (user_id, created_at DESC, id DESC)
CREATE UNIQUE INDEX sheet_conflicts_pkey ON integrations.sheet_conflicts USING btree (id)
CREATE UNIQUE INDEX sheet_rows_pkey ON integrations.sheet_rows USING btree (user_id, tab, row_id)
CREATE INDEX idx_webhook_deliveries_due ON integrations.webhook_deliveries USING btree (next_attempt_at) WHERE ((status)::text = ANY ((ARRAY['pending'::character varying, 'delivering'::character varying])::text[]))
CREATE INDEX idx_webhook_deliveries_old ON integrations.webhook_deliveries USING btree (created_at)
CREATE INDEX idx_webhook_deliveries_webhook ON integrations.webhook_deliveries USING btree (webhook_id, created_at DESC, id DESC)
CREATE UNIQUE INDEX webhook_deliveries_pkey ON integrations.webhook_deliveries USING btree (id)
CREATE INDEX idx_webhooks_user ON integrations.webhooks USING btree (user_id, created_at DESC, id)
CREATE UNIQUE INDEX unique_webhook_user ON integrations.webhooks USING btree (id, user_id)
CREATE UNIQUE INDEX webhooks_pkey ON integrations.webhooks USING btree (id)
CREATE UNIQUE INDEX companies_pkey ON jobs.companies USING btree (id)
CREATE INDEX idx_companies_domain ON jobs.companies USING btree (website_domain) WHERE (website_domain IS NOT NULL)
CREATE INDEX idx_companies_industry ON jobs.companies USING btree (industry)
CREATE INDEX idx_companies_name ON jobs.companies USING btree (name)
CREATE UNIQUE INDEX unique_company_identity ON jobs.companies USING btree (name_key, website_domain) NULLS NOT DISTINCT
CREATE UNIQUE INDEX company_aliases_pkey ON jobs.company_aliases USING btree (alias_key)
CREATE INDEX idx_company_aliases_company ON jobs.company_aliases USING btree (company_id)
CREATE UNIQUE INDEX company_corrections_pkey ON jobs.company_corrections USING btree (id)
CREATE INDEX idx_company_corrections_company ON jobs.company_corrections USING btree (company_id)
CREATE UNIQUE INDEX unique_company_correction ON jobs.company_corrections USING btree (user_id, company_id, field)
CREATE UNIQUE INDEX company_facts_pkey ON jobs.company_facts USING btree (company_id, field, source_id)
CREATE INDEX idx_company_facts_source ON jobs.company_facts USING btree (source_id)
CREATE UNIQUE INDEX crawl_host_counts_pkey ON jobs.crawl_host_counts USING btree (host, at)
CREATE UNIQUE INDEX crawl_hosts_pkey ON jobs.crawl_hosts USING btree (host)
CREATE UNIQUE INDEX crawl_pages_pkey ON jobs.crawl_pages USING btree (source_id, url_hash)
CREATE INDEX idx_crawl_pages_run ON jobs.crawl_pages USING btree (run_id)
CREATE UNIQUE INDEX crawl_robots_pkey ON jobs.crawl_robots USING btree (origin)
CREATE UNIQUE INDEX crawl_runs_pkey ON jobs.crawl_runs USING btree (id)
CREATE INDEX idx_crawl_runs_source ON jobs.crawl_runs USING btree (source_id, started_at DESC)
CREATE UNIQUE INDEX one_running_crawl ON jobs.crawl_runs USING btree (source_id) WHERE ((status)::text = 'running'::text)
CREATE UNIQUE INDEX job_liveness_pkey ON jobs.job_liveness USING btree (job_id)
CREATE INDEX idx_job_matches_job ON jobs.job_matches USING btree (job_id)
CREATE INDEX idx_job_matches_relevance ON jobs.job_matches USING btree (user_id, relevance DESC, match_score DESC, id DESC)
CREATE INDEX idx_job_matches_score ON jobs.job_matches USING btree (match_score DESC) WHERE (match_score > 70)
CREATE INDEX idx_job_matches_user ON jobs.job_matches USING btree (user_id, match_score DESC, id DESC)
CREATE UNIQUE INDEX job_matches_pkey ON jobs.job_matches USING btree (id)
CREATE UNIQUE INDEX unique_job_match ON jobs.job_matches USING btree (user_id, job_id)
CREATE INDEX idx_job_merges_job ON jobs.job_merges USING btree (job_id)
CREATE INDEX idx_job_merges_merged ON jobs.job_merges USING btree (merged_job_id)
CREATE UNIQUE INDEX job_merges_pkey ON jobs.job_merges USING btree (id)
CREATE INDEX idx_job_separations_b ON jobs.job_separations USING btree (b_sighting_id)
CREATE UNIQUE INDEX job_separations_pkey ON jobs.job_separations USING btree (a_sighting_id, b_sighting_id)
CREATE INDEX idx_job_sightings_check ON jobs.job_sightings USING btree (source_id, check_at) WHERE (check_at IS NOT NULL)
CREATE INDEX idx_job_sightings_job ON jobs.job_sightings USING btree (job_id)
CREATE UNIQUE INDEX job_sightings_pkey ON jobs.job_sightings USING btree (id)
CREATE UNIQUE INDEX unique_sighting ON jobs.job_sightings USING btree (source_id, external_id)
CREATE INDEX idx_job_skills_name ON jobs.job_skills USING btree (skill_name)
CREATE INDEX idx_job_skills_skill ON jobs.job_skills USING btree (skill_id)
CREATE UNIQUE INDEX job_skills_pkey ON jobs.job_skills USING btree (id)
CREATE UNIQUE INDEX unique_job_skill ON jobs.job_skills USING btree (job_id, skill_name)
CREATE UNIQUE INDEX unique_job_skill_id ON jobs.job_skills USING btree (job_id, skill_id) WHERE (skill_id IS NOT NULL)
CREATE INDEX idx_jobs_active ON jobs.jobs USING btree (is_active, posted_date DESC NULLS LAST) WHERE (is_active = true)
CREATE INDEX idx_jobs_company ON jobs.jobs USING btree (company_id)
CREATE INDEX idx_jobs_duplicate_of ON jobs.jobs USING btree (duplicate_of) WHERE (duplicate_of IS NOT NULL)
CREATE INDEX idx_jobs_expiry ON jobs.jobs USING btree (expiry_date) WHERE ((is_active = true) AND (expiry_date IS NOT NULL))
CREATE INDEX idx_jobs_filter ON jobs.jobs USING btree (location, is_remote, job_type, experience_level) WHERE (is_active = true)
CREATE INDEX idx_jobs_hash ON jobs.jobs USING btree (hash)
CREATE INDEX idx_jobs_location ON jobs.jobs USING btree (location)
CREATE INDEX idx_jobs_posted_date ON jobs.jobs USING btree (posted_date DESC NULLS LAST, id DESC)
CREATE INDEX idx_jobs_remote ON jobs.jobs USING btree (is_remote, job_type, experience_level, posted_date DESC NULLS LAST) WHERE (is_active = true)
CREATE INDEX idx_jobs_salary ON jobs.jobs USING btree (salary_min, salary_max)
CREATE INDEX idx_jobs_source ON jobs.jobs USING btree (source_id, is_active)
CREATE INDEX idx_jobs_title ON jobs.jobs USING btree (title)
CREATE UNIQUE INDEX jobs_pkey ON jobs.jobs USING btree (id)
CREATE UNIQUE INDEX unique_job_external ON jobs.jobs USING btree (source_id, external_id)
CREATE UNIQUE INDEX unique_job_hash_without_id ON jobs.jobs USING btree (source_id, hash) NULLS NOT DISTINCT WHERE ((source_id IS NULL) OR (external_id IS NULL))
CREATE UNIQUE INDEX liveness_asks_pkey ON jobs.liveness_asks USING btree (job_id)
CREATE UNIQUE INDEX match_changes_pkey ON jobs.match_changes USING btree (id)
CREATE INDEX idx_match_dismissals_job ON jobs.match_dismissals USING btree (job_id)
CREATE INDEX idx_match_dismissals_newest ON jobs.match_dismissals USING btree (user_id, created_at DESC, job_id DESC)
CREATE UNIQUE INDEX match_dismissals_pkey ON jobs.match_dismissals USING btree (user_id, job_id)
CREATE INDEX idx_match_features_changed ON jobs.match_features USING btree (changed_xid)
CREATE UNIQUE INDEX match_features_pkey ON jobs.match_features USING btree (job_id)
CREATE UNIQUE INDEX match_refreshes_pkey ON jobs.match_refreshes USING btree (user_id)
CREATE INDEX idx_moved_references_merge ON jobs.moved_references USING btree (merge_id)
CREATE INDEX idx_moved_references_user ON jobs.moved_references USING btree (user_id)
CREATE UNIQUE INDEX moved_references_pkey ON jobs.moved_references USING btree (id)
CREATE INDEX idx_not_the_same_job ON jobs.not_the_same USING btree (job_id)
CREATE INDEX idx_not_the_same_sighting ON jobs.not_the_same USING btree (sighting_id)
CREATE UNIQUE INDEX not_the_same_pkey ON jobs.not_the_same USING btree (id)
CREATE UNIQUE INDEX unique_not_the_same ON jobs.not_the_same USING btree (user_id, sighting_id)
CREATE INDEX idx_place_distances_to ON jobs.place_distances USING btree (to_place_id)
CREATE UNIQUE INDEX place_distances_pkey ON jobs.place_distances USING btree (from_place_id, to_place_id)
CREATE INDEX idx_place_names_place ON jobs.place_names USING btree (place_id)
CREATE UNIQUE INDEX place_names_pkey ON jobs.place_names USING btree (name, place_id)
CREATE UNIQUE INDEX place_regions_pkey ON jobs.place_regions USING btree (name, country, code)
CREATE INDEX idx_places_posted ON jobs.places USING btree (id) WHERE is_posted
CREATE INDEX idx_places_wanted ON jobs.places USING btree (id) WHERE is_wanted
CREATE UNIQUE INDEX places_pkey ON jobs.places USING btree (id)
CREATE UNIQUE INDEX posting_keys_pkey ON jobs.posting_keys USING btree (key, sighting_id)
CREATE INDEX idx_saved_jobs_job ON jobs.saved_jobs USING btree (job_id)
CREATE INDEX idx_saved_jobs_user ON jobs.saved_jobs USING btree (user_id, saved_at DESC)
CREATE UNIQUE INDEX saved_jobs_pkey ON jobs.saved_jobs USING btree (id)
CREATE UNIQUE INDEX unique_saved_job ON jobs.saved_jobs USING btree (user_id, job_id)
CREATE INDEX idx_saved_search_hits_job ON jobs.saved_search_hits USING btree (job_id)
CREATE INDEX idx_saved_search_hits_new ON jobs.saved_search_hits USING btree (saved_search_id, found_at DESC, job_id DESC) WHERE (seen_at IS NULL)
CREATE UNIQUE INDEX saved_search_hits_pkey ON jobs.saved_search_hits USING btree (saved_search_id, job_id)
CREATE INDEX idx_saved_searches_looked ON jobs.saved_searches USING btree (looked_at) WHERE notify
CREATE INDEX idx_saved_searches_newest ON jobs.saved_searches USING btree (user_id, created_at DESC, id DESC)
CREATE UNIQUE INDEX saved_searches_pkey ON jobs.saved_searches USING btree (id)
CREATE UNIQUE INDEX unique_saved_search_name ON jobs.saved_searches USING btree (user_id, name)
CREATE UNIQUE INDEX search_changes_pkey ON jobs.search_changes USING btree (id)
CREATE INDEX idx_jobs_search ON jobs.search_rows USING gin (tags, document)
CREATE INDEX idx_search_rows_changed ON jobs.search_rows USING btree (changed_xid)
CREATE INDEX idx_search_rows_company ON jobs.search_rows USING btree (company_id)
CREATE INDEX idx_search_rows_date ON jobs.search_rows USING btree (sort_date DESC, job_id DESC)
CREATE INDEX idx_search_rows_pay ON jobs.search_rows USING btree (pay_currency, pay_top DESC, job_id DESC) WHERE (pay_top IS NOT NULL)
CREATE UNIQUE INDEX search_rows_pkey ON jobs.search_rows USING btree (job_id)
CREATE INDEX idx_search_rows_past_ended ON jobs.search_rows_past USING btree (ended_at)
CREATE INDEX idx_search_rows_past_job ON jobs.search_rows_past USING btree (job_id)
CREATE UNIQUE INDEX search_rows_past_pkey ON jobs.search_rows_past USING btree (id)
CREATE INDEX idx_skill_aliases_skill ON jobs.skill_aliases USING btree (skill_id)
CREATE UNIQUE INDEX skill_aliases_pkey ON jobs.skill_aliases USING btree (alias)
CREATE UNIQUE INDEX skills_dictionary_pkey ON jobs.skills_dictionary USING btree (id)
CREATE UNIQUE INDEX skills_dictionary_slug_key ON jobs.skills_dictionary USING btree (slug)
CREATE INDEX idx_sources_due ON jobs.sources USING btree (last_crawled_at NULLS FIRST) WHERE (is_active AND fetch_allowed)
CREATE UNIQUE INDEX sources_name_key ON jobs.sources USING btree (name)
CREATE UNIQUE INDEX sources_pkey ON jobs.sources USING btree (id)
CREATE UNIQUE INDEX unique_source_board ON jobs.sources USING btree (adapter, board_token) WHERE (board_token IS NOT NULL)
CREATE INDEX idx_user_sources_source ON jobs.user_sources USING btree (source_id)
CREATE UNIQUE INDEX user_sources_pkey ON jobs.user_sources USING btree (user_id, source_id)
CREATE UNIQUE INDEX access_tokens_pkey ON users.access_tokens USING btree (id)
CREATE UNIQUE INDEX access_tokens_token_hash_key ON users.access_tokens USING btree (token_hash)
CREATE INDEX idx_access_tokens_user ON users.access_tokens USING btree (user_id, created_at DESC, id)
CREATE UNIQUE INDEX answers_pkey ON users.answers USING btree (id)
CREATE UNIQUE INDEX unique_user_answer ON users.answers USING btree (user_id, answer_key)
CREATE UNIQUE INDEX consents_pkey ON users.consents USING btree (user_id, purpose)
CREATE UNIQUE INDEX data_exports_pkey ON users.data_exports USING btree (id)
CREATE INDEX idx_data_exports_due ON users.data_exports USING btree (status, created_at) WHERE ((status)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying, 'ready'::character varying])::text[]))
CREATE INDEX idx_data_exports_person ON users.data_exports USING btree (user_id, created_at DESC, id DESC)
CREATE UNIQUE INDEX discarded_files_pkey ON users.discarded_files USING btree (object_key)
CREATE INDEX idx_discarded_files_due ON users.discarded_files USING btree (next_attempt_at)
CREATE UNIQUE INDEX education_pkey ON users.education USING btree (id)
CREATE INDEX idx_education_source_resume ON users.education USING btree (source_resume_id) WHERE (source_resume_id IS NOT NULL)
CREATE INDEX idx_education_user_id ON users.education USING btree (user_id)
CREATE UNIQUE INDEX erasures_pkey ON users.erasures USING btree (id)
CREATE INDEX idx_erasures_due ON users.erasures USING btree (next_attempt_at) WHERE ((stage)::text <> ALL ((ARRAY['finished'::character varying, 'cancelled'::character varying])::text[]))
CREATE INDEX idx_erasures_person ON users.erasures USING btree (user_id, requested_at DESC)
CREATE UNIQUE INDEX unique_erasure_open ON users.erasures USING btree (user_id) WHERE ((stage)::text <> ALL ((ARRAY['finished'::character varying, 'cancelled'::character varying])::text[]))
CREATE UNIQUE INDEX experience_pkey ON users.experience USING btree (id)
CREATE INDEX idx_experience_dates ON users.experience USING btree (user_id, start_date DESC)
CREATE INDEX idx_experience_source_resume ON users.experience USING btree (source_resume_id) WHERE (source_resume_id IS NOT NULL)
CREATE UNIQUE INDEX idempotency_keys_pkey ON users.idempotency_keys USING btree (user_id, route, key)
CREATE INDEX idx_idempotency_keys_expires ON users.idempotency_keys USING btree (expires_at)
CREATE UNIQUE INDEX preferences_pkey ON users.preferences USING btree (id)
CREATE UNIQUE INDEX unique_user_preferences ON users.preferences USING btree (user_id)
CREATE INDEX idx_profiles_source_resume ON users.profiles USING btree (source_resume_id) WHERE (source_resume_id IS NOT NULL)
CREATE INDEX idx_profiles_years_grow_on ON users.profiles USING btree (years_grow_on) WHERE (years_grow_on IS NOT NULL)
CREATE UNIQUE INDEX profiles_pkey ON users.profiles USING btree (id)
CREATE UNIQUE INDEX unique_user_profile ON users.profiles USING btree (user_id)
CREATE INDEX idx_refresh_tokens_session ON users.refresh_tokens USING btree (session_id, used_at)
CREATE UNIQUE INDEX refresh_tokens_pkey ON users.refresh_tokens USING btree (token_hash)
CREATE INDEX idx_request_windows_ends ON users.request_windows USING btree (ends_at)
CREATE UNIQUE INDEX request_windows_pkey ON users.request_windows USING btree (key)
CREATE INDEX idx_resume_proposals_person ON users.resume_proposals USING btree (user_id, created_at DESC, id DESC)
CREATE INDEX idx_resume_proposals_rejected ON users.resume_proposals USING btree (user_id, fingerprint) WHERE ((status)::text = 'rejected'::text)
CREATE UNIQUE INDEX resume_proposals_pkey ON users.resume_proposals USING btree (id)
CREATE UNIQUE INDEX unique_resume_proposal ON users.resume_proposals USING btree (resume_id, fingerprint)
CREATE INDEX idx_resumes_created_at ON users.resumes USING btree (created_at DESC)
CREATE INDEX idx_resumes_duplicate ON users.resumes USING btree (duplicate_of) WHERE (duplicate_of IS NOT NULL)
CREATE INDEX idx_resumes_hash ON users.resumes USING btree (user_id, file_hash) WHERE (file_hash IS NOT NULL)
CREATE UNIQUE INDEX idx_resumes_primary ON users.resumes USING btree (user_id, is_primary) WHERE (is_primary = true)
CREATE INDEX idx_resumes_unparsed ON users.resumes USING btree (created_at) WHERE ((parse_status)::text = ANY ((ARRAY['queued'::character varying, 'parsing'::character varying])::text[]))
CREATE INDEX idx_resumes_user_id ON users.resumes USING btree (user_id)
CREATE UNIQUE INDEX resumes_id_user_id_key ON users.resumes USING btree (id, user_id)
CREATE UNIQUE INDEX resumes_object_key_key ON users.resumes USING btree (object_key)
CREATE UNIQUE INDEX resumes_pkey ON users.resumes USING btree (id)
CREATE INDEX idx_sessions_user ON users.sessions USING btree (user_id, created_at DESC, id)
CREATE UNIQUE INDEX sessions_pkey ON users.sessions USING btree (id)
CREATE UNIQUE INDEX unique_session_user ON users.sessions USING btree (id, user_id)
CREATE UNIQUE INDEX settings_pkey ON users.settings USING btree (id)
CREATE UNIQUE INDEX unique_user_settings ON users.settings USING btree (user_id)
CREATE INDEX idx_sign_in_states_expires ON users.sign_in_states USING btree (expires_at)
CREATE INDEX idx_sign_in_states_user ON users.sign_in_states USING btree (user_id) WHERE (user_id IS NOT NULL)
CREATE UNIQUE INDEX sign_in_states_pkey ON users.sign_in_states USING btree (state_hash)
CREATE INDEX idx_skills_name ON users.skills USING btree (skill_name)
CREATE INDEX idx_skills_primary ON users.skills USING btree (user_id, is_primary) WHERE (is_primary = true)
CREATE INDEX idx_skills_skill ON users.skills USING btree (skill_id)
CREATE INDEX idx_skills_source_resume ON users.skills USING btree (source_resume_id) WHERE (source_resume_id IS NOT NULL)
CREATE UNIQUE INDEX skills_pkey ON users.skills USING btree (id)
CREATE UNIQUE INDEX unique_user_skill ON users.skills USING btree (user_id, skill_name)
CREATE UNIQUE INDEX unique_user_skill_id ON users.skills USING btree (user_id, skill_id) WHERE (skill_id IS NOT NULL)
CREATE UNIQUE INDEX unique_user_skill_spelling ON users.skills USING btree (user_id, lower(btrim((skill_name)::text)))
CREATE UNIQUE INDEX tier_usage_pkey ON users.tier_usage USING btree (user_id, kind, day)
CREATE INDEX idx_user_certificates_source_resume ON users.user_certificates USING btree (source_resume_id) WHERE (source_resume_id IS NOT NULL)
CREATE UNIQUE INDEX unique_user_certificate ON users.user_certificates USING btree (user_id, lower(btrim((certificate_name)::text)), lower(btrim((COALESCE(issuer, ''::character varying))::text)), COALESCE(issue_date, '-infinity'::date))
CREATE UNIQUE INDEX user_certificates_pkey ON users.user_certificates USING btree (id)
CREATE INDEX idx_user_languages_source_resume ON users.user_languages USING btree (source_resume_id) WHERE (source_resume_id IS NOT NULL)
CREATE UNIQUE INDEX unique_user_language ON users.user_languages USING btree (user_id, lower(btrim((language_name)::text)))
CREATE UNIQUE INDEX user_languages_pkey ON users.user_languages USING btree (id)
CREATE INDEX idx_user_projects_source_resume ON users.user_projects USING btree (source_resume_id) WHERE (source_resume_id IS NOT NULL)
CREATE INDEX idx_user_projects_user_id ON users.user_projects USING btree (user_id)
CREATE UNIQUE INDEX user_projects_pkey ON users.user_projects USING btree (id)
CREATE INDEX idx_users_active ON users.users USING btree (created_at DESC) WHERE ((is_active = true) AND (deleted_at IS NULL))
CREATE INDEX idx_users_created_at ON users.users USING btree (created_at DESC)
CREATE UNIQUE INDEX idx_users_email ON users.users USING btree (lower((email)::text)) WHERE (deleted_at IS NULL)
CREATE UNIQUE INDEX idx_users_google_id ON users.users USING btree (google_id) WHERE (deleted_at IS NULL)
CREATE INDEX idx_users_search ON users.users USING gin (name gin_trgm_ops, email gin_trgm_ops)
CREATE UNIQUE INDEX users_pkey ON users.users USING btree (id)
CREATE UNIQUE INDEX users_support_code_key ON users.users USING btree (support_code)

-- Views

analytics.job_match_quality security_invoker=true
 SELECT jm.match_score,
    count(*) AS job_count,
    count(DISTINCT a.id) AS applications,
    avg(
        CASE
            WHEN (((a.status)::text = ANY ((ARRAY['interviewing'::character varying, 'offered'::character varying])::text[])) OR (i.application_id IS NOT NULL)) THEN 1
            ELSE 0
        END) FILTER (WHERE ((a.id IS NOT NULL) AND ((a.status)::text <> 'draft'::text))) AS success_rate
   FROM ((jobs.job_matches jm
     LEFT JOIN applications.applications a ON (((jm.job_id = a.job_id) AND (jm.user_id = a.user_id))))
     LEFT JOIN ( SELECT DISTINCT interviews.application_id
           FROM applications.interviews
          WHERE ((interviews.status)::text <> 'cancelled'::text)) i ON ((i.application_id = a.id)))
  GROUP BY jm.match_score
  ORDER BY jm.match_score DESC;
analytics.user_activity_summary security_invoker=true
 SELECT u.id,
    u.email,
    count(a.id) AS total_applications,
    count(a.id) FILTER (WHERE a.has_interview) AS interviews,
    count(a.id) FILTER (WHERE a.has_offer) AS offers,
    avg((EXTRACT(epoch FROM (a.response_received_at - a.applied_at)) / (86400)::numeric)) FILTER (WHERE (a.response_received_at >= a.applied_at)) AS avg_response_days
   FROM (users.users u
     LEFT JOIN ( SELECT p.id,
            p.user_id,
            p.applied_at,
            p.response_received_at,
            (EXISTS ( SELECT
                   FROM applications.interviews i
                  WHERE ((i.application_id = p.id) AND ((i.status)::text <> 'cancelled'::text)))) AS has_interview,
            (EXISTS ( SELECT
                   FROM applications.offers o
                  WHERE (o.application_id = p.id))) AS has_offer
           FROM applications.applications p
          WHERE (COALESCE(p.last_activity_at, p.applied_at, p.created_at) > (CURRENT_DATE - '30 days'::interval))) a ON ((a.user_id = u.id)))
  WHERE (u.deleted_at IS NULL)
  GROUP BY u.id, u.email;
jobs.match_people security_invoker=true
 SELECT u.id AS user_id,
    p.years_experience AS years,
        CASE
            WHEN (f.salary_min_minor IS NOT NULL) THEN f.salary_min_minor
            ELSE p.desired_salary_min_minor
        END AS salary_min_minor,
        CASE
            WHEN ((f.salary_min_minor IS NOT NULL) OR (p.desired_salary_min_minor IS NULL)) THEN COALESCE(f.salary_currency, 'USD'::character varying)
            ELSE p.salary_currency
        END AS salary_currency,
    COALESCE(f.work_modes, '{}'::text[]) AS work_modes,
    COALESCE(f.job_types, '{}'::text[]) AS job_types,
    COALESCE(f.place_ids, '{}'::integer[]) AS place_ids,
    ( SELECT COALESCE(array_agg(DISTINCT (l.country)::text), '{}'::text[]) AS "coalesce"
           FROM jobs.places l
          WHERE (l.id = ANY (f.place_ids))) AS countries,
    COALESCE(f.location_radius_miles, 25) AS radius_miles,
    COALESCE(f.exclude_companies, '{}'::text[]) AS exclude_companies
   FROM ((users.users u
     LEFT JOIN users.profiles p ON ((p.user_id = u.id)))
     LEFT JOIN users.preferences f ON ((f.user_id = u.id)));
jobs.own_sightings security_invoker=true
 SELECT user_id,
    job_id,
    sighting_id,
    is_apart,
    ((gone_at IS NULL) AND ((expiry_date IS NULL) OR (expiry_date > now()))) AS is_there,
        CASE
            WHEN is_apart THEN posting_id
            WHEN bool_or((is_apart AND (posting_id = job_id))) OVER (PARTITION BY user_id, job_id) THEN first_value(posting_id) OVER (PARTITION BY user_id, job_id ORDER BY is_apart, (gone_at IS NOT NULL), first_seen_at, sighting_id)
            ELSE job_id
        END AS own_id
   FROM ( SELECT v.user_id,
            v.job_id,
            s.id AS sighting_id,
            s.gone_at,
            s.first_seen_at,
            j.id AS posting_id,
            j.expiry_date,
            (EXISTS ( SELECT
                   FROM (jobs.not_the_same n
                     JOIN jobs.jobs o ON ((o.id = n.job_id)))
                  WHERE ((n.user_id = v.user_id) AND (n.sighting_id = s.id) AND (COALESCE(o.duplicate_of, o.id) = v.job_id)))) AS is_apart
           FROM ((( SELECT DISTINCT n.user_id,
                    COALESCE(o.duplicate_of, o.id) AS job_id
                   FROM (jobs.not_the_same n
                     JOIN jobs.jobs o ON ((o.id = n.job_id)))) v
             JOIN jobs.job_sightings s ON ((s.job_id = v.job_id)))
             JOIN jobs.jobs j ON (((j.source_id = s.source_id) AND ((j.external_id)::text = (s.external_id)::text))))) seen;

-- Functions

CREATE OR REPLACE FUNCTION ai.only_operators()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator
           AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'Only an operator changes a prompt.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION analytics.activity_of_everybody(p_limit integer)
 RETURNS TABLE(user_id uuid, total_applications bigint, interviews bigint, offers bigint, avg_response_days double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT v.id,
     v.total_applications,
     v.interviews,
     v.offers,
     (v.avg_response_days)::double precision AS avg_response_days
    FROM analytics.user_activity_summary v
   WHERE (v.total_applications > 0)
   ORDER BY v.total_applications DESC, v.id
  LIMIT activity_of_everybody.p_limit;
END
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION analytics.collect_system_metrics(p_now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       done integer;
     BEGIN
       INSERT INTO analytics.system_metrics (metric_type, metric_value, recorded_at)
       SELECT m.name, m.value, p_now FROM (
         SELECT 'queue.emails_oldest_seconds' AS name,
                coalesce(extract(epoch FROM p_now - min(e.next_attempt_at)), 0)::numeric AS value
           FROM communications.emails e WHERE e.status = 'queued' AND e.next_attempt_at <= p_now
         UNION ALL SELECT 'queue.replies_oldest_seconds', coalesce(extract(epoch FROM p_now - min(r.received_at)), 0)
           FROM communications.email_responses r WHERE r.processed_at IS NULL
         UNION ALL SELECT 'queue.resumes_oldest_seconds', coalesce(extract(epoch FROM p_now - min(r.created_at)), 0)
           FROM users.resumes r WHERE r.parse_status = 'queued'
         UNION ALL SELECT 'queue.exports_oldest_seconds', coalesce(extract(epoch FROM p_now - min(x.created_at)), 0)
           FROM users.data_exports x WHERE x.status IN ('queued', 'running')
         UNION ALL SELECT 'queue.erasures_oldest_seconds', coalesce(extract(epoch FROM p_now - min(x.next_attempt_at)), 0)
           FROM users.erasures x WHERE x.stage NOT IN ('finished', 'cancelled') AND x.next_attempt_at <= p_now
         UNION ALL SELECT 'sends.' || e.status || '_day', count(*) FROM communications.emails e
          WHERE e.send_started_at > p_now - interval '1 day' AND e.status IN ('sent', 'delivered', 'bounced', 'failed', 'needs_review')
          GROUP BY e.status
         UNION ALL SELECT 'replies.review_share', coalesce(avg((r.review_status = 'needed')::integer), 0)
           FROM communications.email_responses r WHERE r.received_at > p_now - interval '1 day'
         UNION ALL SELECT 'sources.' || s.health, count(*) FROM jobs.sources s WHERE s.is_active GROUP BY s.health
         UNION ALL SELECT 'model.cost_micros_day', coalesce(sum(g.cost_micros), 0) FROM ai.generations g
          WHERE g.created_at > p_now - interval '1 day') AS m;
       GET DIAGNOSTICS done = ROW_COUNT;
       RETURN done;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION analytics.compute_responsiveness(p_now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       done integer;
     BEGIN
       DELETE FROM analytics.company_responsiveness;
       INSERT INTO analytics.company_responsiveness
         (company_id, people_count, sent_count, responded_count, q1_days, median_days, q3_days, computed_at)
       SELECT j.company_id, count(DISTINCT a.user_id), count(*), count(a.response_received_at),
              percentile_cont(0.25) WITHIN GROUP (ORDER BY d.days), percentile_cont(0.5) WITHIN GROUP (ORDER BY d.days),
              percentile_cont(0.75) WITHIN GROUP (ORDER BY d.days), p_now
         FROM applications.applications a JOIN jobs.jobs j ON j.id = a.job_id
        CROSS JOIN LATERAL (SELECT CASE WHEN a.response_received_at >= a.applied_at
          THEN extract(epoch FROM a.response_received_at - a.applied_at) / 86400 END::float8 AS days) AS d
        WHERE a.applied_at IS NOT NULL AND a.applied_at > p_now - interval '2 years' AND j.company_id IS NOT NULL
        GROUP BY j.company_id HAVING count(DISTINCT a.user_id) >= 5;
       GET DIAGNOSTICS done = ROW_COUNT;
       RETURN done;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION analytics.match_quality_of_everybody()
 RETURNS TABLE(match_score integer, job_count bigint, applications bigint, success_rate double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT v.match_score,
     v.job_count,
     v.applications,
     (v.success_rate)::double precision AS success_rate
    FROM analytics.job_match_quality v;
END
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION applications.interview_concerns_calendar()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO integrations.calendar_events AS e (interview_id, user_id)
         SELECT NEW.id, a.user_id FROM applications.applications a WHERE a.id = NEW.application_id
         ON CONFLICT (interview_id) DO UPDATE
           SET wanted_revision = e.wanted_revision + 1, next_attempt_at = CURRENT_TIMESTAMP;
       RETURN NULL;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION applications.offers_money()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NEW.salary_offered_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.salary_offered_minor IS DISTINCT FROM OLD.salary_offered_minor) THEN
         NEW.salary_offered := public.money_to_whole(NEW.salary_offered_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.salary_offered IS DISTINCT FROM OLD.salary_offered
         OR (NEW.salary_offered IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.salary_offered_minor := public.money_to_minor(NEW.salary_offered, NEW.salary_currency);
       ELSIF NEW.salary_offered_minor IS NULL AND OLD.salary_offered_minor IS NOT NULL THEN
         NEW.salary_offered := NULL;
       END IF;
       IF NEW.bonus_offered_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.bonus_offered_minor IS DISTINCT FROM OLD.bonus_offered_minor) THEN
         NEW.bonus_offered := public.money_to_whole(NEW.bonus_offered_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.bonus_offered IS DISTINCT FROM OLD.bonus_offered
         OR (NEW.bonus_offered IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.bonus_offered_minor := public.money_to_minor(NEW.bonus_offered, NEW.salary_currency);
       ELSIF NEW.bonus_offered_minor IS NULL AND OLD.bonus_offered_minor IS NOT NULL THEN
         NEW.bonus_offered := NULL;
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION applications.only_operators()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator
           AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'Only an operator writes exchange rates.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION applications.refuse_blocked_letter()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF TG_OP = 'UPDATE' AND NEW.cover_letter_id IS NOT DISTINCT FROM OLD.cover_letter_id
         AND (NEW.status <> 'queued' OR OLD.status = 'queued') THEN
         RETURN NEW;
       END IF;
       -- The worker reads no letters, and neither pins nor queues them.
       IF has_table_privilege('ai.cover_letters', 'SELECT')
         AND EXISTS (SELECT FROM ai.cover_letters l WHERE l.id = NEW.cover_letter_id AND l.blocked) THEN
         RAISE EXCEPTION 'the letter has findings' USING ERRCODE = 'check_violation', COLUMN = 'cover_letter_id';
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION audit.archive_whole_months(p_before timestamp with time zone DEFAULT (CURRENT_DATE - '90 days'::interval))
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       part record;
       month date;
       target text;
       has_rows boolean;
       target_has_rows boolean;
       done integer := 0;
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('audit.ensure_partition'));
       FOR part IN
         SELECT i.inhrelid::regclass::text AS name, substring(c.relname from '_y([0-9]{4}m[0-9]{2})$') AS mark
           FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
          WHERE i.inhparent = 'audit.audit_logs'::regclass ORDER BY 1
       LOOP
         CONTINUE WHEN part.mark IS NULL;
         month := to_date(part.mark, 'YYYY"m"MM');
         CONTINUE WHEN audit.month_start((month + interval '1 month')::date) > p_before;
         EXECUTE format('ALTER TABLE audit.audit_logs DETACH PARTITION %s', part.name);
         EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', part.name);
         EXECUTE format('SELECT EXISTS (SELECT FROM %s)', part.name) INTO has_rows;
         EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part.name);
         target := audit.partition_name('audit.audit_logs_archive', month);
         target_has_rows := false;
         IF has_rows AND to_regclass(target) IS NOT NULL THEN
           EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', target);
           EXECUTE format('SELECT EXISTS (SELECT FROM %s)', target) INTO target_has_rows;
           EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
         END IF;
         IF NOT has_rows THEN
           EXECUTE format('DROP TABLE %s', part.name);
           done := done + 1;
         ELSIF target_has_rows THEN
           EXECUTE format('ALTER TABLE audit.audit_logs ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', part.name,
             audit.month_start(month), audit.month_start((month + interval '1 month')::date));
         ELSE
           EXECUTE format('DROP TABLE IF EXISTS %s', target);
           EXECUTE format('ALTER TABLE %s RENAME TO %I', part.name, split_part(target, '.', 2));
           EXECUTE format('ALTER TABLE audit.audit_logs_archive ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', target,
             audit.month_start(month), audit.month_start((month + interval '1 month')::date));
           done := done + 1;
         END IF;
       END LOOP;
       RETURN done;
     END $function$
OWNER the owner ACL jobhuntai_admin=X/jobhuntai_admin jobhuntai_worker=X/jobhuntai_admin
CREATE OR REPLACE FUNCTION audit.check_seals(p_after bigint, p_limit integer, p_now timestamp with time zone, p_kept interval)
 RETURNS TABLE(number bigint, from_at timestamp with time zone, to_at timestamp with time zone, fault text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       one audit.seals;
       before audit.seals;
       batch record;
     BEGIN
       SELECT * INTO before FROM audit.seals s WHERE s.number = p_after;
       FOR one IN SELECT * FROM audit.seals s WHERE s.number > p_after ORDER BY s.number LIMIT p_limit LOOP
         number := one.number;
         from_at := one.from_at;
         to_at := one.to_at;
         fault := NULL;
         IF one.number <> coalesce(before.number, 0) + 1 THEN fault := 'seal_missing';
         ELSIF one.previous <> coalesce(before.seal, sha256('audit.seals'::bytea)) OR one.from_at <> coalesce(before.to_at, one.from_at) THEN
           fault := 'link_broken';
         ELSIF one.seal <> audit.seal_hash(one.number, one.from_at, one.to_at, one.row_count, one.digest, one.previous) THEN
           fault := 'seal_changed';
         ELSIF one.purged_at IS NOT NULL THEN
           IF one.to_at > p_now - p_kept THEN fault := 'purged_early'; END IF;
         ELSE
           SELECT * INTO batch FROM audit.digest_of(one.from_at, one.to_at);
           IF batch.row_count <> one.row_count THEN fault := 'entries_counted_otherwise';
           ELSIF batch.digest <> one.digest THEN fault := 'entry_changed';
           END IF;
         END IF;
         -- Entries before the first seal's time were put there later.
         IF fault IS NULL AND one.number = 1 AND one.purged_at IS NULL AND (
             EXISTS (SELECT FROM audit.audit_logs l WHERE l.created_at < one.from_at)
             OR EXISTS (SELECT FROM audit.audit_logs_archive l WHERE l.created_at < one.from_at)) THEN
           fault := 'entries_before_the_first';
         END IF;
         UPDATE audit.seals s SET looked_at = p_now, verified_at = CASE WHEN fault IS NULL THEN p_now ELSE s.verified_at END
          WHERE s.number = one.number;
         RETURN NEXT;
         before := one;
       END LOOP;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.default_partition_rows()
 RETURNS TABLE(partition text, row_count bigint)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT 'audit.audit_logs'::text,
     count(*) AS count
    FROM audit.audit_logs_default
 UNION ALL
  SELECT 'audit.audit_logs_archive'::text,
     count(*) AS count
    FROM audit.audit_logs_archive_default
 UNION ALL
  SELECT 'analytics.user_events'::text,
     count(*) AS count
    FROM analytics.user_events_default;
END
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.digest_of(p_from timestamp with time zone, p_to timestamp with time zone, OUT row_count integer, OUT digest bytea)
 RETURNS record
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT (count(*))::integer AS count,
     sha256(COALESCE(string_agg(sha256(convert_to(e.said, 'UTF8'::name)), '\x'::bytea ORDER BY e.created_at, e.id), '\x'::bytea)) AS sha256
    FROM ( SELECT l.id,
             l.created_at,
             (jsonb_build_array(l.id, l.user_id, l.subject_user_id, l.entity_type, l.entity_id, l.action, l.changes, l.reason, l.request_id, l.actor_role, EXTRACT(epoch FROM l.created_at)))::text AS said
            FROM audit.audit_logs l
           WHERE ((l.created_at >= digest_of.p_from) AND (l.created_at < digest_of.p_to))
         UNION ALL
          SELECT l.id,
             l.created_at,
             (jsonb_build_array(l.id, l.user_id, l.subject_user_id, l.entity_type, l.entity_id, l.action, l.changes, l.reason, l.request_id, l.actor_role, EXTRACT(epoch FROM l.created_at)))::text AS jsonb_build_array
            FROM audit.audit_logs_archive l
           WHERE ((l.created_at >= digest_of.p_from) AND (l.created_at < digest_of.p_to))) e;
END
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.ensure_partition(parent regclass, month date)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       part text := audit.partition_name(parent, month);
       spill text := (SELECT i.inhrelid::regclass::text FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
                       WHERE i.inhparent = parent AND pg_get_expr(c.relpartbound, c.oid) = 'DEFAULT');
       lower timestamptz := audit.month_start(month);
       upper timestamptz := audit.month_start((month + interval '1 month')::date);
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('audit.ensure_partition'));
       IF to_regclass(part) IS NOT NULL THEN RETURN false; END IF;
       EXECUTE format('CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part, parent);
       -- Forced row level security hides the spilt rows from the owner too: it is lifted for the move alone.
       EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', spill);
       EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', spill);
       EXECUTE format('WITH moved AS (DELETE FROM %s WHERE created_at >= %L AND created_at < %L RETURNING *)
                       INSERT INTO %s SELECT * FROM moved', spill, lower, upper, part);
       EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', spill);
       EXECUTE format('ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', parent, part, lower, upper);
       EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
       EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part);
       RETURN true;
     END $function$
OWNER the owner ACL jobhuntai_admin=X/jobhuntai_admin
CREATE OR REPLACE FUNCTION audit.ensure_partitions(months_ahead integer DEFAULT 3, from_date date DEFAULT CURRENT_DATE)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       made integer := 0;
       step integer;
     BEGIN
       FOR step IN 0..months_ahead LOOP
         made := made + audit.ensure_partition('audit.audit_logs', (from_date + make_interval(months => step))::date)::integer
           + audit.ensure_partition('analytics.user_events', (from_date + make_interval(months => step))::date)::integer;
       END LOOP;
       FOR step IN 0..5 LOOP
         made := made + audit.ensure_partition('audit.audit_logs_archive', (from_date - make_interval(months => step))::date)::integer;
       END LOOP;
       RETURN made;
     END $function$
OWNER the owner ACL jobhuntai_admin=X/jobhuntai_admin jobhuntai_worker=X/jobhuntai_admin
CREATE OR REPLACE FUNCTION audit.find_people(p_part text, p_limit integer)
 RETURNS TABLE(user_id uuid, name text, email text, created_at timestamp with time zone, last_login_at timestamp with time zone, is_active boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       pattern text := '%' || replace(replace(replace(p_part, '\', '\\'), '%', '\%'), '_', '\_') || '%';
       found record;
     BEGIN
       PERFORM audit.only_the_desk(false);
       -- A text of fewer than three characters has no trigram, and would be everybody.
       IF length(btrim(p_part)) < 3 THEN
         RAISE EXCEPTION 'Three characters at least.' USING ERRCODE = 'invalid_parameter_value';
       END IF;
       FOR found IN
         SELECT u.id, u.name::text AS name, u.email::text AS email, u.created_at, u.last_login_at, u.is_active FROM users.users u
          WHERE (u.name ILIKE pattern OR u.email ILIKE pattern) AND u.deleted_at IS NULL
          ORDER BY greatest(public.similarity(u.name, p_part), public.similarity(u.email, p_part)) DESC, u.id LIMIT p_limit
       LOOP
         PERFORM audit.note_look('people', found.id);
         RETURN QUERY SELECT found.id, found.name, found.email, found.created_at, found.last_login_at, found.is_active;
       END LOOP;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_app=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.forget_person(p_user_id uuid)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       live bigint;
       archived bigint;
     BEGIN
       DELETE FROM audit.hash_keys WHERE person_id = p_user_id;
       UPDATE audit.audit_logs SET ip_address = NULL, user_agent = NULL
        WHERE (user_id = p_user_id OR subject_user_id = p_user_id) AND (ip_address IS NOT NULL OR user_agent IS NOT NULL);
       GET DIAGNOSTICS live = ROW_COUNT;
       UPDATE audit.audit_logs_archive SET ip_address = NULL, user_agent = NULL
        WHERE (user_id = p_user_id OR subject_user_id = p_user_id) AND (ip_address IS NOT NULL OR user_agent IS NOT NULL);
       GET DIAGNOSTICS archived = ROW_COUNT;
       RETURN live + archived;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.hash_key_of(person uuid)
 RETURNS bytea
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       found bytea;
     BEGIN
       SELECT key INTO found FROM audit.hash_keys WHERE person_id = person;
       IF found IS NULL THEN
         INSERT INTO audit.hash_keys (person_id, key) VALUES (person, public.gen_random_bytes(32)) ON CONFLICT DO NOTHING;
         SELECT key INTO found FROM audit.hash_keys WHERE person_id = person;
       END IF;
       RETURN found;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.head_seal(OUT number bigint, OUT seal text)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT s.number,
     encode(s.seal, 'hex'::text) AS encode
    FROM audit.seals s
   ORDER BY s.number DESC
  LIMIT 1;
END
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.least_checked_seal()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT (s.number - 1)
    FROM audit.seals s
   ORDER BY s.looked_at NULLS FIRST, s.number
  LIMIT 1;
END
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.month_start(month date)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE
RETURN (date_trunc('month'::text, (month)::timestamp without time zone) AT TIME ZONE 'UTC'::text)
OWNER the owner
CREATE OR REPLACE FUNCTION audit.note_look(p_entity_type text, p_person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       address text := nullif(current_setting('app.ip', true), '');
       device inet;
     BEGIN
       IF pg_input_is_valid(address, 'inet') THEN device := address::inet; END IF;
       INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, entity_id, action, ip_address, user_agent, reason,
         request_id, created_at)
       VALUES (public.app_current_user_id(), p_person, left(p_entity_type, 100), p_person, 'view', device,
         left(nullif(current_setting('app.user_agent', true), ''), 500),
         left(nullif(current_setting('app.reason', true), ''), 500),
         left(nullif(current_setting('app.request_id', true), ''), 100), clock_timestamp());
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.only_the_desk(p_support_too boolean)
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id()
           AND (u.is_operator OR (p_support_too AND u.is_support)) AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'This is for the operators of this deployment.' USING ERRCODE = 'insufficient_privilege';
       END IF;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.partition_name(parent regclass, month date)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (SELECT format('%I.%I'::text, n.nspname, ((c.relname)::text || to_char((partition_name.month)::timestamp with time zone, '"_y"YYYY"m"MM'::text))) AS format FROM (pg_class c JOIN pg_namespace n ON ((n.oid = c.relnamespace))) WHERE (c.oid = (partition_name.parent)::oid))
OWNER the owner
CREATE OR REPLACE FUNCTION audit.purge_archive(p_before timestamp with time zone, p_limit integer, p_now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       one audit.seals;
       gone integer;
       total integer := 0;
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('audit.seal'));
       FOR one IN SELECT * FROM audit.seals s WHERE s.purged_at IS NULL AND s.to_at <= p_before ORDER BY s.number LIMIT p_limit LOOP
         DELETE FROM audit.audit_logs_archive l WHERE l.created_at >= one.from_at AND l.created_at < one.to_at;
         GET DIAGNOSTICS gone = ROW_COUNT;
         UPDATE audit.seals s SET purged_at = p_now WHERE s.number = one.number;
         total := total + gone;
       END LOOP;
       RETURN total;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.record_redrive(p_queue text, p_at_most integer, p_moved integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, action, changes, reason, request_id, created_at)
   VALUES (app_current_user_id(), app_current_user_id(), 'dead_letters'::character varying, 'update'::character varying, jsonb_build_object('queue', jsonb_build_array(NULL::unknown, "left"(record_redrive.p_queue, 80)), 'at_most', jsonb_build_array(NULL::unknown, record_redrive.p_at_most), 'moved', jsonb_build_array(NULL::unknown, record_redrive.p_moved)), "left"(NULLIF(current_setting('app.reason'::text, true), ''::text), 500), "left"(NULLIF(current_setting('app.request_id'::text, true), ''::text), 100), clock_timestamp());
END
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_app=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.record_view(p_entity_type text, p_entity_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       address text := nullif(current_setting('app.ip', true), '');
       device inet;
     BEGIN
       IF pg_input_is_valid(address, 'inet') THEN device := address::inet; END IF;
       INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, entity_id, action, ip_address, user_agent, reason,
         request_id, created_at)
       VALUES (public.app_current_user_id(), public.app_current_user_id(), left(p_entity_type, 100), p_entity_id, 'view', device,
         left(nullif(current_setting('app.user_agent', true), ''), 500),
         left(nullif(current_setting('app.reason', true), ''), 500),
         left(nullif(current_setting('app.request_id', true), ''), 100), clock_timestamp());
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_app=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.record_view_of(p_entity_type text, p_person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       address text := nullif(current_setting('app.ip', true), '');
       device inet;
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator) THEN
         RAISE EXCEPTION 'This is for the operators of this deployment.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       IF pg_input_is_valid(address, 'inet') THEN device := address::inet; END IF;
       INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, entity_id, action, ip_address, user_agent, reason,
         request_id, created_at)
       VALUES (public.app_current_user_id(), p_person, left(p_entity_type, 100), p_person, 'view', device,
         left(nullif(current_setting('app.user_agent', true), ''), 500),
         left(nullif(current_setting('app.reason', true), ''), 500),
         left(nullif(current_setting('app.request_id', true), ''), 100), clock_timestamp());
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_app=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.seal_hash(p_number bigint, p_from timestamp with time zone, p_to timestamp with time zone, p_count integer, p_digest bytea, p_previous bytea)
 RETURNS bytea
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN sha256(((p_previous || convert_to(concat_ws('|'::text, p_number, EXTRACT(epoch FROM p_from), EXTRACT(epoch FROM p_to), p_count), 'UTF8'::name)) || p_digest))
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.seal_next(p_now timestamp with time zone, p_settled interval DEFAULT '01:00:00'::interval, p_limit integer DEFAULT 5000)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       head audit.seals;
       number bigint;
       from_at timestamptz;
       to_at timestamptz;
       bound timestamptz := p_now - p_settled;
       batch record;
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('audit.seal'));
       SELECT * INTO head FROM audit.seals s ORDER BY s.number DESC LIMIT 1;
       number := coalesce(head.number, 0) + 1;
       from_at := coalesce(head.to_at, least((SELECT min(l.created_at) FROM audit.audit_logs l),
         (SELECT min(l.created_at) FROM audit.audit_logs_archive l)));
       IF from_at IS NULL OR from_at >= bound THEN RETURN 0; END IF;
       SELECT e.created_at INTO to_at FROM (
           SELECT l.created_at FROM audit.audit_logs l WHERE l.created_at >= from_at AND l.created_at < bound
           UNION ALL SELECT l.created_at FROM audit.audit_logs_archive l WHERE l.created_at >= from_at AND l.created_at < bound) AS e
         ORDER BY e.created_at OFFSET p_limit LIMIT 1;
       SELECT * INTO batch FROM audit.digest_of(from_at, coalesce(to_at, bound));
       -- Entries of one microsecond stay together, though they be more than a batch.
       IF batch.row_count = 0 AND to_at IS NOT NULL THEN
         to_at := to_at + interval '1 microsecond';
         SELECT * INTO batch FROM audit.digest_of(from_at, to_at);
       END IF;
       to_at := coalesce(to_at, bound);
       IF batch.row_count = 0 THEN RETURN 0; END IF;
       INSERT INTO audit.seals (number, from_at, to_at, row_count, digest, previous, seal, sealed_at)
       SELECT number, from_at, to_at, batch.row_count, batch.digest, before.seal,
              audit.seal_hash(number, from_at, to_at, batch.row_count, batch.digest, before.seal), p_now
         FROM (SELECT coalesce(head.seal, sha256('audit.seals'::bytea)) AS seal) AS before;
       RETURN batch.row_count;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.seal_of(p_number bigint)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT encode(s.seal, 'hex'::text) AS encode
    FROM audit.seals s
   WHERE (s.number = seal_of.p_number);
END
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.shown(value jsonb, is_plain boolean, person uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF value IS NULL OR value = 'null' OR is_plain THEN RETURN coalesce(value, 'null'); END IF;
       RETURN to_jsonb('hmac:' || left(encode(public.hmac(convert_to(value::text, 'UTF8'), audit.hash_key_of(person), 'sha256'), 'hex'), 32));
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.supported_person(p_code text, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       person users.users.id%TYPE;
       shown jsonb;
     BEGIN
       PERFORM audit.only_the_desk(true);
       SELECT u.id INTO person FROM users.users u WHERE u.support_code = p_code AND u.deleted_at IS NULL;
       IF NOT FOUND THEN RETURN NULL; END IF;
       PERFORM audit.note_look('support', person);
       SELECT jsonb_build_object(
           'support_code', u.support_code,
           'member_since', to_char(u.created_at AT TIME ZONE 'UTC', 'YYYY-MM'),
           'is_active', u.is_active,
           'subscription_tier', u.subscription_tier,
           'is_erasure_asked', EXISTS (SELECT FROM users.erasures e WHERE e.user_id = u.id AND e.stage NOT IN ('cancelled', 'finished')),
           'open_sessions', (SELECT count(*) FROM users.sessions s WHERE s.user_id = u.id AND s.revoked_at IS NULL AND s.expires_at > p_now),
           'stop', (SELECT CASE WHEN t.by_operator THEN 'by_operator' ELSE 'by_person' END FROM communications.stops t WHERE t.user_id = u.id),
           'connections', coalesce((SELECT jsonb_agg(jsonb_build_object('provider', t.provider, 'status', t.status, 'changed_at', t.updated_at)
               ORDER BY t.provider) FROM integrations.oauth_tokens t WHERE t.user_id = u.id), '[]'),
           'mailboxes', coalesce((SELECT jsonb_agg(jsonb_build_object('last_synced_at', c.last_synced_at, 'failures', c.failures))
               FROM integrations.mailbox_cursors c WHERE c.user_id = u.id), '[]'),
           'spreadsheet', (SELECT jsonb_build_object('is_active', g.is_active, 'last_synced_at', g.last_sync_at, 'failures', g.failures)
               FROM integrations.google_sheets g WHERE g.user_id = u.id),
           'resumes', coalesce((SELECT jsonb_object_agg(r.parse_status, r.n) FROM (
               SELECT x.parse_status, count(*) AS n FROM users.resumes x WHERE x.user_id = u.id GROUP BY 1) r), '{}'),
           'applications', coalesce((SELECT jsonb_object_agg(r.status, r.n) FROM (
               SELECT x.status, count(*) AS n FROM applications.applications x WHERE x.user_id = u.id GROUP BY 1) r), '{}'),
           'emails', coalesce((SELECT jsonb_object_agg(r.status, r.n) FROM (
               SELECT x.status, count(*) AS n FROM communications.emails x WHERE x.user_id = u.id GROUP BY 1) r), '{}'),
           'replies_to_review', (SELECT count(*) FROM communications.email_responses x WHERE x.user_id = u.id AND x.review_status = 'needed'),
           'exports', coalesce((SELECT jsonb_object_agg(r.status, r.n) FROM (
               SELECT x.status, count(*) AS n FROM users.data_exports x WHERE x.user_id = u.id GROUP BY 1) r), '{}'),
           'troubled_emails', coalesce((SELECT jsonb_agg(jsonb_build_object('type', r.type, 'status', r.status, 'reason', r.status_reason,
                 'attempts', r.attempts, 'at', r.send_started_at) ORDER BY r.send_started_at DESC NULLS LAST) FROM (
               SELECT x.type, x.status, x.status_reason, x.attempts, x.send_started_at FROM communications.emails x
                WHERE x.user_id = u.id AND x.status IN ('failed', 'needs_review', 'bounced')
                ORDER BY x.send_started_at DESC NULLS LAST LIMIT 20) r), '[]'))
         INTO shown FROM users.users u WHERE u.id = person;
       RETURN shown;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_app=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.sweep_old(p_table text, p_before timestamp with time zone, p_limit integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       old text := CASE p_table WHEN 'users.data_exports' THEN 'status IN (''failed'', ''expired'') AND created_at < $1' WHEN 'users.idempotency_keys' THEN 'expires_at < $1' WHEN 'users.sessions' THEN 'least(revoked_at, expires_at) < $1' WHEN 'users.sign_in_states' THEN 'expires_at < $1' WHEN 'users.tier_usage' THEN 'day < $1::date' WHEN 'jobs.crawl_runs' THEN 'status <> ''running'' AND started_at < $1' WHEN 'communications.unrelated_messages' THEN 'created_at < $1' WHEN 'analytics.user_events' THEN 'created_at < $1' WHEN 'analytics.system_metrics' THEN 'recorded_at < $1' END;
       gone integer;
     BEGIN
       IF old IS NULL THEN RAISE EXCEPTION 'Nothing is swept from this table.' USING ERRCODE = 'invalid_parameter_value'; END IF;
       EXECUTE format('DELETE FROM %1$s AS t USING (SELECT tableoid AS part, ctid AS place FROM %1$s WHERE %2$s LIMIT $2) AS old
                        WHERE t.tableoid = old.part AND t.ctid = old.place', p_table, old) USING p_before, p_limit;
       GET DIAGNOSTICS gone = ROW_COUNT;
       RETURN gone;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION audit.sweep_postings(p_before timestamp with time zone, p_limit integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       gone integer;
     BEGIN
       DELETE FROM jobs.jobs j WHERE j.id IN (
         SELECT o.id FROM jobs.jobs o
          WHERE NOT o.is_active AND o.retired_at < p_before
            AND NOT EXISTS (SELECT FROM jobs.jobs d WHERE d.duplicate_of = o.id)
            AND NOT EXISTS (SELECT FROM applications.applications h WHERE h.job_id = o.id)
            AND NOT EXISTS (SELECT FROM ai.cover_letters h WHERE h.job_id = o.id)
            AND NOT EXISTS (SELECT FROM jobs.saved_jobs h WHERE h.job_id = o.id)
            AND NOT EXISTS (SELECT FROM jobs.match_dismissals h WHERE h.job_id = o.id)
            AND NOT EXISTS (SELECT FROM jobs.not_the_same h WHERE h.job_id = o.id)
          LIMIT p_limit);
       GET DIAGNOSTICS gone = ROW_COUNT;
       RETURN gone;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION communications.are_addresses(addresses text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT COALESCE(bool_and(COALESCE(communications.is_address(a.a), false)), true) AS "coalesce" FROM unnest(are_addresses.addresses) a(a))
OWNER the owner
CREATE OR REPLACE FUNCTION communications.is_address(address text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((address ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+\.[^@[:space:][:cntrl:].]+$'::text) AND (length(address) <= 254))
OWNER the owner
CREATE OR REPLACE FUNCTION communications.keep_frozen_message()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF OLD.status <> 'draft' AND OLD.mime_sha256 IS NOT NULL AND (
         NEW.mime_sha256 IS DISTINCT FROM OLD.mime_sha256 OR NEW.mime IS DISTINCT FROM OLD.mime AND NEW.mime IS NOT NULL
         OR (NEW.from_email, NEW.to_emails, NEW.cc_emails, NEW.bcc_emails, NEW.subject, NEW.body, NEW.send_token)
            IS DISTINCT FROM (OLD.from_email, OLD.to_emails, OLD.cc_emails, OLD.bcc_emails, OLD.subject, OLD.body, OLD.send_token)
       ) THEN
         RAISE EXCEPTION 'The message of e-mail % is frozen since it was queued.', OLD.id USING ERRCODE = 'check_violation',
           CONSTRAINT = 'emails_frozen_message';
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION integrations.sealed_otherwise(p_version text, p_after uuid, p_limit integer)
 RETURNS TABLE(user_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       SELECT t.user_id FROM integrations.oauth_tokens t
        WHERE t.user_id > p_after AND (NOT starts_with(t.access_token, 'enc:' || p_version || ':')
          OR NOT starts_with(t.refresh_token, 'enc:' || p_version || ':'))
       UNION
       SELECT w.user_id FROM integrations.webhooks w
        WHERE w.user_id > p_after AND (NOT starts_with(w.secret, 'enc:' || p_version || ':')
          OR NOT starts_with(w.former_secret, 'enc:' || p_version || ':'))
       ORDER BY 1 LIMIT p_limit
     $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper jobhuntai_worker=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION integrations.tell_webhooks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       owner uuid;
       told text;
       facts jsonb;
     BEGIN
       CASE TG_TABLE_NAME
         WHEN 'applications' THEN
           owner := NEW.user_id;
           told := 'application.moved';
           facts := jsonb_build_object('application_id', NEW.id, 'job_id', NEW.job_id, 'to', NEW.status,
             'from', CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END);
         WHEN 'emails' THEN
           owner := NEW.user_id;
           told := 'email.settled';
           facts := jsonb_build_object('email_id', NEW.id, 'application_id', NEW.application_id, 'status', NEW.status);
         WHEN 'email_responses' THEN
           owner := NEW.user_id;
           told := 'reply.read';
           facts := jsonb_build_object('reply_id', NEW.id, 'application_id', NEW.application_id,
             'classification', NEW.classification, 'review_status', NEW.review_status);
         WHEN 'interviews' THEN
           SELECT a.user_id INTO owner FROM applications.applications a WHERE a.id = NEW.application_id;
           told := CASE TG_OP WHEN 'INSERT' THEN 'interview.booked' ELSE 'interview.changed' END;
           facts := jsonb_build_object('interview_id', NEW.id, 'application_id', NEW.application_id,
             'scheduled_at', NEW.scheduled_at, 'status', NEW.status);
         WHEN 'offers' THEN
           SELECT a.user_id INTO owner FROM applications.applications a WHERE a.id = NEW.application_id;
           told := 'offer.received';
           facts := jsonb_build_object('offer_id', NEW.id, 'application_id', NEW.application_id, 'status', NEW.status);
       END CASE;
       INSERT INTO integrations.webhook_deliveries (webhook_id, user_id, event, data)
       SELECT w.id, w.user_id, told, facts FROM integrations.webhooks w
        WHERE w.user_id = owner AND w.is_active AND told = ANY (w.events);
       RETURN NULL;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION integrations.tell_webhooks_of_hits()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NOT EXISTS (SELECT FROM integrations.webhooks w WHERE w.is_active AND 'match.found' = ANY (w.events)) THEN
         RETURN NULL;
       END IF;
       INSERT INTO integrations.webhook_deliveries (webhook_id, user_id, event, data)
       SELECT w.id, w.user_id, 'match.found', jsonb_build_object('saved_search_id', h.saved_search_id, 'count', h.count, 'job_ids', h.job_ids)
         FROM (SELECT f.saved_search_id, count(*) AS count, to_jsonb((array_agg(f.job_id))[1:20]) AS job_ids
                 FROM found f GROUP BY f.saved_search_id) h
         JOIN jobs.saved_searches s ON s.id = h.saved_search_id
         JOIN integrations.webhooks w ON w.user_id = s.user_id AND w.is_active AND 'match.found' = ANY (w.events);
       RETURN NULL;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.add_place_distances(wanted integer[], posted integer[])
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 INSERT INTO jobs.place_distances (from_place_id, to_place_id, miles)  SELECT f.id,
             t.id,
             d.miles
            FROM ((jobs.places f
              CROSS JOIN jobs.places t)
              CROSS JOIN LATERAL ( SELECT jobs.whole_miles(f.latitude, f.longitude, t.latitude, t.longitude) AS miles) d)
           WHERE ((f.id = ANY (add_place_distances.wanted)) AND (t.id = ANY (add_place_distances.posted)) AND (((f.latitude - t.latitude) >= ('-15'::integer)::double precision) AND ((f.latitude - t.latitude) <= (15)::double precision)) AND (d.miles <= 1000)) ON CONFLICT DO NOTHING;
END
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.apply_search_changes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE ids uuid[];
     BEGIN
       WITH taken AS (DELETE FROM jobs.search_changes RETURNING job_ids)
       SELECT array_agg(DISTINCT i) INTO ids FROM taken, unnest(job_ids) AS i;
       IF ids IS NOT NULL THEN PERFORM jobs.refresh_search_rows(ids); END IF;
       RETURN NULL;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.company_key(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN COALESCE(NULLIF(btrim(regexp_replace(regexp_replace(regexp_replace(lower(replace(name, '&'::text, ' and '::text)), '[''’.]'::text, ''::text, 'g'::text), '[^[:alnum:]]+'::text, ' '::text, 'g'::text), '( (inc|incorporated|llc|ltd|limited|corp|corporation|co|company|gmbh|ag|sa|sas|sarl|bv|nv|plc|pty|ab|oy|spa|srl|kg|se))+ *$'::text, ''::text)), ''::text), lower(btrim(name)))
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.job_followers()
 RETURNS TABLE(name regclass, alone boolean, has_id boolean)
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       SELECT c.conrelid::regclass,
              EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indisunique AND i.indnkeyatts = 2
                         AND i.indkey[0] IN (u.attnum, j.attnum) AND i.indkey[1] IN (u.attnum, j.attnum)),
              EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attname = 'id')
         FROM pg_constraint c
         JOIN pg_attribute j ON j.attrelid = c.conrelid AND j.attname = 'job_id' AND c.conkey = ARRAY[j.attnum]
         JOIN pg_attribute u ON u.attrelid = c.conrelid AND u.attname = 'user_id'
        WHERE c.contype = 'f' AND c.confrelid = 'jobs.jobs'::regclass AND c.conrelid <> 'jobs.not_the_same'::regclass
        ORDER BY 1 $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.jobs_money()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NEW.salary_min_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.salary_min_minor IS DISTINCT FROM OLD.salary_min_minor) THEN
         NEW.salary_min := public.money_to_whole(NEW.salary_min_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.salary_min IS DISTINCT FROM OLD.salary_min
         OR (NEW.salary_min IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.salary_min_minor := public.money_to_minor(NEW.salary_min, NEW.salary_currency);
       ELSIF NEW.salary_min_minor IS NULL AND OLD.salary_min_minor IS NOT NULL THEN
         NEW.salary_min := NULL;
       END IF;
       IF NEW.salary_max_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.salary_max_minor IS DISTINCT FROM OLD.salary_max_minor) THEN
         NEW.salary_max := public.money_to_whole(NEW.salary_max_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.salary_max IS DISTINCT FROM OLD.salary_max
         OR (NEW.salary_max IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.salary_max_minor := public.money_to_minor(NEW.salary_max, NEW.salary_currency);
       ELSIF NEW.salary_max_minor IS NULL AND OLD.salary_max_minor IS NOT NULL THEN
         NEW.salary_max := NULL;
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.lock_groups(p_jobs uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       PERFORM FROM jobs.sources WHERE id IN (SELECT source_id FROM jobs.job_sightings WHERE job_id = ANY (p_jobs))
         ORDER BY id FOR NO KEY UPDATE;
       PERFORM jobs.lock_jobs(p_jobs);
       PERFORM FROM jobs.job_sightings WHERE job_id = ANY (p_jobs) ORDER BY id FOR NO KEY UPDATE;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.lock_jobs(p_jobs uuid[])
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM ( SELECT
            FROM jobs.jobs
           WHERE ((jobs.id = ANY (lock_jobs.p_jobs)) OR (jobs.duplicate_of = ANY (lock_jobs.p_jobs)))
           ORDER BY jobs.id
          FOR NO KEY UPDATE OF jobs) l;
END
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.merge_jobs(p_from uuid, p_into uuid, p_reasons jsonb, p_by text, p_operator uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       merge uuid;
     BEGIN
       PERFORM jobs.lock_groups(ARRAY[p_from, p_into]);
       IF p_from = p_into OR 2 <> (SELECT count(*) FROM jobs.jobs WHERE id IN (p_from, p_into) AND duplicate_of IS NULL) THEN RETURN NULL; END IF;
       IF p_by = 'operator' THEN
         DELETE FROM jobs.job_separations d USING jobs.job_sightings a, jobs.job_sightings b
          WHERE a.id = d.a_sighting_id AND b.id = d.b_sighting_id
            AND ((a.job_id = p_from AND b.job_id = p_into) OR (a.job_id = p_into AND b.job_id = p_from));
       ELSIF EXISTS (
         SELECT FROM jobs.job_separations d
           JOIN jobs.job_sightings a ON a.id = d.a_sighting_id JOIN jobs.job_sightings b ON b.id = d.b_sighting_id
          WHERE (a.job_id = p_from AND b.job_id = p_into) OR (a.job_id = p_into AND b.job_id = p_from)) THEN
         RETURN NULL;
       END IF;
       INSERT INTO jobs.job_merges (job_id, merged_job_id, sighting_ids, reasons, decided_by, operator_id)
       VALUES (p_into, p_from, coalesce((SELECT array_agg(id ORDER BY id) FROM jobs.job_sightings WHERE job_id = p_from), '{}'), p_reasons, p_by, p_operator)
       RETURNING id INTO merge;
       UPDATE jobs.job_sightings SET job_id = p_into WHERE job_id = p_from;
       UPDATE jobs.jobs SET duplicate_of = p_into WHERE duplicate_of = p_from;
       UPDATE jobs.jobs SET duplicate_of = p_into, is_active = FALSE, retired_at = coalesce(retired_at, now()), retired_reason = 'duplicate'
        WHERE id = p_from;
       UPDATE jobs.jobs j SET first_seen_at = f.first_seen_at FROM jobs.jobs f
        WHERE j.id = p_into AND f.id = p_from AND f.first_seen_at < j.first_seen_at;
       PERFORM jobs.reopen(p_into);
       PERFORM jobs.move_references(merge, p_from, p_into);
       RETURN merge;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.move_references(p_merge uuid, p_from uuid, p_into uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       t record;
     BEGIN
       INSERT INTO jobs.moved_references (merge_id, user_id, table_name, row_id, kept, joined_notes)
       SELECT p_merge, f.user_id, 'jobs.saved_jobs', f.id, to_jsonb(f), i.notes
         FROM jobs.saved_jobs f JOIN jobs.saved_jobs i ON i.user_id = f.user_id AND i.job_id = p_into
        WHERE f.job_id = p_from;
       UPDATE jobs.saved_jobs i SET notes = nullif(concat_ws(E'\n', nullif(i.notes, ''), nullif(f.notes, '')), '')
         FROM jobs.saved_jobs f WHERE f.job_id = p_from AND i.job_id = p_into AND i.user_id = f.user_id AND coalesce(f.notes, '') <> '';
       DELETE FROM jobs.saved_jobs f USING jobs.saved_jobs i
        WHERE f.job_id = p_from AND i.job_id = p_into AND i.user_id = f.user_id;
       DELETE FROM jobs.job_matches f USING jobs.job_matches i
        WHERE f.job_id = p_from AND i.job_id = p_into AND i.user_id = f.user_id;
       FOR t IN SELECT f.* FROM jobs.job_followers() f WHERE has_table_privilege('jobhuntai_keeper', f.name, 'UPDATE') LOOP
         EXECUTE format(
           'WITH moved AS (
              UPDATE %1$s r SET job_id = $3 WHERE r.job_id = $2 %2$s RETURNING r.user_id, %3$s AS row_id)
            INSERT INTO jobs.moved_references (merge_id, user_id, table_name, row_id)
            SELECT $1, user_id, %4$L, row_id FROM moved',
           t.name,
           CASE WHEN t.alone THEN format('AND NOT EXISTS (SELECT FROM %s o WHERE o.job_id = $3 AND o.user_id = r.user_id)', t.name) ELSE '' END,
           CASE WHEN t.has_id THEN 'r.id' ELSE 'NULL::uuid' END,
           t.name)
           USING p_merge, p_from, p_into;
       END LOOP;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper jobhuntai_worker=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.normalise_name(written text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN lower(regexp_replace(btrim(NORMALIZE(written, NFKC)), '\s+'::text, ' '::text, 'g'::text))
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.note_changed_postings()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO jobs.match_changes (job_id)
       SELECT n.id FROM new_rows n JOIN old_rows o USING (id)
        WHERE (n.title, n.company_id, n.place_ids, n.country, n.is_remote, n.is_hybrid, n.job_type, n.experience_level, n.years_min,
               n.years_max, n.salary_min_minor, n.salary_max_minor, n.salary_period, n.salary_currency, n.posted_date, n.expiry_date,
               n.is_active, n.sponsorship, n.clearance_required, n.citizenship_required, n.authorization_region)
          IS DISTINCT FROM
              (o.title, o.company_id, o.place_ids, o.country, o.is_remote, o.is_hybrid, o.job_type, o.experience_level, o.years_min,
               o.years_max, o.salary_min_minor, o.salary_max_minor, o.salary_period, o.salary_currency, o.posted_date, o.expiry_date,
               o.is_active, o.sponsorship, o.clearance_required, o.citizenship_required, o.authorization_region);
       RETURN NULL;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.note_changed_search_rows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(n.id) FROM written n JOIN before o USING (id)
        WHERE (n.is_active OR o.is_active) AND (n.title, n.requirements, n.description, n.source_id, n.company_id, n.location, n.place_ids, n.country, n.is_remote, n.is_hybrid, n.job_type, n.experience_level, n.sponsorship, n.clearance_required, n.citizenship_required, n.salary_min_minor, n.salary_max_minor, n.salary_period, n.salary_currency, n.posted_date, n.is_active) IS DISTINCT FROM (o.title, o.requirements, o.description, o.source_id, o.company_id, o.location, o.place_ids, o.country, o.is_remote, o.is_hybrid, o.job_type, o.experience_level, o.sponsorship, o.clearance_required, o.citizenship_required, o.salary_min_minor, o.salary_max_minor, o.salary_period, o.salary_currency, o.posted_date, o.is_active) HAVING count(*) > 0;
       RETURN NULL;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.note_moved_search_details()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(DISTINCT i) FROM written n JOIN before o USING (id), unnest(ARRAY[n.job_id, o.job_id]) AS i
        WHERE n.job_id <> o.job_id HAVING count(*) > 0;
       RETURN NULL;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.note_new_postings()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO jobs.match_changes (job_id) SELECT id FROM new_rows;
       RETURN NULL;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.note_new_search_rows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids) SELECT array_agg(id) FROM written WHERE is_active HAVING count(*) > 0;
       RETURN NULL;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.note_posting_skills()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO jobs.match_changes (job_id) SELECT DISTINCT job_id FROM changed_rows;
       RETURN NULL;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.note_search_companies()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(s.job_id) FROM written n JOIN before o USING (id) JOIN jobs.search_rows s ON s.company_id = n.id
        WHERE (n.name, n.size_range, n.industry, n.glassdoor_rating) IS DISTINCT FROM (o.name, o.size_range, o.industry, o.glassdoor_rating)
       HAVING count(*) > 0;
       RETURN NULL;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.note_search_details()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(DISTINCT w.job_id) FROM written w WHERE EXISTS (SELECT FROM jobs.search_rows s WHERE s.job_id = w.job_id) HAVING count(*) > 0;
       RETURN NULL;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.only_operators()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator
           AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'Only an operator changes a source.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.place_key(written text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN regexp_replace(regexp_replace(regexp_replace(btrim(regexp_replace(regexp_replace(replace(replace(replace(replace(translate(lower(regexp_replace(NORMALIZE(written, NFKD), '[\u0300-\u036f]'::text, ''::text, 'g'::text)), 'øłđıð'::text, 'oldid'::text), 'ß'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'œ'::text, 'oe'::text), 'þ'::text, 'th'::text), '[''’‘`´.]'::text, ''::text, 'g'::text), '[^[:alnum:]]+'::text, ' '::text, 'g'::text)), '(^| )(?:saint|sankt)(?= )'::text, '\1st'::text, 'g'::text), '(^| )sainte(?= )'::text, '\1ste'::text, 'g'::text), '(^| )(f|m)o(?:r|un)t(?= )'::text, '\1\2t'::text, 'g'::text)
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.refresh_search_rows(p_ids uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       -- Whoever changed the same posting is waited for; what they wrote is then seen by the statements below.
       PERFORM FROM jobs.jobs WHERE id = ANY (p_ids) ORDER BY id FOR NO KEY UPDATE;
       WITH gone AS (
         DELETE FROM jobs.search_rows s WHERE s.job_id = ANY (p_ids)
            AND NOT EXISTS (SELECT FROM jobs.jobs j WHERE j.id = s.job_id AND j.is_active) RETURNING s.*)
       INSERT INTO jobs.search_rows_past (job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document, changed_xid)
       SELECT job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document, changed_xid FROM gone;
       WITH fresh AS MATERIALIZED (
         SELECT j.id AS job_id,
                -- Within what a date's text can hold.
                CASE WHEN j.posted_date IS NULL THEN timestamptz '-infinity'
                  ELSE least(greatest(j.posted_date, timestamptz '1970-01-01 00:00Z'), timestamptz '9999-01-01 00:00Z') END AS sort_date,
                j.company_id, j.source_id,
                CASE WHEN p.top IS NOT NULL THEN coalesce(j.salary_annual_min_minor, j.salary_annual_max_minor) END AS pay_bottom, p.top AS pay_top,
                CASE WHEN p.top IS NOT NULL THEN j.salary_currency END AS pay_currency,
                jobs.search_tags(j) AS tags, jobs.search_document(j) AS document
           FROM jobs.jobs j
          CROSS JOIN LATERAL (SELECT nullif(greatest(j.salary_annual_min_minor, j.salary_annual_max_minor), 0) AS top) p
          WHERE j.id = ANY (p_ids) AND j.is_active
       ), kept AS (
         INSERT INTO jobs.search_rows_past (job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document, changed_xid)
         SELECT s.job_id, s.sort_date, s.company_id, s.source_id, s.pay_bottom, s.pay_top, s.pay_currency, s.tags, s.document, s.changed_xid
           FROM jobs.search_rows s JOIN fresh f USING (job_id)
          WHERE s.changed_xid <> pg_current_xact_id()
            AND (s.sort_date, s.company_id, s.source_id, s.pay_bottom, s.pay_top, s.pay_currency, s.tags, s.document)
              IS DISTINCT FROM (f.sort_date, f.company_id, f.source_id, f.pay_bottom, f.pay_top, f.pay_currency, f.tags, f.document)
       )
       INSERT INTO jobs.search_rows AS s (job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document)
       SELECT job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document FROM fresh
       ON CONFLICT (job_id) DO UPDATE SET sort_date = excluded.sort_date, company_id = excluded.company_id,
         source_id = excluded.source_id, pay_bottom = excluded.pay_bottom, pay_top = excluded.pay_top,
         pay_currency = excluded.pay_currency, tags = excluded.tags, document = excluded.document, changed_xid = excluded.changed_xid
       WHERE (s.sort_date, s.company_id, s.source_id, s.pay_bottom, s.pay_top, s.pay_currency, s.tags, s.document)
         IS DISTINCT FROM (excluded.sort_date, excluded.company_id, excluded.source_id, excluded.pay_bottom, excluded.pay_top,
                           excluded.pay_currency, excluded.tags, excluded.document);
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.reopen(p_job uuid)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 UPDATE jobs.jobs j SET is_active = true, retired_at = NULL::timestamp with time zone, retired_reason = NULL::text
   WHERE ((j.id = reopen.p_job) AND (NOT j.is_active) AND ((j.expiry_date IS NULL) OR (j.expiry_date > now())) AND (EXISTS ( SELECT
            FROM jobs.job_sightings s
           WHERE ((s.job_id = j.id) AND (s.gone_at IS NULL)))));
END
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.resolve_place(written text)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 WITH asked AS (
          SELECT string_to_array(resolve_place.written, ','::text) AS parts
         )
  SELECT p.id
    FROM ((asked
      JOIN jobs.place_names n ON (((n.name)::text = jobs.place_key(asked.parts[1]))))
      JOIN jobs.places p ON ((p.id = n.place_id)))
   WHERE (NOT (EXISTS ( SELECT
            FROM unnest(asked.parts[2:]) q(word)
           WHERE ((jobs.place_key(q.word) <> ''::text) AND (NOT (EXISTS ( SELECT
                    FROM jobs.place_regions r
                   WHERE (((r.name)::text = jobs.place_key(q.word)) AND ((r.country)::text = (p.country)::text) AND ((r.code)::text = ANY ((ARRAY[''::character varying, p.admin1])::text[]))))))))))
   ORDER BY p.population DESC, p.id
  LIMIT 1;
END
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.return_references(p_merge uuid, p_to uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       t record;
       held uuid := (SELECT coalesce(j.duplicate_of, j.id) FROM jobs.job_merges m JOIN jobs.jobs j ON j.id = m.job_id WHERE m.id = p_merge);
     BEGIN
       FOR t IN SELECT f.* FROM jobs.job_followers() f WHERE has_table_privilege('jobhuntai_keeper', f.name, 'UPDATE') LOOP
         EXECUTE format(
           'UPDATE %1$s r SET job_id = $2 FROM jobs.moved_references m
             WHERE m.merge_id = $1 AND m.table_name = %2$L AND m.kept IS NULL AND m.user_id = r.user_id AND r.job_id = $3 %3$s %4$s',
           t.name, t.name::text,
           CASE WHEN t.has_id THEN 'AND r.id = m.row_id' ELSE '' END,
           CASE WHEN t.alone THEN format('AND NOT EXISTS (SELECT FROM %s o WHERE o.job_id = $2 AND o.user_id = r.user_id)', t.name) ELSE '' END)
           USING p_merge, p_to, held;
       END LOOP;
       UPDATE jobs.saved_jobs i SET notes = m.joined_notes FROM jobs.moved_references m
        WHERE m.merge_id = p_merge AND m.kept IS NOT NULL AND i.job_id = held AND i.user_id = m.user_id
          AND i.notes IS NOT DISTINCT FROM
            nullif(concat_ws(E'\n', nullif(m.joined_notes, ''), nullif(m.kept ->> 'notes', '')), '');
       INSERT INTO jobs.saved_jobs
       SELECT (jsonb_populate_record(NULL::jobs.saved_jobs, m.kept || jsonb_build_object('job_id', p_to))).*
         FROM jobs.moved_references m WHERE m.merge_id = p_merge AND m.kept IS NOT NULL
       ON CONFLICT DO NOTHING;
       DELETE FROM jobs.moved_references WHERE merge_id = p_merge;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper jobhuntai_worker=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION jobs.row_of_sighting(p_sighting uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN (SELECT j.id FROM (jobs.job_sightings s JOIN jobs.jobs j ON (((j.source_id = s.source_id) AND ((j.external_id)::text = (s.external_id)::text)))) WHERE (s.id = row_of_sighting.p_sighting))
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.search_document(j jobs.jobs)
 RETURNS tsvector
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN ((((((setweight(jobs.search_vector("left"(((j).title)::text, 500)), 'A'::"char") || setweight(jobs.search_vector((COALESCE((SELECT c.name FROM jobs.companies c WHERE (c.id = (search_document.j).company_id)), ''::character varying))::text), 'B'::"char")) || setweight(jobs.search_vector("left"(COALESCE((j).requirements, ''::text), 50000)), 'B'::"char")) || setweight(jobs.search_vector("left"((j).description, 100000)), 'C'::"char")) || jobs.search_vector((COALESCE((j).location, ''::character varying))::text)) || COALESCE(array_to_tsvector(jobs.stop_words("left"(((j).title)::text, 500))), ''::tsvector)) || COALESCE((SELECT array_to_tsvector(array_agg(('skill/'::text || k.skill_id))) AS array_to_tsvector FROM jobs.job_skills k WHERE ((k.job_id = (search_document.j).id) AND (k.skill_id IS NOT NULL))), ''::tsvector))
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.search_stop_words(written text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN COALESCE((SELECT (string_agg(quote_literal(w.w), ' & '::text))::tsquery AS string_agg FROM unnest(jobs.stop_words(search_stop_words.written)) w(w)), ''::tsquery)
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.search_tag(kind integer, value text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((kind << 24) | ((('x'::text || "left"(encode(sha256(convert_to(value, 'UTF8'::name)), 'hex'::text), 6)))::bit(24))::integer)
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.search_tags(j jobs.jobs)
 RETURNS integer[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN (SELECT array_agg(DISTINCT t.tag) AS array_agg FROM ((((SELECT (LEAST(GREATEST((EXTRACT(epoch FROM (search_tags.j).posted_date) / (3600)::numeric), (0)::numeric), (16777215)::numeric))::integer AS hour) d LEFT JOIN jobs.companies c ON ((c.id = (search_tags.j).company_id))) CROSS JOIN LATERAL (SELECT NULLIF(GREATEST((search_tags.j).salary_annual_min_minor, (search_tags.j).salary_annual_max_minor), 0) AS top) p) CROSS JOIN LATERAL (SELECT unnest((((((CASE WHEN ((search_tags.j).posted_date IS NULL) THEN ARRAY[(4 << 24)] ELSE ARRAY[((1 << 24) | d.hour), ((2 << 24) | (d.hour / 24)), ((3 << 24) | (d.hour / 720))] END || ARRAY[jobs.search_tag(5, CASE WHEN (search_tags.j).is_remote THEN 'remote'::text WHEN (search_tags.j).is_hybrid THEN 'hybrid'::text ELSE 'onsite'::text END), jobs.search_tag(6, (COALESCE((search_tags.j).job_type, ''::character varying))::text), jobs.search_tag(7, (COALESCE((search_tags.j).experience_level, ''::character varying))::text), jobs.search_tag(8, (COALESCE(c.size_range, ''::character varying))::text), jobs.search_tag(9, COALESCE(lower((c.industry)::text), ''::text)), jobs.search_tag(11, COALESCE(((search_tags.j).company_id)::text, ''::text)), jobs.search_tag(12, (COALESCE((search_tags.j).sponsorship, ''::character varying))::text), ((13 << 24) | COALESCE((((c.glassdoor_rating * (10)::numeric))::integer + 1), 0)), jobs.search_tag(17, (CASE WHEN (p.top IS NULL) THEN ''::character varying ELSE (search_tags.j).salary_currency END)::text)]) || CASE WHEN (p.top IS NULL) THEN '{}'::integer[] ELSE ARRAY[((16 << 24) | ((ln((p.top)::double precision) * (100)::double precision))::integer), ((18 << 24) | ((ln((p.top)::double precision) * (10)::double precision))::integer)] END) || CASE WHEN (search_tags.j).clearance_required THEN ARRAY[((19 << 24) | 1)] ELSE '{}'::integer[] END) || CASE WHEN ((search_tags.j).citizenship_required IS NULL) THEN '{}'::integer[] ELSE ARRAY[(20 << 24), jobs.search_tag(20, ((search_tags.j).citizenship_required)::text)] END) || CASE WHEN ((search_tags.j).place_ids = '{}'::integer[]) THEN ARRAY[(15 << 24)] ELSE '{}'::integer[] END)) AS tag UNION ALL SELECT ((15 << 24) | (l.id & 16777215)) FROM unnest((search_tags.j).place_ids[1:300]) l(id) UNION ALL (SELECT ((14 << 24) | (k.skill_id & 16777215)) FROM jobs.job_skills k WHERE ((k.job_id = (search_tags.j).id) AND (k.skill_id IS NOT NULL)) LIMIT 300) UNION ALL SELECT jobs.search_tag(10, ((search_tags.j).source_id)::text) AS search_tag UNION ALL (SELECT jobs.search_tag(10, (g.source_id)::text) AS search_tag FROM jobs.job_sightings g WHERE (g.job_id = (search_tags.j).id) LIMIT 100)) t) WHERE (t.tag IS NOT NULL))
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.search_text(written text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT CASE WHEN (octet_length(search_text.written) = length(search_text.written)) THEN replace(search_text.written, '/'::text, ' '::text) WHEN (parted.t ~ '[\u0e01-\u0e5b\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]'::text) THEN regexp_replace(parted.t, '([\u0e01-\u0e5b\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])'::text, ' \1 '::text, 'g'::text) ELSE parted.t END AS t FROM ((SELECT CASE WHEN (search_text.written ~ '[\u0300-\u036f\ufb00-\ufb06\uff00-\uffef]'::text) THEN NORMALIZE(search_text.written, NFKC) ELSE search_text.written END AS t) usual CROSS JOIN LATERAL (SELECT regexp_replace(replace(lower(usual.t), '/'::text, ' '::text), '[\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe00-\ufe0f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\U0001f000-\U0001faff]+'::text, ' '::text, 'g'::text) AS t OFFSET 0) parted))
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.search_vector(written text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN to_tsvector('jobs.words'::regconfig, jobs.search_text(written))
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.search_words(written text, exact boolean)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE WHEN exact THEN phraseto_tsquery('jobs.words'::regconfig, jobs.search_text(written)) ELSE plainto_tsquery('jobs.words'::regconfig, jobs.search_text(written)) END
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.show_sighting(p_job uuid, p_sighting uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       held uuid := jobs.row_of_sighting(p_sighting);
     BEGIN
       IF held IS NULL OR NOT EXISTS (SELECT FROM jobs.job_sightings WHERE id = p_sighting AND job_id = p_job) THEN RETURN FALSE; END IF;
       IF held <> p_job THEN PERFORM jobs.swap_contents(p_job, held); END IF;
       RETURN TRUE;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.split_job(p_job uuid, p_sightings uuid[], p_by text, p_operator uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       parted uuid[];
       rest uuid[];
       shown uuid;
       made uuid;
       merge record;
     BEGIN
       PERFORM jobs.lock_groups(ARRAY[p_job]);
       SELECT array_agg(id) FILTER (WHERE id = ANY (p_sightings)),
              array_agg(id ORDER BY gone_at IS NOT NULL, first_seen_at, id) FILTER (WHERE id <> ALL (p_sightings)),
              (array_agg(id) FILTER (WHERE jobs.row_of_sighting(id) = p_job))[1]
         INTO parted, rest, shown FROM jobs.job_sightings WHERE job_id = p_job;
       IF parted IS NULL OR rest IS NULL THEN RETURN NULL; END IF;
       IF shown = ANY (parted) THEN PERFORM jobs.show_sighting(p_job, rest[1]); END IF;
       -- The row that people's things were moved from, if one was.
       SELECT m.id, m.merged_job_id INTO merge FROM jobs.job_merges m
        WHERE m.undone_at IS NULL AND m.sighting_ids && parted AND NOT m.sighting_ids && rest
          AND EXISTS (SELECT FROM jobs.jobs j WHERE j.id = m.merged_job_id AND j.duplicate_of = p_job)
        ORDER BY cardinality(m.sighting_ids) DESC, m.created_at LIMIT 1;
       made := coalesce(merge.merged_job_id, jobs.row_of_sighting(parted[1]));
       IF NOT EXISTS (SELECT FROM unnest(parted) AS s(id) WHERE jobs.row_of_sighting(s.id) = made) THEN
         PERFORM jobs.swap_contents(made, jobs.row_of_sighting(parted[1]));
       END IF;
       UPDATE jobs.jobs SET duplicate_of = NULL, retired_reason = 'gone' WHERE id = made;
       UPDATE jobs.jobs SET duplicate_of = made
        WHERE id IN (SELECT jobs.row_of_sighting(s.id) FROM unnest(parted) AS s(id)) AND id <> made;
       UPDATE jobs.job_sightings SET job_id = made WHERE id = ANY (parted);
       PERFORM jobs.reopen(made);
       UPDATE jobs.jobs j SET is_active = FALSE, retired_at = now(), retired_reason = 'gone'
        WHERE j.id = p_job AND j.is_active
          AND NOT EXISTS (SELECT FROM jobs.job_sightings s WHERE s.job_id = p_job AND s.gone_at IS NULL);
       INSERT INTO jobs.job_separations (a_sighting_id, b_sighting_id, decided_by, operator_id)
       SELECT least(a, b), greatest(a, b), p_by, p_operator FROM unnest(parted) AS x(a), unnest(rest) AS y(b)
       ON CONFLICT DO NOTHING;
       IF merge.id IS NOT NULL THEN
         PERFORM jobs.return_references(merge.id, made);
         UPDATE jobs.job_merges SET undone_at = now() WHERE id = merge.id;
       END IF;
       RETURN made;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.stop_words(written text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT array_agg(('title/'::text || w.w)) AS array_agg FROM unnest(tsvector_to_array(to_tsvector('simple'::regconfig, jobs.search_text(stop_words.written)))) w(w) WHERE (ts_lexize('english_stem'::regdictionary, w.w) = '{}'::text[]))
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.swap_contents(p_a uuid, p_b uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       names text;
       one jobs.jobs;
       other jobs.jobs;
       skills jsonb;
     BEGIN
       SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO names FROM pg_attribute
        WHERE attrelid = 'jobs.jobs'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
          AND attname <> ALL ('{id,created_at,updated_at,first_seen_at,is_active,retired_at,retired_reason,duplicate_of}');
       SELECT * INTO one FROM jobs.jobs WHERE id = p_a;
       SELECT * INTO other FROM jobs.jobs WHERE id = p_b;
       -- Room for the unique pair of source and id.
       UPDATE jobs.jobs SET external_id = 'swapped ' || id WHERE id = p_a;
       EXECUTE format('UPDATE jobs.jobs SET (%1$s) = (SELECT %1$s FROM (SELECT ($1).*) r) WHERE id = $2', names) USING one, p_b;
       EXECUTE format('UPDATE jobs.jobs SET (%1$s) = (SELECT %1$s FROM (SELECT ($1).*) r) WHERE id = $2', names) USING other, p_a;
       SELECT jsonb_agg(to_jsonb(k) || jsonb_build_object('job_id', CASE WHEN k.job_id = p_a THEN p_b ELSE p_a END))
         INTO skills FROM jobs.job_skills k WHERE k.job_id IN (p_a, p_b);
       DELETE FROM jobs.job_skills WHERE job_id IN (p_a, p_b);
       INSERT INTO jobs.job_skills SELECT * FROM jsonb_populate_recordset(NULL::jobs.job_skills, coalesce(skills, '[]'));
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.use_posted_places()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE fresh integer[];
     BEGIN
       SELECT array_agg(p.id ORDER BY p.id) INTO fresh FROM jobs.places p
        WHERE NOT p.is_posted AND p.id IN (SELECT unnest(w.place_ids) FROM written w WHERE w.place_ids <> '{}');
       IF fresh IS NOT NULL THEN
         PERFORM pg_advisory_xact_lock(hashtextextended('jobs.place_distances', 0));
         UPDATE jobs.places SET is_posted = TRUE WHERE id = ANY (fresh) AND NOT is_posted;
         PERFORM jobs.add_place_distances(ARRAY(SELECT id FROM jobs.places WHERE is_wanted), fresh);
       END IF;
       RETURN NULL;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION jobs.use_wanted_places()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE fresh integer[];
     BEGIN
       SELECT array_agg(p.id ORDER BY p.id) INTO fresh FROM jobs.places p WHERE p.id = ANY (NEW.place_ids) AND NOT p.is_wanted;
       IF fresh IS NOT NULL THEN
         PERFORM pg_advisory_xact_lock(hashtextextended('jobs.place_distances', 0));
         UPDATE jobs.places SET is_wanted = TRUE WHERE id = ANY (fresh) AND NOT is_wanted;
         PERFORM jobs.add_place_distances(fresh, ARRAY(SELECT id FROM jobs.places WHERE is_posted));
       END IF;
       RETURN NULL;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION jobs.website_domain(url text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN NULLIF(lower("substring"(url, '^(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/@]*@)?(?:[wW]{3}\.)?([^/:?#[:space:]]+)'::text)), ''::text)
OWNER the owner
CREATE OR REPLACE FUNCTION jobs.whole_miles(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN (floor((((((2)::numeric * 3958.7613))::double precision * asin(LEAST((1)::double precision, sqrt((power(sin((radians((lat2 - lat1)) / (2)::double precision)), (2)::double precision) + ((cos(radians(lat1)) * cos(radians(lat2))) * power(sin((radians((lon2 - lon1)) / (2)::double precision)), (2)::double precision))))))) + (0.5)::double precision)))::integer
OWNER the owner
CREATE OR REPLACE FUNCTION public.app_current_user_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid
OWNER the owner
CREATE OR REPLACE FUNCTION public.archive_old_audit_logs(p_limit integer DEFAULT 5000, p_before timestamp with time zone DEFAULT (CURRENT_DATE - '90 days'::interval))
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       moved integer;
     BEGIN
       WITH due AS (
         SELECT id, created_at FROM audit.audit_logs WHERE created_at < p_before
          ORDER BY created_at LIMIT p_limit FOR UPDATE SKIP LOCKED
       ), taken AS (
         DELETE FROM audit.audit_logs AS l USING due WHERE l.id = due.id AND l.created_at = due.created_at
         RETURNING l.id, l.user_id, l.entity_type, l.entity_id, l.action, l.changes, l.ip_address, l.user_agent,
           l.created_at, l.subject_user_id, l.reason, l.request_id, l.actor_role
       )
       INSERT INTO audit.audit_logs_archive (id, user_id, entity_type, entity_id, action, changes, ip_address, user_agent,
           created_at, subject_user_id, reason, request_id, actor_role)
       SELECT * FROM taken;
       GET DIAGNOSTICS moved = ROW_COUNT;
       RETURN moved;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor jobhuntai_worker=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION public.calculate_job_match_score(p_user_id uuid, p_job_id uuid)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       person record;
       job record;
       total_weight integer;
       matched_weight integer;
       skill_score integer;
       location_score integer;
       salary_score integer;
       experience_score integer;
       job_mode text;
       elsewhere boolean;
       radius integer;
       nearest integer;
       offered bigint;
       years_low integer;
       years_high integer;
     BEGIN
       SELECT j.is_remote, j.is_hybrid, j.place_ids, j.country, j.experience_level, j.years_min, j.years_max,
              j.salary_annual_min_minor, j.salary_annual_max_minor, j.salary_currency
         INTO job FROM jobs.jobs j WHERE j.id = p_job_id;
       IF NOT FOUND THEN RETURN NULL; END IF;
       -- As jobs.match_people has it, without what is not needed here: the view costs three times as much a call.
       SELECT p.years_experience AS years,
              coalesce(f.salary_min_minor, p.desired_salary_min_minor) AS salary_min_minor,
              CASE WHEN f.salary_min_minor IS NOT NULL OR p.desired_salary_min_minor IS NULL
                THEN coalesce(f.salary_currency, 'USD') ELSE p.salary_currency END AS salary_currency,
              coalesce(f.work_modes, '{}') AS work_modes, coalesce(f.place_ids, '{}') AS place_ids,
              coalesce(f.location_radius_miles, 25) AS radius_miles
         INTO person
         FROM users.users u
         LEFT JOIN users.profiles p ON p.user_id = u.id
         LEFT JOIN users.preferences f ON f.user_id = u.id
        WHERE u.id = p_user_id;
       IF NOT FOUND THEN RETURN NULL; END IF;

       -- Skill match (40): coverage of what the posting asks; required 10, optional 3; 20 where it lists none.
       SELECT coalesce(sum(w.weight), 0), coalesce(sum(w.weight) FILTER (WHERE s.skill_id IS NOT NULL), 0)
         INTO total_weight, matched_weight
         FROM (SELECT js.skill_id, CASE WHEN js.is_required THEN 10 ELSE 3 END AS weight
                 FROM jobs.job_skills js WHERE js.job_id = p_job_id AND js.skill_id IS NOT NULL) w
         LEFT JOIN users.skills s ON s.user_id = p_user_id AND s.skill_id = w.skill_id;
       skill_score := CASE WHEN total_weight = 0 THEN 20 ELSE (80 * matched_weight + total_weight) / (2 * total_weight) END;

       -- Location match (20): by mode of work, country and whole miles to the nearest wanted city.
       job_mode := CASE WHEN job.is_remote THEN 'remote' WHEN job.is_hybrid THEN 'hybrid' ELSE 'onsite' END;
       -- Only where it decides: a remote job, or a side that names no known city.
       elsewhere := job.country IS NOT NULL AND cardinality(person.place_ids) > 0
         AND (job.is_remote OR cardinality(job.place_ids) = 0)
         AND EXISTS (SELECT FROM jobs.places l WHERE l.id = ANY (person.place_ids))
         AND NOT EXISTS (SELECT FROM jobs.places l WHERE l.id = ANY (person.place_ids) AND l.country = job.country);
       IF cardinality(person.work_modes) > 0 AND NOT (job_mode = ANY (person.work_modes))
          AND NOT (job_mode = 'hybrid' AND 'onsite' = ANY (person.work_modes)) THEN
         location_score := 0;
       ELSIF job_mode = 'remote' THEN
         location_score := CASE WHEN elsewhere THEN 6 ELSE 20 END;
       ELSIF cardinality(person.place_ids) = 0 OR cardinality(job.place_ids) = 0 THEN
         location_score := CASE WHEN elsewhere THEN 0 ELSE 10 END;
       ELSE
         SELECT min(d.miles) INTO nearest FROM jobs.place_distances d
          WHERE d.from_place_id = ANY (person.place_ids) AND d.to_place_id = ANY (job.place_ids);
         radius := least(person.radius_miles, 500);
         location_score := CASE
           WHEN nearest IS NULL THEN 0
           WHEN nearest <= radius THEN 20
           WHEN nearest >= 2 * radius THEN 0
           ELSE (20 * (2 * radius - nearest)) / radius END;
       END IF;

       -- Salary match (20): the top of what is offered against the least wanted, a point for each 2% short.
       offered := coalesce(job.salary_annual_max_minor, job.salary_annual_min_minor);
       salary_score := CASE
         WHEN coalesce(person.salary_min_minor, 0) = 0 OR offered IS NULL THEN 10
         WHEN job.salary_currency <> person.salary_currency THEN 10
         WHEN offered >= person.salary_min_minor THEN 20
         ELSE greatest(0, 20 - (50 * (person.salary_min_minor - offered) + person.salary_min_minor - 1) / person.salary_min_minor) END;

       -- Experience match (20): years against what is asked, or against what is usual for the level.
       years_low := CASE WHEN job.years_min IS NOT NULL THEN job.years_min ELSE
         CASE job.experience_level WHEN 'entry' THEN 0 WHEN 'junior' THEN 1 WHEN 'mid' THEN 3 WHEN 'senior' THEN 5
           WHEN 'lead' THEN 7 WHEN 'executive' THEN 10 END END;
       years_high := CASE WHEN job.years_min IS NOT NULL THEN job.years_max ELSE
         CASE job.experience_level WHEN 'entry' THEN 2 WHEN 'junior' THEN 3 WHEN 'mid' THEN 6 END END;
       experience_score := CASE
         WHEN person.years IS NULL OR years_low IS NULL THEN 10
         WHEN person.years < years_low THEN greatest(0, 20 - 5 * (years_low - person.years))
         WHEN person.years > years_high THEN greatest(10, 20 - 2 * (person.years - years_high))
         ELSE 20 END;

       RETURN skill_score + location_score + salary_score + experience_score;
     END $function$
OWNER the owner ACL jobhuntai_admin=X/jobhuntai_admin jobhuntai_app=X/jobhuntai_admin
CREATE OR REPLACE FUNCTION public.create_audit_log()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       actor uuid := public.app_current_user_id();
       nobody CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
       plain text[] := string_to_array(TG_ARGV[2], ',');
       skipped jsonb := (SELECT jsonb_object_agg(c, NULL::text) FROM unnest(string_to_array(TG_ARGV[3], ',')) AS c);
       old_row jsonb := '{}';
       new_row jsonb := '{}';
       subject uuid;
       changes jsonb;
       address text := nullif(current_setting('app.ip', true), '');
       device inet;
     BEGIN
       -- The skipped columns are set to null before the row is read, so that large ones cost nothing.
       IF TG_OP <> 'INSERT' THEN old_row := to_jsonb(jsonb_populate_record(OLD, skipped)); END IF;
       IF TG_OP <> 'DELETE' THEN new_row := to_jsonb(jsonb_populate_record(NEW, skipped)); END IF;
       IF old_row = new_row THEN RETURN NULL; END IF;

       -- Not in one CASE: the planner folds the cast of a known text before it asks whether it is valid.
       IF pg_input_is_valid(address, 'inet') THEN device := address::inet; END IF;
       subject := (coalesce(nullif(new_row, '{}'), old_row) ->> nullif(TG_ARGV[0], ''))::uuid;
       IF TG_ARGV[1] <> '' THEN
         EXECUTE format('SELECT user_id FROM %s WHERE id = $1', TG_ARGV[1]) INTO subject USING subject;
       END IF;
       subject := coalesce(subject, actor);

       -- A deleted row's hidden values are not even hashed: what is gone needs no comparison, and erasure no new key.
       SELECT jsonb_object_agg(k, CASE
           WHEN TG_OP = 'DELETE' AND k <> ALL (plain) THEN '["hidden", null]'::jsonb
           ELSE jsonb_build_array(
             audit.shown(old_row -> k, k = ANY (plain), coalesce(subject, nobody)),
             audit.shown(new_row -> k, k = ANY (plain), coalesce(subject, nobody)))
           END)
         INTO changes
         FROM (SELECT jsonb_object_keys(old_row) AS k UNION SELECT jsonb_object_keys(new_row)) AS keys
        WHERE coalesce(old_row -> k, 'null') <> coalesce(new_row -> k, 'null');

       INSERT INTO audit.audit_logs
         (user_id, subject_user_id, entity_type, entity_id, action, changes, ip_address, user_agent, reason, request_id, created_at)
       VALUES (
         actor, subject, TG_TABLE_NAME,
         (coalesce(nullif(new_row, '{}'), old_row) ->> 'id')::uuid,
         CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'UPDATE' THEN 'update' ELSE 'delete' END,
         changes,
         device,
         left(nullif(current_setting('app.user_agent', true), ''), 500),
         left(nullif(current_setting('app.reason', true), ''), 500),
         left(nullif(current_setting('app.request_id', true), ''), 100),
         -- Mend: not the transaction's time, so that the order of its changes is kept.
         clock_timestamp()
       );
       RETURN NULL;
     END $function$
OWNER jobhuntai_auditor ACL jobhuntai_admin=X/jobhuntai_auditor jobhuntai_auditor=X/jobhuntai_auditor
CREATE OR REPLACE FUNCTION public.currency_minor_digits(currency text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (currency = ANY (ARRAY['BIF'::text, 'CLP'::text, 'DJF'::text, 'GNF'::text, 'ISK'::text, 'JPY'::text, 'KMF'::text, 'KRW'::text, 'PYG'::text, 'RWF'::text, 'UGX'::text, 'UYI'::text, 'VND'::text, 'VUV'::text, 'XAF'::text, 'XOF'::text, 'XPF'::text])) THEN 0 WHEN (currency = ANY (ARRAY['BHD'::text, 'IQD'::text, 'JOD'::text, 'KWD'::text, 'LYD'::text, 'OMR'::text, 'TND'::text])) THEN 3 ELSE 2 END
OWNER the owner
CREATE OR REPLACE FUNCTION public.is_timezone(name text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
     BEGIN
       PERFORM now() AT TIME ZONE name;
       -- PostgreSQL also takes POSIX rules ("Mars5"), which are no places.
       RETURN name ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$';
     EXCEPTION WHEN invalid_parameter_value THEN RETURN false;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION public.money_to_minor(whole integer, currency text)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((whole)::bigint * (((10)::double precision ^ (currency_minor_digits(currency))::double precision))::bigint)
OWNER the owner
CREATE OR REPLACE FUNCTION public.money_to_whole(minor bigint, currency text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (((abs(minor))::double precision / ((10)::double precision ^ (currency_minor_digits(currency))::double precision)) < (2147483647)::double precision) THEN (round(((minor)::numeric / ((10)::numeric ^ (currency_minor_digits(currency))::numeric))))::integer ELSE NULL::integer END
OWNER the owner
CREATE OR REPLACE FUNCTION public.salary_per_year(minor bigint, period text)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (minor * CASE period WHEN 'hour'::text THEN 2080 WHEN 'day'::text THEN 260 WHEN 'week'::text THEN 52 WHEN 'month'::text THEN 12 WHEN 'year'::text THEN 1 ELSE NULL::integer END)
OWNER the owner
CREATE OR REPLACE FUNCTION public.update_updated_at_column()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       NEW.updated_at = clock_timestamp();
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION users.begin_sign_in(p_state_hash bytea, p_browser_hash bytea, p_purpose text, p_user_id uuid, p_nonce text, p_code_verifier text, p_redirect_to text, p_now timestamp with time zone, p_expires_at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       DELETE FROM users.sign_in_states WHERE expires_at < p_now - interval '1 hour';
       INSERT INTO users.sign_in_states
         (state_hash, browser_hash, purpose, user_id, nonce, code_verifier, redirect_to, created_at, expires_at)
       VALUES (p_state_hash, p_browser_hash, p_purpose, p_user_id, p_nonce, p_code_verifier, p_redirect_to, p_now, p_expires_at);
     $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.count_request(p_key bytea, p_seconds integer, p_now timestamp with time zone)
 RETURNS TABLE(requests integer, ends_at timestamp with time zone)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       DELETE FROM users.request_windows w WHERE w.ctid = ANY (ARRAY(
         SELECT old.ctid FROM users.request_windows old WHERE old.ends_at < p_now - interval '1 hour' LIMIT 20
           FOR UPDATE SKIP LOCKED));
       INSERT INTO users.request_windows AS w (key, requests, ends_at)
       VALUES (p_key, 1, p_now + make_interval(secs => p_seconds))
       ON CONFLICT (key) DO UPDATE
         SET requests = CASE WHEN w.ends_at <= p_now THEN 1 ELSE w.requests + 1 END,
             ends_at = CASE WHEN w.ends_at <= p_now THEN EXCLUDED.ends_at ELSE w.ends_at END
       RETURNING w.requests, w.ends_at;
     $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.discard_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       INSERT INTO users.discarded_files (object_key, user_id) VALUES (OLD.object_key, OLD.user_id)
         ON CONFLICT (object_key) DO NOTHING;
       RETURN NULL;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.end_account(p_user_id uuid, p_now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.erasures e WHERE e.user_id = p_user_id AND e.due_at <= p_now
                        AND e.stage NOT IN ('finished', 'cancelled')) THEN
         RETURN false;
       END IF;
       UPDATE users.users u SET is_active = FALSE, deleted_at = coalesce(u.deleted_at, p_now) WHERE u.id = p_user_id;
       RETURN true;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper jobhuntai_worker=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION users.end_sessions_of(p_user_id uuid, p_now timestamp with time zone)
 RETURNS TABLE(session_count integer, token_count integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       ended integer;
       revoked integer;
     BEGIN
       PERFORM users.only_an_operator();
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = p_user_id AND u.deleted_at IS NULL) THEN RETURN; END IF;
       UPDATE users.sessions s SET revoked_at = p_now, revoked_reason = 'ended_by_operator'
        WHERE s.user_id = p_user_id AND s.revoked_at IS NULL;
       GET DIAGNOSTICS ended = ROW_COUNT;
       UPDATE users.access_tokens t SET revoked_at = p_now WHERE t.user_id = p_user_id AND t.revoked_at IS NULL;
       GET DIAGNOSTICS revoked = ROW_COUNT;
       RETURN QUERY SELECT ended, revoked;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.end_sessions_of_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       UPDATE users.sessions s SET revoked_at = clock_timestamp(), revoked_reason = 'account_ended'
        WHERE s.user_id = NEW.id AND s.revoked_at IS NULL;
       RETURN NULL;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.end_visits_of_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       DELETE FROM users.sign_in_states s WHERE s.user_id = NEW.id;
       RETURN NULL;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.erase_rows(p_user_id uuid, p_limit integer)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       part text;
       gone bigint;
       total bigint := 0;
     BEGIN
       IF NOT EXISTS (SELECT FROM users.erasures e WHERE e.user_id = p_user_id
                        AND e.stage NOT IN ('waiting', 'finished', 'cancelled')) THEN
         RAISE EXCEPTION 'No erasure of this account is under way.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       FOREACH part IN ARRAY ARRAY['jobs.job_matches', 'ai.generations', 'analytics.user_events', 'communications.email_responses', 'applications.applications', 'communications.emails'] LOOP
         EXECUTE format('DELETE FROM %1$s WHERE user_id = $1 AND id IN (SELECT id FROM %1$s WHERE user_id = $1 LIMIT $2)', part)
           USING p_user_id, p_limit;
         GET DIAGNOSTICS gone = ROW_COUNT;
         total := total + gone;
       END LOOP;
       IF total > 0 THEN RETURN total; END IF;
       DELETE FROM users.users u WHERE u.id = p_user_id;
       GET DIAGNOSTICS gone = ROW_COUNT;
       RETURN gone;
     END $function$
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper jobhuntai_worker=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION users.notice_behind(p_stop_hash bytea)
 RETURNS TABLE(user_id uuid, kind character varying)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT n.user_id,
     n.kind
    FROM (communications.notices n
      JOIN users.users u ON ((u.id = n.user_id)))
   WHERE ((n.stop_hash = notice_behind.p_stop_hash) AND u.is_active AND (u.deleted_at IS NULL));
END
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.only_an_operator()
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator
           AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'Only an operator sees and sets subscriptions.' USING ERRCODE = 'insufficient_privilege';
       END IF;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.open_session(p_user_id uuid, p_refresh_hash bytea, p_now timestamp with time zone, p_expires_at timestamp with time zone, p_ip inet, p_user_agent text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE opened uuid;
     BEGIN
       DELETE FROM users.sessions s
        WHERE s.user_id = p_user_id AND least(s.revoked_at, s.expires_at) < p_now - interval '30 days';
       INSERT INTO users.sessions (user_id, created_at, last_used_at, expires_at, ip_address, user_agent)
       SELECT u.id, p_now, p_now, p_expires_at, p_ip, p_user_agent
         FROM users.users u WHERE u.id = p_user_id AND u.is_active AND u.deleted_at IS NULL
       RETURNING id INTO opened;
       IF opened IS NOT NULL THEN
         INSERT INTO users.refresh_tokens (token_hash, session_id, user_id, created_at)
         VALUES (p_refresh_hash, opened, p_user_id, p_now);
       END IF;
       RETURN opened;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.people_of_mailbox(p_address text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT t.user_id
    FROM (integrations.oauth_tokens t
      JOIN users.users u ON ((u.id = t.user_id)))
   WHERE (((t.provider)::text = 'google'::text) AND ((t.status)::text = 'active'::text) AND (lower((t.account_email)::text) = lower(people_of_mailbox.p_address)) AND u.is_active AND (u.deleted_at IS NULL));
END
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.person_of_feed(p_token_hash bytea)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT f.user_id
    FROM (integrations.calendar_feeds f
      JOIN users.users u ON ((u.id = f.user_id)))
   WHERE ((f.token_hash = person_of_feed.p_token_hash) AND u.is_active AND (u.deleted_at IS NULL));
END
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.person_of_inbox(p_token_hash bytea)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT f.user_id
    FROM (integrations.forwarding_addresses f
      JOIN users.users u ON ((u.id = f.user_id)))
   WHERE ((f.token_hash = person_of_inbox.p_token_hash) AND u.is_active AND (u.deleted_at IS NULL));
END
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.preferences_money()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NEW.salary_min_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.salary_min_minor IS DISTINCT FROM OLD.salary_min_minor) THEN
         NEW.salary_min := public.money_to_whole(NEW.salary_min_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.salary_min IS DISTINCT FROM OLD.salary_min
         OR (NEW.salary_min IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.salary_min_minor := public.money_to_minor(NEW.salary_min, NEW.salary_currency);
       ELSIF NEW.salary_min_minor IS NULL AND OLD.salary_min_minor IS NOT NULL THEN
         NEW.salary_min := NULL;
       END IF;
       IF NEW.salary_max_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.salary_max_minor IS DISTINCT FROM OLD.salary_max_minor) THEN
         NEW.salary_max := public.money_to_whole(NEW.salary_max_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.salary_max IS DISTINCT FROM OLD.salary_max
         OR (NEW.salary_max IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.salary_max_minor := public.money_to_minor(NEW.salary_max, NEW.salary_currency);
       ELSIF NEW.salary_max_minor IS NULL AND OLD.salary_max_minor IS NOT NULL THEN
         NEW.salary_max := NULL;
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION users.profiles_money()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NEW.current_salary_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.current_salary_minor IS DISTINCT FROM OLD.current_salary_minor) THEN
         NEW.current_salary := public.money_to_whole(NEW.current_salary_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.current_salary IS DISTINCT FROM OLD.current_salary
         OR (NEW.current_salary IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.current_salary_minor := public.money_to_minor(NEW.current_salary, NEW.salary_currency);
       ELSIF NEW.current_salary_minor IS NULL AND OLD.current_salary_minor IS NOT NULL THEN
         NEW.current_salary := NULL;
       END IF;
       IF NEW.desired_salary_min_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.desired_salary_min_minor IS DISTINCT FROM OLD.desired_salary_min_minor) THEN
         NEW.desired_salary_min := public.money_to_whole(NEW.desired_salary_min_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.desired_salary_min IS DISTINCT FROM OLD.desired_salary_min
         OR (NEW.desired_salary_min IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.desired_salary_min_minor := public.money_to_minor(NEW.desired_salary_min, NEW.salary_currency);
       ELSIF NEW.desired_salary_min_minor IS NULL AND OLD.desired_salary_min_minor IS NOT NULL THEN
         NEW.desired_salary_min := NULL;
       END IF;
       IF NEW.desired_salary_max_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.desired_salary_max_minor IS DISTINCT FROM OLD.desired_salary_max_minor) THEN
         NEW.desired_salary_max := public.money_to_whole(NEW.desired_salary_max_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.desired_salary_max IS DISTINCT FROM OLD.desired_salary_max
         OR (NEW.desired_salary_max IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.desired_salary_max_minor := public.money_to_minor(NEW.desired_salary_max, NEW.salary_currency);
       ELSIF NEW.desired_salary_max_minor IS NULL AND OLD.desired_salary_max_minor IS NOT NULL THEN
         NEW.desired_salary_max := NULL;
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION users.refresh_session(p_used_hash bytea, p_next_hash bytea, p_now timestamp with time zone, p_expires_at timestamp with time zone)
 RETURNS TABLE(outcome text, session_id uuid, user_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE token users.refresh_tokens%ROWTYPE;
     BEGIN
       -- The lock makes the second of two uses at once see the first one.
       SELECT * INTO token FROM users.refresh_tokens t WHERE t.token_hash = p_used_hash FOR UPDATE;
       IF NOT FOUND THEN
         RETURN QUERY SELECT 'unknown', NULL::uuid, NULL::uuid;
       ELSIF token.used_at IS NOT NULL THEN
         UPDATE users.sessions s SET revoked_at = p_now, revoked_reason = 'token_reused'
          WHERE s.id = token.session_id AND s.revoked_at IS NULL;
         RETURN QUERY SELECT 'reused', token.session_id, token.user_id;
       ELSIF NOT users.session_is_live(token.session_id, token.user_id, p_now) THEN
         RETURN QUERY SELECT 'ended', token.session_id, token.user_id;
       ELSE
         UPDATE users.refresh_tokens t SET used_at = p_now WHERE t.token_hash = p_used_hash;
         DELETE FROM users.refresh_tokens t
          WHERE t.session_id = token.session_id AND t.used_at < p_now - interval '90 days';
         INSERT INTO users.refresh_tokens (token_hash, session_id, user_id, created_at)
         VALUES (p_next_hash, token.session_id, token.user_id, p_now);
         UPDATE users.sessions s SET last_used_at = p_now, expires_at = p_expires_at WHERE s.id = token.session_id;
         RETURN QUERY SELECT 'rotated', token.session_id, token.user_id;
       END IF;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.renew_session(p_used_hash bytea, p_next_hash bytea, p_now timestamp with time zone, p_expires_at timestamp with time zone, p_grace interval, p_longest interval)
 RETURNS TABLE(outcome text, session_id uuid, user_id uuid, expires_at timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE
       token users.refresh_tokens%ROWTYPE;
       ends timestamptz;
     BEGIN
       -- The lock makes the second of two uses at once see the first one.
       SELECT * INTO token FROM users.refresh_tokens t WHERE t.token_hash = p_used_hash FOR UPDATE;
       IF NOT FOUND THEN
         RETURN QUERY SELECT 'unknown', NULL::uuid, NULL::uuid, NULL::timestamptz;
         RETURN;
       END IF;
       SELECT s.expires_at INTO ends FROM users.sessions s WHERE s.id = token.session_id;
       IF token.used_at IS NOT NULL THEN
         IF token.used_at > p_now - p_grace AND users.session_is_live(token.session_id, token.user_id, p_now)
           AND EXISTS (SELECT FROM users.refresh_tokens n WHERE n.token_hash = p_next_hash
             AND n.session_id = token.session_id AND n.used_at IS NULL) THEN
           RETURN QUERY SELECT 'rotated', token.session_id, token.user_id, ends;
           RETURN;
         END IF;
         UPDATE users.sessions s SET revoked_at = p_now, revoked_reason = 'token_reused'
          WHERE s.id = token.session_id AND s.revoked_at IS NULL;
         RETURN QUERY SELECT 'reused', token.session_id, token.user_id, ends;
       ELSIF NOT users.session_is_live(token.session_id, token.user_id, p_now) THEN
         RETURN QUERY SELECT 'ended', token.session_id, token.user_id, ends;
       ELSE
         UPDATE users.refresh_tokens t SET used_at = p_now WHERE t.token_hash = p_used_hash;
         DELETE FROM users.refresh_tokens t
          WHERE t.session_id = token.session_id AND t.used_at < p_now - interval '90 days';
         INSERT INTO users.refresh_tokens (token_hash, session_id, user_id, created_at)
         VALUES (p_next_hash, token.session_id, token.user_id, p_now);
         UPDATE users.sessions s SET last_used_at = p_now, expires_at = least(p_expires_at, s.created_at + p_longest)
          WHERE s.id = token.session_id RETURNING s.expires_at INTO ends;
         RETURN QUERY SELECT 'rotated', token.session_id, token.user_id, ends;
       END IF;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.resolve_preference_places()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF coalesce(cardinality(NEW.locations), 0) = 0 THEN
         NEW.place_ids := '{}';
       ELSE
         NEW.place_ids := coalesce(
           (SELECT array_agg(DISTINCT f.id ORDER BY f.id)
              FROM unnest(NEW.locations) AS l(written)
             CROSS JOIN LATERAL (SELECT jobs.resolve_place(l.written) AS id) f
             WHERE f.id IS NOT NULL), '{}');
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION users.resolve_skill()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       IF NEW.skill_id IS NULL OR (TG_OP = 'UPDATE' AND NEW.skill_name IS DISTINCT FROM OLD.skill_name) THEN
         NEW.skill_id := (
           SELECT a.skill_id FROM jobs.skill_aliases a
            WHERE a.alias = jobs.normalise_name(NEW.skill_name)
              AND NOT EXISTS (
                SELECT FROM users.skills s WHERE s.user_id = NEW.user_id AND s.skill_id = a.skill_id AND s.id <> NEW.id));
       END IF;
       RETURN NEW;
     END $function$
OWNER the owner
CREATE OR REPLACE FUNCTION users.session_is_live(p_session_id uuid, p_user_id uuid, p_now timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       SELECT EXISTS (
         SELECT FROM users.sessions s JOIN users.users u ON u.id = s.user_id
          WHERE s.id = p_session_id AND s.user_id = p_user_id AND s.revoked_at IS NULL AND s.expires_at > p_now
            AND u.is_active AND u.deleted_at IS NULL);
     $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.set_subscription(p_user_id uuid, p_tier text, p_expires_at timestamp with time zone)
 RETURNS TABLE(user_id uuid, subscription_tier text, subscription_expires_at timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       PERFORM users.only_an_operator();
       RETURN QUERY UPDATE users.users u SET subscription_tier = p_tier, subscription_expires_at = p_expires_at
         WHERE u.id = p_user_id AND u.deleted_at IS NULL
         RETURNING u.id, u.subscription_tier::text, u.subscription_expires_at;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.sign_in_with_google(p_google_id text, p_email text, p_name text, p_picture text, p_now timestamp with time zone)
 RETURNS TABLE(user_id uuid, outcome text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     DECLARE person users.users%ROWTYPE; made uuid;
     BEGIN
       LOOP
         SELECT * INTO person FROM users.users u WHERE u.google_id = p_google_id AND u.deleted_at IS NULL FOR UPDATE;
         IF NOT FOUND THEN
           SELECT * INTO person FROM users.users u WHERE lower(u.email) = lower(p_email) AND u.deleted_at IS NULL FOR UPDATE;
           -- Between the two looks another visit of the same person may have written this very id.
           IF FOUND AND person.google_id <> p_google_id THEN
             RETURN QUERY SELECT NULL::uuid, 'other_google_account';
             RETURN;
           END IF;
         END IF;
         IF person.id IS NOT NULL THEN
           IF NOT person.is_active THEN
             RETURN QUERY SELECT NULL::uuid, 'inactive';
             RETURN;
           END IF;
           UPDATE users.users u
              SET google_id = p_google_id, last_login_at = p_now, picture_url = coalesce(p_picture, u.picture_url),
                  email_verified = u.email_verified OR lower(u.email) = lower(p_email)
            WHERE u.id = person.id;
           RETURN QUERY SELECT person.id, 'signed_in';
           RETURN;
         END IF;
         INSERT INTO users.users (email, email_verified, google_id, name, picture_url, last_login_at)
         VALUES (p_email, true, p_google_id, p_name, p_picture, p_now)
         ON CONFLICT DO NOTHING RETURNING id INTO made;
         IF made IS NOT NULL THEN
           RETURN QUERY SELECT made, 'created';
           RETURN;
         END IF;
         -- The same person signed in for the first time twice at once: the other one's row is there now.
       END LOOP;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.start_everybody()
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       PERFORM users.only_an_operator();
       DELETE FROM communications.general_stop;
       RETURN FOUND;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.start_person(p_user_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       PERFORM users.only_an_operator();
       DELETE FROM communications.stops s WHERE s.user_id = p_user_id;
       RETURN FOUND;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.still_there(p_user_ids uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT u.id
    FROM users.users u
   WHERE (u.id = ANY (still_there.p_user_ids));
END
OWNER jobhuntai_keeper ACL jobhuntai_admin=X/jobhuntai_keeper jobhuntai_keeper=X/jobhuntai_keeper jobhuntai_worker=X/jobhuntai_keeper
CREATE OR REPLACE FUNCTION users.stop_everybody(p_reason text, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       PERFORM users.only_an_operator();
       INSERT INTO communications.general_stop AS s (is_on, reason, stopped_by, stopped_at)
       VALUES (TRUE, p_reason, public.app_current_user_id(), p_at)
       ON CONFLICT (is_on) DO UPDATE SET reason = excluded.reason, stopped_by = excluded.stopped_by;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.stop_person(p_user_id uuid, p_reason text, p_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       PERFORM users.only_an_operator();
       INSERT INTO communications.stops AS s (user_id, reason, by_operator, stopped_at)
       SELECT u.id, p_reason, TRUE, p_at FROM users.users u WHERE u.id = p_user_id AND u.deleted_at IS NULL
       ON CONFLICT (user_id) DO UPDATE SET reason = excluded.reason, by_operator = TRUE;
       RETURN FOUND;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.subscription_of(p_user_id uuid)
 RETURNS TABLE(user_id uuid, subscription_tier text, subscription_expires_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     BEGIN
       PERFORM users.only_an_operator();
       RETURN QUERY SELECT u.id, u.subscription_tier::text, u.subscription_expires_at
         FROM users.users u WHERE u.id = p_user_id AND u.deleted_at IS NULL;
     END $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.take_sign_in_state(p_state_hash bytea, p_browser_hash bytea, p_purpose text, p_now timestamp with time zone)
 RETURNS TABLE(user_id uuid, nonce text, code_verifier text, redirect_to text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       WITH taken AS (
         DELETE FROM users.sign_in_states s
          WHERE s.state_hash = p_state_hash AND s.browser_hash = p_browser_hash AND s.purpose = p_purpose
         RETURNING s.*)
       SELECT t.user_id, t.nonce, t.code_verifier, t.redirect_to FROM taken t WHERE t.expires_at > p_now;
     $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin
CREATE OR REPLACE FUNCTION users.use_access_token(p_token_hash bytea, p_now timestamp with time zone)
 RETURNS TABLE(token_id uuid, user_id uuid, scopes text[])
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       UPDATE users.access_tokens t SET last_used_at = p_now
        WHERE t.token_hash = p_token_hash AND t.revoked_at IS NULL AND t.expires_at > p_now
          AND (t.last_used_at IS NULL OR t.last_used_at < p_now - interval '1 minute');
       SELECT t.id, t.user_id, t.scopes FROM users.access_tokens t JOIN users.users u ON u.id = t.user_id
        WHERE t.token_hash = p_token_hash AND t.revoked_at IS NULL AND t.expires_at > p_now
          AND u.is_active AND u.deleted_at IS NULL;
     $function$
OWNER jobhuntai_signin ACL jobhuntai_admin=X/jobhuntai_signin jobhuntai_app=X/jobhuntai_signin jobhuntai_signin=X/jobhuntai_signin

-- Triggers

CREATE TRIGGER audit_cover_letters AFTER INSERT OR DELETE OR UPDATE ON ai.cover_letters FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,job_id,application_id,version,tone,length,is_edited,quality_score,ats_score,model_used', 'updated_at')
CREATE TRIGGER update_cover_letters_updated_at BEFORE UPDATE ON ai.cover_letters FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_letter_requests AFTER INSERT OR DELETE OR UPDATE ON ai.letter_requests FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,status,letter_id', 'updated_at,attempts,due_at,lease_until')
CREATE TRIGGER audit_prompts AFTER INSERT OR DELETE OR UPDATE ON ai.prompts FOR EACH ROW EXECUTE FUNCTION create_audit_log('', '', 'id,name,type,version,is_active,created_at', 'updated_at,usage_count,success_rate')
CREATE TRIGGER only_operators_change_prompts BEFORE INSERT OR UPDATE ON ai.prompts FOR EACH ROW WHEN ((CURRENT_USER = 'jobhuntai_app'::name)) EXECUTE FUNCTION ai.only_operators()
CREATE TRIGGER update_prompts_updated_at BEFORE UPDATE ON ai.prompts FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER update_application_metrics_updated_at BEFORE UPDATE ON analytics.application_metrics FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_application_tasks AFTER INSERT OR DELETE OR UPDATE ON applications.application_tasks FOR EACH ROW EXECUTE FUNCTION create_audit_log('application_id', 'applications.applications', 'id,application_id,due_at,done_at,created_at', 'updated_at')
CREATE TRIGGER update_application_tasks_updated_at BEFORE UPDATE ON applications.application_tasks FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_applications AFTER INSERT OR DELETE OR UPDATE ON applications.applications FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,job_id,status,channel,origin,cover_letter_id,resume_id,applied_at,scheduled_for,response_received_at,last_activity_at,deadline,acknowledged_at', 'updated_at')
CREATE TRIGGER refuse_blocked_letter BEFORE INSERT OR UPDATE OF cover_letter_id, status ON applications.applications FOR EACH ROW WHEN (((new.cover_letter_id IS NOT NULL) AND ((new.status)::text = ANY ((ARRAY['draft'::character varying, 'queued'::character varying])::text[])))) EXECUTE FUNCTION applications.refuse_blocked_letter()
CREATE TRIGGER tell_webhooks AFTER INSERT ON applications.applications FOR EACH ROW EXECUTE FUNCTION integrations.tell_webhooks()
CREATE TRIGGER tell_webhooks_of_move AFTER UPDATE OF status ON applications.applications FOR EACH ROW WHEN (((old.status)::text IS DISTINCT FROM (new.status)::text)) EXECUTE FUNCTION integrations.tell_webhooks()
CREATE TRIGGER update_applications_updated_at BEFORE UPDATE ON applications.applications FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER only_operators_write_rates BEFORE INSERT OR UPDATE ON applications.exchange_rates FOR EACH ROW WHEN ((CURRENT_USER = 'jobhuntai_app'::name)) EXECUTE FUNCTION applications.only_operators()
CREATE TRIGGER audit_interview_proposals AFTER INSERT OR DELETE OR UPDATE ON applications.interview_proposals FOR EACH ROW EXECUTE FUNCTION create_audit_log('application_id', 'applications.applications', 'id,application_id,email_response_id,interview_id,starts_at,status,created_at', 'updated_at')
CREATE TRIGGER update_interview_proposals_updated_at BEFORE UPDATE ON applications.interview_proposals FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_interviews AFTER INSERT OR DELETE OR UPDATE ON applications.interviews FOR EACH ROW EXECUTE FUNCTION create_audit_log('application_id', 'applications.applications', 'id,application_id,created_at,status,interview_type,scheduled_at,duration_minutes,email_response_id', 'updated_at')
CREATE TRIGGER interview_changed AFTER UPDATE OF scheduled_at, duration_minutes, location, meeting_url, status, interview_type, interviewer_name, interviewer_email ON applications.interviews FOR EACH ROW WHEN (((((((((old.scheduled_at IS DISTINCT FROM new.scheduled_at) OR (old.duration_minutes IS DISTINCT FROM new.duration_minutes)) OR (old.location IS DISTINCT FROM new.location)) OR (old.meeting_url IS DISTINCT FROM new.meeting_url)) OR ((old.status)::text IS DISTINCT FROM (new.status)::text)) OR ((old.interview_type)::text IS DISTINCT FROM (new.interview_type)::text)) OR ((old.interviewer_name)::text IS DISTINCT FROM (new.interviewer_name)::text)) OR ((old.interviewer_email)::text IS DISTINCT FROM (new.interviewer_email)::text))) EXECUTE FUNCTION applications.interview_concerns_calendar()
CREATE TRIGGER interview_made AFTER INSERT ON applications.interviews FOR EACH ROW EXECUTE FUNCTION applications.interview_concerns_calendar()
CREATE TRIGGER tell_webhooks AFTER INSERT ON applications.interviews FOR EACH ROW EXECUTE FUNCTION integrations.tell_webhooks()
CREATE TRIGGER tell_webhooks_of_change AFTER UPDATE OF scheduled_at, status ON applications.interviews FOR EACH ROW WHEN (((old.scheduled_at IS DISTINCT FROM new.scheduled_at) OR ((old.status)::text IS DISTINCT FROM (new.status)::text))) EXECUTE FUNCTION integrations.tell_webhooks()
CREATE TRIGGER update_interviews_updated_at BEFORE UPDATE ON applications.interviews FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_offers AFTER INSERT OR DELETE OR UPDATE ON applications.offers FOR EACH ROW EXECUTE FUNCTION create_audit_log('application_id', 'applications.applications', 'id,application_id,created_at,status,start_date,expiry_date,salary_currency', 'updated_at')
CREATE TRIGGER keep_money BEFORE INSERT OR UPDATE ON applications.offers FOR EACH ROW EXECUTE FUNCTION applications.offers_money()
CREATE TRIGGER tell_webhooks AFTER INSERT ON applications.offers FOR EACH ROW EXECUTE FUNCTION integrations.tell_webhooks()
CREATE TRIGGER update_offers_updated_at BEFORE UPDATE ON applications.offers FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_email_responses AFTER INSERT OR DELETE OR UPDATE ON communications.email_responses FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,email_id,application_id,classification,confidence_score,classified_by,review_status,received_at,processed_at', 'updated_at,lease_until,model_tries,model_due_at,before_review')
CREATE TRIGGER tell_webhooks AFTER UPDATE OF processed_at, classification ON communications.email_responses FOR EACH ROW WHEN (((new.processed_at IS NOT NULL) AND ((old.processed_at IS NULL) OR ((old.classification)::text IS DISTINCT FROM (new.classification)::text)))) EXECUTE FUNCTION integrations.tell_webhooks()
CREATE TRIGGER audit_email_templates AFTER INSERT OR DELETE OR UPDATE ON communications.email_templates FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,type,is_default,is_system', 'updated_at')
CREATE TRIGGER update_email_templates_updated_at BEFORE UPDATE ON communications.email_templates FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_emails AFTER INSERT OR DELETE OR UPDATE ON communications.emails FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,application_id,template_id,type,sequence,status,status_reason,sent_at,delivered_at,opened_at,clicked_at,scheduled_for,scheduled_by,undo_until,send_started_at,send_mode,interview_id,answers_reply_id,tracks_opens', 'updated_at,mime,lease_until,lease_fence,attempts,failures,looks,next_attempt_at')
CREATE TRIGGER keep_frozen_message BEFORE UPDATE OF mime, mime_sha256, from_email, to_emails, cc_emails, bcc_emails, subject, body, send_token ON communications.emails FOR EACH ROW EXECUTE FUNCTION communications.keep_frozen_message()
CREATE TRIGGER tell_webhooks AFTER UPDATE OF status ON communications.emails FOR EACH ROW WHEN ((((old.status)::text IS DISTINCT FROM (new.status)::text) AND ((new.status)::text = ANY ((ARRAY['sent'::character varying, 'failed'::character varying, 'cancelled'::character varying, 'needs_review'::character varying])::text[])))) EXECUTE FUNCTION integrations.tell_webhooks()
CREATE TRIGGER update_emails_updated_at BEFORE UPDATE ON communications.emails FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_general_stop AFTER INSERT OR DELETE OR UPDATE ON communications.general_stop FOR EACH ROW EXECUTE FUNCTION create_audit_log('', '', 'is_on,stopped_by,stopped_at', 'updated_at')
CREATE TRIGGER update_notices_updated_at BEFORE UPDATE ON communications.notices FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_stops AFTER INSERT OR DELETE OR UPDATE ON communications.stops FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'user_id,by_operator,stopped_at', 'updated_at')
CREATE TRIGGER audit_suppressions AFTER INSERT OR DELETE OR UPDATE ON communications.suppressions FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,kind,source', 'updated_at')
CREATE TRIGGER update_calendar_events_updated_at BEFORE UPDATE ON integrations.calendar_events FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_calendar_feeds AFTER INSERT OR DELETE OR UPDATE ON integrations.calendar_feeds FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'user_id,created_at', 'updated_at,last_read_at')
CREATE TRIGGER audit_forwarding_addresses AFTER INSERT OR DELETE OR UPDATE ON integrations.forwarding_addresses FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'user_id,created_at', 'updated_at,last_mail_at,confirmation')
CREATE TRIGGER audit_google_calendar AFTER INSERT OR DELETE OR UPDATE ON integrations.google_calendar FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,is_active,auto_schedule', 'updated_at')
CREATE TRIGGER update_google_calendar_updated_at BEFORE UPDATE ON integrations.google_calendar FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_google_sheets AFTER INSERT OR DELETE OR UPDATE ON integrations.google_sheets FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,is_active,sync_frequency_minutes', 'updated_at,last_sync_at,asked,making,next_attempt_at,lease_until,lease_fence,failures,last_error')
CREATE TRIGGER update_google_sheets_updated_at BEFORE UPDATE ON integrations.google_sheets FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER update_mailbox_cursors_updated_at BEFORE UPDATE ON integrations.mailbox_cursors FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_oauth_tokens AFTER INSERT OR DELETE OR UPDATE ON integrations.oauth_tokens FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,provider,status,status_reason,expires_at', 'updated_at,refresh_lease_until')
CREATE TRIGGER update_oauth_tokens_updated_at BEFORE UPDATE ON integrations.oauth_tokens FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER update_sheet_conflicts_updated_at BEFORE UPDATE ON integrations.sheet_conflicts FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER update_sheet_rows_updated_at BEFORE UPDATE ON integrations.sheet_rows FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_webhooks AFTER INSERT OR DELETE OR UPDATE ON integrations.webhooks FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'user_id,events,is_active,disabled_reason,disabled_at,created_at', 'updated_at,failing_since')
CREATE TRIGGER update_webhooks_updated_at BEFORE UPDATE ON integrations.webhooks FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER note_search_companies AFTER UPDATE ON jobs.companies REFERENCING OLD TABLE AS before NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_companies()
CREATE TRIGGER update_companies_updated_at BEFORE UPDATE ON jobs.companies FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_company_corrections AFTER INSERT OR DELETE OR UPDATE ON jobs.company_corrections FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,company_id,field,corrected_at', 'updated_at')
CREATE TRIGGER update_job_matches_updated_at BEFORE UPDATE ON jobs.job_matches FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_job_merges AFTER INSERT OR DELETE OR UPDATE ON jobs.job_merges FOR EACH ROW EXECUTE FUNCTION create_audit_log('operator_id', '', 'id,created_at,decided_by,operator_id,job_id,merged_job_id,sighting_ids,reasons,undone_at', 'updated_at')
CREATE TRIGGER audit_job_separations AFTER INSERT OR DELETE OR UPDATE ON jobs.job_separations FOR EACH ROW EXECUTE FUNCTION create_audit_log('operator_id', '', 'id,created_at,decided_by,operator_id,a_sighting_id,b_sighting_id', 'updated_at')
CREATE TRIGGER note_moved_search_sightings AFTER UPDATE ON jobs.job_sightings REFERENCING OLD TABLE AS before NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_moved_search_details()
CREATE TRIGGER note_new_search_sightings AFTER INSERT ON jobs.job_sightings REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_details()
CREATE TRIGGER note_changed_search_skills AFTER UPDATE ON jobs.job_skills REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_details()
CREATE TRIGGER note_changed_skills AFTER UPDATE ON jobs.job_skills REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_posting_skills()
CREATE TRIGGER note_lost_search_skills AFTER DELETE ON jobs.job_skills REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_details()
CREATE TRIGGER note_lost_skills AFTER DELETE ON jobs.job_skills REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_posting_skills()
CREATE TRIGGER note_new_search_skills AFTER INSERT ON jobs.job_skills REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_details()
CREATE TRIGGER note_new_skills AFTER INSERT ON jobs.job_skills REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_posting_skills()
CREATE TRIGGER keep_money BEFORE INSERT OR UPDATE ON jobs.jobs FOR EACH ROW EXECUTE FUNCTION jobs.jobs_money()
CREATE TRIGGER note_changed_postings AFTER UPDATE ON jobs.jobs REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_changed_postings()
CREATE TRIGGER note_changed_search_rows AFTER UPDATE ON jobs.jobs REFERENCING OLD TABLE AS before NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_changed_search_rows()
CREATE TRIGGER note_new_postings AFTER INSERT ON jobs.jobs REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_new_postings()
CREATE TRIGGER note_new_search_rows AFTER INSERT ON jobs.jobs REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_new_search_rows()
CREATE TRIGGER update_jobs_updated_at BEFORE UPDATE ON jobs.jobs FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER use_posted_places_insert AFTER INSERT ON jobs.jobs REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.use_posted_places()
CREATE TRIGGER use_posted_places_update AFTER UPDATE ON jobs.jobs REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION jobs.use_posted_places()
CREATE TRIGGER audit_not_the_same AFTER INSERT OR DELETE OR UPDATE ON jobs.not_the_same FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,job_id,sighting_id,created_at', 'updated_at')
CREATE TRIGGER audit_saved_jobs AFTER INSERT OR DELETE OR UPDATE ON jobs.saved_jobs FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,job_id,saved_at', 'updated_at')
CREATE TRIGGER tell_webhooks AFTER INSERT ON jobs.saved_search_hits REFERENCING NEW TABLE AS found FOR EACH STATEMENT EXECUTE FUNCTION integrations.tell_webhooks_of_hits()
CREATE TRIGGER audit_saved_searches AFTER INSERT OR DELETE OR UPDATE ON jobs.saved_searches FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,notify,created_at', 'updated_at,looked_xid,looked_at,seen_at')
CREATE TRIGGER update_saved_searches_updated_at BEFORE UPDATE ON jobs.saved_searches FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE CONSTRAINT TRIGGER apply_search_changes AFTER INSERT ON jobs.search_changes DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION jobs.apply_search_changes()
CREATE TRIGGER audit_sources AFTER INSERT OR DELETE OR UPDATE ON jobs.sources FOR EACH ROW EXECUTE FUNCTION create_audit_log('', '', 'id,name,type,base_url,is_active,crawl_frequency_hours,created_at,adapter,board_token,fetch_allowed,fetch_denied_reason,health,health_reason', 'updated_at,last_crawled_at,crawl_lease_until,crawl_lease_token,crawl_requested_at,crawl_not_before,failures,last_postings_count,etag,last_modified')
CREATE TRIGGER only_operators_change_sources BEFORE UPDATE ON jobs.sources FOR EACH ROW WHEN ((CURRENT_USER = 'jobhuntai_app'::name)) EXECUTE FUNCTION jobs.only_operators()
CREATE TRIGGER update_sources_updated_at BEFORE UPDATE ON jobs.sources FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_user_sources AFTER INSERT OR DELETE OR UPDATE ON jobs.user_sources FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'user_id,source_id,created_at', 'updated_at')
CREATE TRIGGER audit_access_tokens AFTER INSERT OR DELETE OR UPDATE ON users.access_tokens FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'user_id,scopes,created_at,expires_at,revoked_at', 'updated_at,last_used_at')
CREATE TRIGGER audit_answers AFTER INSERT OR DELETE OR UPDATE ON users.answers FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,consented_at', 'updated_at')
CREATE TRIGGER update_answers_updated_at BEFORE UPDATE ON users.answers FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_consents AFTER INSERT OR DELETE OR UPDATE ON users.consents FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'user_id,purpose,given_at', 'updated_at')
CREATE TRIGGER audit_data_exports AFTER INSERT OR DELETE OR UPDATE ON users.data_exports FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,status,size_bytes,created_at,finished_at,expires_at', 'updated_at,lease_until,attempts')
CREATE TRIGGER audit_education AFTER INSERT OR DELETE OR UPDATE ON users.education FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at', 'updated_at')
CREATE TRIGGER audit_erasures AFTER INSERT OR DELETE OR UPDATE ON users.erasures FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,stage,requested_at,due_at,stopped,cancelled_at,began_at,created_at,permission_revoked,row_count,file_count,trail_count,finished_at', 'updated_at,next_attempt_at,lease_until,attempts')
CREATE TRIGGER update_erasures_updated_at BEFORE UPDATE ON users.erasures FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_experience AFTER INSERT OR DELETE OR UPDATE ON users.experience FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,is_current', 'updated_at')
CREATE TRIGGER update_experience_updated_at BEFORE UPDATE ON users.experience FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_preferences AFTER INSERT OR DELETE OR UPDATE ON users.preferences FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,auto_apply,application_frequency,max_applications_per_day,salary_currency', 'updated_at')
CREATE TRIGGER keep_money BEFORE INSERT OR UPDATE ON users.preferences FOR EACH ROW EXECUTE FUNCTION users.preferences_money()
CREATE TRIGGER resolve_preference_places BEFORE INSERT OR UPDATE ON users.preferences FOR EACH ROW EXECUTE FUNCTION users.resolve_preference_places()
CREATE TRIGGER update_preferences_updated_at BEFORE UPDATE ON users.preferences FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER use_wanted_places AFTER INSERT OR UPDATE ON users.preferences FOR EACH ROW WHEN ((new.place_ids <> '{}'::integer[])) EXECUTE FUNCTION jobs.use_wanted_places()
CREATE TRIGGER audit_profiles AFTER INSERT OR DELETE OR UPDATE ON users.profiles FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,availability,salary_currency', 'updated_at')
CREATE TRIGGER keep_money BEFORE INSERT OR UPDATE ON users.profiles FOR EACH ROW EXECUTE FUNCTION users.profiles_money()
CREATE TRIGGER update_profiles_updated_at BEFORE UPDATE ON users.profiles FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER update_resume_proposals_updated_at BEFORE UPDATE ON users.resume_proposals FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_resumes AFTER INSERT OR DELETE OR UPDATE ON users.resumes FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,version,is_primary,content_type,file_size,parse_status,parsed_at', 'updated_at,parse_lease_until')
CREATE TRIGGER discard_file_of_resume AFTER DELETE ON users.resumes FOR EACH ROW EXECUTE FUNCTION users.discard_file()
CREATE TRIGGER update_resumes_updated_at BEFORE UPDATE ON users.resumes FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_settings AFTER INSERT OR DELETE OR UPDATE ON users.settings FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,email_notifications,email_frequency,follow_up_enabled,follow_up_days,interview_reminders,undo_seconds,open_tracking,click_tracking,reply_to_token', 'updated_at')
CREATE TRIGGER update_settings_updated_at BEFORE UPDATE ON users.settings FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_skills AFTER INSERT OR DELETE OR UPDATE ON users.skills FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,skill_level,is_primary,skill_id', 'updated_at')
CREATE TRIGGER resolve_skill BEFORE INSERT OR UPDATE ON users.skills FOR EACH ROW EXECUTE FUNCTION users.resolve_skill()
CREATE TRIGGER audit_user_certificates AFTER INSERT OR DELETE OR UPDATE ON users.user_certificates FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at', 'updated_at')
CREATE TRIGGER update_user_certificates_updated_at BEFORE UPDATE ON users.user_certificates FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_user_languages AFTER INSERT OR DELETE OR UPDATE ON users.user_languages FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at', 'updated_at')
CREATE TRIGGER update_user_languages_updated_at BEFORE UPDATE ON users.user_languages FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_user_projects AFTER INSERT OR DELETE OR UPDATE ON users.user_projects FOR EACH ROW EXECUTE FUNCTION create_audit_log('user_id', '', 'id,user_id,created_at,is_current', 'updated_at')
CREATE TRIGGER update_user_projects_updated_at BEFORE UPDATE ON users.user_projects FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()
CREATE TRIGGER audit_users AFTER INSERT OR DELETE OR UPDATE ON users.users FOR EACH ROW EXECUTE FUNCTION create_audit_log('id', '', 'id,created_at,email_verified,is_active,subscription_tier,subscription_expires_at,deleted_at,deletion_requested_at,last_login_at,is_operator,is_support', 'updated_at')
CREATE TRIGGER end_sessions_of_ended_account AFTER UPDATE OF is_active, deleted_at ON users.users FOR EACH ROW WHEN (((NOT new.is_active) OR (new.deleted_at IS NOT NULL))) EXECUTE FUNCTION users.end_sessions_of_account()
CREATE TRIGGER end_visits_of_ended_account AFTER UPDATE OF is_active, deleted_at ON users.users FOR EACH ROW WHEN (((NOT new.is_active) OR (new.deleted_at IS NOT NULL))) EXECUTE FUNCTION users.end_visits_of_account()
CREATE TRIGGER update_users_updated_at BEFORE UPDATE ON users.users FOR EACH ROW EXECUTE FUNCTION update_updated_at_column()

-- Policies

ai.cover_letters cover_letters_auditor SELECT TO jobhuntai_auditor USING (true)
ai.cover_letters cover_letters_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
ai.cover_letters cover_letters_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
ai.generations generations_auditor SELECT TO jobhuntai_auditor USING (true)
ai.generations generations_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
ai.generations generations_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
ai.generations generations_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
ai.letter_requests letter_requests_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
ai.letter_requests letter_requests_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
analytics.application_metrics application_metrics_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
analytics.application_metrics application_metrics_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
analytics.user_events user_events_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
analytics.user_events user_events_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
analytics.user_events user_events_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
analytics.user_events_default user_events_default_auditor SELECT TO jobhuntai_auditor USING (true)
applications.application_activities application_activities_own_data ALL TO jobhuntai_app USING ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = application_activities.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id)))))) WITH CHECK ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = application_activities.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id))))))
applications.application_activities application_activities_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
applications.application_tasks application_tasks_own_data ALL TO jobhuntai_app USING ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = application_tasks.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id)))))) WITH CHECK ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = application_tasks.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id))))))
applications.applications applications_auditor SELECT TO jobhuntai_auditor USING (true)
applications.applications applications_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
applications.applications applications_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
applications.applications applications_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
applications.interview_proposals interview_proposals_own_data ALL TO jobhuntai_app USING ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = interview_proposals.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id)))))) WITH CHECK ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = interview_proposals.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id))))))
applications.interviews interviews_auditor SELECT TO jobhuntai_auditor USING (true)
applications.interviews interviews_own_data ALL TO jobhuntai_app USING ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = interviews.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id)))))) WITH CHECK ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = interviews.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id))))))
applications.interviews interviews_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
applications.offers offers_auditor SELECT TO jobhuntai_auditor USING (true)
applications.offers offers_own_data ALL TO jobhuntai_app USING ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = offers.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id)))))) WITH CHECK ((EXISTS ( SELECT
   FROM applications.applications p
  WHERE ((p.id = offers.application_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id))))))
applications.offers offers_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
audit.audit_logs audit_logs_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
audit.audit_logs audit_logs_own_data SELECT TO jobhuntai_app USING (((user_id = ( SELECT app_current_user_id() AS app_current_user_id)) OR (subject_user_id = ( SELECT app_current_user_id() AS app_current_user_id))))
audit.audit_logs_archive audit_logs_archive_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
audit.audit_logs_archive audit_logs_archive_own_data SELECT TO jobhuntai_app USING (((user_id = ( SELECT app_current_user_id() AS app_current_user_id)) OR (subject_user_id = ( SELECT app_current_user_id() AS app_current_user_id))))
audit.audit_logs_archive_default audit_logs_archive_default_auditor SELECT TO jobhuntai_auditor USING (true)
audit.audit_logs_default audit_logs_default_auditor SELECT TO jobhuntai_auditor USING (true)
audit.hash_keys hash_keys_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
communications.email_events email_events_own_data ALL TO jobhuntai_app USING ((EXISTS ( SELECT
   FROM communications.emails p
  WHERE ((p.id = email_events.email_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id)))))) WITH CHECK ((EXISTS ( SELECT
   FROM communications.emails p
  WHERE ((p.id = email_events.email_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id))))))
communications.email_responses email_responses_auditor SELECT TO jobhuntai_auditor USING (true)
communications.email_responses email_responses_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
communications.email_responses email_responses_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
communications.email_responses email_responses_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
communications.email_templates email_templates_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
communications.email_templates email_templates_system SELECT TO jobhuntai_app USING (is_system)
communications.emails emails_auditor SELECT TO jobhuntai_auditor USING (true)
communications.emails emails_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
communications.emails emails_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
communications.emails emails_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
communications.notices notices_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
communications.notices notices_signin SELECT TO jobhuntai_signin USING (true)
communications.notices notices_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
communications.stops stops_auditor SELECT TO jobhuntai_auditor USING (true)
communications.stops stops_by_persons INSERT TO jobhuntai_app USING () WITH CHECK ((NOT by_operator))
communications.stops stops_kept UPDATE TO jobhuntai_app USING ((NOT by_operator))
communications.stops stops_of_operators DELETE TO jobhuntai_app USING ((NOT by_operator))
communications.stops stops_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
communications.stops stops_signin ALL TO jobhuntai_signin USING (true) WITH CHECK (true)
communications.suppressions suppressions_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
communications.unrelated_messages unrelated_messages_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
communications.unrelated_messages unrelated_messages_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.calendar_events calendar_events_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.calendar_events calendar_events_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
integrations.calendar_feeds calendar_feeds_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.calendar_feeds calendar_feeds_signin SELECT TO jobhuntai_signin USING (true)
integrations.forwarding_addresses forwarding_addresses_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.forwarding_addresses forwarding_addresses_signin SELECT TO jobhuntai_signin USING (true)
integrations.google_calendar google_calendar_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.google_calendar google_calendar_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
integrations.google_sheets google_sheets_auditor SELECT TO jobhuntai_auditor USING (true)
integrations.google_sheets google_sheets_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.google_sheets google_sheets_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
integrations.mailbox_cursors mailbox_cursors_auditor SELECT TO jobhuntai_auditor USING (true)
integrations.mailbox_cursors mailbox_cursors_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.mailbox_cursors mailbox_cursors_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
integrations.oauth_tokens oauth_tokens_auditor SELECT TO jobhuntai_auditor USING (true)
integrations.oauth_tokens oauth_tokens_keeper SELECT TO jobhuntai_keeper USING (true)
integrations.oauth_tokens oauth_tokens_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.oauth_tokens oauth_tokens_signin SELECT TO jobhuntai_signin USING (true)
integrations.oauth_tokens oauth_tokens_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
integrations.sheet_conflicts sheet_conflicts_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.sheet_rows sheet_rows_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.webhook_deliveries webhook_deliveries_keeper INSERT TO jobhuntai_keeper USING () WITH CHECK (true)
integrations.webhook_deliveries webhook_deliveries_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.webhook_deliveries webhook_deliveries_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
integrations.webhooks webhooks_keeper SELECT TO jobhuntai_keeper USING (true)
integrations.webhooks webhooks_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
integrations.webhooks webhooks_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
jobs.company_corrections company_corrections_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.job_matches job_matches_auditor SELECT TO jobhuntai_auditor USING (true)
jobs.job_matches job_matches_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
jobs.job_matches job_matches_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.match_dismissals match_dismissals_auditor SELECT TO jobhuntai_auditor USING (true)
jobs.match_dismissals match_dismissals_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
jobs.match_dismissals match_dismissals_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.match_refreshes match_refreshes_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.match_refreshes match_refreshes_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
jobs.moved_references moved_references_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
jobs.moved_references moved_references_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.not_the_same not_the_same_auditor SELECT TO jobhuntai_auditor USING (true)
jobs.not_the_same not_the_same_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.not_the_same not_the_same_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
jobs.saved_jobs saved_jobs_auditor SELECT TO jobhuntai_auditor USING (true)
jobs.saved_jobs saved_jobs_keeper ALL TO jobhuntai_keeper USING (true) WITH CHECK (true)
jobs.saved_jobs saved_jobs_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.saved_search_hits saved_search_hits_own_data ALL TO jobhuntai_app USING ((EXISTS ( SELECT
   FROM jobs.saved_searches p
  WHERE ((p.id = saved_search_hits.saved_search_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id)))))) WITH CHECK ((EXISTS ( SELECT
   FROM jobs.saved_searches p
  WHERE ((p.id = saved_search_hits.saved_search_id) AND (p.user_id = ( SELECT app_current_user_id() AS app_current_user_id))))))
jobs.saved_searches saved_searches_keeper SELECT TO jobhuntai_keeper USING (true)
jobs.saved_searches saved_searches_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.saved_searches saved_searches_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
jobs.user_sources user_sources_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
jobs.user_sources user_sources_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.access_tokens access_tokens_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.access_tokens access_tokens_signin ALL TO jobhuntai_signin USING (true) WITH CHECK (true)
users.answers answers_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.consents consents_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.data_exports data_exports_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
users.data_exports data_exports_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.data_exports data_exports_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.discarded_files discarded_files_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.discarded_files discarded_files_signin ALL TO jobhuntai_signin USING (true) WITH CHECK (true)
users.discarded_files discarded_files_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.education education_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.erasures erasures_auditor SELECT TO jobhuntai_auditor USING (true)
users.erasures erasures_keeper SELECT TO jobhuntai_keeper USING (true)
users.erasures erasures_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.erasures erasures_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.experience experience_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.idempotency_keys idempotency_keys_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
users.idempotency_keys idempotency_keys_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.preferences preferences_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.preferences preferences_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.profiles profiles_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.profiles profiles_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.refresh_tokens refresh_tokens_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.refresh_tokens refresh_tokens_signin ALL TO jobhuntai_signin USING (true) WITH CHECK (true)
users.request_windows request_windows_signin ALL TO jobhuntai_signin USING (true) WITH CHECK (true)
users.resume_proposals resume_proposals_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.resumes resumes_auditor SELECT TO jobhuntai_auditor USING (true)
users.resumes resumes_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.resumes resumes_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.sessions sessions_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
users.sessions sessions_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.sessions sessions_signin ALL TO jobhuntai_signin USING (true) WITH CHECK (true)
users.settings settings_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.settings settings_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.sign_in_states sign_in_states_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
users.sign_in_states sign_in_states_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.sign_in_states sign_in_states_signin ALL TO jobhuntai_signin USING (true) WITH CHECK (true)
users.skills skills_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.skills skills_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)
users.tier_usage tier_usage_auditor ALL TO jobhuntai_auditor USING (true) WITH CHECK (true)
users.tier_usage tier_usage_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.user_certificates user_certificates_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.user_languages user_languages_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.user_projects user_projects_own_data ALL TO jobhuntai_app USING ((user_id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((user_id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.users users_auditor SELECT TO jobhuntai_auditor USING (true)
users.users users_keeper ALL TO jobhuntai_keeper USING (true)
users.users users_own_data ALL TO jobhuntai_app USING ((id = ( SELECT app_current_user_id() AS app_current_user_id))) WITH CHECK ((id = ( SELECT app_current_user_id() AS app_current_user_id)))
users.users users_signin ALL TO jobhuntai_signin USING (true) WITH CHECK (true)
users.users users_worker ALL TO jobhuntai_worker USING (true) WITH CHECK (true)

-- Grants

ai.cover_letters TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
ai.cover_letters TO jobhuntai_auditor: SELECT (job_id)
ai.cover_letters TO jobhuntai_backup: SELECT
ai.cover_letters TO jobhuntai_keeper: DELETE, INSERT, SELECT, UPDATE
ai.generations TO jobhuntai_app: INSERT, SELECT
ai.generations TO jobhuntai_app: UPDATE (user_rating)
ai.generations TO jobhuntai_auditor: SELECT (cost_micros, created_at)
ai.generations TO jobhuntai_backup: SELECT
ai.generations TO jobhuntai_keeper: DELETE
ai.generations TO jobhuntai_keeper: SELECT (id, user_id)
ai.generations TO jobhuntai_worker: SELECT (id, letter_id, prompt_id, user_id)
ai.letter_requests TO jobhuntai_app: DELETE, SELECT
ai.letter_requests TO jobhuntai_app: INSERT (asked, created_at, due_at, id, user_id)
ai.letter_requests TO jobhuntai_app: UPDATE (attempts, due_at, failure, finished_at, lease_until, letter_id, problem, status)
ai.letter_requests TO jobhuntai_backup: SELECT
ai.letter_requests TO jobhuntai_worker: SELECT (due_at, id, lease_until, status, user_id)
ai.prompts TO jobhuntai_app: INSERT, SELECT
ai.prompts TO jobhuntai_app: UPDATE (is_active)
ai.prompts TO jobhuntai_backup: SELECT
ai.prompts TO jobhuntai_worker: SELECT
ai.prompts TO jobhuntai_worker: UPDATE (measured_at, sample_size, success_rate, successes, usage_count)
analytics.application_metrics TO jobhuntai_app: SELECT
analytics.application_metrics TO jobhuntai_backup: SELECT
analytics.application_metrics TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
analytics.company_responsiveness TO jobhuntai_app: SELECT
analytics.company_responsiveness TO jobhuntai_auditor: DELETE, INSERT, SELECT, UPDATE
analytics.company_responsiveness TO jobhuntai_backup: SELECT
analytics.company_responsiveness TO jobhuntai_worker: SELECT
analytics.job_match_quality TO jobhuntai_app: SELECT
analytics.job_match_quality TO jobhuntai_auditor: SELECT
analytics.job_match_quality TO jobhuntai_backup: SELECT
analytics.system_metrics TO jobhuntai_auditor: DELETE, INSERT, SELECT
analytics.system_metrics TO jobhuntai_backup: SELECT
analytics.system_metrics TO jobhuntai_worker: DELETE, INSERT, SELECT
analytics.user_activity_summary TO jobhuntai_app: SELECT
analytics.user_activity_summary TO jobhuntai_auditor: SELECT
analytics.user_activity_summary TO jobhuntai_backup: SELECT
analytics.user_events TO jobhuntai_app: DELETE, INSERT, SELECT
analytics.user_events TO jobhuntai_auditor: DELETE, SELECT
analytics.user_events TO jobhuntai_backup: SELECT
analytics.user_events TO jobhuntai_keeper: DELETE
analytics.user_events TO jobhuntai_keeper: SELECT (id, user_id)
analytics.user_events_default TO jobhuntai_auditor: SELECT
analytics.user_events_default TO jobhuntai_backup: SELECT
applications.application_activities TO jobhuntai_app: INSERT, SELECT
applications.application_activities TO jobhuntai_backup: SELECT
applications.application_activities TO jobhuntai_worker: SELECT (activity_type, application_id, created_at, id, metadata)
applications.application_tasks TO jobhuntai_app: DELETE, INSERT, SELECT
applications.application_tasks TO jobhuntai_app: UPDATE (done_at, due_at, title)
applications.application_tasks TO jobhuntai_backup: SELECT
applications.applications TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
applications.applications TO jobhuntai_auditor: SELECT (applied_at, created_at, id, job_id, last_activity_at, response_received_at, status, user_id)
applications.applications TO jobhuntai_backup: SELECT
applications.applications TO jobhuntai_keeper: DELETE, INSERT, SELECT, UPDATE
applications.applications TO jobhuntai_keeper: SELECT (id, user_id)
applications.applications TO jobhuntai_worker: SELECT (applied_at, cover_letter_id, created_at, id, last_activity_at, response_received_at, scheduled_for, status, updated_at, user_id)
applications.applications TO jobhuntai_worker: UPDATE (applied_at, last_activity_at, response_received_at, scheduled_for, status)
applications.exchange_rates TO jobhuntai_app: INSERT, SELECT
applications.exchange_rates TO jobhuntai_app: UPDATE (per_euro)
applications.exchange_rates TO jobhuntai_backup: SELECT
applications.interview_proposals TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
applications.interview_proposals TO jobhuntai_backup: SELECT
applications.interviews TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
applications.interviews TO jobhuntai_auditor: SELECT (application_id, status)
applications.interviews TO jobhuntai_backup: SELECT
applications.interviews TO jobhuntai_worker: SELECT (application_id, created_at, duration_minutes, id, scheduled_at, status, updated_at)
applications.offers TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
applications.offers TO jobhuntai_auditor: SELECT (application_id)
applications.offers TO jobhuntai_backup: SELECT
applications.offers TO jobhuntai_worker: SELECT (application_id, created_at, expiry_date, id, status, updated_at)
audit.audit_logs TO jobhuntai_app: SELECT
audit.audit_logs TO jobhuntai_auditor: DELETE, INSERT, SELECT, UPDATE
audit.audit_logs TO jobhuntai_backup: SELECT
audit.audit_logs_archive TO jobhuntai_app: SELECT
audit.audit_logs_archive TO jobhuntai_auditor: DELETE, INSERT, SELECT, UPDATE
audit.audit_logs_archive TO jobhuntai_backup: SELECT
audit.audit_logs_archive_default TO jobhuntai_auditor: SELECT
audit.audit_logs_archive_default TO jobhuntai_backup: SELECT
audit.audit_logs_default TO jobhuntai_auditor: SELECT
audit.audit_logs_default TO jobhuntai_backup: SELECT
audit.hash_keys TO jobhuntai_auditor: DELETE, INSERT, SELECT, UPDATE
audit.hash_keys TO jobhuntai_backup: SELECT
audit.seals TO jobhuntai_auditor: DELETE, INSERT, SELECT, UPDATE
audit.seals TO jobhuntai_backup: SELECT
communications.email_events TO jobhuntai_app: INSERT, SELECT
communications.email_events TO jobhuntai_backup: SELECT
communications.email_responses TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
communications.email_responses TO jobhuntai_auditor: SELECT (processed_at, received_at, review_status, user_id)
communications.email_responses TO jobhuntai_backup: SELECT
communications.email_responses TO jobhuntai_keeper: DELETE
communications.email_responses TO jobhuntai_keeper: SELECT (id, user_id)
communications.email_responses TO jobhuntai_worker: SELECT (application_id, classification, created_at, id, model_due_at, processed_at, received_at, review_status, user_id)
communications.email_templates TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
communications.email_templates TO jobhuntai_backup: SELECT
communications.emails TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
communications.emails TO jobhuntai_auditor: SELECT (attempts, next_attempt_at, send_started_at, status, status_reason, type, user_id)
communications.emails TO jobhuntai_backup: SELECT
communications.emails TO jobhuntai_keeper: DELETE
communications.emails TO jobhuntai_keeper: SELECT (id, user_id)
communications.emails TO jobhuntai_worker: SELECT (application_id, id, interview_id, next_attempt_at, sent_at, status, type, user_id)
communications.general_stop TO jobhuntai_app: SELECT
communications.general_stop TO jobhuntai_backup: SELECT
communications.general_stop TO jobhuntai_signin: DELETE, INSERT, SELECT, UPDATE
communications.general_stop TO jobhuntai_worker: SELECT (is_on)
communications.notices TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
communications.notices TO jobhuntai_backup: SELECT
communications.notices TO jobhuntai_signin: SELECT (kind, stop_hash, user_id)
communications.notices TO jobhuntai_worker: SELECT (kind, lead_minutes, next_attempt_at, occurs_at, status, subject_id, user_id)
communications.stops TO jobhuntai_app: DELETE, INSERT, SELECT
communications.stops TO jobhuntai_app: UPDATE (reason)
communications.stops TO jobhuntai_auditor: SELECT (by_operator, stopped_at, user_id)
communications.stops TO jobhuntai_backup: SELECT
communications.stops TO jobhuntai_signin: DELETE, INSERT, SELECT, UPDATE
communications.suppressions TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
communications.suppressions TO jobhuntai_backup: SELECT
communications.unrelated_messages TO jobhuntai_app: DELETE, INSERT, SELECT
communications.unrelated_messages TO jobhuntai_auditor: DELETE, SELECT
communications.unrelated_messages TO jobhuntai_backup: SELECT
integrations.calendar_events TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.calendar_events TO jobhuntai_backup: SELECT
integrations.calendar_events TO jobhuntai_worker: SELECT (done_revision, interview_id, lease_until, next_attempt_at, user_id, wanted_revision)
integrations.calendar_feeds TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.calendar_feeds TO jobhuntai_backup: SELECT
integrations.calendar_feeds TO jobhuntai_signin: SELECT (token_hash, user_id)
integrations.forwarding_addresses TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.forwarding_addresses TO jobhuntai_backup: SELECT
integrations.forwarding_addresses TO jobhuntai_signin: SELECT (token_hash, user_id)
integrations.google_calendar TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.google_calendar TO jobhuntai_backup: SELECT
integrations.google_calendar TO jobhuntai_worker: SELECT (auto_schedule, is_active, user_id)
integrations.google_sheets TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.google_sheets TO jobhuntai_auditor: SELECT (failures, is_active, last_sync_at, user_id)
integrations.google_sheets TO jobhuntai_backup: SELECT
integrations.google_sheets TO jobhuntai_worker: SELECT (asked, failures, is_active, last_sync_at, lease_until, next_attempt_at, sync_frequency_minutes, user_id)
integrations.mailbox_cursors TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.mailbox_cursors TO jobhuntai_auditor: SELECT (failures, last_synced_at, user_id)
integrations.mailbox_cursors TO jobhuntai_backup: SELECT
integrations.mailbox_cursors TO jobhuntai_worker: SELECT (lease_until, next_sync_at, provider, user_id, watch_expires_at)
integrations.oauth_tokens TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.oauth_tokens TO jobhuntai_auditor: SELECT (provider, status, updated_at, user_id)
integrations.oauth_tokens TO jobhuntai_backup: SELECT
integrations.oauth_tokens TO jobhuntai_keeper: SELECT (access_token, refresh_token, user_id)
integrations.oauth_tokens TO jobhuntai_signin: SELECT (account_email, provider, status, user_id)
integrations.oauth_tokens TO jobhuntai_worker: SELECT (ended_at, expires_at, id, provider, refresh_lease_until, scope, status, user_id)
integrations.oauth_tokens TO jobhuntai_worker: UPDATE (refresh_lease_until)
integrations.sheet_conflicts TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.sheet_conflicts TO jobhuntai_backup: SELECT
integrations.sheet_rows TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.sheet_rows TO jobhuntai_backup: SELECT
integrations.webhook_deliveries TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.webhook_deliveries TO jobhuntai_backup: SELECT
integrations.webhook_deliveries TO jobhuntai_keeper: INSERT (data, event, user_id, webhook_id)
integrations.webhook_deliveries TO jobhuntai_worker: DELETE
integrations.webhook_deliveries TO jobhuntai_worker: SELECT (created_at, id, lease_until, next_attempt_at, status, user_id, webhook_id)
integrations.webhooks TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
integrations.webhooks TO jobhuntai_backup: SELECT
integrations.webhooks TO jobhuntai_keeper: SELECT (events, former_secret, id, is_active, secret, user_id)
integrations.webhooks TO jobhuntai_worker: SELECT (disabled_at, disabled_reason, id, is_active, user_id)
jobs.companies TO jobhuntai_app: SELECT
jobs.companies TO jobhuntai_backup: SELECT
jobs.companies TO jobhuntai_keeper: SELECT
jobs.companies TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.company_aliases TO jobhuntai_app: SELECT
jobs.company_aliases TO jobhuntai_backup: SELECT
jobs.company_aliases TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.company_corrections TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
jobs.company_corrections TO jobhuntai_backup: SELECT
jobs.company_facts TO jobhuntai_app: SELECT
jobs.company_facts TO jobhuntai_backup: SELECT
jobs.company_facts TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.crawl_host_counts TO jobhuntai_backup: SELECT
jobs.crawl_host_counts TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.crawl_hosts TO jobhuntai_backup: SELECT
jobs.crawl_hosts TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.crawl_pages TO jobhuntai_backup: SELECT
jobs.crawl_pages TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.crawl_robots TO jobhuntai_backup: SELECT
jobs.crawl_robots TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.crawl_runs TO jobhuntai_app: SELECT
jobs.crawl_runs TO jobhuntai_auditor: DELETE, SELECT
jobs.crawl_runs TO jobhuntai_backup: SELECT
jobs.crawl_runs TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.job_liveness TO jobhuntai_app: SELECT
jobs.job_liveness TO jobhuntai_backup: SELECT
jobs.job_liveness TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.job_matches TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
jobs.job_matches TO jobhuntai_auditor: SELECT (job_id, match_score, user_id)
jobs.job_matches TO jobhuntai_backup: SELECT
jobs.job_matches TO jobhuntai_keeper: DELETE, INSERT, SELECT, UPDATE
jobs.job_matches TO jobhuntai_keeper: SELECT (id, user_id)
jobs.job_merges TO jobhuntai_app: SELECT
jobs.job_merges TO jobhuntai_backup: SELECT
jobs.job_merges TO jobhuntai_keeper: SELECT
jobs.job_merges TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.job_separations TO jobhuntai_app: SELECT
jobs.job_separations TO jobhuntai_backup: SELECT
jobs.job_separations TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.job_sightings TO jobhuntai_app: SELECT
jobs.job_sightings TO jobhuntai_backup: SELECT
jobs.job_sightings TO jobhuntai_keeper: SELECT
jobs.job_sightings TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.job_skills TO jobhuntai_app: SELECT
jobs.job_skills TO jobhuntai_backup: SELECT
jobs.job_skills TO jobhuntai_keeper: SELECT
jobs.job_skills TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.jobs TO jobhuntai_app: SELECT
jobs.jobs TO jobhuntai_auditor: DELETE
jobs.jobs TO jobhuntai_auditor: SELECT (company_id, duplicate_of, id, is_active, retired_at)
jobs.jobs TO jobhuntai_backup: SELECT
jobs.jobs TO jobhuntai_keeper: SELECT
jobs.jobs TO jobhuntai_keeper: UPDATE (updated_at)
jobs.jobs TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.liveness_asks TO jobhuntai_backup: SELECT
jobs.liveness_asks TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.match_changes TO jobhuntai_backup: SELECT
jobs.match_changes TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.match_changes_id_seq TO jobhuntai_backup: SELECT
jobs.match_dismissals TO jobhuntai_app: DELETE, INSERT, SELECT
jobs.match_dismissals TO jobhuntai_app: UPDATE (created_at, note, reason)
jobs.match_dismissals TO jobhuntai_auditor: SELECT (job_id)
jobs.match_dismissals TO jobhuntai_backup: SELECT
jobs.match_dismissals TO jobhuntai_keeper: DELETE, INSERT, SELECT, UPDATE
jobs.match_features TO jobhuntai_app: SELECT
jobs.match_features TO jobhuntai_backup: SELECT
jobs.match_features TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.match_people TO jobhuntai_app: SELECT
jobs.match_people TO jobhuntai_backup: SELECT
jobs.match_refreshes TO jobhuntai_app: INSERT, SELECT, UPDATE
jobs.match_refreshes TO jobhuntai_backup: SELECT
jobs.match_refreshes TO jobhuntai_worker: SELECT (refreshed_at, requested_at, scorer_version, seen, user_id)
jobs.moved_references TO jobhuntai_app: SELECT
jobs.moved_references TO jobhuntai_backup: SELECT
jobs.moved_references TO jobhuntai_keeper: DELETE, INSERT, SELECT
jobs.not_the_same TO jobhuntai_app: DELETE, INSERT, SELECT
jobs.not_the_same TO jobhuntai_auditor: SELECT (job_id)
jobs.not_the_same TO jobhuntai_backup: SELECT
jobs.not_the_same TO jobhuntai_worker: SELECT
jobs.own_sightings TO jobhuntai_app: SELECT
jobs.own_sightings TO jobhuntai_backup: SELECT
jobs.place_distances TO jobhuntai_app: SELECT
jobs.place_distances TO jobhuntai_backup: SELECT
jobs.place_distances TO jobhuntai_signin: INSERT, SELECT
jobs.place_distances TO jobhuntai_worker: SELECT
jobs.place_names TO jobhuntai_app: SELECT
jobs.place_names TO jobhuntai_backup: SELECT
jobs.place_names TO jobhuntai_signin: SELECT
jobs.place_names TO jobhuntai_worker: SELECT
jobs.place_regions TO jobhuntai_app: SELECT
jobs.place_regions TO jobhuntai_backup: SELECT
jobs.place_regions TO jobhuntai_signin: SELECT
jobs.place_regions TO jobhuntai_worker: SELECT
jobs.places TO jobhuntai_app: SELECT
jobs.places TO jobhuntai_backup: SELECT
jobs.places TO jobhuntai_signin: SELECT
jobs.places TO jobhuntai_signin: UPDATE (is_posted, is_wanted)
jobs.places TO jobhuntai_worker: SELECT
jobs.posting_keys TO jobhuntai_backup: SELECT
jobs.posting_keys TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.saved_jobs TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
jobs.saved_jobs TO jobhuntai_auditor: SELECT (job_id)
jobs.saved_jobs TO jobhuntai_backup: SELECT
jobs.saved_jobs TO jobhuntai_keeper: DELETE, INSERT, SELECT, UPDATE
jobs.saved_search_hits TO jobhuntai_app: DELETE, INSERT, SELECT
jobs.saved_search_hits TO jobhuntai_app: UPDATE (seen_at)
jobs.saved_search_hits TO jobhuntai_backup: SELECT
jobs.saved_searches TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
jobs.saved_searches TO jobhuntai_backup: SELECT
jobs.saved_searches TO jobhuntai_keeper: SELECT (id, user_id)
jobs.saved_searches TO jobhuntai_worker: SELECT (id, looked_at, notify, user_id)
jobs.search_changes TO jobhuntai_backup: SELECT
jobs.search_changes TO jobhuntai_keeper: DELETE, INSERT, SELECT, UPDATE
jobs.search_changes_id_seq TO jobhuntai_backup: SELECT
jobs.search_rows TO jobhuntai_app: SELECT
jobs.search_rows TO jobhuntai_backup: SELECT
jobs.search_rows TO jobhuntai_keeper: DELETE, INSERT, SELECT, UPDATE
jobs.search_rows TO jobhuntai_worker: DELETE, SELECT
jobs.search_rows_past TO jobhuntai_app: SELECT
jobs.search_rows_past TO jobhuntai_backup: SELECT
jobs.search_rows_past TO jobhuntai_keeper: DELETE, INSERT, SELECT, UPDATE
jobs.search_rows_past TO jobhuntai_worker: DELETE, SELECT
jobs.search_rows_past_id_seq TO jobhuntai_backup: SELECT
jobs.skill_aliases TO jobhuntai_app: SELECT
jobs.skill_aliases TO jobhuntai_backup: SELECT
jobs.skill_aliases TO jobhuntai_signin: SELECT
jobs.skill_aliases TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.skills_dictionary TO jobhuntai_app: SELECT
jobs.skills_dictionary TO jobhuntai_backup: SELECT
jobs.skills_dictionary TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.sources TO jobhuntai_app: SELECT
jobs.sources TO jobhuntai_app: UPDATE (crawl_frequency_hours, is_active)
jobs.sources TO jobhuntai_auditor: SELECT (health, is_active)
jobs.sources TO jobhuntai_backup: SELECT
jobs.sources TO jobhuntai_worker: DELETE, INSERT, SELECT, UPDATE
jobs.user_sources TO jobhuntai_app: DELETE, INSERT, SELECT
jobs.user_sources TO jobhuntai_backup: SELECT
jobs.user_sources TO jobhuntai_worker: SELECT
users.access_tokens TO jobhuntai_app: INSERT, SELECT
users.access_tokens TO jobhuntai_app: UPDATE (revoked_at)
users.access_tokens TO jobhuntai_backup: SELECT
users.access_tokens TO jobhuntai_signin: SELECT (expires_at, id, last_used_at, revoked_at, scopes, token_hash, user_id)
users.access_tokens TO jobhuntai_signin: UPDATE (last_used_at, revoked_at)
users.answers TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.answers TO jobhuntai_backup: SELECT
users.consents TO jobhuntai_app: DELETE, INSERT, SELECT
users.consents TO jobhuntai_backup: SELECT
users.data_exports TO jobhuntai_app: INSERT (created_at, id, user_id)
users.data_exports TO jobhuntai_app: SELECT
users.data_exports TO jobhuntai_app: UPDATE (attempts, expires_at, failure, finished_at, lease_until, object_key, size_bytes, status)
users.data_exports TO jobhuntai_auditor: DELETE, SELECT
users.data_exports TO jobhuntai_auditor: SELECT (created_at, failure, status, user_id)
users.data_exports TO jobhuntai_backup: SELECT
users.data_exports TO jobhuntai_worker: DELETE
users.data_exports TO jobhuntai_worker: SELECT (created_at, expires_at, finished_at, id, lease_until, status, user_id)
users.discarded_files TO jobhuntai_app: DELETE, INSERT, SELECT
users.discarded_files TO jobhuntai_backup: SELECT
users.discarded_files TO jobhuntai_signin: INSERT
users.discarded_files TO jobhuntai_signin: SELECT (object_key)
users.discarded_files TO jobhuntai_worker: DELETE, SELECT
users.discarded_files TO jobhuntai_worker: UPDATE (attempts, next_attempt_at)
users.education TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.education TO jobhuntai_backup: SELECT
users.erasures TO jobhuntai_app: INSERT (due_at, next_attempt_at, requested_at, stopped, user_id)
users.erasures TO jobhuntai_app: SELECT
users.erasures TO jobhuntai_app: UPDATE (cancelled_at, stage)
users.erasures TO jobhuntai_auditor: SELECT (next_attempt_at, stage, user_id)
users.erasures TO jobhuntai_backup: SELECT
users.erasures TO jobhuntai_keeper: SELECT (due_at, stage, user_id)
users.erasures TO jobhuntai_worker: DELETE, SELECT
users.erasures TO jobhuntai_worker: INSERT (due_at, next_attempt_at, requested_at, user_id)
users.erasures TO jobhuntai_worker: UPDATE (attempts, began_at, file_count, finished_at, lease_until, next_attempt_at, permission_revoked, row_count, stage, trail_count)
users.experience TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.experience TO jobhuntai_backup: SELECT
users.idempotency_keys TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.idempotency_keys TO jobhuntai_auditor: DELETE, SELECT
users.idempotency_keys TO jobhuntai_backup: SELECT
users.preferences TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.preferences TO jobhuntai_backup: SELECT
users.preferences TO jobhuntai_worker: SELECT (auto_apply, updated_at, user_id)
users.profiles TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.profiles TO jobhuntai_backup: SELECT
users.profiles TO jobhuntai_worker: SELECT (updated_at, user_id, years_grow_on)
users.refresh_tokens TO jobhuntai_backup: SELECT
users.refresh_tokens TO jobhuntai_signin: DELETE, INSERT, SELECT, UPDATE
users.request_windows TO jobhuntai_backup: SELECT
users.request_windows TO jobhuntai_signin: DELETE, INSERT, SELECT, UPDATE
users.resume_proposals TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.resume_proposals TO jobhuntai_backup: SELECT
users.resumes TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.resumes TO jobhuntai_auditor: SELECT (created_at, parse_status, user_id)
users.resumes TO jobhuntai_backup: SELECT
users.resumes TO jobhuntai_worker: SELECT (content_type, created_at, id, object_key, parse_attempts, parse_lease_until, parse_status, updated_at, user_id)
users.resumes TO jobhuntai_worker: UPDATE (parse_attempts, parse_error, parse_lease_until, parse_status, parsed_at)
users.sessions TO jobhuntai_app: SELECT
users.sessions TO jobhuntai_app: UPDATE (revoked_at, revoked_reason)
users.sessions TO jobhuntai_auditor: DELETE, SELECT
users.sessions TO jobhuntai_backup: SELECT
users.sessions TO jobhuntai_signin: DELETE, INSERT, SELECT, UPDATE
users.settings TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.settings TO jobhuntai_backup: SELECT
users.settings TO jobhuntai_worker: SELECT (delivered_after_hours, email_frequency, email_notifications, follow_up_days, follow_up_enabled, interview_reminders, reminder_minutes, thank_you_enabled, timezone, updated_at, user_id)
users.sign_in_states TO jobhuntai_auditor: DELETE, SELECT
users.sign_in_states TO jobhuntai_backup: SELECT
users.sign_in_states TO jobhuntai_signin: DELETE, INSERT, SELECT, UPDATE
users.skills TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.skills TO jobhuntai_backup: SELECT
users.skills TO jobhuntai_worker: SELECT (created_at, user_id)
users.tier_usage TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.tier_usage TO jobhuntai_auditor: DELETE, SELECT
users.tier_usage TO jobhuntai_backup: SELECT
users.user_certificates TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.user_certificates TO jobhuntai_backup: SELECT
users.user_languages TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.user_languages TO jobhuntai_backup: SELECT
users.user_projects TO jobhuntai_app: DELETE, INSERT, SELECT, UPDATE
users.user_projects TO jobhuntai_backup: SELECT
users.users TO jobhuntai_app: SELECT
users.users TO jobhuntai_app: UPDATE (deletion_requested_at, name, picture_url)
users.users TO jobhuntai_auditor: SELECT (created_at, deleted_at, deletion_requested_at, email, email_verified, id, is_active, is_operator, is_support, last_login_at, name, subscription_expires_at, subscription_tier, support_code)
users.users TO jobhuntai_backup: SELECT
users.users TO jobhuntai_keeper: DELETE
users.users TO jobhuntai_keeper: SELECT (deleted_at, id)
users.users TO jobhuntai_keeper: UPDATE (deleted_at, is_active)
users.users TO jobhuntai_signin: INSERT, SELECT
users.users TO jobhuntai_signin: UPDATE (email_verified, google_id, last_login_at, picture_url, subscription_expires_at, subscription_tier)
users.users TO jobhuntai_worker: SELECT (created_at, deleted_at, id, is_active)
