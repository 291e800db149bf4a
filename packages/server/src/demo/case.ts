import { readFile } from 'node:fs/promises';

/** The fictional meetings that come with the project, in `cases/`. Of a case, what a plan has room for. */
export interface Case {
  readonly title: string;
  readonly subject: {
    readonly participantId: string;
    readonly displayName: string;
    readonly birthDate: string;
    readonly livesWith: readonly string[];
    readonly alternateResidence: string | null;
    readonly protectedIdentity: boolean;
    readonly priorities: string;
    readonly communication: {
      readonly language: string;
      readonly imageSupport: boolean;
      readonly easyRead: boolean;
      readonly notes: string;
    };
    readonly participation: {
      readonly chosen: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly seat: string;
      readonly preparedWith: string;
      readonly preparedOn: string;
      readonly imageCards: readonly { id: string; label: string; feeling: string; own: boolean }[];
    };
  };
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly principal: string }[];
  readonly participants: readonly CaseParticipant[];
  readonly consent: {
    readonly status: 'given' | 'refused' | 'withdrawn' | 'none';
    readonly form: 'skriftligt' | 'muntligt-dokumenterat';
    readonly collectedOn: string;
    readonly givenBy: readonly { readonly participantId: string; readonly on: string }[];
    readonly childAsked: { readonly on: string; readonly answer: string };
    readonly agenciesCovered: readonly string[];
    readonly exceptions: readonly string[];
    readonly purpose: string;
    readonly validUntil: string;
  };
  readonly invitation: {
    readonly sentOn: string;
    readonly meetingAt: string;
    readonly durationMinutes: number;
    readonly noticeDays: number;
    readonly place: string;
    readonly remote: boolean;
    readonly initiator: string;
    readonly responses: readonly {
      readonly agencyId: string;
      readonly status: string;
      readonly on: string | null;
      readonly note?: string;
    }[];
  };
  readonly questions: readonly { id: string; text: string; by: string; subjectAgrees: boolean; answer: string }[];
  readonly phases: readonly { readonly key: string; readonly plannedMinutes: number }[];
  readonly speakingOrder: Readonly<Record<string, readonly string[]>>;
  readonly situation: readonly (Hidden & { by: string; worksWell: string; worksLessWell: string })[];
  readonly needs: readonly { id: string; text: string; voicedBy: string; questionIds: readonly string[] }[];
  readonly goals: readonly CaseGoal[];
  readonly insatser: readonly CaseRow[];
  readonly ownActions: readonly {
    id: string;
    byId: string;
    what: string;
    howOften: string;
    startOn: string;
    goalIds: readonly string[];
  }[];
  readonly views: {
    readonly child: { text: string; collectedBy: string; how: string; onInsatser: Readonly<Record<string, string>> };
    readonly guardians: readonly { participantId: string; text: string }[];
  };
  readonly disagreements: readonly {
    id: string;
    topic: string;
    kind: string;
    positions: readonly { byId: string; text: string }[];
    handledBy: string;
    byDate: string;
    status: string;
  }[];
  readonly parked: readonly { id: string; text: string; raisedBy: string; handledBy: string }[];
  readonly concepts: readonly { term: string; usedBy: string; explanation: string }[];
  readonly coordinator: {
    readonly participantId: string;
    readonly responsiblePrincipal: string;
    readonly wishFromFamily: string;
    readonly expectations: readonly string[];
  };
  readonly contingency: { readonly ifNotWorking: string; readonly acute: string; readonly changeTrigger: string };
  readonly followUp: {
    readonly needed: boolean;
    readonly at: string;
    readonly place: string;
    readonly remote: boolean;
    readonly question: string;
    readonly durationMinutes: number;
  };
  readonly confirmations: readonly { byId: string; status: string; comment?: string }[];
  readonly plainSummary: readonly { goal: string; what: string; howWhere: string; when: string; who: string }[];
}

/** Something that a limited consent hides from some agencies. */
interface Hidden {
  readonly hiddenFrom?: readonly string[];
}

export interface CaseParticipant {
  readonly id: string;
  readonly name: string;
  readonly agencyId: string | null;
  readonly boardRole: string;
  readonly presence: string;
  readonly title?: string;
  readonly hasMandate?: boolean | null;
  readonly contactWithSubject: string | null;
  readonly phone?: string;
  readonly language?: string;
}

export interface CaseGoal {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  readonly inOwnWords: string | null;
  readonly measure: string;
  readonly targetDate: string;
  readonly needIds: readonly string[];
  readonly parentGoalId: string | null;
}

export interface CaseRow extends Hidden {
  readonly id: string;
  readonly ownerId: string;
  readonly goalIds: readonly string[];
  readonly what: string;
  readonly howOften: string;
  readonly startOn: string;
  readonly endOn: string | null;
  readonly durationText: string;
  readonly where: string;
  readonly who: string;
  readonly status: string;
  readonly decisionRequired: boolean;
  readonly decisionBy?: string;
  readonly typedBy: string;
  readonly confirmedBy: string;
}

export const CASES = ['alma', 'navid'] as const;
export type CaseName = (typeof CASES)[number];

export const isCaseName = (value: string): value is CaseName => CASES.includes(value as CaseName);

/** Source and build are equally deep, so one address serves both. */
const FOLDER = new URL('../../../../cases/', import.meta.url);

export async function readCase(name: CaseName): Promise<Case> {
  return JSON.parse(await readFile(new URL(`${name}.json`, FOLDER), 'utf8')) as Case;
}
