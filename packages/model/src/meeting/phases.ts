/** The five parts of the mötescirkel, in their fixed order (002; 003:31-48). */
export const PARTS = ['opening', 'situation', 'needs', 'summary', 'closing'] as const;

export type Part = (typeof PARTS)[number];

/** Every state a meeting can be in. The parts are what happens between waiting and locked. */
export const PHASES = ['waiting', ...PARTS, 'locked', 'ended'] as const;

export type Phase = (typeof PHASES)[number];

/** Phases in which the plan is being written. */
export const OPEN_PHASES: readonly Phase[] = ['waiting', ...PARTS];

export const isPart = (phase: unknown): phase is Part => PARTS.includes(phase as Part);
export const isPhase = (value: unknown): value is Phase => PHASES.includes(value as Phase);

/** Minutes for each part of one meeting. */
export type PartMinutes = Readonly<Record<Part, number>>;

/**
 * Share of the booked time for each part. Only the order and "mest tid" for Behov are known from practice
 * [R071, R102]; the shares are a proposal that an organisation may replace.
 */
export const SHARES: PartMinutes = { opening: 0.1, situation: 0.2, needs: 0.45, summary: 0.15, closing: 0.1 };

/** Hand-set minutes for the lengths meetings are booked in. At 90 minutes ten are kept for a pause in Behov. */
const PROFILES: Readonly<Record<number, PartMinutes>> = {
  45: { opening: 5, situation: 9, needs: 20, summary: 7, closing: 4 },
  60: { opening: 6, situation: 12, needs: 27, summary: 9, closing: 6 },
  75: { opening: 8, situation: 15, needs: 34, summary: 11, closing: 7 },
  90: { opening: 8, situation: 16, needs: 46, summary: 12, closing: 8 },
};

/** A meeting is booked for 20 to 120 minutes (plan template 3.2). */
export const MEETING_MINUTES = { min: 20, max: 120, usual: 60 } as const;

/**
 * How a booked length is divided among the parts.
 *
 * @param plannedMinutes whole minutes, 20–120
 * @returns whole minutes that add up to `plannedMinutes`; Behov takes the rounding
 */
export function divideMinutes(plannedMinutes: number): PartMinutes {
  const profile = PROFILES[plannedMinutes];
  if (profile) return profile;
  const part = (name: Part) => Math.max(1, Math.round(plannedMinutes * SHARES[name]));
  const others = { opening: part('opening'), situation: part('situation'), summary: part('summary'), closing: part('closing') };
  const taken = others.opening + others.situation + others.summary + others.closing;
  return { ...others, needs: plannedMinutes - taken };
}

/** Behov is the longest part: that is where the plan is made [R071]. */
export function needsIsLongest(minutes: PartMinutes): boolean {
  return PARTS.every((part) => part === 'needs' || minutes[part] < minutes.needs);
}

/** The minutes of each part and nothing else: what is stored is what is known, whatever a client sent beside it. */
export const partMinutes = ({ opening, situation, needs, summary, closing }: PartMinutes): PartMinutes => ({
  opening,
  situation,
  needs,
  summary,
  closing,
});

export const totalMinutes = (minutes: PartMinutes): number => PARTS.reduce((sum, part) => sum + minutes[part], 0);
