// Made by `npm run generate:db` from the migrated database. Do not edit.
import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Numeric = ColumnType<string, number | string, number | string>;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AiCoverLetters {
  application_id: string | null;
  ats_score: number | null;
  blocked: Generated<boolean | null>;
  content: string;
  created_at: Generated<Timestamp>;
  evidence: Json | null;
  findings: Generated<Json>;
  generated_content: string | null;
  generation_time_ms: number | null;
  id: Generated<string>;
  is_edited: Generated<boolean>;
  job_id: string | null;
  length: string | null;
  made_from: string | null;
  model_used: string | null;
  quality_score: number | null;
  scores: Json | null;
  tokens_used: number | null;
  tone: string | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
  version: Generated<number>;
}

export interface AiGenerations {
  cost_cents: Generated<number | null>;
  cost_micros: Int8 | null;
  created_at: Generated<Timestamp>;
  duration_ms: number | null;
  id: Generated<string>;
  input_data: Json | null;
  letter_id: Generated<string | null>;
  model: string | null;
  output: string | null;
  prompt_id: string | null;
  quality_score: number | null;
  tokens_input: number | null;
  tokens_output: number | null;
  type: string;
  user_id: string;
  user_rating: number | null;
}

export interface AiLetterRequests {
  asked: Json;
  attempts: Generated<number>;
  created_at: Generated<Timestamp>;
  due_at: Generated<Timestamp>;
  failure: string | null;
  finished_at: Timestamp | null;
  id: Generated<string>;
  lease_until: Timestamp | null;
  letter_id: string | null;
  problem: string | null;
  status: Generated<string>;
  user_id: string;
}

export interface AiPrompts {
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  is_active: Generated<boolean>;
  measured_at: Timestamp | null;
  name: string;
  sample_size: Generated<number>;
  success_rate: Numeric | null;
  successes: Generated<number>;
  template: string;
  type: string;
  updated_at: Generated<Timestamp>;
  usage_count: Generated<number>;
  variables: string[] | null;
  version: Generated<number>;
}

