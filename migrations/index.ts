import type { Migration } from 'kysely/migration';
import * as m0001 from './0001_roles_and_extensions.ts';
import * as m0002 from './0002_base_functions.ts';
import * as m0003 from './0003_users.ts';
import * as m0004 from './0004_jobs.ts';
import * as m0005 from './0005_applications.ts';
import * as m0006 from './0006_communications.ts';
import * as m0007 from './0007_ai.ts';
import * as m0008 from './0008_integrations.ts';
import * as m0009 from './0009_analytics.ts';
import * as m0010 from './0010_audit.ts';
import * as m0011 from './0011_partitions.ts';
import * as m0012 from './0012_triggers.ts';
import * as m0013 from './0013_row_level_security.ts';
import * as m0014 from './0014_grants.ts';
import * as m0015 from './0015_views.ts';
import * as m0016 from './0016_seed_rows.ts';
import * as m0020 from './0020_sign_in.ts';
import * as m0021 from './0021_sign_in_functions.ts';
import * as m0022 from './0022_idempotency_scope.ts';
import * as m0030 from './0030_postings.ts';
import * as m0031 from './0031_user_sources.ts';
import * as m0032 from './0032_places.ts';
import * as m0033 from './0033_match_refreshes.ts';
import * as m0035 from './0035_match_score.ts';
import * as m0040 from './0040_person_sources.ts';
import * as m0041 from './0041_letter_findings.ts';
import * as m0050 from './0050_sending.ts';
import * as m0051 from './0051_letter_guard.ts';
import * as m0070 from './0070_replies.ts';
import * as m0080 from './0080_worker_reach.ts';
import * as m0110 from './0110_crawling.ts';
import * as m0111 from './0111_pages_packed.ts';
import * as m0120 from './0120_sightings.ts';
import * as m0121 from './0121_companies.ts';
import * as m0124 from './0124_own_postings.ts';
import * as m0130 from './0130_places.ts';
import * as m0131 from './0131_posting_facts.ts';
import * as m0140 from './0140_match_features.ts';
import * as m0141 from './0141_match_marks.ts';
import * as m0145 from './0145_liveness_asks.ts';
import * as m0150 from './0150_search_rows.ts';
import * as m0151 from './0151_saved_searches.ts';
import * as m0165 from './0165_resume_pipeline.ts';
import * as m0170 from './0170_person.ts';
import * as m0172 from './0172_rights_matched.ts';
import * as m0176 from './0176_search_text.ts';
import * as m0179 from './0179_host_quotas.ts';
import * as m0183 from './0183_known_dates.ts';
import * as m0184 from './0184_person_entries.ts';
import * as m0185 from './0185_years_grow.ts';
import * as m0190 from './0190_applying.ts';
import * as m0200 from './0200_sending_rules.ts';
import * as m0211 from './0211_redrives.ts';
import * as m0230 from './0230_frozen_when_written.ts';
import * as m0231 from './0231_automatic_letters.ts';
import * as m0240 from './0240_reply_tiers.ts';
import * as m0250 from './0250_suggested_links.ts';
import * as m0251 from './0251_listed_again.ts';
import * as m0252 from './0252_mailbox_watch.ts';
import * as m0255 from './0255_request_windows.ts';
import * as m0260 from './0260_interview_proposals.ts';
import * as m0261 from './0261_calendar_events.ts';
import * as m0262 from './0262_notices.ts';
import * as m0263 from './0263_offers.ts';
import * as m0264 from './0264_calendar_feeds.ts';
import * as m0265 from './0265_guessed_times.ts';
import * as m0280 from './0280_letter_versions.ts';
import * as m0281 from './0281_prompts.ts';
import * as m0300 from './0300_data_exports.ts';
import * as m0301 from './0301_erasures.ts';
import * as m0302 from './0302_trail_of_answers.ts';
import * as m0303 from './0303_audit_seals.ts';
import * as m0304 from './0304_retention.ts';
import * as m0305 from './0305_figures.ts';
import * as m0306 from './0306_old_postings.ts';
import * as m0307 from './0307_views_of_others.ts';
import * as m0308 from './0308_more_in_the_trail.ts';
import * as m0309 from './0309_followers_whole.ts';
import * as m0310 from './0310_sheets.ts';
import * as m0311 from './0311_digests.ts';
import * as m0312 from './0312_read_github.ts';
import * as m0340 from './0340_hot_tables.ts';
import * as m0350 from './0350_series_of_interviews.ts';
import * as m0351 from './0351_exchange_rates.ts';
import * as m0352 from './0352_forwarding_addresses.ts';
import * as m0353 from './0353_letter_requests.ts';
import * as m0354 from './0354_prompt_of_answers.ts';
import * as m0410 from './0410_access_tokens.ts';
import * as m0411 from './0411_webhooks.ts';
import * as m0430 from './0430_may_be_read.ts';
import * as m0460 from './0460_tracking.ts';
import * as m0480 from './0480_dumps_whole.ts';
import * as m0481 from './0481_desk.ts';
import * as m0482 from './0482_sessions_end.ts';
import * as m0483 from './0483_read_linkedin.ts';
import * as m0500 from './0500_hinted_at.ts';
import * as m0501 from './0501_seals_looked_at.ts';
import * as m0510 from './0510_sealed_otherwise.ts';
import * as m0511 from './0511_permission_ended.ts';

