import { httpHandler } from '../../shared/runtime/http.ts';
import { personDeps } from './deps.ts';
import { addEducationRoute } from './routes/add-education.ts';
import { addExperienceRoute } from './routes/add-experience.ts';
import { addSkillRoute } from './routes/add-skill.ts';
import { deleteEducationRoute } from './routes/delete-education.ts';
import { deleteExperienceRoute } from './routes/delete-experience.ts';
import { deleteSkillRoute } from './routes/delete-skill.ts';
import { listEducationRoute } from './routes/list-education.ts';
import { listExperienceRoute } from './routes/list-experience.ts';
import { listSkillsRoute } from './routes/list-skills.ts';
import { patchExperienceRoute } from './routes/patch-experience.ts';
import { patchProfileRoute } from './routes/patch-profile.ts';
import { readPreferencesRoute } from './routes/read-preferences.ts';
import { readProfileRoute } from './routes/read-profile.ts';
import { readSettingsRoute } from './routes/read-settings.ts';
import { replacePreferencesRoute } from './routes/replace-preferences.ts';
import { replaceProfileRoute } from './routes/replace-profile.ts';
import { replaceSettingsRoute } from './routes/replace-settings.ts';

export const handler = httpHandler({
  routes: [
    readProfileRoute,
    replaceProfileRoute,
    patchProfileRoute,
    readPreferencesRoute,
    replacePreferencesRoute,
    readSettingsRoute,
    replaceSettingsRoute,
    listSkillsRoute,
    addSkillRoute,
    deleteSkillRoute,
    listExperienceRoute,
    addExperienceRoute,
    patchExperienceRoute,
    deleteExperienceRoute,
    listEducationRoute,
    addEducationRoute,
    deleteEducationRoute,
  ],
  deps: personDeps,
});
