import { expect, test } from 'vitest';

import { valueAt } from '../../course/load/jsonPath.ts';
import { DraftValues } from './draftValues.ts';

const course = (title: string) => JSON.stringify({ title, lessons: ['a', 'b'] });
const lesson = (id: string, title: string) =>
  JSON.stringify({ id, title, blocks: [{ id: `${id}-text`, type: 'text', text: 'Hello' }] });
const draft = (courseTitle: string, lessonTitle: string) =>
  new Map([
    ['course.json', course(courseTitle)],
    ['lessons/a.json', lesson('a', lessonTitle)],
    ['lessons/b.json', lesson('b', 'Second')],
  ]);

test('the lessons stay the same list while something else is written', () => {
  const values = new DraftValues();
  const before = values.lessons(draft('Course', 'First'));
  expect(values.lessons(draft('Course!', 'First'))).toBe(before);
});

test('of a lesson that is written in, what was not changed stays the same object', () => {
  const values = new DraftValues();
  const [first, second] = values.lessons(draft('Course', 'First'));
  const [changed, other] = values.lessons(draft('Course', 'First!'));
  expect(other).toBe(second);
  expect(changed?.title).toBe('First!');
  expect(changed?.value).toEqual({
    id: 'a',
    title: 'First!',
    blocks: [{ id: 'a-text', type: 'text', text: 'Hello' }],
  });
  expect(valueAt(changed?.value, ['blocks'])).toBe(valueAt(first?.value, ['blocks']));
});

test('readers of two states by turns each get what they got before', () => {
  const values = new DraftValues();
  const [before, now] = [draft('Course', 'First'), draft('Course!', 'First!')];
  const read = (of: typeof now) => ({
    course: values.valueOf(of, 'course.json'),
    lessons: values.lessons(of),
    named: values.named(of),
  });
  const [first, second] = [read(before), read(now)];
  for (const [of, got] of [
    [before, first],
    [now, second],
    [before, first],
  ] as const) {
    expect(read(of).course).toBe(got.course);
    expect(read(of).lessons).toBe(got.lessons);
    expect(read(of).named).toBe(got.named);
  }
  expect(second.named.lesson[0]?.title).toBe('First!');
});
