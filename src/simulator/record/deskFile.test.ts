import { describe, expect, test } from 'vitest';

import { type DeskFile, readDeskFile, writeDeskFile } from './deskFile.ts';
import { breaks } from './warning.ts';

const file: DeskFile = {
  format: 1,
  standard: 'scorm12',
  learners: [{ id: 'learner-1', name: 'Sam Taylor' }],
  attempts: { 'learner-1': { values: { 'cmi.suspend_data': 'page 2' }, ended: true } },
  registrations: {},
  log: [
    { kind: 'note', number: 1, at: 0, what: 'launched', about: 'Sam Taylor', warnings: [] },
    {
      kind: 'call',
      number: 2,
      at: 5,
      name: 'SetValue',
      element: 'cmi.core.exit',
      value: 'normal',
      answer: 'false',
      error: '405',
      trouble: null,
      warnings: [breaks('words', 'suspend')],
    },
  ],
};

describe('a saved desk', () => {
  test('comes back as it was', () => {
    expect(readDeskFile(writeDeskFile(file), 'scorm12')).toEqual({ ok: true, value: file });
  });

  test.each([
    ['no JSON', 'hello', { kind: 'notJson' }],
    ['something else', '{"name":"x"}', { kind: 'notOurs', where: 'format' }],
    [
      'a value that is no text',
      JSON.stringify({ ...file, attempts: { a: { values: { x: 1 }, ended: true } } }),
      { kind: 'notOurs', where: 'attempts.a.values.x' },
    ],
    [
      'an entry of another kind',
      JSON.stringify({ ...file, log: [{ kind: 'dance', number: 1, at: 0, warnings: [] }] }),
      { kind: 'notOurs', where: 'log[0]' },
    ],
    [
      'another standard',
      JSON.stringify({ ...file, standard: 'cmi5' }),
      { kind: 'otherStandard', standard: 'cmi5' },
    ],
  ])('is refused: %s', (_name, text, error) => {
    expect(readDeskFile(text, 'scorm12')).toEqual({ ok: false, error });
  });
});
