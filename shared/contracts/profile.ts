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
import { Currency } from './currency.ts';
import { knownDay, webLink } from './person-fields.ts';
import { orderedWindow, orderedWindowIssue, sendingDefaults, sendingSettings } from './sending-settings.ts';

const line = (max: number) =>
  z.string().trim().min(1, 'Write something, or null for nothing.').max(max, `At most ${max} characters are kept.`);
/** Whole units of the currency beside it. */
const money = z
  .int('Write whole units, without cents.')
  .min(0, 'It must not be negative.')
  .max(2_000_000_000, 'At most 2,000,000,000.');
const profileFields = {
  headline: line(255).nullable(),
  summary: line(5_000).nullable(),
  location: line(255).nullable(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s().\-/]{5,50}$/, 'Write digits, with + and the country first: +49 30 1234567.')
    .nullable(),
  linkedin_url: webLink.nullable(),
  github_url: webLink.nullable(),
  portfolio_url: webLink.nullable(),
  current_salary: money.nullable().meta({ description: 'A year. Yours alone: it never enters a letter.' }),
  desired_salary_min: money.nullable().meta({ description: 'A year.' }),
  desired_salary_max: money.nullable(),
  salary_currency: Currency,
  availability: z.enum(AVAILABILITIES).nullable(),
  years_stated: z
    .int('Write whole years.')
    .min(0, 'It must not be negative.')
    .max(80, 'At most 80 years.')
    .nullable()
    .meta({ description: 'Your own figure: it wins over the one from your jobs. Null: by your jobs.' }),
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
    salary_currency: z.string(),
    years_experience: z
      .int()
      .nullable()
      .meta({ description: 'What counts: years_stated, or else years_from_jobs. Not to be written.' }),
    years_from_jobs: z
      .int()
      .nullable()
      .meta({ description: 'By the dates of your jobs today, overlaps counted once; education does not count.' }),
    current_job: z
      .object({ id: z.uuid(), job_title: z.string(), company_name: z.string(), start_date: knownDay })
      .nullable()
      .meta({ description: 'Of several, the one begun last.' }),
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
    years_stated: profileFields.years_stated.default(null),
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

/** One written twice counts once, whatever its capitals and spaces: the first wording is kept. */
const names = (most: number) =>
  z
    .array(line(255))
    .max(most)
    .transform((list) => [...Map.groupBy(list, sameName).values()].flatMap(([first]) => first ?? []));
const sameName = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
const listOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).transform((list) => [...new Set(list)]);

const preferences = {
  job_types: listOf(PREFERRED_JOB_TYPES),
  work_modes: listOf(WORK_MODES),
  locations: names(20),
  location_radius_miles: z.int().min(0).max(12_500, 'At most 12,500 miles: half way round the world.'),
  salary_min: money.nullable().meta({ description: 'A year.' }),
  salary_max: money.nullable(),
  salary_currency: Currency,
  company_sizes: listOf(COMPANY_SIZES),
  industries: names(30),
  exclude_companies: names(500),
  min_company_rating: z.number().min(0).max(5, 'Ratings go from 0 to 5.').multipleOf(0.1).nullable(),
  unknown_company_passes: z.boolean().meta({
    description: 'Whether a company of unknown size, industry or rating passes the wishes for them.',
  }),
  unknown_authorisation_passes: z.boolean().meta({
    description:
      'Whether a posting is matched of which it is not known whether you may work there or hold the clearance it asks for. It counts once you keep an answer of work_authorisation or security_clearance; what your answers rule out is never matched.',
  }),
  auto_apply: z.boolean(),
  application_frequency: z.enum(APPLICATION_FREQUENCIES),
  max_applications_per_day: z.int().min(0).max(500, 'At most 500 a day.'),
  auto_apply_min_score: z.int().min(0).max(100).nullable().meta({
    description: 'Your own line for automatic applications; never below that of application_frequency. Null: that one.',
  }),
  auto_apply_letters: z.boolean().meta({
    description:
      'Whether a letter is written for each automatic choice. One that no checked letter comes of waits as a draft for you.',
  }),
  auto_apply_packets: z.boolean().meta({
    description:
      'Whether matches that take applications at their page alone are drafted too, with their packet ready; you hand them in.',
  }),
};
const orderedPay = (value: { salary_min?: number | null | undefined; salary_max?: number | null | undefined }) =>
  value.salary_min == null || value.salary_max == null || value.salary_min <= value.salary_max;
const orderedPayIssue = { path: ['salary_max'], message: 'It must not be below salary_min.' };

