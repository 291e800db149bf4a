import { isRole, PARTS, type Part, type PartMinutes, PRINCIPALS, type Presence, type Principal, type Role } from '@samsyn/model';
import type { Case } from './case.ts';

/** The words of a case, in Swedish as practice has them, and what they are called in the model. */

const PRESENCE: Readonly<Record<string, Presence>> = {
  rummet: 'room',
  'video-hemifrån': 'video',
  'video-arbetsplats': 'video',
  telefon: 'phone',
  'telefon+tavla': 'phone+board',
  uteblev: 'absent',
};

const PART: Readonly<Record<string, Part>> = {
  inledning: 'opening',
  'aktuell-situation': 'situation',
  behov: 'needs',
  sammanfattning: 'summary',
  avslutning: 'closing',
};

const PARTICIPATION: Readonly<Record<string, string>> = {
  'deltar-en-stund': 'a-while',
  'deltar-hela': 'whole',
  'leder-delar': 'leads-parts',
};

const RESPONSE: Readonly<Record<string, string>> = {
  kommer: 'coming',
  'skickar-ersättare': 'substitute',
  'kommer-inte': 'cannot',
  'inget-svar': 'no-answer',
};

const STATUS: Readonly<Record<string, string>> = { accepted: 'accepted', 'pending-decision': 'needs-decision' };

const REACTION: Readonly<Record<string, string>> = { bra: 'good', okej: 'okay', 'vill-inte': 'unwanted' };

const DISAGREEMENT: Readonly<Record<string, string>> = {
  'om-stödet': 'support',
  'om-målet': 'goal',
  'barnet-vill-inte': 'child-unwilling',
};

const OUTCOME: Readonly<Record<string, string>> = {
  kvarstår: 'remains',
  'löst-med-ändring': 'solved-with-change',
  löst: 'solved',
};

const CONFIRMATION: Readonly<Record<string, string>> = {
  bekräftad: 'confirmed',
  'bekräftad-med-förbehåll': 'with-reservation',
  'bekräftad-med-avvikande-mening': 'dissenting',
};

const meaning =
  <T>(table: Readonly<Record<string, T>>, what: string) =>
  (word: string): T => {
    const found = table[word];
    if (found === undefined) throw new Error(`a case says "${word}", which is no ${what}`);
    return found;
  };

export const presenceOf = meaning(PRESENCE, 'presence');
export const partOf = meaning(PART, 'part');
export const participationOf = meaning(PARTICIPATION, 'way to take part');
export const responseOf = meaning(RESPONSE, 'answer to an invitation');
export const statusOf = meaning(STATUS, 'status of a row');
export const reactionOf = meaning(REACTION, 'reaction');
export const disagreementOf = meaning(DISAGREEMENT, 'kind of disagreement');
export const outcomeOf = meaning(OUTCOME, 'outcome of a disagreement');
export const confirmationOf = meaning(CONFIRMATION, 'confirmation');

export function roleOf(word: string): Role {
  if (!isRole(word)) throw new Error(`a case says "${word}", which is no role`);
  return word;
}

export function principalOf(word: string): Principal {
  const found = PRINCIPALS.find((principal) => principal === word);
  if (!found) throw new Error(`a case says "${word}", which is no principal`);
  return found;
}

/** How a case divides its time. */
export function minutesOf({ phases }: Case): PartMinutes {
  const minutes = new Map(phases.map(({ key, plannedMinutes }) => [partOf(key), plannedMinutes]));
  const of = (part: Part): number => minutes.get(part) ?? 1;
  const [opening, situation, needs, summary, closing] = PARTS.map(of) as [number, number, number, number, number];
  return { opening, situation, needs, summary, closing };
}
