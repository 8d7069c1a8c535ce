import type { JsonResume } from './json-resume.ts';

type Repository = {
  name: string;
  description: string | null;
  url: string;
  language: string | null;
  stars: number;
  createdAt: Date;
};
type Person = {
  name: string | null;
  bio: string | null;
  blog: string | null;
  location: string | null;
  url: string;
  repositories: readonly Repository[];
};

/** A resume shows a few. */
const MOST_PROJECTS = 6;

/**
 * Pure. What somebody shows at GitHub as a JSON Resume: the links, the languages of their own repositories (most used
 * first), and those that most people marked. Nothing is concluded from it.
 */
export function fromGithub({ name, bio, blog, location, url, repositories }: Person): JsonResume {
  const languages = Map.groupBy(
    repositories.filter(({ language }) => language !== null && language.trim() !== ''),
    ({ language }) => language ?? '',
  );
  const skills = [...languages]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([each]) => ({ name: each }));
  const projects = repositories
    .filter(({ description }) => description !== null && description.trim() !== '')
    .toSorted((one, other) => other.stars - one.stars)
    .slice(0, MOST_PROJECTS)
    .map((one) => ({
      name: one.name,
      url: one.url,
      startDate: one.createdAt.toISOString().slice(0, 7),
      description: one.description ?? '',
    }));
  return {
    basics: {
      name: name ?? undefined,
      label: bio ?? undefined,
      url: blog !== null && /^https?:\/\//.test(blog) ? blog : undefined,
      ...(location === null ? {} : { location: { address: location } }),
      profiles: [{ network: 'GitHub', url }],
    },
    skills,
    projects,
  };
}
