import {
  consentOn,
  fieldsOf,
  isProtected,
  meetingOf,
  type PlanJson,
  type Presence,
  type Role,
  rosterOf,
  rowsOf,
  SCRIBES,
  textOf,
} from '@samsyn/model';
import type { PlanRecord, SeatRecord } from '../plans/plan-store.ts';

interface Seen {
  /** Seats that have the plan open. */
  readonly here: readonly string[];
  readonly nowMs: number;
}

/** What somebody sees before they come in: who they are here, which meeting it is, and who is expected. */
export function lobbyOf(record: PlanRecord, seat: SeatRecord, plan: PlanJson, { here, nowMs }: Seen) {
  const meeting = meetingOf(plan);
  const questions = rowsOf(plan, 'questions').filter((row) => textOf(row, 'text') !== '');
  const active = textOf(fieldsOf(plan, 'plan'), 'activeQuestionId');
  const consent = consentOn(fieldsOf(plan, 'consent'), nowMs);
  const isAdmitted = seat.admittedAtMs !== null;
  // What the meeting is about is for those who have been let in, and for nobody before there is consent.
  const mayKnow = isAdmitted && consent === 'given';
  const question = mayKnow ? (questions.find((row) => row.id === active) ?? questions[0]) : undefined;
  return {
    planId: record.id,
    seat: seat.id,
    role: seat.role,
    name: seat.name,
    title: record.title,
    startsAt: record.startsAt,
    plannedMinutes: meeting.plannedMinutes,
    minutes: meeting.minutes,
    admitted: isAdmitted,
    phase: meeting.phase,
    consent: { status: consent },
    // Those who lead and write have to know that nothing may be shown to find the person by.
    protected: mayKnow && SCRIBES.includes(seat.role) && isProtected(plan),
    question: question ? textOf(question, 'text') : '',
    // Those who only look are named too: everyone may know who can see.
    participants: [...rosterOf(plan)].filter(([, row]) => row.revoked !== true).map(([id, row]) => expected(id, row, here)),
  };
}

const expected = (
  id: string,
  { name, role, agency, presence }: { name: string; role: Role; agency: string | null; presence: Presence },
  here: readonly string[],
) => ({ id, name, role, agency, presence, here: here.includes(id) });
