import { commitmentsOf, type Missing, missingFacts, type PlanJson, rosterOf, rowsOf, textOf, whatIsMissing } from '@samsyn/model';
import { listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sectionOf } from './missing.ts';
import type { SectionName } from './sections.ts';

/** Something that keeps the plan from being locked, in words, and where it is mended. */
export interface MissingItem {
  readonly key: string;
  readonly words: string;
  readonly section: SectionName;
  /** Element to go to within the section, when it is about one row or one person. */
  readonly anchor?: string;
}

/** Everything that keeps the plan from being locked, the law's points first. */
export const missingItems = (plan: PlanJson): MissingItem[] =>
  whatIsMissing(plan).map((missing) => {
    const { code, at } = missing;
    const anchor = anchorOf(missing);
    return {
      key: at === undefined ? code : `${code}:${at}`,
      words: wordsOf(missing, plan),
      section: sectionOf(missing),
      ...(anchor === undefined ? {} : { anchor }),
    };
  });

function anchorOf({ code, at }: Missing): string | undefined {
  if (at === undefined) return undefined;
  if (code === 'answer') return `row-questions-${at}`;
  if (code === 'subject-view' || code === 'guardian-view') return `view-${at}`;
  return undefined;
}

/** The general sentence, or a closer one where the plan says who and what. */
function wordsOf({ code, at }: Missing, plan: PlanJson): string {
  const person = at === undefined ? undefined : rosterOf(plan).get(at.split('/')[0] ?? '');
  const name = person?.name ?? '';
  switch (code) {
    case 'answer': {
      const question = rowsOf(plan, 'questions').find((row) => row.id === at);
      return say('shared-missing-answer', { question: question ? textOf(question, 'text') : '' });
    }
    case 'concrete': {
      const row = commitmentsOf(plan, at?.split('/')[0] ?? '').find((one) => `${one.seat}/${one.id}` === at);
      const facts = row ? missingFacts(row).map((fact) => say(`fact-${fact}`)) : [];
      return say('shared-missing-concrete', { name, what: row?.what ?? '', facts: listed(facts) });
    }
    case 'confirmed':
    case 'subject-view':
    case 'guardian-view':
    case 'coordinator-accepts':
      return say(`shared-missing-${code}`, { name });
    default:
      return say(`missing-${code}`);
  }
}
