import { type Copy, familyCopies } from './copies.ts';
import { type Fields, fieldsOf, numberOf, type PlanJson, rowsOf, textOf } from './plan-json.ts';
import { howAsked, projectConsent, projectCoordinator, projectDisagreements, projectFollowUp } from './projected-parts.ts';
import { finder, type Moment, type Person, type ProjectedTable, peopleOf, projectTable, withText } from './projected-table.ts';
import { goalInOwnWords, objectionsOf } from './remarks.ts';
import { type Situation, situationOf } from './situation.ts';

export interface ProjectedGoal {
  readonly id: string;
  readonly text: string;
  readonly inOwnWords: string;
  readonly measure: string;
  readonly term: string;
  readonly targetDate: string;
}

/** Somebody's own words, with whose they are. */
export interface Words {
  readonly by: Person;
  readonly text: string;
}

/** What somebody thinks of the insatser, and how it was asked for when others wrote it down [R088]. */
export interface View extends Words {
  readonly how: string;
  readonly collectedBy: Person | null;
}

/**
 * What those who only look may see: the family's page, the board in the room, the print. Plain JSON, made from the
 * document; it holds no contact details, no voices' private values and nothing that was deleted.
 */
export interface Projection extends ProjectedTable {
  readonly purpose: string;
  readonly needs: readonly { readonly id: string; readonly text: string; readonly voicedBy: Person | null }[];
  readonly goals: readonly ProjectedGoal[];
  readonly situation: readonly Situation[];
  readonly views: readonly View[];
  readonly disagreements: readonly {
    readonly topic: string;
    readonly positions: readonly Words[];
    readonly handledBy: Person | null;
    readonly byDate: string;
    readonly isOpen: boolean;
  }[];
  /** What somebody says is wrong in the plan (SoL 14:6), with the words that it is about. */
  readonly objections: readonly (Words & { readonly about: string })[];
  readonly concepts: readonly { readonly term: string; readonly explanation: string }[];
  readonly coordinator: { readonly person: Person; readonly expectations: readonly string[] } | null;
  readonly contingency: { readonly ifNotWorking: string; readonly acute: string; readonly changeTrigger: string };
  readonly followUp: {
    readonly needed: boolean;
    readonly at: string;
    readonly place: string;
    readonly modes: readonly string[];
    readonly minutes: number | null;
    readonly question: string;
    readonly reason: string;
  } | null;
  readonly onePager: readonly {
    readonly goal: string;
    readonly what: string;
    readonly howWhere: string;
    readonly when: string;
    readonly who: string;
  }[];
  readonly confirmations: readonly { readonly by: Person; readonly status: string; readonly text: string }[];
  readonly texts: Readonly<Record<string, string>>;
  /** What was agreed about sharing, as far as everyone at the table and on paper may read it. */
  readonly consent: {
    readonly status: string;
    readonly form: string;
    readonly givenOn: string;
    readonly exceptions: readonly string[];
  };
  /** How and when the family gets the plan; of the others' copies nothing is shown. */
  readonly copies: readonly Copy[];
  /** What was added after the lock: it stands beside the plan, dated and signed [R151]. */
  readonly additions: readonly { readonly by: Person; readonly text: string; readonly atMs: number | null }[];
}

/** Projects a plan. Rows without words are left out; whoever left the plan is not among the people. */
export function project(plan: PlanJson, moment: Moment): Projection {
  const people = peopleOf(plan);
  const find = finder(people);
  const plain = (plan['plainText'] ?? {}) as Readonly<Record<string, string>>;
  const words = (seat: string, section: string): string => plain[`voice/${seat}/${section}`] ?? '';
  const fields = fieldsOf(plan, 'plan');
  const all = [...people.values()];

  return {
    ...projectTable(plan, moment),
    purpose: textOf(fields, 'purpose'),
    needs: withText(rowsOf(plan, 'needs'), 'text').map((row) => ({
      id: row.id,
      text: textOf(row, 'text'),
      voicedBy: find(row['voicedBy']),
    })),
    goals: withText(rowsOf(plan, 'goals'), 'text').map((row) => ({
      id: row.id,
      text: textOf(row, 'text'),
      inOwnWords: goalInOwnWords(plan, row),
      measure: textOf(row, 'measure'),
      term: textOf(row, 'term'),
      targetDate: textOf(row, 'targetDate'),
    })),
    situation: situationOf(plan),
    views: all.map((by) => ({ by, text: words(by.id, 'view'), ...howAsked(plan, by, find) })).filter((view) => view.text !== ''),
    disagreements: projectDisagreements(plan, all, find),
    objections: objectionsOf(plan).flatMap(({ seat, about, text }) => {
      const by = find(seat);
      return by ? [{ by, about, text }] : [];
    }),
    concepts: rowsOf(plan, 'concepts')
      .filter((row) => textOf(row, 'explanation') !== '')
      .map((row) => ({ term: textOf(row, 'term'), explanation: textOf(row, 'explanation') })),
    coordinator: projectCoordinator(plan, find),
    contingency: {
      ifNotWorking: textOf(fields, 'ifNotWorking'),
      acute: textOf(fields, 'acute'),
      changeTrigger: textOf(fields, 'changeTrigger'),
    },
    followUp: projectFollowUp(fields),
    onePager: rowsOf(plan, 'onepager').map((row) => ({
      goal: textOf(row, 'goal'),
      what: textOf(row, 'what'),
      howWhere: textOf(row, 'howWhere'),
      when: textOf(row, 'when'),
      who: textOf(row, 'who'),
    })),
    confirmations: all.flatMap((by) => {
      const said = fieldsOf(plan, `voice/${by.id}`)['confirmations'];
      if (typeof said !== 'object' || said === null) return [];
      const status = textOf(said as Fields, 'status');
      return status === '' ? [] : [{ by, status, text: textOf(said as Fields, 'text') }];
    }),
    texts: Object.fromEntries(
      Object.entries(plain)
        .filter(([name]) => name.startsWith('text/'))
        .map(([name, value]) => [name.slice('text/'.length), value]),
    ),
    consent: projectConsent(fieldsOf(plan, 'consent')),
    copies: familyCopies(plan),
    additions: all.flatMap((by) =>
      withText(rowsOf(plan, `additions/${by.id}`), 'text').map((row) => ({
        by,
        text: textOf(row, 'text'),
        atMs: numberOf(row, 'at'),
      })),
    ),
  };
}
