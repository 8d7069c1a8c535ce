import type { Preferences, Profile, Settings } from '../../contracts/profile.ts';
import { PreferencesPut, ProfilePut, SettingsPut } from '../../contracts/profile.ts';
import type { ExperienceRow } from '../../db/queries/experience.ts';
import type { PreferencesRow } from '../../db/queries/preferences.ts';
import type { ProfileRow } from '../../db/queries/profiles.ts';
import type { SettingsRow } from '../../db/queries/settings.ts';
import { currentJob, yearsOfExperience } from '../../domain/profile/years.ts';

/** What a person sees who has written nothing: the contract's own defaults. */
export function toProfile(row: ProfileRow | undefined, jobs: readonly ExperienceRow[], now: Date): Profile {
  const today = now.toISOString().slice(0, 10);
  const years = yearsOfExperience(jobs, today);
  const current = currentJob(jobs, today);
  const derived = {
    years_stated: row?.years_stated ?? null,
    years_experience: row?.years_stated ?? years,
    years_from_jobs: years,
    current_job: current && {
      id: current.id,
      job_title: current.job_title,
      company_name: current.company_name,
      start_date: current.start_date,
    },
  };
  if (row === undefined) {
    return {
      ...ProfilePut.parse({}),
      ...derived,
      source_resume_id: null,
      resume_fields: [],
      updated_at: null,
    };
  }
  return {
    headline: row.headline,
    summary: row.summary,
    location: row.location,
    phone: row.phone,
    linkedin_url: row.linkedin_url,
    github_url: row.github_url,
    portfolio_url: row.portfolio_url,
    current_salary: row.current_salary,
    desired_salary_min: row.desired_salary_min,
    desired_salary_max: row.desired_salary_max,
    salary_currency: row.salary_currency,
    availability: row.availability,
    ...derived,
    source_resume_id: row.source_resume_id,
    resume_fields: row.resume_fields,
    updated_at: row.updated_at.toISOString(),
  };
}

/** A row as the API shows it; the contract's defaults for a person without one. */
export function toPreferences(row: PreferencesRow | undefined): Preferences {
  if (row === undefined) return { ...PreferencesPut.parse({}), updated_at: null };
  return {
    job_types: row.job_types ?? [],
    work_modes: row.work_modes ?? [],
    locations: row.locations ?? [],
    location_radius_miles: row.location_radius_miles,
    salary_min: row.salary_min,
    salary_max: row.salary_max,
    salary_currency: row.salary_currency,
    company_sizes: row.company_sizes ?? [],
    industries: row.industries ?? [],
    exclude_companies: row.exclude_companies ?? [],
    min_company_rating: row.min_company_rating === null ? null : Number(row.min_company_rating),
    unknown_company_passes: row.unknown_company_passes,
    unknown_authorisation_passes: row.unknown_authorisation_passes,
    auto_apply: row.auto_apply,
    application_frequency: row.application_frequency,
    max_applications_per_day: row.max_applications_per_day,
    auto_apply_min_score: row.auto_apply_min_score,
    auto_apply_letters: row.auto_apply_letters,
    auto_apply_packets: row.auto_apply_packets,
    updated_at: row.updated_at.toISOString(),
  };
}

/** A row as the API shows it; the contract's defaults for a person without one. */
export function toSettings(row: SettingsRow | undefined): Settings {
  if (row === undefined) return { ...SettingsPut.parse({}), updated_at: null };
  return {
    email_notifications: row.email_notifications,
    email_frequency: row.email_frequency,
    follow_up_enabled: row.follow_up_enabled,
    follow_up_days: row.follow_up_days,
    interview_reminders: row.interview_reminders,
    reminder_minutes: row.reminder_minutes,
    timezone: row.timezone,
    language: row.language,
    theme: row.theme,
    undo_seconds: row.undo_seconds,
    reply_to_token: row.reply_to_token,
    send_mode: row.send_mode,
    send_days: row.send_days,
    send_window_start: row.send_window_start,
    send_window_end: row.send_window_end,
    send_zone: row.send_zone,
    send_gap_seconds: row.send_gap_seconds,
    send_jitter_seconds: row.send_jitter_seconds,
    ramp_up: row.ramp_up,
    ramp_up_start: row.ramp_up_start,
    bounce_pause_percent: row.bounce_pause_percent,
    follow_up_auto: row.follow_up_auto,
    thank_you_enabled: row.thank_you_enabled,
    delivered_after_hours: row.delivered_after_hours,
    open_tracking: row.open_tracking,
    click_tracking: row.click_tracking,
    updated_at: row.updated_at.toISOString(),
  };
}
