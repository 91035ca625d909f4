import { expect, test, vi } from 'vitest';

import type { StoredCourse } from '../shelf/shelf.ts';
import { after } from '../after.ts';
import { joined } from '../merge/joined.ts';
import { startEditing } from './editing.ts';
import { memoryJournal, oneCourseShelf } from './testing.ts';

test('a picture that another window added is there with the texts that show it', async () => {
  vi.useFakeTimers();
  const shelf = oneCourseShelf({ 'course.json': '{"title":"Hope"}' });
  const built: StoredCourse[] = [];
  const { others, close } = startEditing({
    shelf,
    course: 'hope',
    stored: { texts: new Map(shelf.texts), others: new Map() },
    journal: memoryJournal(),
    entries: [],
    join: joined,
    startBuilder: () => ({ build: (draft) => void built.push(draft), end: () => undefined }),
    now: () => Date.now(),
    after,
  });
  await shelf.addMedia('hope', 'media/team.webp', new Uint8Array(4));
  shelf.writeElsewhere('course.json', '{"title":"Hope","logo":"team.webp"}');
  await vi.advanceTimersByTimeAsync(2_000);
  expect([...others.get().keys()]).toEqual(['media/team.webp']);
  expect(built.at(-1)?.others).toBe(others.get());
  const before = others.get();
  shelf.writeElsewhere('course.json', '{"title":"Hopes","logo":"team.webp"}');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(others.get()).toBe(before);
  close();
  vi.useRealTimers();
});