/**
 * Every step, in order, imported by name so that a bundle holds them (a test checks that no file is left out). Steps
 * only go up: a released one is never edited, a later one mends it.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001_roles_and_extensions': m0001,
  '0002_base_functions': m0002,
  '0003_users': m0003,
  '0004_jobs': m0004,
  '0005_applications': m0005,
  '0006_communications': m0006,
  '0007_ai': m0007,
  '0008_integrations': m0008,
  '0009_analytics': m0009,
  '0010_audit': m0010,
  '0011_partitions': m0011,
  '0012_triggers': m0012,
  '0013_row_level_security': m0013,
  '0014_grants': m0014,
  '0015_views': m0015,
  '0016_seed_rows': m0016,
  '0020_sign_in': m0020,
  '0021_sign_in_functions': m0021,
  '0022_idempotency_scope': m0022,
  '0030_postings': m0030,
  '0031_user_sources': m0031,
  '0032_places': m0032,
  '0033_match_refreshes': m0033,
  '0035_match_score': m0035,
  '0040_person_sources': m0040,
  '0041_letter_findings': m0041,
  '0050_sending': m0050,
  '0051_letter_guard': m0051,
  '0070_replies': m0070,
  '0080_worker_reach': m0080,
  '0110_crawling': m0110,
  '0111_pages_packed': m0111,
  '0120_sightings': m0120,
  '0121_companies': m0121,
  '0124_own_postings': m0124,
  '0130_places': m0130,
  '0131_posting_facts': m0131,
  '0140_match_features': m0140,
  '0141_match_marks': m0141,
  '0145_liveness_asks': m0145,
  '0150_search_rows': m0150,
  '0151_saved_searches': m0151,
  '0165_resume_pipeline': m0165,
  '0170_person': m0170,
  '0172_rights_matched': m0172,
  '0176_search_text': m0176,
  '0179_host_quotas': m0179,
  '0183_known_dates': m0183,
  '0184_person_entries': m0184,
  '0185_years_grow': m0185,
  '0190_applying': m0190,
  '0200_sending_rules': m0200,
  '0211_redrives': m0211,
  '0230_frozen_when_written': m0230,
  '0231_automatic_letters': m0231,
  '0240_reply_tiers': m0240,
  '0250_suggested_links': m0250,
  '0251_listed_again': m0251,
  '0252_mailbox_watch': m0252,
  '0255_request_windows': m0255,
  '0260_interview_proposals': m0260,
  '0261_calendar_events': m0261,
  '0262_notices': m0262,
  '0263_offers': m0263,
  '0264_calendar_feeds': m0264,
  '0265_guessed_times': m0265,
  '0280_letter_versions': m0280,
  '0281_prompts': m0281,
  '0300_data_exports': m0300,
  '0301_erasures': m0301,
  '0302_trail_of_answers': m0302,
  '0303_audit_seals': m0303,
  '0304_retention': m0304,
  '0305_figures': m0305,
  '0306_old_postings': m0306,
  '0307_views_of_others': m0307,
  '0308_more_in_the_trail': m0308,
  '0309_followers_whole': m0309,
  '0310_sheets': m0310,
  '0311_digests': m0311,
  '0312_read_github': m0312,
  '0340_hot_tables': m0340,
  '0350_series_of_interviews': m0350,
  '0351_exchange_rates': m0351,
  '0352_forwarding_addresses': m0352,
  '0353_letter_requests': m0353,
  '0354_prompt_of_answers': m0354,
  '0410_access_tokens': m0410,
  '0411_webhooks': m0411,
  '0430_may_be_read': m0430,
  '0460_tracking': m0460,
  '0480_dumps_whole': m0480,
  '0481_desk': m0481,
  '0482_sessions_end': m0482,
  '0483_read_linkedin': m0483,
  '0500_hinted_at': m0500,
  '0501_seals_looked_at': m0501,
  '0510_sealed_otherwise': m0510,
  '0511_permission_ended': m0511,
};
