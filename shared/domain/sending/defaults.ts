/** How mail leaves for a person who set nothing; the same as the defaults of the settings' columns. */
export const DEFAULT_SENDING = {
  /** By drafts where Google granted the rights for them, else by one call. */
  send_mode: 'auto',
  send_days: [1, 2, 3, 4, 5, 6, 7],
  send_window_start: '00:00',
  send_window_end: '24:00',
  send_zone: 'person',
  send_gap_seconds: 60,
  send_jitter_seconds: 30,
  ramp_up: true,
  ramp_up_start: 10,
  bounce_pause_percent: 5,
  follow_up_auto: false,
  thank_you_enabled: true,
  delivered_after_hours: 48,
  open_tracking: false,
  click_tracking: false,
} as const;
