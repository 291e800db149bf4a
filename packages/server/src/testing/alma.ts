import { readFileSync } from 'node:fs';
import { type MeetingState, type Moment, type PlanJson, type Projection, project } from '@samsyn/model';

/** The fictional case as it lies in `cases/`, as far as the pages for those who only look need it. */
interface Case {
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly boardRole: string;
    readonly agencyId: string | null;
    readonly presence: string;
    readonly phone?: string;
  }[];
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly principal: string }[];
  readonly questions: readonly Fields[];
  readonly situation: readonly { readonly by: string; readonly worksWell: string; readonly worksLessWell: string }[];
  readonly needs: readonly Fields[];
  readonly goals: readonly Fields[];
  readonly insatser: readonly (Fields & { readonly id: string; readonly ownerId: string; readonly status: string })[];
  readonly ownActions: readonly (Fields & { readonly id: string; readonly byId: string })[];
  readonly views: {
    readonly child: { readonly text: string };
    readonly guardians: readonly { readonly participantId: string; readonly text: string }[];
  };
  readonly disagreements: readonly {
    readonly id: string;
    readonly topic: string;
    readonly status: string;
    readonly handledBy: string;
    readonly byDate: string;
    readonly positions: readonly { readonly byId: string; readonly text: string }[];
  }[];
  readonly concepts: readonly Fields[];
  readonly coordinator: {
    readonly participantId: string;
    readonly responsiblePrincipal: string;
    readonly expectations: readonly string[];
  };
  readonly contingency: Fields;
  readonly followUp: Fields & { readonly durationMinutes: number };
  readonly plainSummary: readonly Fields[];
}
type Fields = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Record<string, string>> = { 'pending-decision': 'needs-decision' };
const PRESENCE: Readonly<Record<string, string>> = { rummet: 'room', uteblev: 'absent' };

/** 10:37 on the day of the meeting: Behov, Peter has the floor. */
export const ALMA_NOW_MS = Date.parse('2026-12-04T10:37:00+01:00');
const minutesAgo = (minutes: number): number => ALMA_NOW_MS - minutes * 60_000;

/** Alma's meeting as a plan, in Behov. */
export function almaPlan(meeting: Partial<MeetingState> = {}): PlanJson {
  const alma = JSON.parse(readFileSync(new URL('../../../../cases/alma.json', import.meta.url), 'utf8')) as Case;
  const agency = (id: string | null) => alma.agencies.find((one) => one.id === id);
  const rows = (list: readonly Fields[]) =>
    Object.fromEntries(list.map((row, order) => [String(row['id'] ?? order), { ...withoutNull(row), order }]));
  const minutes = { opening: 8, situation: 15, needs: 34, summary: 10, closing: 8 };
  const plan: Record<string, unknown> = {
    meeting: {
      title: 'SIP för Alma',
      startsAt: '2026-12-04T10:00:00+01:00',
      plannedMinutes: 75,
      minutes,
      phase: 'needs',
      phaseStartedAt: minutesAgo(14),
      startedAt: minutesAgo(37),
      pausedAt: null,
      pauseUntil: null,
      spentMs: {},
      phasePausedMs: 0,
      floor: 'p-peter',
      floorSince: minutesAgo(2),
      floorPausedMs: 0,
      heard: [],
      visited: ['opening', 'situation', 'needs'],
      leader: 'p-birgitta',
      partLeader: null,
      lockedAt: null,
      version: 0,
      endedAt: null,
      endReason: null,
      ...meeting,
    },
    'meeting/turns': ['p-jenny', 'p-fredrik'],
    roster: Object.fromEntries(
      alma.participants.map(({ id, name, boardRole, agencyId, presence, phone }) => [
        id,
        {
          name,
          role: boardRole,
          agency: boardRole === 'agency' ? (agency(agencyId)?.name ?? null) : null,
          principal: agency(agencyId)?.principal ?? null,
          presence: PRESENCE[presence] ?? 'video',
          pen: [],
          ...(phone === undefined ? {} : { phone }),
        },
      ]),
    ),
    consent: {
      status: 'given',
      form: 'skriftligt',
      givenOn: '2026-11-10',
      exceptions: ['Uppgifter om föräldrarnas separation delas inte.'],
    },
    subject: { displayName: 'Alma' },
    unconfirmed: {},
    questions: rows(alma.questions),
    needs: rows(alma.needs),
    goals: rows(alma.goals),
    concepts: rows(alma.concepts),
    onepager: rows(alma.plainSummary),
    expectations: rows(alma.coordinator.expectations.map((text) => ({ text }))),
    disagreements: rows(
      alma.disagreements.map(({ positions: _said, ...row }) => ({
        ...row,
        status: row.status === 'kvarstår' ? 'remains' : 'solved-with-change',
      })),
    ),
    plan: {
      ...alma.contingency,
      coordinator: { seat: alma.coordinator.participantId, principal: alma.coordinator.responsiblePrincipal },
      followUp: { ...alma.followUp, minutes: alma.followUp.durationMinutes },
    },
    plainText: {
      ...Object.fromEntries(
        alma.situation.flatMap(({ by, worksWell, worksLessWell }) => [
          [`voice/${by}/worksWell`, worksWell],
          [`voice/${by}/worksLessWell`, worksLessWell],
        ]),
      ),
      'voice/p-alma/view': alma.views.child.text,
      ...Object.fromEntries(alma.views.guardians.map(({ participantId, text }) => [`voice/${participantId}/view`, text])),
    },
  };
  for (const { id } of alma.participants) {
    const own = [
      ...alma.insatser
        .filter(({ ownerId }) => ownerId === id)
        .map((row) => ({ ...row, status: STATUS[row.status] ?? row.status })),
      ...alma.ownActions.filter(({ byId }) => byId === id).map((row) => ({ ...row, status: 'accepted' })),
    ];
    plan[`commitments/${id}`] = rows(own);
    plan[`remarks/${id}`] = rows(
      alma.disagreements.flatMap(({ id: about, positions }) =>
        positions.filter(({ byId }) => byId === id).map(({ text }) => ({ id: `${about}-${id}`, about, kind: 'position', text })),
      ),
    );
  }
  return plan;
}

/** The same as those who only look see it. */
export const almaProjection = (meeting: Partial<MeetingState> = {}, moment: Partial<Moment> = {}): Projection =>
  project(almaPlan(meeting), { here: [], writing: new Map(), ...moment });

const withoutNull = (row: Fields): Fields => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
