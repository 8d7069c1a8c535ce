import type { ParsedResume, TextField } from '../parsed.ts';
import { fieldChange, HAVE_ALREADY, type Proposals, plain } from './proposed.ts';

export const profileFields = [
  'headline',
  'summary',
  'location',
  'phone',
  'linkedin_url',
  'github_url',
  'portfolio_url',
] as const;
export type ProfileField = (typeof profileFields)[number];

const lengths: Record<ProfileField, number> = {
  headline: 255,
  summary: 5_000,
  location: 255,
  phone: 50,
  linkedin_url: 500,
  github_url: 500,
  portfolio_url: 500,
};

/** The fields of the profile that the resume states otherwise than they stand there. */
export function proposeProfile(
  parsed: ParsedResume,
  profile: Readonly<Record<ProfileField, string | null>>,
): Proposals {
  const proposals: Proposals = { changes: [], skipped: [] };
  for (const field of profileFields) {
    const read = fieldOf(parsed, field);
    if (read === undefined) continue;
    const current = profile[field];
    if (current !== null && same(field, current, read.value)) {
      proposals.skipped.push({ what: field, why: HAVE_ALREADY });
    } else if (read.value.length > lengths[field]) {
      proposals.skipped.push({ what: field, why: 'It is too long.' });
    } else {
      const place = { entity: 'profile', target_id: null, field } as const;
      proposals.changes.push(fieldChange(place, current, read.value, [read]));
    }
  }
  return proposals;
}

function fieldOf(parsed: ParsedResume, field: ProfileField): TextField | undefined {
  const link = (kind: string) => parsed.links.find((one) => one.kind === kind);
  const [phone] = parsed.phones;
  switch (field) {
    case 'phone':
      return phone === undefined ? undefined : { ...phone, value: phone.e164 ?? phone.value };
    case 'linkedin_url':
      return link('linkedin');
    case 'github_url':
      return link('github');
    case 'portfolio_url':
      return link('portfolio');
    default:
      return parsed[field] ?? undefined;
  }
}

/** `https://www.example.com/` and `example.com` are one page, `+1 (503) 555-0147` and `+15035550147` one telephone. */
function same(field: ProfileField, own: string, read: string): boolean {
  if (field.endsWith('_url')) return page(own) === page(read);
  return plain(own) === plain(read);
}

const page = (address: string): string => address.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');
