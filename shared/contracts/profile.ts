import * as z from 'zod';
import {
  APPLICATION_FREQUENCIES,
  AVAILABILITIES,
  COMPANY_SIZES,
  EMAIL_FREQUENCIES,
  PREFERRED_JOB_TYPES,
  THEMES,
  WORK_MODES,
} from '../domain/enums.ts';
import { isTimeZone } from '../domain/profile/time-zone.ts';

const webLink = z.url({ protocol: /^https?$/ }).max(500);
const line = (max: number) => z.string().trim().min(1).max(max);
/** Whole units of the currency beside it. */
const money = z.int().min(0).max(2_000_000_000);
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'ISO 4217' });

const profileFields = {
  headline: line(255).nullable(),
  summary: line(5_000).nullable(),
  location: line(255).nullable(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s().\-/]{5,50}$/)
    .nullable(),
  linkedin_url: webLink.nullable(),
  github_url: webLink.nullable(),
  portfolio_url: webLink.nullable(),
  current_salary: money.nullable().meta({ description: 'A year. Yours alone: it never enters a letter.' }),
  desired_salary_min: money.nullable().meta({ description: 'A year.' }),
  desired_salary_max: money.nullable(),
  salary_currency: Currency,
  availability: z.enum(AVAILABILITIES).nullable(),
};

export const Profile = z
  .object({
    ...profileFields,
    headline: z.string().nullable(),
    summary: z.string().nullable(),
    location: z.string().nullable(),
    phone: z.string().nullable(),
    linkedin_url: z.string().nullable(),
    github_url: z.string().nullable(),
    portfolio_url: z.string().nullable(),
    years_experience: z.int().nullable().meta({ description: 'From the dates of your jobs, overlaps counted once.' }),
    source_resume_id: z.uuid().nullable().meta({ description: 'The resume that filled resume_fields.' }),
    resume_fields: z.array(z.string()),
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof Profile>;

const ordered = (value: {
  desired_salary_min?: number | null | undefined;
  desired_salary_max?: number | null | undefined;
}) =>
  value.desired_salary_min == null ||
  value.desired_salary_max == null ||
  value.desired_salary_min <= value.desired_salary_max;
const orderedIssue = { path: ['desired_salary_max'], message: 'It must not be below desired_salary_min.' };

/** Replaces the profile: what is left out is emptied. */
export const ProfilePut = z
  .strictObject({
    ...profileFields,
    headline: profileFields.headline.default(null),
    summary: profileFields.summary.default(null),
    location: profileFields.location.default(null),
    phone: profileFields.phone.default(null),
    linkedin_url: profileFields.linkedin_url.default(null),
    github_url: profileFields.github_url.default(null),
    portfolio_url: profileFields.portfolio_url.default(null),
    current_salary: profileFields.current_salary.default(null),
    desired_salary_min: profileFields.desired_salary_min.default(null),
    desired_salary_max: profileFields.desired_salary_max.default(null),
    salary_currency: Currency.default('USD'),
    availability: profileFields.availability.default(null),
  })
  .refine(ordered, orderedIssue)
  .meta({ id: 'ProfilePut' });
export type ProfilePut = z.infer<typeof ProfilePut>;

/** Changes what is given. */
export const ProfilePatch = z
  .strictObject(profileFields)
  .partial()
  .refine(ordered, orderedIssue)
  .meta({ id: 'ProfilePatch' });
export type ProfilePatch = z.infer<typeof ProfilePatch>;

const names = (most: number) =>
  z
    .array(line(255))
    .max(most)
    .transform((list) => [...new Set(list)]);
const listOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).transform((list) => [...new Set(list)]);

export const PreferencesPut = z
  .strictObject({
    job_types: listOf(PREFERRED_JOB_TYPES).default([]),
    work_modes: listOf(WORK_MODES).default([]),
    locations: names(20).default([]),
    location_radius_miles: z.int().min(0).max(12_500).default(25),
    salary_min: money.nullable().default(null).meta({ description: 'A year.' }),
    salary_max: money.nullable().default(null),
    salary_currency: Currency.default('USD'),
    company_sizes: listOf(COMPANY_SIZES).default([]),
    industries: names(30).default([]),
    exclude_companies: names(500).default([]),
    min_company_rating: z.number().min(0).max(5).multipleOf(0.1).nullable().default(null),
    unknown_company_passes: z.boolean().default(true).meta({
      description: 'Whether a company of unknown size, industry or rating passes the wishes for them.',
    }),
    auto_apply: z.boolean().default(false),
    application_frequency: z.enum(APPLICATION_FREQUENCIES).default('moderate'),
    max_applications_per_day: z.int().min(0).max(500).default(10),
  })
  .refine((value) => value.salary_min === null || value.salary_max === null || value.salary_min <= value.salary_max, {
    path: ['salary_max'],
    message: 'It must not be below salary_min.',
  })
  .meta({ id: 'PreferencesPut' });
export type PreferencesPut = z.infer<typeof PreferencesPut>;

export const Preferences = z
  .object({
    job_types: z.array(z.enum(PREFERRED_JOB_TYPES)),
    work_modes: z.array(z.enum(WORK_MODES)),
    locations: z.array(z.string()),
    location_radius_miles: z.int(),
    salary_min: z.int().nullable(),
    salary_max: z.int().nullable(),
    salary_currency: z.string(),
    company_sizes: z.array(z.enum(COMPANY_SIZES)),
    industries: z.array(z.string()),
    exclude_companies: z.array(z.string()),
    min_company_rating: z.number().nullable(),
    unknown_company_passes: z.boolean(),
    auto_apply: z.boolean(),
    application_frequency: z.enum(APPLICATION_FREQUENCIES),
    max_applications_per_day: z.int(),
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof Preferences>;

const settings = {
  email_notifications: z.boolean(),
  email_frequency: z.enum(EMAIL_FREQUENCIES),
  follow_up_enabled: z.boolean(),
  follow_up_days: z.int().min(1).max(90),
  interview_reminders: z.boolean(),
  reminder_minutes: z.array(z.int().min(0).max(40_320)).max(10),
  timezone: z.string().max(50),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(10),
  theme: z.enum(THEMES),
  undo_seconds: z.int().min(0).max(86_400).nullable().meta({ description: 'Null: as this deployment has it.' }),
  open_tracking: z.boolean(),
  reply_to_token: z.boolean(),
};

export const Settings = z.object({ ...settings, updated_at: z.iso.datetime().nullable() }).meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;

export const SettingsPut = z
  .strictObject({
    email_notifications: settings.email_notifications.default(true),
    email_frequency: settings.email_frequency.default('daily'),
    follow_up_enabled: settings.follow_up_enabled.default(true),
    follow_up_days: settings.follow_up_days.default(7),
    interview_reminders: settings.interview_reminders.default(true),
    reminder_minutes: settings.reminder_minutes
      .default([15, 60])
      .transform((list) => [...new Set(list)].sort((a, b) => a - b)),
    timezone: settings.timezone
      .default('America/Los_Angeles')
      .refine(isTimeZone, 'It must be an IANA time zone such as Europe/Berlin.'),
    language: settings.language.default('en'),
    theme: settings.theme.default('light'),
    undo_seconds: settings.undo_seconds.default(null),
    open_tracking: settings.open_tracking.default(false),
    reply_to_token: settings.reply_to_token.default(false),
  })
  .meta({ id: 'SettingsPut' });
export type SettingsPut = z.infer<typeof SettingsPut>;
