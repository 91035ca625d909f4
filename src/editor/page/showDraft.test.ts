import { expect, test } from 'vitest';

import { valueStore } from '../../session/valueStore.ts';
import type { BuiltDraft } from '../build/builtDraft.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { ToFrame } from '../frame/messages.ts';
import { showDraft } from './showDraft.ts';

test('what is pressed on the page leaves the page where it is; what is chosen elsewhere is shown', () => {
  const place = valueStore<DraftPlace | null>(null);
  const told: ToFrame[] = [];
  const shown = showDraft(
    { place, built: valueStore<BuiltDraft | null>(null), choose: (at) => place.set(at) },
    (message) => told.push(message),
    (texts) => texts,
  );
  shown.chooseThere({ file: 'course.json', path: ['objectives', 0, 'text'] });
  place.set({ file: 'course.json', path: ['title'] });
  expect(told.filter(({ kind }) => kind === 'show')).toEqual([
    { kind: 'show', lesson: null, block: null, isSeen: true },
    { kind: 'show', lesson: null, block: null },
  ]);
});