/** Replaces the preferences: what is left out is as for one who said nothing. */
export const PreferencesPut = z
  .strictObject({
    job_types: preferences.job_types.default([]),
    work_modes: preferences.work_modes.default([]),
    locations: preferences.locations.default([]),
    location_radius_miles: preferences.location_radius_miles.default(25),
    salary_min: preferences.salary_min.default(null),
    salary_max: preferences.salary_max.default(null),
    salary_currency: Currency.default('USD'),
    company_sizes: preferences.company_sizes.default([]),
    industries: preferences.industries.default([]),
    exclude_companies: preferences.exclude_companies.default([]),
    min_company_rating: preferences.min_company_rating.default(null),
    unknown_company_passes: preferences.unknown_company_passes.default(true),
    unknown_authorisation_passes: preferences.unknown_authorisation_passes.default(true),
    auto_apply: preferences.auto_apply.default(false),
    application_frequency: preferences.application_frequency.default('moderate'),
    max_applications_per_day: preferences.max_applications_per_day.default(10),
    auto_apply_min_score: preferences.auto_apply_min_score.default(null),
    auto_apply_letters: preferences.auto_apply_letters.default(false),
    auto_apply_packets: preferences.auto_apply_packets.default(false),
  })
  .refine(orderedPay, orderedPayIssue)
  .meta({ id: 'PreferencesPut' });
export type PreferencesPut = z.infer<typeof PreferencesPut>;

/** Changes what is given. */
export const PreferencesPatch = z
  .strictObject(preferences)
  .partial()
  .refine(orderedPay, orderedPayIssue)
  .meta({ id: 'PreferencesPatch' });
export type PreferencesPatch = z.infer<typeof PreferencesPatch>;

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
    unknown_authorisation_passes: z.boolean(),
    auto_apply: z.boolean(),
    application_frequency: z.enum(APPLICATION_FREQUENCIES),
    max_applications_per_day: z.int(),
    auto_apply_min_score: z.int().nullable(),
    auto_apply_letters: z.boolean(),
    auto_apply_packets: z.boolean(),
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof Preferences>;

const settings = {
  email_notifications: z.boolean(),
  email_frequency: z.enum(EMAIL_FREQUENCIES),
  follow_up_enabled: z.boolean(),
  follow_up_days: z.int().min(1, 'At least a day.').max(90, 'At most 90 days.'),
  interview_reminders: z.boolean(),
  reminder_minutes: z
    .array(z.int().min(0, 'Before the interview: not below 0.').max(40_320, 'At most four weeks before.'))
    .max(10, 'At most ten reminders.'),
  timezone: z.string().max(50),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'It must be a language tag such as en or pt-BR.')
    .max(10),
  theme: z.enum(THEMES),
  undo_seconds: z
    .int()
    .min(0)
    .max(86_400, 'At most a day.')
    .nullable()
    .meta({ description: 'Null: as this deployment has it.' }),
  reply_to_token: z.boolean(),
  ...sendingSettings,
};
const written = {
  ...settings,
  reminder_minutes: settings.reminder_minutes.transform((list) => [...new Set(list)].sort((a, b) => a - b)),
  timezone: settings.timezone.refine(isTimeZone, 'It must be an IANA time zone such as Europe/Berlin.'),
};

export const Settings = z.object({ ...settings, updated_at: z.iso.datetime().nullable() }).meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;

/** Replaces the settings: what is left out is as for one who set nothing. */
export const SettingsPut = z
  .strictObject({
    email_notifications: written.email_notifications.default(true),
    email_frequency: written.email_frequency.default('daily'),
    follow_up_enabled: written.follow_up_enabled.default(true),
    follow_up_days: written.follow_up_days.default(7),
    interview_reminders: written.interview_reminders.default(true),
    reminder_minutes: written.reminder_minutes.default([15, 60]),
    timezone: written.timezone.default('America/Los_Angeles'),
    language: written.language.default('en'),
    theme: written.theme.default('light'),
    undo_seconds: written.undo_seconds.default(null),
    reply_to_token: written.reply_to_token.default(false),
    ...sendingDefaults,
  })
  .refine(orderedWindow, orderedWindowIssue)
  .meta({ id: 'SettingsPut' });
export type SettingsPut = z.infer<typeof SettingsPut>;

/** Changes what is given. */
export const SettingsPatch = z
  .strictObject(written)
  .partial()
  .refine(orderedWindow, orderedWindowIssue)
  .meta({ id: 'SettingsPatch' });
export type SettingsPatch = z.infer<typeof SettingsPatch>;
