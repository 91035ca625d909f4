import type { PhrasingContent } from 'mdast';
import type { Mark, MarkType, Node } from 'prosemirror-model';

import { isFormula } from '../../richtext/dollars.ts';
import { addressOf, richSchema } from './schema.ts';

/** Words, a formula or a line break, with the marks that stand on them. */
interface Run {
  readonly text: string | null;
  readonly marks: readonly Mark[];
  /** The text is a formula with its dollars. */
  readonly isLatex?: boolean;
}

/** The words of a paragraph, a heading or a cell as Markdown has them: marks within marks. */
export const phrasing = (parent: Node): PhrasingContent[] => nested(tidied(runsOf(parent)));

/** They have no place in a text, whatever was pasted. */
const CONTROL = /\p{Cc}+/gu;

function runsOf(parent: Node): readonly Run[] {
  const texts = parent.children.map(({ text }) => text?.replaceAll(CONTROL, ' ') ?? null);
  return parent.children.map(({ marks }, index) =>
    runOf(texts[index] ?? null, marks, [texts[index - 1] ?? '', texts[index + 1] ?? '']),
  );
}

/** What was a formula, and is none any more as it now stands, is words. */
function runOf(
  text: string | null,
  all: readonly Mark[],
  [before, after]: readonly [before: string, after: string],
): Run {
  const { latex } = richSchema.marks;
  const marks = latex.removeFromSet(all);
  const isLatex =
    text !== null && latex.isInSet(all) !== undefined && isFormula(text, before, after);
  return isLatex ? { text, marks, isLatex } : { text, marks };
}

/**
 * What Markdown cannot say is left out, none of which can be seen: spaces around lines, and bold or
 * italic ones around words.
 */
function tidied(runs: readonly Run[]): readonly Run[] {
  const { link, strong, emphasis } = richSchema.marks;
  return trimmedLines([link, strong, emphasis].reduce(withoutOuterSpace, runs));
}

/** Marks that begin and end at words. */
function withoutOuterSpace(runs: readonly Run[], type: MarkType): readonly Run[] {
  return groupedBy(runs, (run) => type.isInSet(run.marks) !== undefined).flatMap((group) => {
    const [first] = group;
    if (first === undefined || type.isInSet(first.marks) === undefined) return group;
    const pieces = group.flatMap(spacesApart);
    const from = pieces.findIndex(hasWords);
    const to = pieces.findLastIndex(hasWords);
    return pieces.map((piece, index) =>
      from !== -1 && index >= from && index <= to
        ? piece
        : { ...piece, marks: type.removeFromSet(piece.marks) },
    );
  });
}

const hasWords = ({ text }: Run): boolean => text !== null && /\S/.test(text);

function spacesApart(run: Run): readonly Run[] {
  const { text, marks, isLatex } = run;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text ?? '') ?? [];
  if (text === null || isLatex === true) return [run];
  return [before, words, after]
    .filter((part) => part !== '')
    .map((part) => ({ text: part, marks }));
}

function groupedBy(
  runs: readonly Run[],
  belongs: (run: Run) => boolean,
): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  let was: boolean | null = null;
  for (const run of runs) {
    const is = belongs(run);
    if (is === was) groups.at(-1)?.push(run);
    else groups.push([run]);
    was = is;
  }
  return groups;
}

/** No space at the beginning or end of a line, and no line without words at either end. */
function trimmedLines(runs: readonly Run[]): readonly Run[] {
  const lines = groupedBy(runs, ({ text }) => text === null).map((group) =>
    group.some(({ text }) => text !== null) ? trimmed(group) : group,
  );
  const flat = lines.flat();
  return flat.slice(flat.findIndex(isWords), flat.findLastIndex(isWords) + 1);
}

const isWords = ({ text }: Run): boolean => text !== null;

function trimmed(line: readonly Run[]): readonly Run[] {
  const from = line.findIndex(({ text }) => /[^ ]/.test(text ?? ''));
  const to = line.findLastIndex(({ text }) => /[^ ]/.test(text ?? ''));
  if (from === -1) return [];
  return line.slice(from, to + 1).map((run, index, all) => {
    let text = run.text ?? '';
    if (index === 0) text = text.replace(/^ +/, '');
    if (index === all.length - 1) text = text.replace(/ +$/, '');
    return { ...run, text };
  });
}

/** The mark that reaches furthest stands around the others. */
function nested(runs: readonly Run[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (let at = 0; at < runs.length;) {
    const [mark, end] = furthest(runs, at);
    if (mark === null) {
      while (at < end) at = pushPlain(found, runs, at);
      continue;
    }
    const inner = runs
      .slice(at, end)
      .map((run) => ({ ...run, marks: mark.removeFromSet(run.marks) }));
    found.push(wrapped(mark, nested(inner)));
    at = end;
  }
  return found;
}

function furthest(runs: readonly Run[], at: number): readonly [Mark | null, number] {
  let best: readonly [Mark | null, number] = [null, at + 1];
  for (const mark of runs[at]?.marks ?? []) {
    let end = at + 1;
    while (end < runs.length && mark.isInSet(runs[end]?.marks ?? [])) end += 1;
    if (best[0] === null || end > best[1]) best = [mark, end];
  }
  return best;
}

function pushPlain(found: PhrasingContent[], runs: readonly Run[], at: number): number {
  const { text = null, isLatex = false } = runs[at] ?? {};
  const last = found.at(-1);
  if (text === null) found.push({ type: 'break' });
  else if (isLatex) found.push({ type: 'latex', value: text.slice(1, -1) });
  else if (last?.type === 'text') last.value += text;
  else found.push({ type: 'text', value: text });
  return at + 1;
}

function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  const { link, strong } = richSchema.marks;
  if (mark.type === link) return { type: 'link', url: addressOf(mark), children };
  return { type: mark.type === strong ? 'strong' : 'emphasis', children };
}
