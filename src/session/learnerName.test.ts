import { expect, test } from 'vitest';

import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { visit } from './testing/visitor.ts';

const nameOf = async (id: string | null) => {
  const { adapter } = fakeLms({ learner: id === null ? null : { id, name: 'Anna' } });
  return (await visit({ browser: fakeBrowser(), adapter })).session.learner.get();
};

test('a learner has a name of their own that does not tell who it is', async () => {
  const [anna, again, ben] = await Promise.all([nameOf('anna'), nameOf('anna'), nameOf('ben')]);
  expect(anna).toMatch(/^[\da-z]+$/);
  expect([again === anna, ben === anna, anna?.includes('anna')]).toEqual([true, false, false]);
});

test('whom the LMS does not name has none', async () => {
  expect(await nameOf(null)).toBeNull();
});
