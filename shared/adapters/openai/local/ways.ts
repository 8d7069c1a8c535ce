import type { LetterTone } from '../../../domain/letters/letter.ts';

/** The manners of speech of each tone: slots around which nothing is claimed that the slots do not hold. */
type Ways<F> = Record<LetterTone, readonly F[]>;

export const openings: Ways<(title: string, company: string) => string> = {
  professional: [
    (title, company) => `I am writing to apply for the ${title} position at ${company}.`,
    (title, company) => `Please accept my application for the ${title} position at ${company}.`,
    (title, company) => `I would like to apply for the ${title} position at ${company}.`,
    (title, company) => `With this letter I would like to apply for the ${title} opening at ${company}.`,
    (title, company) => `I would like to be considered for the ${title} opening at ${company}.`,
    (title, company) => `Please consider this letter my application for the ${title} role at ${company}.`,
    (title, company) => `I am applying for the ${title} role that ${company} has posted.`,
    (title, company) => `${company} has posted the ${title} role, and I would like to apply for it.`,
    (title, company) => `I would like to put myself forward for the ${title} position at ${company}.`,
    (title, company) => `This letter is my application for the ${title} opening at ${company}.`,
  ],
  casual: [
    (title, company) => `I would like to throw my hat in the ring for the ${title} role at ${company}.`,
    (title, company) => `Your ${title} opening at ${company} caught my eye, and I would like to apply.`,
    (title, company) => `I would like to talk to you about the ${title} role at ${company}.`,
    (title, company) => `The ${title} role at ${company} has my attention, and I would like to apply.`,
    (title, company) => `I would like to be your next colleague at ${company}, in the ${title} role.`,
    (title, company) => `I saw the ${title} role at ${company} and would like to apply.`,
    (title, company) => `Is the ${title} role at ${company} still open? I would like to have it.`,
    (title, company) => `Count me in for the ${title} role at ${company}: I would like to apply.`,
    (title, company) => `This is my application for the ${title} role at ${company}, short and plain.`,
    (title, company) => `I came across the ${title} opening at ${company} and would like to know more.`,
  ],
  enthusiastic: [
    (title, company) => `I was excited to read about the ${title} role at ${company}, and I would love to apply.`,
    (title, company) => `I would be thrilled to take on the ${title} role at ${company}.`,
    (title, company) => `I am excited to apply for the ${title} position at ${company}.`,
    (title, company) => `It would be a joy to take on the ${title} role at ${company}, and I would love to apply.`,
    (title, company) => `I was delighted to find the ${title} opening at ${company}, and I would love to apply.`,
    (title, company) => `Nothing would please me more than to take on the ${title} role at ${company}!`,
    (title, company) => `The ${title} role at ${company} is one I would love to have!`,
    (title, company) => `What a pleasure to find the ${title} opening at ${company}: I would love to apply!`,
    (title, company) => `I am thrilled to apply for the ${title} role at ${company}!`,
    (title, company) => `I would love to join ${company} in the ${title} role!`,
  ],
};

/** Of the job held now, and of the last one. */
export const whereabouts: Record<
  LetterTone,
  readonly [(title: string, company: string) => string, (title: string, company: string) => string]
> = {
  professional: [
    (title, company) => `I currently work as ${title} at ${company}.`,
    (title, company) => `I last worked as ${title} at ${company}.`,
  ],
  casual: [
    (title, company) => `These days I work as ${title} at ${company}.`,
    (title, company) => `Until lately I worked as ${title} at ${company}.`,
  ],
  enthusiastic: [
    (title, company) => `Today I work as ${title} at ${company}, and I enjoy it.`,
    (title, company) => `In my last job I worked as ${title} at ${company}, and I enjoyed it.`,
  ],
};

export const inAll: Ways<(total: string) => string> = {
  professional: [
    (total) => `I have ${total} in all.`,
    (total) => `In all, I have ${total}.`,
    (total) => `I bring ${total}.`,
  ],
  casual: [(total) => `That makes ${total}.`, (total) => `All told, I have ${total}.`],
  enthusiastic: [
    (total) => `I would gladly bring you my ${total}.`,
    (total) => `I bring ${total}, and I would love to bring them to you.`,
  ],
};

export const skillsKnown: Ways<(names: string) => string> = {
  professional: [
    (names) => `Of what you ask for, I know ${names}.`,
    (names) => `Of the skills in your posting, I work with ${names}.`,
    (names) => `You ask for ${names}, which I know.`,
  ],
  casual: [
    (names) => `From your list I know ${names}.`,
    (names) => `You mention ${names}: that I know.`,
    (names) => `I know my way around ${names}.`,
  ],
  enthusiastic: [
    (names) => `I was glad to see ${names} in your posting, since I know and like this work.`,
    (names) => `I enjoy working with ${names}, which you ask for.`,
    (names) => `You ask for ${names}, and I would love to use what I know of it.`,
  ],
};

export const talk: Ways<(company: string) => string> = {
  professional: [
    (company) => `I would welcome the chance to talk about how I could help ${company}.`,
    (company) => `I would be glad to discuss with you what I could do for ${company}.`,
    (company) => `I would appreciate a conversation about the work ahead at ${company}.`,
  ],
  casual: [
    (company) => `I would enjoy a chat about what ${company} needs.`,
    () => 'I would be happy to talk whenever it suits you.',
    (company) => `I would like to hear more about the work at ${company}.`,
  ],
  enthusiastic: [
    (company) => `I would love to talk about what I could do for ${company}.`,
    (company) => `I would be delighted to help ${company} with the work ahead.`,
    (company) => `I cannot wait to hear more about the work at ${company}.`,
  ],
};
/** The last words before the greeting. */
export const thanks: Record<LetterTone, string> = {
  professional: 'Thank you for your time and consideration.',
  casual: 'Thanks for reading.',
  enthusiastic: 'Thank you so much for reading this letter.',
};
