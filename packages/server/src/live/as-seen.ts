import type { Projection } from '@samsyn/model';

/** Whether anything of a plan may be shown at all: nothing is shared before consent, nor after it is withdrawn. */
export const isShared = ({ consent }: Projection): boolean => consent.status === 'given';

/** A plan as it may be shown: without consent only that there is a meeting, when it is, and who is asked to it. */
export function asSeen(projection: Projection): Projection {
  if (isShared(projection)) return projection;
  const { meeting, people, consent, subject, displayName, leader } = projection;
  return {
    meeting: { ...meeting, floor: null, turns: [], heard: [] },
    people,
    subject,
    displayName,
    leader,
    consent: { ...consent, exceptions: [] },
    here: [],
    floor: null,
    next: [],
    purpose: '',
    questions: [],
    needs: [],
    goals: [],
    commitments: [],
    situation: [],
    views: [],
    disagreements: [],
    objections: [],
    concepts: [],
    coordinator: null,
    contingency: { ifNotWorking: '', acute: '', changeTrigger: '' },
    followUp: null,
    onePager: [],
    copies: [],
    confirmations: [],
    texts: {},
    additions: [],
    writing: [],
  };
}
