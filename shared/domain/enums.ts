import { APPLICATION_STATUSES } from './applications/lifecycle.ts';
import { EMAIL_STATUSES } from './sending/email.ts';
import { SHEET_FIELDS, SHEET_TABS } from './sheets/layout.ts';

/**
 * Every value list of the schema, once. zod enums are made from these, and so are the database's CHECK constraints
 * (`migrations/value-lists.ts` brings them in line after each migration, so a value is added here and nowhere else).
 * The values are the schema's own; an addition says why.
 */
export const SUBSCRIPTION_TIERS = ['free', 'pro', 'enterprise'] as const;
export const AVAILABILITIES = ['immediate', '2_weeks', '1_month', 'passive'] as const;
export const SKILL_LEVELS = ['beginner', 'intermediate', 'advanced', 'expert'] as const;
/** Added: internship, so that a preference can name every type a posting can have. */
export const PREFERRED_JOB_TYPES = ['full_time', 'part_time', 'contract', 'freelance', 'internship'] as const;
export const WORK_MODES = ['onsite', 'remote', 'hybrid'] as const;
export const COMPANY_SIZES = ['startup', 'small', 'medium', 'large', 'enterprise'] as const;
export const APPLICATION_FREQUENCIES = ['conservative', 'moderate', 'aggressive'] as const;
export const EMAIL_FREQUENCIES = ['realtime', 'daily', 'weekly'] as const;
/** Added beside light, the schema's default: dark and the system's choice. */
export const THEMES = ['light', 'dark', 'system'] as const;
/**
 * Added: what an access token may do. read: whatever is the person's; write: change it, where nothing leaves; act: let
 * something leave, or change by what rules it leaves; fill: read what an application's form is filled with, and no more.
 */
export const TOKEN_SCOPES = ['read', 'write', 'act', 'fill'] as const;
/** Added: by what right a person may work in a country. */
export const WORK_STATUSES = [
  'citizen',
  'permanent_resident',
  'work_visa',
  'student_visa',
  'dependant_visa',
  'other_permit',
  'none',
] as const;
/** Added: the Common European Framework's levels, and one's own language. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
/** Added: how much of a date a person, or their resume, knows. */
export const DATE_PRECISIONS = ['year', 'month', 'day'] as const;
/** Added: where a stored resume stands on its way to a profile. */
export const PARSE_STATUSES = ['awaiting_upload', 'queued', 'parsing', 'parsed', 'failed'] as const;
/** Added: what of a person's a reading proposes to change, how, and what became of it. */
export const PROPOSAL_ENTITIES = [
  'profile',
  'experience',
  'education',
  'skill',
  'project',
  'certificate',
  'language',
] as const;
export const PROPOSAL_ACTIONS = ['add', 'change'] as const;
export const PROPOSAL_STATUSES = ['open', 'accepted', 'rejected', 'superseded'] as const;

