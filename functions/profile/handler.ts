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
import { patchEducationRoute } from './routes/patch-education.ts';
import { patchExperienceRoute } from './routes/patch-experience.ts';
import { patchPreferencesRoute } from './routes/patch-preferences.ts';
import { patchProfileRoute } from './routes/patch-profile.ts';
import { patchSettingsRoute } from './routes/patch-settings.ts';
import { patchSkillRoute } from './routes/patch-skill.ts';
import { readOneEducationRoute } from './routes/read-education.ts';
import { readOneExperienceRoute } from './routes/read-experience.ts';
import { readPreferencesRoute } from './routes/read-preferences.ts';
import { readProfileRoute } from './routes/read-profile.ts';
import { readSettingsRoute } from './routes/read-settings.ts';
import { replaceEducationRoute } from './routes/replace-education.ts';
import { replaceExperienceRoute } from './routes/replace-experience.ts';
import { replacePreferencesRoute } from './routes/replace-preferences.ts';
import { replaceProfileRoute } from './routes/replace-profile.ts';
import { replaceSettingsRoute } from './routes/replace-settings.ts';
import { replaceSkillsRoute } from './routes/replace-skills.ts';

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
    patchEducationRoute,
    patchPreferencesRoute,
    patchSettingsRoute,
    patchSkillRoute,
    readOneEducationRoute,
    readOneExperienceRoute,
    replaceEducationRoute,
    replaceExperienceRoute,
    replaceSkillsRoute,
  ],
  deps: personDeps,
});
