import type { Role } from '../people/roles.ts';
import { PARTS, type Part } from './phases.ts';

/** Who a sentence is worded for. Eight circles are known from practice; the texts stand in the catalogue [R013]. */
export type Audience = 'chair' | 'agency' | 'subject' | 'guardian' | 'relative';

/** Which wording a role gets. */
export const AUDIENCE: Readonly<Record<Role, Audience>> = {
  chair: 'chair',
  cochair: 'chair',
  secretary: 'chair',
  agency: 'agency',
  subject: 'subject',
  guardian: 'guardian',
  relative: 'relative',
  interpreter: 'relative',
  viewer: 'relative',
};

/** How many prompts there are for each part and audience; the catalogue holds `prompt-<part>-<audience>-<n>`. */
const COUNTS: Readonly<Record<Part, Readonly<Record<Audience, number>>>> = {
  opening: { chair: 4, agency: 2, subject: 2, guardian: 2, relative: 1 },
  situation: { chair: 3, agency: 2, subject: 3, guardian: 2, relative: 2 },
  needs: { chair: 4, agency: 3, subject: 5, guardian: 4, relative: 2 },
  summary: { chair: 4, agency: 2, subject: 3, guardian: 4, relative: 2 },
  closing: { chair: 4, agency: 2, subject: 2, guardian: 3, relative: 1 },
};

/** Message ids of what to say or ask in a part, for a role, in order. */
export function promptIds(part: Part, role: Role): string[] {
  const audience = AUDIENCE[role];
  return Array.from({ length: COUNTS[part][audience] }, (_, index) => `prompt-${part}-${audience}-${index + 1}`);
}

/** Message id of what a part is for. */
export const purposeId = (part: Part): string => `purpose-${part}`;

/** Every prompt id there is, for the catalogue's test. */
export const allPromptIds = (): string[] =>
  PARTS.flatMap((part) =>
    (['chair', 'agency', 'subject', 'guardian', 'relative'] as const).flatMap((role) => promptIds(part, role)),
  );
