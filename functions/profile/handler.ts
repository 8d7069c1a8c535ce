import { httpHandler } from '../../shared/runtime/http.ts';
import { personDeps } from './deps.ts';
import { addCertificateRoute } from './routes/add-certificate.ts';
import { addEducationRoute } from './routes/add-education.ts';
import { addExperienceRoute } from './routes/add-experience.ts';
import { addLanguageRoute } from './routes/add-language.ts';
import { addProjectRoute } from './routes/add-project.ts';
import { addSkillRoute } from './routes/add-skill.ts';
import { deleteCertificateRoute } from './routes/delete-certificate.ts';
import { deleteEducationRoute } from './routes/delete-education.ts';
import { deleteExperienceRoute } from './routes/delete-experience.ts';
import { deleteLanguageRoute } from './routes/delete-language.ts';
import { deleteProjectRoute } from './routes/delete-project.ts';
import { deleteSkillRoute } from './routes/delete-skill.ts';
import { listCertificatesRoute } from './routes/list-certificates.ts';
import { listEducationRoute } from './routes/list-education.ts';
import { listExperienceRoute } from './routes/list-experience.ts';
import { listLanguagesRoute } from './routes/list-languages.ts';
import { listProjectsRoute } from './routes/list-projects.ts';
import { listSkillsRoute } from './routes/list-skills.ts';
import { patchCertificateRoute } from './routes/patch-certificate.ts';
import { patchEducationRoute } from './routes/patch-education.ts';
import { patchExperienceRoute } from './routes/patch-experience.ts';
import { patchLanguageRoute } from './routes/patch-language.ts';
import { patchPreferencesRoute } from './routes/patch-preferences.ts';
import { patchProfileRoute } from './routes/patch-profile.ts';
import { patchProjectRoute } from './routes/patch-project.ts';
import { patchSettingsRoute } from './routes/patch-settings.ts';
import { patchSkillRoute } from './routes/patch-skill.ts';
import { readCertificateRoute } from './routes/read-certificate.ts';
import { readOneEducationRoute } from './routes/read-education.ts';
import { readOneExperienceRoute } from './routes/read-experience.ts';
import { readLanguageRoute } from './routes/read-language.ts';
import { readPreferencesRoute } from './routes/read-preferences.ts';
import { readProfileRoute } from './routes/read-profile.ts';
import { readProjectRoute } from './routes/read-project.ts';
import { readSettingsRoute } from './routes/read-settings.ts';
import { replaceCertificateRoute } from './routes/replace-certificate.ts';
import { replaceCertificatesRoute } from './routes/replace-certificates.ts';
import { replaceEducationRoute } from './routes/replace-education.ts';
import { replaceExperienceRoute } from './routes/replace-experience.ts';
import { replaceLanguageRoute } from './routes/replace-language.ts';
import { replaceLanguagesRoute } from './routes/replace-languages.ts';
import { replacePreferencesRoute } from './routes/replace-preferences.ts';
import { replaceProfileRoute } from './routes/replace-profile.ts';
import { replaceProjectRoute } from './routes/replace-project.ts';
import { replaceProjectsRoute } from './routes/replace-projects.ts';
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
    listProjectsRoute,
    addProjectRoute,
    replaceProjectsRoute,
    readProjectRoute,
    patchProjectRoute,
    replaceProjectRoute,
    deleteProjectRoute,
    listCertificatesRoute,
    addCertificateRoute,
    replaceCertificatesRoute,
    readCertificateRoute,
    patchCertificateRoute,
    replaceCertificateRoute,
    deleteCertificateRoute,
    listLanguagesRoute,
    addLanguageRoute,
    replaceLanguagesRoute,
    readLanguageRoute,
    patchLanguageRoute,
    replaceLanguageRoute,
    deleteLanguageRoute,
  ],
  deps: personDeps,
});