export interface AnalyticsApplicationMetrics {
  applications_sent: Generated<number>;
  applications_viewed: Generated<number>;
  average_response_days: Numeric | null;
  created_at: Generated<Timestamp>;
  date: string;
  id: Generated<string>;
  interviews_scheduled: Generated<number>;
  offers_received: Generated<number>;
  responses_received: Generated<number>;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface AnalyticsCompanyResponsiveness {
  company_id: string;
  computed_at: Timestamp;
  median_days: Numeric | null;
  people_count: number;
  q1_days: Numeric | null;
  q3_days: Numeric | null;
  responded_count: number;
  sent_count: number;
}

export interface AnalyticsJobMatchQuality {
  applications: Int8 | null;
  job_count: Int8 | null;
  match_score: number | null;
  success_rate: Numeric | null;
}

export interface AnalyticsSystemMetrics {
  id: Generated<string>;
  metric_data: Json | null;
  metric_type: string;
  metric_value: Numeric | null;
  recorded_at: Generated<Timestamp>;
}

export interface AnalyticsUserActivitySummary {
  avg_response_days: Numeric | null;
  email: string | null;
  id: string | null;
  interviews: Int8 | null;
  offers: Int8 | null;
  total_applications: Int8 | null;
}

export interface AnalyticsUserEvents {
  created_at: Generated<Timestamp>;
  event_data: Json | null;
  event_type: string;
  id: Generated<string>;
  ip_address: string | null;
  referrer: string | null;
  session_id: string | null;
  user_agent: string | null;
  user_id: string | null;
}

export interface ApplicationsApplicationActivities {
  activity_type: string;
  application_id: string;
  created_at: Generated<Timestamp>;
  description: string | null;
  id: Generated<string>;
  metadata: Json | null;
}

export interface ApplicationsApplications {
  acknowledged_at: Timestamp | null;
  application_url: string | null;
  applied_at: Timestamp | null;
  channel: Generated<string>;
  chosen_for: Json | null;
  company_key: string | null;
  company_name: string | null;
  cover_letter_id: string | null;
  created_at: Generated<Timestamp>;
  deadline: string | null;
  id: Generated<string>;
  job_id: string | null;
  job_snapshot: Generated<Json>;
  job_title: string | null;
  last_activity_at: Timestamp | null;
  notes: string | null;
  origin: Generated<string>;
  override_duplicate: Generated<boolean>;
  recipient_email: string | null;
  recipient_source: string | null;
  response_received_at: Timestamp | null;
  resume_id: string | null;
  role_key: Generated<string>;
  scheduled_for: Timestamp | null;
  status: Generated<string>;
  tags: Generated<string[]>;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface ApplicationsApplicationTasks {
  application_id: string;
  created_at: Generated<Timestamp>;
  done_at: Timestamp | null;
  due_at: Timestamp | null;
  id: Generated<string>;
  title: string;
  updated_at: Generated<Timestamp>;
}

export interface ApplicationsExchangeRates {
  currency: string;
  per_euro: Numeric;
  quoted_on: string;
}

export interface ApplicationsInterviewProposals {
  application_id: string;
  created_at: Generated<Timestamp>;
  duration_minutes: number | null;
  email_response_id: string | null;
  evidence: string | null;
  id: Generated<string>;
  interview_id: string | null;
  is_guess: Generated<boolean>;
  meeting_url: string | null;
  starts_at: Timestamp;
  status: Generated<string>;
  updated_at: Generated<Timestamp>;
  zone: string | null;
}

export interface ApplicationsInterviews {
  application_id: string;
  calendar_event_id: string | null;
  created_at: Generated<Timestamp>;
  duration_minutes: number | null;
  email_response_id: string | null;
  ical_recurrence: Timestamp | null;
  ical_sequence: number | null;
  ical_stamped_at: Timestamp | null;
  ical_uid: string | null;
  id: Generated<string>;
  interview_type: string | null;
  interviewer_email: string | null;
  interviewer_name: string | null;
  location: string | null;
  meeting_url: string | null;
  notes: string | null;
  scheduled_at: Timestamp;
  status: Generated<string>;
  updated_at: Generated<Timestamp>;
}

export interface ApplicationsOffers {
  application_id: string;
  benefits: Json | null;
  bonus_offered: number | null;
  bonus_offered_minor: Int8 | null;
  created_at: Generated<Timestamp>;
  decided_at: Timestamp | null;
  email_response_id: string | null;
  equity_offered: string | null;
  expiry_date: string | null;
  id: Generated<string>;
  notes: string | null;
  proposed: Json | null;
  salary_currency: Generated<string>;
  salary_offered: number | null;
  salary_offered_minor: Int8 | null;
  salary_period: Generated<string>;
  signing_bonus_minor: Int8 | null;
  start_date: string | null;
  status: Generated<string>;
  updated_at: Generated<Timestamp>;
}

export interface AuditAuditLogs {
  action: string;
  actor_role: Generated<string>;
  changes: Json | null;
  created_at: Generated<Timestamp>;
  entity_id: string | null;
  entity_type: string;
  id: Generated<string>;
  ip_address: string | null;
  reason: string | null;
  request_id: string | null;
  subject_user_id: string | null;
  user_agent: string | null;
  user_id: string | null;
}

export interface AuditAuditLogsArchive {
  action: string;
  actor_role: Generated<string>;
  changes: Json | null;
  created_at: Generated<Timestamp>;
  entity_id: string | null;
  entity_type: string;
  id: Generated<string>;
  ip_address: string | null;
  reason: string | null;
  request_id: string | null;
  subject_user_id: string | null;
  user_agent: string | null;
  user_id: string | null;
}

export interface AuditHashKeys {
  created_at: Generated<Timestamp>;
  key: Buffer;
  person_id: string;
}

export interface AuditSeals {
  digest: Buffer;
  from_at: Timestamp;
  looked_at: Timestamp | null;
  number: Int8;
  previous: Buffer;
  purged_at: Timestamp | null;
  row_count: number;
  seal: Buffer;
  sealed_at: Timestamp;
  to_at: Timestamp;
  verified_at: Timestamp | null;
}

export interface CommunicationsEmailEvents {
  created_at: Generated<Timestamp>;
  email_id: string;
  event_data: Json | null;
  event_type: string;
  id: Generated<string>;
  ip_address: string | null;
  provider_event_id: string | null;
  user_agent: string | null;
}

export interface CommunicationsEmailResponses {
  application_id: string | null;
  before_review: Json | null;
  body: string | null;
  classification: string | null;
  classified_by: string | null;
  confidence_score: Numeric | null;
  created_at: Generated<Timestamp>;
  email_id: string | null;
  extracted_data: Json | null;
  from_email: string;
  headers: Json | null;
  id: Generated<string>;
  in_reply_to: string | null;
  lease_until: Timestamp | null;
  matched_by: string | null;
  model_due_at: Timestamp | null;
  model_tries: Generated<number>;
  parts: Json | null;
  processed_at: Timestamp | null;
  provider_message_id: string | null;
  received_at: Timestamp;
  references_header: string | null;
  review_status: Generated<string>;
  rfc_message_id: string | null;
  subject: string | null;
  suggestions: Json | null;
  thread_id: string | null;
  to_emails: string[] | null;
  user_id: string;
}

export interface CommunicationsEmails {
  answers_reply_id: string | null;
  application_id: string | null;
  attachments: Json | null;
  attempts: Generated<number>;
  bcc_emails: string[] | null;
  body: string;
  bounce_reason: string | null;
  cc_emails: string[] | null;
  clicked_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  delivered_at: Timestamp | null;
  draft_id: string | null;
  failures: Generated<number>;
  from_email: string;
  id: Generated<string>;
  in_reply_to: string | null;
  interview_id: string | null;
  lease_fence: Generated<Int8>;
  lease_until: Timestamp | null;
  looks: Generated<number>;
  mime: Buffer | null;
  mime_sha256: string | null;
  next_attempt_at: Timestamp | null;
  opened_at: Timestamp | null;
  provider_message_id: string | null;
  references_header: string | null;
  rfc_message_id: string | null;
  scheduled_by: Generated<string>;
  scheduled_for: Timestamp | null;
  send_mode: Generated<string>;
  send_started_at: Timestamp | null;
  send_token: string | null;
  sent_at: Timestamp | null;
  sequence: Generated<number>;
  status: Generated<string>;
  status_reason: string | null;
  subject: string;
  template_id: string | null;
  thread_id: string | null;
  to_emails: string[];
  tracked_links: Generated<string[]>;
  tracks_opens: Generated<boolean>;
  type: string;
  undo_until: Timestamp | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface CommunicationsEmailTemplates {
  body: string;
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  is_default: Generated<boolean>;
  is_system: Generated<boolean>;
  name: string;
  subject: string | null;
  type: string;
  updated_at: Generated<Timestamp>;
  user_id: string | null;
}

export interface CommunicationsGeneralStop {
  is_on: Generated<boolean>;
  reason: string | null;
  stopped_at: Generated<Timestamp>;
  stopped_by: string | null;
}

export interface CommunicationsNotices {
  attempts: Generated<number>;
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  kind: string;
  last_error: string | null;
  lead_minutes: number;
  next_attempt_at: Generated<Timestamp>;
  occurs_at: Timestamp;
  sent_at: Timestamp | null;
  status: Generated<string>;
  stop_hash: Buffer | null;
  subject_id: string;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface CommunicationsStops {
  by_operator: Generated<boolean>;
  reason: string | null;
  stopped_at: Generated<Timestamp>;
  user_id: string;
}

export interface CommunicationsSuppressions {
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  kind: string;
  reason: string | null;
  source: string;
  user_id: string;
  value: string;
}

export interface CommunicationsUnrelatedMessages {
  created_at: Generated<Timestamp>;
  provider_message_id: string;
  user_id: string;
}

export interface IntegrationsCalendarEvents {
  calendar_id: string | null;
  created_at: Generated<Timestamp>;
  done_revision: Generated<Int8>;
  failures: Generated<number>;
  interview_id: string;
  last_error: string | null;
  lease_fence: Generated<Int8>;
  lease_until: Timestamp | null;
  next_attempt_at: Generated<Timestamp>;
  state: Generated<string>;
  updated_at: Generated<Timestamp>;
  user_id: string;
  wanted_revision: Generated<Int8>;
}

export interface IntegrationsCalendarFeeds {
  created_at: Generated<Timestamp>;
  last_read_at: Timestamp | null;
  token_hash: Buffer;
  user_id: string;
}

export interface IntegrationsForwardingAddresses {
  confirmation: Json | null;
  created_at: Generated<Timestamp>;
  last_mail_at: Timestamp | null;
  token_hash: Buffer;
  user_id: string;
}

export interface IntegrationsGoogleCalendar {
  auto_schedule: Generated<boolean>;
  calendar_id: string;
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  is_active: Generated<boolean>;
  reminder_minutes: Generated<number[]>;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface IntegrationsGoogleSheets {
  account_id: string | null;
  asked: Generated<boolean>;
  created_at: Generated<Timestamp>;
  failures: Generated<number>;
  id: Generated<string>;
  is_active: Generated<boolean>;
  last_error: string | null;
  last_sync_at: Timestamp | null;
  lease_fence: Generated<Int8>;
  lease_until: Timestamp | null;
  making: Generated<boolean>;
  next_attempt_at: Generated<Timestamp>;
  sheet_name: string | null;
  spreadsheet_id: string;
  spreadsheet_url: string | null;
  sync_frequency_minutes: Generated<number>;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface IntegrationsMailboxCursors {
  asked_again: Generated<boolean>;
  created_at: Generated<Timestamp>;
  failures: Generated<number>;
  history_id: string | null;
  id: Generated<string>;
  last_error: string | null;
  last_synced_at: Timestamp | null;
  lease_fence: Generated<Int8>;
  lease_until: Timestamp | null;
  list_again_at: Timestamp | null;
  next_sync_at: Generated<Timestamp>;
  pending_history_id: string | null;
  pending_message_ids: string[] | null;
  provider: Generated<string>;
  updated_at: Generated<Timestamp>;
  user_id: string;
  watch_error: string | null;
  watch_expires_at: Timestamp | null;
  watch_renew_at: Timestamp | null;
}

export interface IntegrationsOauthTokens {
  access_token: string;
  account_email: string | null;
  account_id: string | null;
  created_at: Generated<Timestamp>;
  ended_at: Timestamp | null;
  expires_at: Timestamp | null;
  id: Generated<string>;
  provider: string;
  refresh_lease_until: Timestamp | null;
  refresh_token: string | null;
  scope: string | null;
  status: Generated<string>;
  status_reason: string | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface IntegrationsSheetConflicts {
  application_id: string;
  created_at: Generated<Timestamp>;
  field: string;
  id: Generated<string>;
  own_value: string;
  reason: string;
  resolved_at: Timestamp | null;
  sheet_value: string;
  state: Generated<string>;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface IntegrationsSheetRows {
  base_notes: string | null;
  base_status: string | null;
  created_at: Generated<Timestamp>;
  removed_at: Timestamp | null;
  row_hash: string | null;
  row_id: string;
  tab: string;
  told: Generated<boolean>;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface IntegrationsWebhookDeliveries {
  attempts: Generated<number>;
  created_at: Generated<Timestamp>;
  data: Json;
  event: string;
  id: Generated<string>;
  last_attempt_at: Timestamp | null;
  last_error: string | null;
  last_status: number | null;
  lease_until: Timestamp | null;
  next_attempt_at: Generated<Timestamp>;
  status: Generated<string>;
  user_id: string;
  webhook_id: string;
}

export interface IntegrationsWebhooks {
  created_at: Generated<Timestamp>;
  disabled_at: Timestamp | null;
  disabled_reason: string | null;
  events: string[];
  failing_since: Timestamp | null;
  former_secret: string | null;
  former_secret_until: Timestamp | null;
  id: Generated<string>;
  is_active: Generated<boolean>;
  secret: string;
  updated_at: Generated<Timestamp>;
  url: string;
  user_id: string;
}

export interface JobsCompanies {
  created_at: Generated<Timestamp>;
  description: string | null;
  glassdoor_rating: Numeric | null;
  headquarters_location: string | null;
  id: Generated<string>;
  industry: string | null;
  linkedin_url: string | null;
  logo_url: string | null;
  name: string;
  name_key: Generated<string>;
  size_range: string | null;
  updated_at: Generated<Timestamp>;
  website: string | null;
  website_domain: Generated<string | null>;
}

export interface JobsCompanyAliases {
  alias_key: string;
  company_id: string;
  created_at: Generated<Timestamp>;
}

export interface JobsCompanyCorrections {
  company_id: string;
  corrected_at: Generated<Timestamp>;
  field: string;
  id: Generated<string>;
  user_id: string;
  value: string | null;
}

export interface JobsCompanyFacts {
  company_id: string;
  field: string;
  seen_at: Timestamp;
  source_id: string;
  value: string;
}

export interface JobsCrawlHostCounts {
  at: Timestamp;
  host: string;
  requests: number;
}

export interface JobsCrawlHosts {
  held_until: Timestamp | null;
  host: string;
  next_at: Timestamp;
}

export interface JobsCrawlPages {
  body: Buffer;
  content_type: string | null;
  etag: string | null;
  last_modified: string | null;
  run_id: string;
  source_id: string;
  status: number;
  url: string;
  url_hash: string;
}

export interface JobsCrawlRobots {
  body: string;
  expires_at: Timestamp;
  origin: string;
  unreachable_since: Timestamp | null;
  verdict: string;
}

export interface JobsCrawlRuns {
  bytes_received: Generated<Int8>;
  changed_count: Generated<number>;
  error: string | null;
  fetched_count: Generated<number>;
  field_counts: Json | null;
  finished_at: Timestamp | null;
  gone_count: Generated<number>;
  host_wait_ms: Generated<Int8>;
  http_status: number | null;
  id: Generated<string>;
  new_count: Generated<number>;
  pages_count: Generated<number>;
  postponed_count: Generated<number>;
  rejected_count: Generated<number>;
  rejects: Json | null;
  requests_count: Generated<number>;
  source_id: string;
  started_at: Generated<Timestamp>;
  status: Generated<string>;
  unchanged_count: Generated<number>;
}

export interface JobsJobLiveness {
  checked_at: Timestamp;
  job_id: string;
  reason: string;
  result: string;
}

export interface JobsJobMatches {
  created_at: Generated<Timestamp>;
  experience_match_score: number | null;
  id: Generated<string>;
  is_recommended: Generated<boolean>;
  job_id: string;
  location_match_score: number | null;
  match_reasons: Json | null;
  match_score: number;
  relevance: Generated<number>;
  salary_match_score: number | null;
  scorer_version: Generated<number>;
  skill_match_score: number | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface JobsJobMerges {
  created_at: Generated<Timestamp>;
  decided_by: string;
  id: Generated<string>;
  job_id: string;
  merged_job_id: string;
  operator_id: string | null;
  reasons: Json;
  sighting_ids: string[];
  undone_at: Timestamp | null;
}

export interface JobsJobs {
  application_email: string | null;
  application_url: string;
  authorization_region: string | null;
  benefits: string | null;
  citizenship_required: string | null;
  clearance_required: boolean | null;
  company_id: string | null;
  country: string | null;
  created_at: Generated<Timestamp>;
  department: string | null;
  description: string;
  description_html: string | null;
  duplicate_of: string | null;
  education_level: string | null;
  experience_level: string | null;
  expiry_date: Timestamp | null;
  external_id: string | null;
  facts: Generated<Json>;
  first_seen_at: Generated<Timestamp>;
  hash: string | null;
  id: Generated<string>;
  is_active: Generated<boolean>;
  is_hybrid: Generated<boolean>;
  is_remote: Generated<boolean>;
  job_type: string | null;
  languages: Generated<string[]>;
  last_seen_at: Generated<Timestamp>;
  location: string | null;
  place_ids: Generated<number[]>;
  posted_date: Timestamp | null;
  raw_data: Json | null;
  remote_regions: Generated<string[]>;
  requirements: string | null;
  retired_at: Timestamp | null;
  retired_reason: string | null;
  salary_annual_max_minor: Generated<Int8 | null>;
  salary_annual_min_minor: Generated<Int8 | null>;
  salary_currency: Generated<string>;
  salary_is_estimated: Generated<boolean>;
  salary_max: number | null;
  salary_max_minor: Int8 | null;
  salary_min: number | null;
  salary_min_minor: Int8 | null;
  salary_period: Generated<string>;
  source_id: string | null;
  sponsorship: string | null;
  title: string;
  updated_at: Generated<Timestamp>;
  years_max: number | null;
  years_min: number | null;
}

export interface JobsJobSeparations {
  a_sighting_id: string;
  b_sighting_id: string;
  created_at: Generated<Timestamp>;
  decided_by: string;
  operator_id: string | null;
}

export interface JobsJobSightings {
  check_at: Timestamp | null;
  check_reason: string | null;
  check_result: string | null;
  checked_at: Timestamp | null;
  checks: Generated<number>;
  content_hash: string;
  external_id: string;
  first_seen_at: Generated<Timestamp>;
  gone_at: Timestamp | null;
  id: Generated<string>;
  job_id: string;
  last_seen_at: Generated<Timestamp>;
  list_hash: string | null;
  missing_since: Timestamp | null;
  source_id: string;
  url: string;
}

export interface JobsJobSkills {
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  is_required: Generated<boolean>;
  job_id: string;
  skill_id: number | null;
  skill_name: string;
}

export interface JobsLivenessAsks {
  asked_at: Timestamp;
  job_id: string;
}

export interface JobsMatchChanges {
  id: Generated<Int8>;
  job_id: string;
}

export interface JobsMatchDismissals {
  created_at: Generated<Timestamp>;
  job_id: string;
  note: string | null;
  reason: string;
  user_id: string;
}

export interface JobsMatchFeatures {
  changed_xid: Generated<string>;
  features: Buffer;
  job_id: string;
}

export interface JobsMatchPeople {
  countries: string[] | null;
  exclude_companies: string[] | null;
  job_types: string[] | null;
  place_ids: number[] | null;
  radius_miles: number | null;
  salary_currency: string | null;
  salary_min_minor: Int8 | null;
  user_id: string | null;
  work_modes: string[] | null;
  years: number | null;
}

export interface JobsMatchRefreshes {
  hinted_at: Timestamp | null;
  matches_hash: string | null;
  refreshed_at: Timestamp | null;
  requested_at: Timestamp | null;
  scorer_version: number | null;
  seen: string | null;
  user_id: string;
}

export interface JobsMovedReferences {
  id: Generated<string>;
  joined_notes: string | null;
  kept: Json | null;
  merge_id: string;
  row_id: string | null;
  table_name: string;
  user_id: string;
}

export interface JobsNotTheSame {
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  job_id: string;
  sighting_id: string;
  user_id: string;
}

export interface JobsOwnSightings {
  is_apart: boolean | null;
  is_there: boolean | null;
  job_id: string | null;
  own_id: string | null;
  sighting_id: string | null;
  user_id: string | null;
}

export interface JobsPlaceDistances {
  from_place_id: number;
  miles: number;
  to_place_id: number;
}

export interface JobsPlaceNames {
  name: string;
  place_id: number;
}

export interface JobsPlaceRegions {
  code: string;
  country: string;
  name: string;
}

export interface JobsPlaces {
  admin1: Generated<string>;
  country: string;
  id: number;
  is_posted: Generated<boolean>;
  is_wanted: Generated<boolean>;
  latitude: number;
  longitude: number;
  name: string;
  population: Generated<number>;
  region: string;
}

export interface JobsPostingKeys {
  key: Int8;
  sighting_id: string;
}

export interface JobsSavedJobs {
  id: Generated<string>;
  job_id: string;
  notes: string | null;
  saved_at: Generated<Timestamp>;
  user_id: string;
}

export interface JobsSavedSearches {
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  looked_at: Timestamp;
  looked_xid: string;
  name: string;
  notify: Generated<boolean>;
  query: Json;
  seen_at: Timestamp;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface JobsSavedSearchHits {
  found_at: Timestamp;
  job_id: string;
  saved_search_id: string;
  seen_at: Timestamp | null;
}

export interface JobsSearchChanges {
  id: Generated<Int8>;
  job_ids: string[];
}

export interface JobsSearchRows {
  changed_xid: Generated<string>;
  company_id: string | null;
  document: string;
  job_id: string;
  pay_bottom: Int8 | null;
  pay_currency: string | null;
  pay_top: Int8 | null;
  sort_date: Timestamp;
  source_id: string | null;
  tags: number[];
}

export interface JobsSearchRowsPast {
  changed_xid: string;
  company_id: string | null;
  document: string;
  ended_at: Generated<Timestamp>;
  ended_xid: Generated<string>;
  id: Generated<Int8>;
  job_id: string;
  pay_bottom: Int8 | null;
  pay_currency: string | null;
  pay_top: Int8 | null;
  sort_date: Timestamp;
  source_id: string | null;
  tags: number[];
}

export interface JobsSkillAliases {
  alias: string;
  skill_id: number;
}

export interface JobsSkillsDictionary {
  category: string | null;
  created_at: Generated<Timestamp>;
  id: number;
  name: string;
  slug: string;
}

export interface JobsSources {
  adapter: string | null;
  base_url: string | null;
  board_token: string | null;
  crawl_frequency_hours: Generated<number>;
  crawl_lease_token: string | null;
  crawl_lease_until: Timestamp | null;
  crawl_not_before: Timestamp | null;
  crawl_requested_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  etag: string | null;
  failures: Generated<number>;
  fetch_allowed: Generated<boolean>;
  fetch_denied_reason: string | null;
  health: Generated<string>;
  health_reason: string | null;
  id: Generated<string>;
  is_active: Generated<boolean>;
  last_crawled_at: Timestamp | null;
  last_modified: string | null;
  last_postings_count: number | null;
  name: string;
  type: string;
  updated_at: Generated<Timestamp>;
}

export interface JobsUserSources {
  created_at: Generated<Timestamp>;
  source_id: string;
  user_id: string;
}

export interface UsersAccessTokens {
  created_at: Timestamp;
  ends_with: string;
  expires_at: Timestamp;
  id: Generated<string>;
  last_used_at: Timestamp | null;
  name: string;
  revoked_at: Timestamp | null;
  scopes: string[];
  token_hash: Buffer;
  user_id: string;
}

export interface UsersAnswers {
  answer_key: string;
  consented_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  updated_at: Generated<Timestamp>;
  user_id: string;
  value: Json;
}

export interface UsersConsents {
  given_at: Generated<Timestamp>;
  purpose: string;
  user_id: string;
}

export interface UsersDataExports {
  attempts: Generated<number>;
  created_at: Generated<Timestamp>;
  expires_at: Timestamp | null;
  failure: string | null;
  finished_at: Timestamp | null;
  id: Generated<string>;
  lease_until: Timestamp | null;
  object_key: string | null;
  size_bytes: Int8 | null;
  status: Generated<string>;
  user_id: string;
}

export interface UsersDiscardedFiles {
  attempts: Generated<number>;
  discarded_at: Generated<Timestamp>;
  next_attempt_at: Generated<Timestamp>;
  object_key: string;
  user_id: string;
}

export interface UsersEducation {
  created_at: Generated<Timestamp>;
  degree: string;
  end_date: string | null;
  end_precision: Generated<string>;
  field_of_study: string | null;
  gpa: Numeric | null;
  gpa_scale: Numeric | null;
  id: Generated<string>;
  institution_name: string;
  source_resume_id: string | null;
  start_date: string | null;
  start_precision: Generated<string>;
  user_id: string;
}

export interface UsersErasures {
  attempts: Generated<number>;
  began_at: Timestamp | null;
  cancelled_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  due_at: Timestamp;
  file_count: Generated<number>;
  finished_at: Timestamp | null;
  id: Generated<string>;
  lease_until: Timestamp | null;
  next_attempt_at: Timestamp;
  permission_revoked: boolean | null;
  requested_at: Timestamp;
  row_count: Generated<Int8>;
  stage: Generated<string>;
  stopped: Generated<boolean>;
  trail_count: Generated<Int8>;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface UsersExperience {
  company_name: string;
  created_at: Generated<Timestamp>;
  description: string | null;
  end_date: string | null;
  end_precision: Generated<string>;
  id: Generated<string>;
  is_current: Generated<boolean>;
  job_title: string;
  location: string | null;
  source_resume_id: string | null;
  start_date: string;
  start_precision: Generated<string>;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface UsersIdempotencyKeys {
  created_at: Generated<Timestamp>;
  expires_at: Generated<Timestamp>;
  key: string;
  request_hash: string;
  response_body: Json | null;
  response_headers: Json | null;
  response_status: number | null;
  route: string;
  user_id: string;
}

export interface UsersPreferences {
  application_frequency: Generated<string>;
  auto_apply: Generated<boolean>;
  auto_apply_letters: Generated<boolean>;
  auto_apply_min_score: number | null;
  auto_apply_packets: Generated<boolean>;
  company_sizes: string[] | null;
  created_at: Generated<Timestamp>;
  exclude_companies: string[] | null;
  id: Generated<string>;
  industries: string[] | null;
  job_types: string[] | null;
  location_radius_miles: Generated<number>;
  locations: string[] | null;
  max_applications_per_day: Generated<number>;
  min_company_rating: Numeric | null;
  place_ids: Generated<number[]>;
  salary_currency: Generated<string>;
  salary_max: number | null;
  salary_max_minor: Int8 | null;
  salary_min: number | null;
  salary_min_minor: Int8 | null;
  unknown_authorisation_passes: Generated<boolean>;
  unknown_company_passes: Generated<boolean>;
  updated_at: Generated<Timestamp>;
  user_id: string;
  work_modes: string[] | null;
}

export interface UsersProfiles {
  availability: string | null;
  created_at: Generated<Timestamp>;
  current_salary: number | null;
  current_salary_minor: Int8 | null;
  desired_salary_max: number | null;
  desired_salary_max_minor: Int8 | null;
  desired_salary_min: number | null;
  desired_salary_min_minor: Int8 | null;
  github_url: string | null;
  headline: string | null;
  id: Generated<string>;
  linkedin_url: string | null;
  location: string | null;
  phone: string | null;
  portfolio_url: string | null;
  resume_fields: Generated<string[]>;
  salary_currency: Generated<string>;
  source_resume_id: string | null;
  summary: string | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
  years_experience: number | null;
  years_grow_on: string | null;
  years_stated: number | null;
}

export interface UsersRefreshTokens {
  created_at: Timestamp;
  session_id: string;
  token_hash: Buffer;
  used_at: Timestamp | null;
  user_id: string;
}

export interface UsersRequestWindows {
  ends_at: Timestamp;
  key: Buffer;
  requests: number;
}

export interface UsersResumeProposals {
  action: string;
  applied: Json | null;
  confidence: Numeric;
  created_at: Generated<Timestamp>;
  current_value: Json | null;
  decided_at: Timestamp | null;
  entity: string;
  evidence: Json;
  field: string | null;
  fingerprint: string;
  id: Generated<string>;
  proposed_value: Json;
  resume_id: string;
  status: Generated<string>;
  target_id: string | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface UsersResumes {
  accepted_at: Timestamp | null;
  content_type: string;
  created_at: Generated<Timestamp>;
  duplicate_of: string | null;
  file_hash: string | null;
  file_name: string;
  file_size: number | null;
  file_url: string;
  id: Generated<string>;
  is_primary: Generated<boolean>;
  object_key: string;
  parse_attempts: Generated<number>;
  parse_error: string | null;
  parse_lease_until: Timestamp | null;
  parse_status: Generated<string>;
  parsed_at: Timestamp | null;
  parsed_data: Json | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
  version: Generated<number>;
}

export interface UsersSessions {
  created_at: Timestamp;
  expires_at: Timestamp;
  id: Generated<string>;
  ip_address: string | null;
  last_used_at: Timestamp;
  revoked_at: Timestamp | null;
  revoked_reason: string | null;
  user_agent: string | null;
  user_id: string;
}

export interface UsersSettings {
  bounce_pause_percent: Generated<number>;
  bounces_seen_at: Timestamp | null;
  click_tracking: Generated<boolean>;
  created_at: Generated<Timestamp>;
  delivered_after_hours: Generated<number>;
  email_frequency: Generated<string>;
  email_notifications: Generated<boolean>;
  follow_up_auto: Generated<boolean>;
  follow_up_days: Generated<number>;
  follow_up_enabled: Generated<boolean>;
  id: Generated<string>;
  interview_reminders: Generated<boolean>;
  language: Generated<string>;
  open_tracking: Generated<boolean>;
  ramp_up: Generated<boolean>;
  ramp_up_start: Generated<number>;
  reminder_minutes: Generated<number[]>;
  reply_to_token: Generated<boolean>;
  send_days: Generated<number[]>;
  send_gap_seconds: Generated<number>;
  send_jitter_seconds: Generated<number>;
  send_mode: Generated<string>;
  send_window_end: Generated<string>;
  send_window_start: Generated<string>;
  send_zone: Generated<string>;
  thank_you_enabled: Generated<boolean>;
  theme: Generated<string>;
  timezone: Generated<string>;
  undo_seconds: number | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface UsersSignInStates {
  browser_hash: Buffer;
  code_verifier: string;
  created_at: Timestamp;
  expires_at: Timestamp;
  nonce: string;
  purpose: string;
  redirect_to: string | null;
  state_hash: Buffer;
  user_id: string | null;
}

export interface UsersSkills {
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  is_primary: Generated<boolean>;
  skill_id: number | null;
  skill_level: string | null;
  skill_name: string;
  source_resume_id: string | null;
  user_id: string;
  years_experience: Numeric | null;
}

export interface UsersTierUsage {
  day: string;
  kind: string;
  used: number;
  user_id: string;
}

export interface UsersUserCertificates {
  certificate_name: string;
  created_at: Generated<Timestamp>;
  id: Generated<string>;
  issue_date: string | null;
  issue_precision: Generated<string>;
  issuer: string | null;
  source_resume_id: string | null;
  updated_at: Generated<Timestamp>;
  url: string | null;
  user_id: string;
}

export interface UsersUserLanguages {
  created_at: Generated<Timestamp>;
  fluency: string | null;
  id: Generated<string>;
  language_name: string;
  source_resume_id: string | null;
  updated_at: Generated<Timestamp>;
  user_id: string;
}

export interface UsersUserProjects {
  created_at: Generated<Timestamp>;
  description: string | null;
  end_date: string | null;
  end_precision: Generated<string>;
  id: Generated<string>;
  is_current: Generated<boolean>;
  project_name: string;
  source_resume_id: string | null;
  start_date: string | null;
  start_precision: Generated<string>;
  updated_at: Generated<Timestamp>;
  url: string | null;
  user_id: string;
}

export interface UsersUsers {
  created_at: Generated<Timestamp>;
  deleted_at: Timestamp | null;
  deletion_requested_at: Timestamp | null;
  email: string;
  email_verified: Generated<boolean>;
  google_id: string | null;
  id: Generated<string>;
  is_active: Generated<boolean>;
  is_operator: Generated<boolean>;
  is_support: Generated<boolean>;
  last_login_at: Timestamp | null;
  name: string;
  picture_url: string | null;
  subscription_expires_at: Timestamp | null;
  subscription_tier: Generated<string>;
  support_code: Generated<string>;
  updated_at: Generated<Timestamp>;
}

export interface DB {
  "ai.cover_letters": AiCoverLetters;
  "ai.generations": AiGenerations;
  "ai.letter_requests": AiLetterRequests;
  "ai.prompts": AiPrompts;
  "analytics.application_metrics": AnalyticsApplicationMetrics;
  "analytics.company_responsiveness": AnalyticsCompanyResponsiveness;
  "analytics.job_match_quality": AnalyticsJobMatchQuality;
  "analytics.system_metrics": AnalyticsSystemMetrics;
  "analytics.user_activity_summary": AnalyticsUserActivitySummary;
  "analytics.user_events": AnalyticsUserEvents;
  "applications.application_activities": ApplicationsApplicationActivities;
  "applications.application_tasks": ApplicationsApplicationTasks;
  "applications.applications": ApplicationsApplications;
  "applications.exchange_rates": ApplicationsExchangeRates;
  "applications.interview_proposals": ApplicationsInterviewProposals;
  "applications.interviews": ApplicationsInterviews;
  "applications.offers": ApplicationsOffers;
  "audit.audit_logs": AuditAuditLogs;
  "audit.audit_logs_archive": AuditAuditLogsArchive;
  "audit.hash_keys": AuditHashKeys;
  "audit.seals": AuditSeals;
  "communications.email_events": CommunicationsEmailEvents;
  "communications.email_responses": CommunicationsEmailResponses;
  "communications.email_templates": CommunicationsEmailTemplates;
  "communications.emails": CommunicationsEmails;
  "communications.general_stop": CommunicationsGeneralStop;
  "communications.notices": CommunicationsNotices;
  "communications.stops": CommunicationsStops;
  "communications.suppressions": CommunicationsSuppressions;
  "communications.unrelated_messages": CommunicationsUnrelatedMessages;
  "integrations.calendar_events": IntegrationsCalendarEvents;
  "integrations.calendar_feeds": IntegrationsCalendarFeeds;
  "integrations.forwarding_addresses": IntegrationsForwardingAddresses;
  "integrations.google_calendar": IntegrationsGoogleCalendar;
  "integrations.google_sheets": IntegrationsGoogleSheets;
  "integrations.mailbox_cursors": IntegrationsMailboxCursors;
  "integrations.oauth_tokens": IntegrationsOauthTokens;
  "integrations.sheet_conflicts": IntegrationsSheetConflicts;
  "integrations.sheet_rows": IntegrationsSheetRows;
  "integrations.webhook_deliveries": IntegrationsWebhookDeliveries;
  "integrations.webhooks": IntegrationsWebhooks;
  "jobs.companies": JobsCompanies;
  "jobs.company_aliases": JobsCompanyAliases;
  "jobs.company_corrections": JobsCompanyCorrections;
  "jobs.company_facts": JobsCompanyFacts;
  "jobs.crawl_host_counts": JobsCrawlHostCounts;
  "jobs.crawl_hosts": JobsCrawlHosts;
  "jobs.crawl_pages": JobsCrawlPages;
  "jobs.crawl_robots": JobsCrawlRobots;
  "jobs.crawl_runs": JobsCrawlRuns;
  "jobs.job_liveness": JobsJobLiveness;
  "jobs.job_matches": JobsJobMatches;
  "jobs.job_merges": JobsJobMerges;
  "jobs.job_separations": JobsJobSeparations;
  "jobs.job_sightings": JobsJobSightings;
  "jobs.job_skills": JobsJobSkills;
  "jobs.jobs": JobsJobs;
  "jobs.liveness_asks": JobsLivenessAsks;
  "jobs.match_changes": JobsMatchChanges;
  "jobs.match_dismissals": JobsMatchDismissals;
  "jobs.match_features": JobsMatchFeatures;
  "jobs.match_people": JobsMatchPeople;
  "jobs.match_refreshes": JobsMatchRefreshes;
  "jobs.moved_references": JobsMovedReferences;
  "jobs.not_the_same": JobsNotTheSame;
  "jobs.own_sightings": JobsOwnSightings;
  "jobs.place_distances": JobsPlaceDistances;
  "jobs.place_names": JobsPlaceNames;
  "jobs.place_regions": JobsPlaceRegions;
  "jobs.places": JobsPlaces;
  "jobs.posting_keys": JobsPostingKeys;
  "jobs.saved_jobs": JobsSavedJobs;
  "jobs.saved_search_hits": JobsSavedSearchHits;
  "jobs.saved_searches": JobsSavedSearches;
  "jobs.search_changes": JobsSearchChanges;
  "jobs.search_rows": JobsSearchRows;
  "jobs.search_rows_past": JobsSearchRowsPast;
  "jobs.skill_aliases": JobsSkillAliases;
  "jobs.skills_dictionary": JobsSkillsDictionary;
  "jobs.sources": JobsSources;
  "jobs.user_sources": JobsUserSources;
  "users.access_tokens": UsersAccessTokens;
  "users.answers": UsersAnswers;
  "users.consents": UsersConsents;
  "users.data_exports": UsersDataExports;
  "users.discarded_files": UsersDiscardedFiles;
  "users.education": UsersEducation;
  "users.erasures": UsersErasures;
  "users.experience": UsersExperience;
  "users.idempotency_keys": UsersIdempotencyKeys;
  "users.preferences": UsersPreferences;
  "users.profiles": UsersProfiles;
  "users.refresh_tokens": UsersRefreshTokens;
  "users.request_windows": UsersRequestWindows;
  "users.resume_proposals": UsersResumeProposals;
  "users.resumes": UsersResumes;
  "users.sessions": UsersSessions;
  "users.settings": UsersSettings;
  "users.sign_in_states": UsersSignInStates;
  "users.skills": UsersSkills;
  "users.tier_usage": UsersTierUsage;
  "users.user_certificates": UsersUserCertificates;
  "users.user_languages": UsersUserLanguages;
  "users.user_projects": UsersUserProjects;
  "users.users": UsersUsers;
}
