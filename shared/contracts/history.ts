import * as z from 'zod';
import { SKILL_LEVELS } from '../domain/enums.ts';
import { endsBefore } from '../domain/profile/known-date.ts';
import { day, description, knownDay, line, source } from './person-fields.ts';

const skill = {
  skill_name: line(100),
  skill_level: z.enum(SKILL_LEVELS).nullable(),
  years_experience: z.number().min(0).max(80).multipleOf(0.1).nullable(),
  is_primary: z.boolean(),
};
export const Skill = z
  .object({
    id: z.uuid(),
    ...skill,
    in_dictionary: z.boolean().meta({ description: 'Whether matching knows it.' }),
    dictionary_name: z.string().nullable().meta({ description: 'Its usual spelling: JS is JavaScript.' }),
    source_resume_id: source,
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Skill' });
export type Skill = z.infer<typeof Skill>;
export const SkillList = z.object({ items: z.array(Skill) }).meta({ id: 'SkillList' });
export const NewSkill = z
  .strictObject({
    skill_name: skill.skill_name,
    skill_level: skill.skill_level.default(null),
    years_experience: skill.years_experience.default(null),
    is_primary: skill.is_primary.default(false),
  })
  .meta({ id: 'NewSkill' });
export type NewSkill = z.infer<typeof NewSkill>;
/** Changes what is given. */
export const SkillPatch = z.strictObject(skill).partial().meta({ id: 'SkillPatch' });
export type SkillPatch = z.infer<typeof SkillPatch>;
/** Replaces all skills: what is left out is deleted, several spellings of one are joined. */
export const SkillsPut = z.strictObject({ items: z.array(NewSkill).max(500) }).meta({ id: 'SkillsPut' });
export const SkillsReplaced = z
  .object({
    items: z.array(Skill),
    merged: z
      .array(z.object({ skill_name: z.string(), also: z.array(z.string()) }))
      .meta({ description: 'Spellings that were one skill: the highest level and the most years are kept.' }),
  })
  .meta({ id: 'SkillsReplaced' });
export type SkillsReplaced = z.infer<typeof SkillsReplaced>;
export const SkillParams = z.strictObject({ skill_id: z.uuid() });

const job = {
  company_name: line(255),
  job_title: line(255),
  description: description.meta({ description: 'One deed a line: letters cite lines.' }),
  location: line(255).nullable(),
  start_date: day,
  end_date: day.nullable(),
  is_current: z.boolean(),
};
export const Experience = z
  .object({
    id: z.uuid(),
    company_name: z.string(),
    job_title: z.string(),
    description: z.string().nullable(),
    location: z.string().nullable(),
    start_date: knownDay,
    end_date: knownDay.nullable(),
    is_current: z.boolean(),
    source_resume_id: source,
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Experience' });
export type Experience = z.infer<typeof Experience>;
export const ExperienceList = z.object({ items: z.array(Experience) }).meta({ id: 'ExperienceList' });
export const NewExperience = z
  .strictObject({
    ...job,
    description: job.description.default(null),
    location: job.location.default(null),
    end_date: job.end_date.default(null),
    is_current: job.is_current.default(false),
  })
  .refine((value) => value.end_date === null || !endsBefore(value.end_date, value.start_date), {
    path: ['end_date'],
    message: 'It must not be before start_date.',
  })
  .refine((value) => !(value.is_current && value.end_date !== null), {
    path: ['end_date'],
    message: 'A current job has no end.',
  })
  .meta({ id: 'NewExperience' });
export type NewExperience = z.infer<typeof NewExperience>;
export const ExperiencePatch = z.strictObject(job).partial().meta({ id: 'ExperiencePatch' });
export type ExperiencePatch = z.infer<typeof ExperiencePatch>;
export const ExperienceParams = z.strictObject({ experience_id: z.uuid() });

export const Education = z
  .object({
    id: z.uuid(),
    institution_name: z.string(),
    degree: z.string(),
    field_of_study: z.string().nullable(),
    start_date: knownDay.nullable(),
    end_date: knownDay.nullable(),
    gpa: z.number().nullable(),
    gpa_scale: z.number().nullable(),
    source_resume_id: source,
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Education' });
export type Education = z.infer<typeof Education>;
export const EducationList = z.object({ items: z.array(Education) }).meta({ id: 'EducationList' });
const grade = z
  .number()
  .min(0, 'It must not be negative.')
  .max(999.99)
  .multipleOf(0.01, 'Two decimals are kept.')
  .nullable();
const degree = {
  institution_name: line(255),
  degree: line(255),
  field_of_study: line(255).nullable(),
  start_date: day.nullable(),
  end_date: day.nullable(),
  gpa: grade,
  gpa_scale: grade.meta({ description: 'The best possible, such as 4, 5, 10 or 100.' }),
};
export const NewEducation = z
  .strictObject({
    ...degree,
    field_of_study: degree.field_of_study.default(null),
    start_date: degree.start_date.default(null),
    end_date: degree.end_date.default(null),
    gpa: degree.gpa.default(null),
    gpa_scale: degree.gpa_scale.default(null),
  })
  .refine(
    (value) => value.start_date === null || value.end_date === null || !endsBefore(value.end_date, value.start_date),
    {
      path: ['end_date'],
      message: 'It must not be before start_date.',
    },
  )
  .refine((value) => value.gpa === null || value.gpa_scale === null || value.gpa <= value.gpa_scale, {
    path: ['gpa'],
    message: 'It must not be above gpa_scale.',
  })
  .meta({ id: 'NewEducation' });
export type NewEducation = z.infer<typeof NewEducation>;
/** Changes what is given. */
export const EducationPatch = z.strictObject(degree).partial().meta({ id: 'EducationPatch' });
export type EducationPatch = z.infer<typeof EducationPatch>;
export const EducationParams = z.strictObject({ education_id: z.uuid() });
