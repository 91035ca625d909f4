import type * as z from 'zod';

import { seenText } from '../../core/seenText.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { matchingSchema } from './author.ts';
import type { MatchingContent } from './content.ts';

type AuthoredMatching = z.output<typeof matchingSchema>;

function compileMatching(
  authored: AuthoredMatching,
  context: CompileContext,
): CompiledBlock<MatchingContent> {
  const { question, look, shuffle, scoring, pairs, distractors = [] } = authored;
  const matched = pairs.map(({ id, text, feedback }) => ({
    item: context.item(id),
    id,
    text,
    place: context.item(id),
    feedback: richTextOrNull(feedback, context),
  }));
  const partners = [
    ...pairs.map(({ id, partner }) => ({ item: context.item(id), id, label: partner })),
    ...distractors.map(({ id, text }) => ({ item: context.item(id), id, label: text })),
  ].toSorted((a, b) => (seenText(a.label) < seenText(b.label) ? -1 : 1));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question,
      items: matched,
      partners,
      look,
      shuffle,
      scoring,
    },
    state: {
      kind: 'pairs',
      items: matched.map(({ item }) => item),
      places: partners.map(({ item }) => item),
      most: 1,
    },
    done: questionDone(authored),
  };
}

type Matching = Pick<AuthoredMatching, 'pairs' | 'distractors' | 'look' | 'feedback'>;

export const lintMatching = (matching: Matching): readonly BlockLint[] => {
  const { pairs, distractors = [] } = matching;
  return [
    ...(pairs.length === 1 && distractors.length === 0 ? [singlePair] : []),
    ...lintAlike(
      pairs.map(({ text }) => text),
      { field: 'pairs', text: 'text', one: 'card' },
    ),
    ...lintPartners(pairs.map(({ partner }) => partner), distractors.map(({ text }) => text)), // prettier-ignore
    ...(matching.look === 'memory' ? lintMemory(matching) : []),
    ...(pairs.every(({ feedback }) => feedback !== undefined) ? [] : lintFeedback(matching)),
  ];
};

/** Two partners that say the same cannot be told apart, and yet only one of them is right. */
function lintPartners(
  partners: readonly string[],
  distractors: readonly string[],
): readonly BlockLint[] {
  const found = lintAlike([...partners, ...distractors], {
    field: 'pairs',
    text: 'partner',
    one: 'partner',
  });
  return found.map(({ path: [, at], ...lint }) => {
    const index = Number(at);
    const path =
      index < partners.length
        ? ['pairs', index, 'partner']
        : ['distractors', index - partners.length, 'text'];
    return { ...lint, severity: 'error', path };
  });
}

const MOST_IN_MEMORY = 8;

/** A memory holds pairs alone, and not too many to keep in mind. */
const lintMemory = ({ pairs, distractors }: Matching): readonly BlockLint[] => [
  ...(distractors === undefined ? [] : [idlePartners]),
  ...(pairs.length > MOST_IN_MEMORY ? [manyPairs(pairs.length)] : []),
];

const idlePartners: BlockLint = {
  severity: 'warning',
  rule: 'idle-partners',
  path: ['distractors'],
  message: 'In a memory each card belongs to another: these partners are seen in the list only.',
  remedy: 'Remove them, or set "look" to "places".',
};

const manyPairs = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'many-items',
  path: ['pairs'],
  message: `These are ${2 * count} cards; nobody keeps more than ${2 * MOST_IN_MEMORY} in mind.`,
  remedy: 'Make two questions of them, or set "look" to "places".',
});

const singlePair: BlockLint = {
  severity: 'error',
  rule: 'single-pair',
  path: ['pairs'],
  message: 'There is only one pair, and so nothing to decide.',
  remedy: 'Add pairs, or partners to which nothing belongs.',
};

export const matchingBuild: BlockBuild<'matching', typeof matchingSchema> = {
  compile: compileMatching,
  lint: lintMatching,
};
