import { expect, test } from 'vitest';

import type { goodLesson } from '../../course/testing/goodCourse.ts';
import type { Draft } from '../document/draft.ts';
import { moveBlock } from './moveBlock.ts';
import { after, goodDraft, QUIZ, WELCOME } from './testing/drafts.ts';

const OTHER = 'lessons/other.json';
const other =
  '{\r\n\t"format": 1, "type": "lesson", "id": "other", "title": "Other", "minutes": 1,\r\n\t"blocks": [\r\n\t\t{ "type": "text", "id": "alone", "text": "Alone." }\r\n\t]\r\n}\r\n';
const draft = goodDraft({ [OTHER]: other });

const inWelcome = { file: WELCOME, path: ['blocks'] };
const inOther = { file: OTHER, path: ['blocks'] };
const block = (...path: (string | number)[]) => ({ file: WELCOME, path: ['blocks', ...path] });
const alone = { file: OTHER, path: ['blocks', 0] };

/** The ids of the blocks of the first lesson, after a move. */
function ids(moved: Draft | null): readonly string[] {
  const lesson: ReturnType<typeof goodLesson> = JSON.parse(moved?.get(WELCOME) ?? '{"blocks":[]}');
  return lesson.blocks.map(({ id }) => id);
}

const within = (froms: readonly number[], to: number): readonly string[] =>
  ids(
    after(
      draft,
      moveBlock(
        froms.map((from) => block(from)),
        inWelcome,
        to,
      ),
    ),
  );

test('blocks move within their lesson, to before the one that stands there', () => {
  expect(within([0], 2)).toEqual(['principles', 'peers', 'go-on', 'ladder', 'closer']);
  expect(within([4], 0)).toEqual(['closer', 'peers', 'principles', 'go-on', 'ladder']);
  expect(within([4, 0, 2], 2)).toEqual(['principles', 'peers', 'go-on', 'closer', 'ladder']);
  expect([within([1], 1), within([1], 2)]).toEqual([[], []]);
  expect(moveBlock([block(0)], inWelcome, 9)(draft)).toMatchObject({
    name: 'moveBlock',
    about: 'Peers have something in common.',
    place: { file: WELCOME, path: 'blocks[4]' },
  });
});

test('to another lesson, in the manner of that', () => {
  const moved = after(draft, moveBlock([block(0), block(2)], inOther, 0));
  expect(moved?.get(OTHER)).toBe(
    other.replace(
      '\t\t{ "type"',
      [
        '\t\t{',
        '\t\t  "type": "text",',
        '\t\t  "id": "peers",',
        '\t\t  "text": "Peers have something in common."',
        '\t\t},',
        '\t\t{',
        '\t\t  "type": "continue",',
        '\t\t  "id": "go-on"',
        '\t\t},',
        '\t\t{ "type"',
      ].join('\r\n'),
    ),
  );
  expect(ids(moved)).toEqual(['principles', 'ladder', 'closer']);
});

test('into a panel and out of it; what the panel held last goes with its list', () => {
  const slot = block(4, 'panels', 0, 'blocks');
  const into = moveBlock([block(0)], slot, 1);
  expect(into(draft)?.place.path).toBe('blocks[3].panels[0].blocks[1]');
  expect(ids(after(draft, into))).toEqual(['principles', 'go-on', 'ladder', 'closer']);
  const out = after(draft, moveBlock([block(4, 'panels', 0, 'blocks', 0)], inWelcome, 0));
  expect(ids(out)[0]).toBe('more-names');
  expect(JSON.parse(out?.get(WELCOME) ?? '').blocks[5].panels).toEqual([
    { id: 'names', title: 'Other names' },
  ]);
});

test('not where it cannot stand, not into itself, and not the last one of its lesson', () => {
  const questions = { file: QUIZ, path: ['quiz', 'questions'] };
  const slot = block(4, 'panels', 0, 'blocks');
  const tried = [
    moveBlock([block(0)], questions, 0),
    moveBlock([block(2)], slot, 0),
    moveBlock([block(4)], slot, 0),
    moveBlock([alone], inWelcome, 0),
    moveBlock([block(9)], inWelcome, 0),
    moveBlock([], inWelcome, 0),
  ];
  expect(tried.map((command) => command(draft))).toEqual(tried.map(() => null));
});
