import { parseArgs } from 'node:util';
import type { Words } from '@samsyn/words';
import { CASES, type CaseName, isCaseName } from './case.ts';
import { isStage, STAGES, type Stage } from './clock.ts';

/** The command line asks for something there is not. The message is a sentence for whoever typed it. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/**
 * Which meeting to show, and how far it has come: `--case navid --at needs`.
 *
 * @throws OptionError
 */
export function readOptions(args: readonly string[], words: Words): { name: CaseName; upTo: Stage } {
  const { case: name = CASES[0], at = STAGES[0] } = parse(args, words);
  if (!isCaseName(name)) throw new OptionError(words.say('demo-case-unknown', { case: name, cases: CASES.join(', ') }));
  if (!isStage(at)) throw new OptionError(words.say('demo-stage-unknown', { stage: at, stages: STAGES.join(', ') }));
  return { name, upTo: at };
}

function parse(args: readonly string[], words: Words): { case?: string; at?: string } {
  try {
    return parseArgs({ args: [...args], options: { case: { type: 'string' }, at: { type: 'string' } } }).values;
  } catch (cause) {
    const option = args.find((arg) => !/^--(case|at)(=|$)/.test(arg)) ?? args.at(-1) ?? '';
    throw new OptionError(words.say('demo-option-unknown', { option }), { cause });
  }
}
