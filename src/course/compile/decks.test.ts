import { expect, test } from 'vitest';

import { compiled } from '../testing/compiledCourse.ts';
import { goodLesson } from '../testing/goodCourse.ts';

const cards = (id: string, title?: string) => ({
  type: 'flashcards',
  id,
  ...(title !== undefined && { title }),
  cards: [
    { id: 'hope', prompt: 'Hope?', answer: 'People do recover.' },
    { id: 'choice', prompt: 'Choice?', answer: 'People decide.' },
  ],
});

test('the outline names every block of cards, wherever it stands, by its title or its lesson’s', () => {
  const panels = [{ id: 'deep', title: 'Deeper', blocks: [cards('inner')] }];
  const more = [cards('outer', 'To keep'), { type: 'accordion', id: 'more', panels }];
  const lesson = goodLesson();
  const { outline } = compiled({
    'lessons/welcome.json': { ...lesson, blocks: [...lesson.blocks, ...more] },
  });
  expect(outline.decks).toMatchObject([
    { lesson: 1, title: 'To keep', items: [1, 2] },
    { lesson: 1, title: 'What is peer work?', items: [1, 2] },
  ]);
});

test('the outline of a course without cards says nothing of them', () => {
  expect(Object.keys(compiled({}).outline)).not.toContain('decks');
});
