import { CalendarSettings, CalendarSettingsWrite } from '../../../shared/contracts/calendar.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import {
  forgetCalendarSettings,
  readCalendarSettings,
  writeCalendarSettings,
} from '../../../shared/services/calendar/settings.ts';
import type { IntegrationDeps } from '../deps.ts';

const path = '/v1/integrations/google-calendar';
const tag = 'Integrations';

export const readCalendar = defineRoute<IntegrationDeps>()({
  method: 'GET',
  path,
  tag,
  summary: 'How your Google calendar is used',
  auth: 'user',
  responses: { 200: CalendarSettings },
  handle: async (deps, ctx) => ({ status: 200, body: await readCalendarSettings(deps, ctx) }),
});

export const writeCalendar = defineRoute<IntegrationDeps>()({
  method: 'PUT',
  path,
  tag,
  summary: 'Choose the calendar, whether interviews stand in it, and when it reminds',
  description: 'Events of coming interviews follow within a minute or two. What you leave out is set to its default.',
  auth: 'user',
  scope: 'act',
  body: CalendarSettingsWrite,
  responses: { 200: CalendarSettings },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: await writeCalendarSettings(deps, ctx, body) }),
});

export const forgetCalendar = defineRoute<IntegrationDeps>()({
  method: 'DELETE',
  path,
  tag,
  summary: 'Use the calendar no more; events that stand in it stay',
  auth: 'user',
  scope: 'act',
  responses: { 204: null },
  handle: async (deps, ctx) => {
    await forgetCalendarSettings(deps, ctx);
    return { status: 204 };
  },
});
