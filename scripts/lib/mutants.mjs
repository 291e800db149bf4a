/**
 * The gate with one rule taken out, for each rule of `packages/model/SPEC.md`: `cut` stands once in the file, and
 * `instead` stands there in the mutant. `npm run mutants` shows that the tests notice every one of them.
 *
 * @typedef {{ rule: string, file: string, cut: string, instead: string }} Mutant `file` is in `room/gate/` of the server
 */

const decode = (rule, cut, instead = '') => ({ rule, file: 'decode.ts', cut, instead });
const judge = (rule, cut, instead = '') => ({ rule, file: 'judge.ts', cut, instead });
const places = (rule, cut, instead = '') => ({ rule, file: 'places.ts', cut, instead });
const order = (rule, cut, instead = '') => ({ rule, file: 'order.ts', cut, instead });
const deletes = (rule, cut, instead = '') => ({ rule, file: 'deletes.ts', cut, instead });
const content = (rule, cut, instead = '') => ({ rule, file: 'content.ts', cut, instead });
const plain = (rule, cut, instead = '') => ({ rule, file: 'plain.ts', cut, instead });

/** @type {readonly Mutant[]} */
export const MUTANTS = [
  // 1. Decode
  decode('D1', "if (decoding.hasContent(decoder)) throw malformed('bytes after the update');"),
  decode('D2', "if (seen.has(client)) throw malformed('two blocks of one client');"),
  decode('D3', "if (structCount === 0) throw malformed('empty block');"),
  decode('D4', "if (info !== ref) throw malformed('flags on a run of nothing');"),
  decode('D5', "if (length === 0) throw malformed('empty run');"),
  decode('D6', "if (text === '') throw malformed('empty text');"),
  decode('D7', "if (isRoot > 1) throw malformed('parent');"),
  decode(
    'D8',
    "throw new Refusal('shape', { detail: 'content' });",
    "return { content: { is: 'deleted' }, length: readLength(decoder) };",
  ),
  decode('D9', "throw new Refusal('shape', { detail: 'type' });"),
  decode('D10', "if (seen.has(client)) throw malformed('two lists of deletions for one client');"),
  decode('D11', "if (length === 0) throw malformed('empty deletion');"),
  decode('D12', "if (clock < from) throw malformed('deletions out of order');"),
  decode('D13', 'if (error instanceof Refusal) throw error;', 'throw error;'),
  plain('D14', "if (!isSafeKey(key)) throw new Refusal('shape', { detail: 'key' });"),
  plain('D15', "throw new Refusal('shape', { detail: 'value' });", 'return undefined;'),

  // 2. What is known is cut off
  judge('K1', 'if (known.size === 0) return [decoded, bytes];', 'if (known.size >= 0) return [decoded, bytes];'),
  judge('K2', 'if (block.clock > state) throw new Gap();'),
  judge('K3', 'checkCut(block.structs, state);'),
  judge('K4', 'if (rest.blocks.some((block) => block.clock !== Y.getState(store, block.client))) throw new Gap();'),

  // 3. Author
  judge('A1', "else if (seat !== bench.actor.seat) throw new Refusal('author-foreign');"),
  judge(
    'A2',
    'if (seat === undefined && Y.getState(bench.containers.doc.store, client) === 0) binds.push(client);',
    'if (seat === undefined) binds.push(client);',
  ),

  // 4. Place
  places('P1', 'if (isGap) throw new Gap();'),
  places('P2', "if (id.client === client && id.clock >= clock) throw misplaced('builds on itself');"),
  places('P3', 'if (this.#blocks.some((block) => next.get(block) !== block.structs.length)) throw new Gap();'),
  places('P4', "if (left && right && !isSamePlace(left.resolved, right.resolved)) throw misplaced('origins in two places');"),
  places('P5', "if (right && resolved.key !== undefined) throw misplaced('a value beside a value');"),
  places(
    'P6',
    "if (!(found.content instanceof Y.ContentType)) throw misplaced('parent is no type');",
    'if (!(found.content instanceof Y.ContentType)) return NOTHING;',
  ),
  places('P7', "if (!isGone) throw misplaced('parent is no type');"),
  places(
    'P8',
    "if (found.content instanceof Y.ContentString && cutsCharacter(found.content.str, at)) throw misplaced('inside a character');",
  ),
  places('P9', "if (content?.is === 'string' && cutsCharacter(content.text, at)) throw misplaced('inside a character');"),
  places(
    'P10',
    'if (left?.resolved === NOTHING || right?.resolved === NOTHING) return NOTHING;',
    "if (left?.resolved === NOTHING || right?.resolved === NOTHING) throw misplaced('gone');",
  ),

  // 5. Order
  order('O1', 'else if (left && rights.writtenBefore(left)) rights.give(item, left);'),
  order('O2', "else if (right && writtenAfter(right)) throw misplaced('first, before what was not');"),
  order('O3', 'rights.give(item, left);\n  } else if (isSame', '} else if (isSame'),
  order(
    'O4',
    'if (!stands(left as Known, right as Known, steps)) rights.give(item, left);',
    'stands(left as Known, right as Known, steps);',
  ),
  order('O5', "if (apart) throw misplaced('origins that were not side by side');"),
  order('O6', "if (!isBefore(right.known, left.known, steps)) throw misplaced('origins that were not side by side');"),
  order('O7', "if (left.id.clock < right.id.clock) throw misplaced('origins that were not side by side');"),
  order('O8', 'if (rights.unproven.size === 0 || prove(doc, rights, steps, update)) return update;', 'return update;'),
  order('O9', 'if (left.sent?.item && this.unproven.has(left.sent.item)) this.unproven.set(item, left);'),

  // 6. Authority
  judge('R1', 'checkHand(bench, place);\n    content.check', 'content.check'),
  judge('R2', 'checkHand(bench, place);\n    note(place);\n    return', 'note(place);\n    return'),
  judge('R3', "throw new Refusal(wouldBeOpen ? 'plan-locked' : 'root-foreign'", "throw new Refusal('root-foreign'"),
  {
    rule: 'R4',
    file: 'containers.ts',
    cut: 'root?.rule.documents.includes(this.#document) === true &&',
    instead: 'root !== undefined &&',
  },
  {
    rule: 'R5',
    file: 'containers.ts',
    cut: '(root.seat === undefined || this.#hasSeat(root.seat))',
    instead: 'true',
  },

  // 7. Deletions
  deletes('E1', 'if (end > Math.max(known, block?.end ?? 0)) throw new Gap();'),
  deletes('E2', 'checkCut(block, from);'),
  deletes('E3', 'checkCut(block, end);'),
  deletes(
    'E4',
    'if (cutsCharacter(str, from - struct.id.clock) || cutsCharacter(str, to - struct.id.clock)) {',
    'if (str === undefined) {',
  ),
  judge('E5', "if (isRichText && !isOpen(bench, place)) return 'tidying';"),
  judge('E6', 'if (given.size === 0 && !deletes.isChanged) return bytes;', 'if (given.size === 0) return bytes;'),

  // 8. Shape
  content('S1', 'if (key === undefined || !content) throw', 'if (!content) throw'),
  content('S2', "if (!isRow) throw unfit(place, 'row');"),
  content('S3', "if (!isFit) throw unfit(place, 'value');"),
  content('S4', "if (place.key !== undefined || content.is !== 'string') throw unfit(place, 'text');"),
  content('S5', "if (!shape || content.is !== 'plain' || !areFit(shape, content.values)) throw unfit(place, 'attribute');"),
  content('S6', "if (container.depth >= RICH_TEXT.maxDepth) throw unfit(place, 'depth');"),
  content('S7', "if (!isText && !isNode) throw unfit(place, 'node');"),
  content('S8', "if (!isMark) throw unfit(place, 'mark');"),
  content('S9', "if (place.key !== undefined) throw unfit(place, 'attribute');"),

  // 9. Limits
  decode('L1', "if (left < 0) throw new Refusal('too-large', { detail: 'structs' });"),
  decode('L2', "if (at > GATE_LIMITS.clock) throw new Refusal('too-large', { detail: 'clock' });"),
  decode('L3', "if (clock + length > GATE_LIMITS.clock) throw new Refusal('too-large', { detail: 'clock' });"),
  decode('L4', "if (ranges.length > GATE_LIMITS.deleteRanges) throw new Refusal('too-large', { detail: 'deletions' });"),
  decode('L5', "if (length > GATE_LIMITS.plainValues) throw new Refusal('shape', { detail: 'values' });"),
  plain('L6', 'if (budget.left < 0 || depth > GATE_LIMITS.plainDepth) throw', 'if (budget.left < 0) throw'),
  plain('L7', 'if (budget.left < 0 || depth > GATE_LIMITS.plainDepth) throw', 'if (depth > GATE_LIMITS.plainDepth) throw'),
  plain('L8', "if (text.length > 200) throw new Refusal('shape', { detail: 'format' });"),
  order('L9', "if (this.#left < 0) throw new Refusal('too-large', { detail: 'order' });"),
  judge('L10', "if (binds.length > GATE_LIMITS.newClients) throw new Refusal('too-large', { detail: 'client ids' });"),
  judge('L11', "if (isOver) throw new Refusal('too-large', { detail: 'plan' });"),
  content('L12', 'if (has + added > LIMITS.text)', 'if (has + added < 0)'),
  content('L13', "if (isOver) throw new Refusal('too-many-rows', { root: container.root.name });"),
  places('L14', 'this.#steps.take(this.#blocks.length);'),
  places('L15', 'if (!left?.sent) takeScan(left ? null : this.#firstIn(container, key), left, right, this.#steps);'),
  order('L16', 'steps.take(GATE_LIMITS.stepsOfUnproven);'),

  // 10. The second line
  { rule: 'Z1', file: 'second-line.ts', cut: 'if (!allowed.has(name)) return name;', instead: '' },
  {
    rule: 'Z2',
    file: 'second-line.ts',
    cut: 'doc.store.pendingStructs !== null || doc.store.pendingDs !== null',
    instead: 'doc === undefined',
  },
];