export const SOURCE_TYPES = ['job_board', 'company_site', 'aggregator'] as const;
export const SIZE_RANGES = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1000+'] as const;
/** Added: freelance and temporary, which real boards state. */
export const JOB_TYPES = ['full_time', 'part_time', 'contract', 'internship', 'freelance', 'temporary'] as const;
/** Added: what is kept of a company with its source and date. */
export const COMPANY_FIELDS = [
  'website',
  'logo_url',
  'industry',
  'size_range',
  'rating',
  'headquarters_location',
  'linkedin_url',
] as const;
export const EXPERIENCE_LEVELS = ['entry', 'junior', 'mid', 'senior', 'lead', 'executive'] as const;
/** Added: what a posting says of visas. Silence is null. */
export const SPONSORSHIPS = ['offered', 'refused'] as const;
/** Added: the least education that a posting requires. */
export const EDUCATION_LEVELS = ['high_school', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export const SALARY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
/** Added: whether a source gives what it used to give. */
export const SOURCE_HEALTHS = ['unknown', 'healthy', 'unhealthy'] as const;
/** Added: how one crawl of a source ended; postponed: the board asked for time, which is nobody's failure. */
export const CRAWL_STATUSES = ['running', 'succeeded', 'partial', 'failed', 'skipped', 'postponed'] as const;
/** Added: why a posting is closed, as jobs.jobs.retired_reason has it. */
export const RETIRED_REASONS = ['expired', 'gone', 'unseen', 'duplicate'] as const;
/** Added: what a posting's own page says of it. */
export const LIVENESS_RESULTS = ['live', 'gone', 'unknown'] as const;
/** Added: what a site's robots.txt is: rules, none at all, or not readable now. */
export const ROBOTS_VERDICTS = ['rules', 'open', 'closed'] as const;

/** Added: how an application leaves: from the mailbox, at the posting's own page, or by the person in another way. */
export const APPLICATION_CHANNELS = ['email', 'url', 'manual'] as const;
/** Added: who named the address an application goes to. */
export const RECIPIENT_SOURCES = ['posting', 'person'] as const;
/** Added: who chose to apply: the person, an automatic choice, or a list from another tracker. */
export const APPLICATION_ORIGINS = ['person', 'automatic', 'import'] as const;
/** Added: what the product itself does to an application, beside the schema's eight. */
export const ACTIVITY_TYPES = [
  'created',
  'updated',
  'sent',
  'delivered',
  'opened',
  'clicked',
  'responded',
  'status_changed',
  'queued',
  'cancelled',
  'failed',
  'bounced',
  'needs_review',
  'letter_pinned',
  'interview_scheduled',
  'offer_received',
  'note',
  'acknowledged',
  'imported',
] as const;
export const INTERVIEW_TYPES = ['phone_screen', 'technical', 'behavioral', 'onsite', 'final'] as const;
export const INTERVIEW_STATUSES = ['scheduled', 'completed', 'cancelled', 'rescheduled'] as const;
/** Added: what became of a time that a company proposed; passed: another one of its round was picked. */
export const PROPOSED_TIME_STATUSES = ['open', 'picked', 'passed', 'declined'] as const;
export const OFFER_STATUSES = ['pending', 'accepted', 'declined', 'negotiating'] as const;

export const TEMPLATE_TYPES = ['application', 'follow_up', 'thank_you', 'withdrawal'] as const;
/** Added: withdrawal, which has a template but had no e-mail type. */
export const EMAIL_TYPES = ['application', 'follow_up', 'response', 'thank_you', 'withdrawal'] as const;
export const EMAIL_EVENT_TYPES = ['sent', 'delivered', 'opened', 'clicked', 'bounced', 'complained'] as const;
/** Added: why a hit on a mail's picture or link is not taken for a person's (communications.email_events.event_data). */
export const PREFETCH_REASONS = [
  'head',
  'announced',
  'no_agent',
  'image_proxy',
  'privacy_proxy',
  'previewer',
  'scanner',
  'program',
  'too_soon',
] as const;
/** Added: offer, which had no class, and unclassified, for what no tier decided. */
export const RESPONSE_CLASSES = [
  'interview_request',
  'rejection',
  'request_info',
  'automated',
  'spam',
  'offer',
  'unclassified',
] as const;
/** Added: which tier decided a reply's class. */
export const CLASSIFIERS = ['deterministic', 'model', 'person'] as const;
/** Added: whether a person has to look at a reply, or has. */
export const REVIEW_STATUSES = ['not_needed', 'needed', 'confirmed', 'corrected'] as const;
/** Added: what a do-not-contact entry names, and where it comes from. */
export const SUPPRESSION_KINDS = ['email', 'domain'] as const;
export const SUPPRESSION_SOURCES = ['person', 'bounce', 'complaint', 'reply', 'operator'] as const;

/** Added: what the product itself writes to a person, and what became of it; passed: nothing was left to say. */
export const NOTICE_KINDS = [
  'interview_reminder',
  'offer_expiry',
  'digest',
  'reply',
  'webhook_off',
  'reconnect',
] as const;
export const NOTICE_STATUSES = ['sending', 'sent', 'waiting', 'failed', 'passed'] as const;

/** Added: what a person's webhooks are told of, where each telling stands, and why one was switched off. */
export const WEBHOOK_EVENTS = [
  'application.moved',
  'email.settled',
  'reply.read',
  'interview.booked',
  'interview.changed',
  'offer.received',
  'match.found',
] as const;
export const DELIVERY_STATUSES = ['pending', 'delivering', 'delivered', 'failed'] as const;
export const WEBHOOK_OFF_REASONS = ['by_person', 'failing', 'gone'] as const;

/** Added: by which road mail leaves: by a draft, or by one call without one; auto takes what the granted rights allow. */
export const SEND_MODES = ['drafts', 'send_only'] as const;
export const SEND_MODE_CHOICES = ['auto', ...SEND_MODES] as const;
/** Added: whose wall clock the send window is read by. */
export const SEND_ZONES = ['person', 'recipient'] as const;
/** Added: who chose when an e-mail leaves. */
export const SCHEDULERS = ['rules', 'person'] as const;

export const LETTER_TONES = ['professional', 'casual', 'enthusiastic'] as const;
export const LETTER_LENGTHS = ['short', 'medium', 'long'] as const;
export const PROMPT_TYPES = ['cover_letter', 'resume_tailor', 'email_response'] as const;
/** Added: the two readings that a model may be asked for. */
export const GENERATION_TYPES = [...PROMPT_TYPES, 'reply_classification', 'resume_parse'] as const;

export const OAUTH_PROVIDERS = ['google', 'linkedin', 'github'] as const;
/** Added: whether the stored permission still works. */
export const TOKEN_STATUSES = ['active', 'reconnect_required'] as const;

/** Added: why a person dismissed a match; `domain/matching/dismissals.ts` says what each does to later ones. */
export const DISMISSAL_REASONS = [
  'not_interested',
  'company',
  'wrong_kind',
  'too_junior',
  'too_senior',
  'salary',
  'location',
  'other',
] as const;

/** Added: who said that two postings are one: the rule of domain/postings/dedupe, or an operator. */
export const MERGE_DECIDERS = ['rule', 'operator'] as const;
/** Added: who said that they are not: an operator, or enough people for themselves. */
export const SPLIT_DECIDERS = ['operator', 'people'] as const;

/** Added: how far a person's whole data, asked for as one file, has come. */
export const EXPORT_STATUSES = ['queued', 'running', 'ready', 'failed', 'expired'] as const;
/** Added: how far a letter is that is written by a queue. */
export const LETTER_REQUEST_STATUSES = ['queued', 'running', 'done', 'failed'] as const;
/** Added: what of an interview stands in the person's calendar; dismissed: they deleted it there, and it is not made again. */
export const CALENDAR_EVENT_STATES = ['none', 'made', 'removing', 'removed', 'dismissed'] as const;

/** Added: what became of a change in the spreadsheet that could not be taken over by itself. */
export const SHEET_CONFLICT_STATES = ['open', 'taken', 'dismissed'] as const;

/** Added: how far the erasure of an account has come, each stage after the one before. */
export const ERASURE_STAGES = [
  'waiting',
  'ended',
  'revoked',
  'rows_gone',
  'forgotten',
  'finished',
  'cancelled',
] as const;
/** Added: what a person may agree to beside the service itself. */
export const CONSENT_PURPOSES = ['usage'] as const;
export const AUDIT_ACTIONS = ['create', 'update', 'delete', 'view'] as const;

/** Which column holds which list; an array column (text[]) holds any number of its values. */
export const ENUM_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'users.users.subscription_tier': SUBSCRIPTION_TIERS,
  'users.profiles.availability': AVAILABILITIES,
  'users.skills.skill_level': SKILL_LEVELS,
  'users.preferences.job_types': PREFERRED_JOB_TYPES,
  'users.preferences.work_modes': WORK_MODES,
  'users.preferences.company_sizes': COMPANY_SIZES,
  'users.preferences.application_frequency': APPLICATION_FREQUENCIES,
  'users.settings.email_frequency': EMAIL_FREQUENCIES,
  'users.settings.theme': THEMES,
  'users.data_exports.status': EXPORT_STATUSES,
  'ai.letter_requests.status': LETTER_REQUEST_STATUSES,
  'users.erasures.stage': ERASURE_STAGES,
  'users.consents.purpose': CONSENT_PURPOSES,
  'users.experience.start_precision': DATE_PRECISIONS,
  'users.experience.end_precision': DATE_PRECISIONS,
  'users.education.start_precision': DATE_PRECISIONS,
  'users.education.end_precision': DATE_PRECISIONS,
  'users.user_projects.start_precision': DATE_PRECISIONS,
  'users.user_projects.end_precision': DATE_PRECISIONS,
  'users.user_certificates.issue_precision': DATE_PRECISIONS,
  'users.settings.send_mode': SEND_MODE_CHOICES,
  'users.settings.send_zone': SEND_ZONES,
  'users.resumes.parse_status': PARSE_STATUSES,
  'users.resume_proposals.entity': PROPOSAL_ENTITIES,
  'users.resume_proposals.action': PROPOSAL_ACTIONS,
  'users.resume_proposals.status': PROPOSAL_STATUSES,
  'jobs.sources.type': SOURCE_TYPES,
  'jobs.sources.health': SOURCE_HEALTHS,
  'jobs.companies.size_range': SIZE_RANGES,
  'jobs.match_dismissals.reason': DISMISSAL_REASONS,
  'jobs.jobs.job_type': JOB_TYPES,
  'jobs.jobs.experience_level': EXPERIENCE_LEVELS,
  'jobs.jobs.sponsorship': SPONSORSHIPS,
  'jobs.jobs.education_level': EDUCATION_LEVELS,
  'jobs.jobs.salary_period': SALARY_PERIODS,
  'jobs.company_facts.field': COMPANY_FIELDS,
  'jobs.company_corrections.field': COMPANY_FIELDS,
  'jobs.job_merges.decided_by': MERGE_DECIDERS,
  'jobs.job_separations.decided_by': SPLIT_DECIDERS,
  'jobs.crawl_runs.status': CRAWL_STATUSES,
  'jobs.crawl_robots.verdict': ROBOTS_VERDICTS,
  'jobs.job_sightings.check_result': LIVENESS_RESULTS,
  'jobs.job_liveness.result': LIVENESS_RESULTS,
  'jobs.jobs.retired_reason': RETIRED_REASONS,
  'applications.applications.status': APPLICATION_STATUSES,
  'applications.applications.channel': APPLICATION_CHANNELS,
  'applications.applications.origin': APPLICATION_ORIGINS,
  'applications.applications.recipient_source': RECIPIENT_SOURCES,
  'applications.application_activities.activity_type': ACTIVITY_TYPES,
  'applications.interviews.interview_type': INTERVIEW_TYPES,
  'applications.interviews.status': INTERVIEW_STATUSES,
  'applications.interview_proposals.status': PROPOSED_TIME_STATUSES,
  'applications.offers.status': OFFER_STATUSES,
  'applications.offers.salary_period': SALARY_PERIODS,
  'communications.email_templates.type': TEMPLATE_TYPES,
  'communications.emails.type': EMAIL_TYPES,
  'communications.emails.status': EMAIL_STATUSES,
  'communications.emails.send_mode': SEND_MODES,
  'communications.emails.scheduled_by': SCHEDULERS,
  'communications.email_events.event_type': EMAIL_EVENT_TYPES,
  'communications.email_responses.classification': RESPONSE_CLASSES,
  'communications.email_responses.classified_by': CLASSIFIERS,
  'communications.email_responses.review_status': REVIEW_STATUSES,
  'communications.suppressions.kind': SUPPRESSION_KINDS,
  'communications.suppressions.source': SUPPRESSION_SOURCES,
  'communications.notices.kind': NOTICE_KINDS,
  'communications.notices.status': NOTICE_STATUSES,
  'ai.cover_letters.tone': LETTER_TONES,
  'ai.cover_letters.length': LETTER_LENGTHS,
  'ai.prompts.type': PROMPT_TYPES,
  'ai.generations.type': GENERATION_TYPES,
  'integrations.oauth_tokens.provider': OAUTH_PROVIDERS,
  'integrations.oauth_tokens.status': TOKEN_STATUSES,
  'integrations.mailbox_cursors.provider': OAUTH_PROVIDERS,
  'integrations.calendar_events.state': CALENDAR_EVENT_STATES,
  'integrations.sheet_rows.tab': SHEET_TABS,
  'integrations.sheet_conflicts.field': SHEET_FIELDS,
  'integrations.sheet_conflicts.state': SHEET_CONFLICT_STATES,
  'audit.audit_logs.action': AUDIT_ACTIONS,
  'users.access_tokens.scopes': TOKEN_SCOPES,
  'integrations.webhooks.events': WEBHOOK_EVENTS,
  'integrations.webhooks.disabled_reason': WEBHOOK_OFF_REASONS,
  'integrations.webhook_deliveries.status': DELIVERY_STATUSES,
};

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];
export type WebhookOffReason = (typeof WEBHOOK_OFF_REASONS)[number];
export type TokenScope = (typeof TOKEN_SCOPES)[number];
export type SkillLevel = (typeof SKILL_LEVELS)[number];
export type ParseStatus = (typeof PARSE_STATUSES)[number];
export type ProposalEntity = (typeof PROPOSAL_ENTITIES)[number];
export type ProposalAction = (typeof PROPOSAL_ACTIONS)[number];
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
export type JobType = (typeof JOB_TYPES)[number];
export type ExperienceLevel = (typeof EXPERIENCE_LEVELS)[number];
export type Sponsorship = (typeof SPONSORSHIPS)[number];
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type SalaryPeriod = (typeof SALARY_PERIODS)[number];
export type CompanySize = (typeof COMPANY_SIZES)[number];
export type SizeRange = (typeof SIZE_RANGES)[number];
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];
export type SourceHealth = (typeof SOURCE_HEALTHS)[number];
export type CrawlStatus = (typeof CRAWL_STATUSES)[number];
export type RetiredReason = (typeof RETIRED_REASONS)[number];
export type LivenessResult = (typeof LIVENESS_RESULTS)[number];
export type RobotsVerdict = (typeof ROBOTS_VERDICTS)[number];
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];
export type ApplicationOrigin = (typeof APPLICATION_ORIGINS)[number];
export type ApplicationFrequency = (typeof APPLICATION_FREQUENCIES)[number];
export type ActivityType = (typeof ACTIVITY_TYPES)[number];
export type InterviewType = (typeof INTERVIEW_TYPES)[number];
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];
export type ProposedTimeStatus = (typeof PROPOSED_TIME_STATUSES)[number];
export type EmailType = (typeof EMAIL_TYPES)[number];
export type TemplateType = (typeof TEMPLATE_TYPES)[number];
export type SendMode = (typeof SEND_MODES)[number];
export type SendModeChoice = (typeof SEND_MODE_CHOICES)[number];
export type SendZone = (typeof SEND_ZONES)[number];
export type Scheduler = (typeof SCHEDULERS)[number];
export type SuppressionKind = (typeof SUPPRESSION_KINDS)[number];
export type SuppressionSource = (typeof SUPPRESSION_SOURCES)[number];
export type OfferStatus = (typeof OFFER_STATUSES)[number];
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];
export type PrefetchReason = (typeof PREFETCH_REASONS)[number];
export type EmailEventType = (typeof EMAIL_EVENT_TYPES)[number];
export type ResponseClass = (typeof RESPONSE_CLASSES)[number];
export type Classifier = (typeof CLASSIFIERS)[number];
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];
export type GenerationType = (typeof GENERATION_TYPES)[number];
export type OauthProvider = (typeof OAUTH_PROVIDERS)[number];
export type TokenStatus = (typeof TOKEN_STATUSES)[number];
export type CompanyField = (typeof COMPANY_FIELDS)[number];
export type LetterRequestStatus = (typeof LETTER_REQUEST_STATUSES)[number];
export type ExportStatus = (typeof EXPORT_STATUSES)[number];
export type CalendarEventState = (typeof CALENDAR_EVENT_STATES)[number];
export type SheetConflictState = (typeof SHEET_CONFLICT_STATES)[number];
export type ErasureStage = (typeof ERASURE_STAGES)[number];
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
