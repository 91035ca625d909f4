import { expect, test } from 'vitest';

import { NO_WISHES } from '../../core/filmWishes.ts';
import { fits } from '../scorm/format.ts';
import { scorm2004Formats } from './formats.ts';
import { scorm2004PreferenceEntries, readScorm2004Films } from './preferences.ts';

test.each([
  ['', null, null],
  ['0', 0, null],
  ['0.0', 0, null],
  ['0.25', 0.25, 0.25],
  ['1', 1, 1],
  ['1.0000000', 1, 1],
  ['3.5', 1, 3.5],
  ['50', 1, 4],
  ['-1', null, null],
  ['1e1', null, null],
  ['loud', null, null],
])('a level or a speed of “%s” is a volume of %s or a rate of %s', (text, volume, rate) => {
  const value = (element: string) => (/audio_level$|delivery_speed$/.test(element) ? text : '');
  expect(readScorm2004Films({ value })).toEqual({ volume, captions: null, rate });
});

test.each([
  ['', null],
  ['0', null],
  ['1', true],
  ['-1', false],
  ['yes', null],
])('captioning of “%s” is captions %s', (text, captions) => {
  const value = (element: string) => (element.endsWith('.audio_captioning') ? text : '');
  expect(readScorm2004Films({ value })).toEqual({ ...NO_WISHES, captions });
});

test.each([
  [{ volume: 0, captions: false, rate: 0.25 }, ['0', '-1', '0.25']],
  [{ volume: 0.01, captions: true, rate: 1 }, ['0.01', '1', '1']],
  [{ volume: 0.3, captions: true, rate: 1.15 }, ['0.3', '1', '1.15']],
  [{ volume: 1, captions: true, rate: 4 }, ['1', '1', '4']],
  [NO_WISHES, []],
])('%o is written as every engine takes it', (films, values) => {
  const entries = scorm2004PreferenceEntries({ language: null, films });
  expect(entries.map(({ value }) => value)).toEqual(values);
  expect(entries.filter((entry) => !fits(scorm2004Formats(4000), entry))).toEqual([]);
});
