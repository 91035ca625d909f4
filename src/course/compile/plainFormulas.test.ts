import { beforeAll, describe, expect, it } from 'vitest';

import { isAsked, questionText } from '../../blocks/questions.ts';
import { fetchLatexReader } from '../../richtext/latexReader.ts';
import { searchIndex } from '../searchIndex.ts';
import { compiled } from '../testing/compiledCourse.ts';
import { goodCourseJson, goodLesson } from '../testing/goodCourse.ts';

beforeAll(fetchLatexReader);

const matching = (...pairs: readonly (readonly [text: string, partner: string])[]) => ({
  type: 'matching',
  id: 'match',
  question: 'What is $x^2$ called?',
  pairs: pairs.map(([text, partner], index) => ({ id: `pair-${index}`, text, partner })),
});

const lessonWith = (...blocks: readonly object[]) => ({
  ...goodLesson(),
  title: 'On $\\pi$',
  blocks,
});

function lessonOf(...blocks: readonly object[]) {
  const course = compiled({ 'lessons/welcome.json': lessonWith(...blocks) });
  const [lesson] = course.lessons;
  if (lesson?.type !== 'lesson') throw new Error('There is no lesson.');
  return { ...course, lesson };
}

/** What stands for each text that is drawn, and the lines of letters of its formulas. */
const drawnIn = (lesson: ReturnType<typeof lessonOf>['lesson']) =>
  (lesson.drawn ?? []).map(([text, inlines]) => [
    text,
    inlines.map((inline) => ('text' in inline ? inline.text : '')).join('|'),
  ]);

describe('a formula in a plain text', () => {
  it('stands in words wherever the text is only letters, and is drawn beside it', () => {
    const { cover, outline, lesson } = lessonOf(matching(['A', 'B']));
    expect(lesson.title).toBe('On pi');
    expect([cover.lessons[0]?.title, outline.lessons[0]?.title]).toEqual(['On pi', 'On pi']);
    expect(lesson.blocks.filter(isAsked).map(questionText)).toEqual(['What is x squared called?']);
    expect(searchIndex('en', [lesson]).lessons[0]?.blocks).toEqual([
      [lesson.blocks[0]?.key, 'What is x squared called?'],
    ]);
    expect(drawnIn(lesson)).toEqual([
      ['On pi', 'On |π'],
      ['What is x squared called?', 'What is |x²| called?'],
    ]);
  });

  it('is told apart from a text with the same words, to which it may belong', () => {
    const { lesson } = lessonOf(matching(['$y^2$', 'y squared'], ['$z^2$', 'z²']));
    expect(drawnIn(lesson).slice(2)).toEqual([
      ['y²', 'y²'],
      ['z squared', 'z²'],
    ]);
    const all = lessonOf(matching(['$y^2$', 'y squared'], ['A', 'y²']));
    expect(drawnIn(all.lesson).slice(2)).toEqual([['$y^2$', 'y²']]);
  });

  it('leaves dollars that are some, and takes the backslash from those that would be none', () => {
    const { lesson } = lessonOf(
      matching(['US$20 or $30', 'From $5 to $10'], ['\\$x\\$ is $x$', 'C:\\$a']),
    );
    expect(lesson.blocks[0]).toMatchObject({
      content: {
        items: [{ text: 'US$20 or $30' }, { text: '$x$ is x' }],
      },
    });
    expect(JSON.stringify(lesson.blocks)).toContain('From $5 to $10');
    expect(JSON.stringify(lesson.blocks)).toContain('C:\\\\$a');
  });

  it('stays as it was written where it cannot be read', () => {
    expect(lessonOf({ type: 'text', id: 'a', title: '$\\foo$', text: 'A' }).lesson).toMatchObject({
      blocks: [{ content: { title: '$\\foo$' } }],
    });
  });

  it('stays as it was written where learners’ words are compared with it', () => {
    const gap = {
      type: 'fillIn',
      id: 'gap',
      question: 'What is missing?',
      text: 'It is {$x$}.',
      gaps: [{ id: 'x', answer: '$x$' }],
    };
    expect(JSON.stringify(lessonOf(gap).lesson.blocks)).toContain('"$x$"');
  });
});

it('has words in the texts of the course itself, whose cover draws nothing', () => {
  const { cover } = compiled({ 'course.json': { ...goodCourseJson(), title: 'All of $\\pi$' } });
  expect(cover.title).toBe('All of pi');
});

it('adds nothing to a lesson without formulas', () => {
  expect(compiled().lessons.map((lesson) => 'drawn' in lesson)).toEqual([false, false]);
});
