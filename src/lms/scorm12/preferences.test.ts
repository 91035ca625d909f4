import { expect, test } from 'vitest';

import { NO_WISHES } from '../../core/filmWishes.ts';
import { fits } from '../scorm/format.ts';
import { scorm12Formats } from './formats.ts';
import { scorm12PreferenceEntries, readScorm12Films } from './preferences.ts';

test.each([
  ['', null],
  ['0', null],
  ['-1', 0],
  ['1', 0.01],
  ['100', 1],
  ['101', null],
  ['-2', null],
  ['50.5', null],
  ['loud', null],
])('an audio of “%s” is a volume of %s', (text, volume) => {
  const value = (element: string) => (element.endsWith('.audio') ? text : '');
  expect(readScorm12Films({ value })).toEqual({ ...NO_WISHES, volume });
});

test.each([
  ['', null],
  ['0', 1],
  ['25', 1.25],
  ['+25', 1.25],
  ['-50', 0.5],
  ['-100', 0.25],
  ['100', 2],
  ['-101', null],
  ['fast', null],
])('a speed of “%s” is a rate of %s', (text, rate) => {
  const value = (element: string) => (element.endsWith('.speed') ? text : '');
  expect(readScorm12Films({ value })).toEqual({ ...NO_WISHES, rate });
});

test.each([
  ['', null],
  ['0', null],
  ['1', true],
  ['-1', false],
  ['true', null],
])('a text of “%s” is captions %s', (text, captions) => {
  const value = (element: string) => (element.endsWith('.text') ? text : '');
  expect(readScorm12Films({ value })).toEqual({ ...NO_WISHES, captions });
});

test.each([
  [{ volume: 0, captions: false, rate: 0.25 }, ['-1', '-1', '-75']],
  [{ volume: 0.01, captions: true, rate: 1 }, ['1', '1', '0']],
  [{ volume: 0.29, captions: true, rate: 1.15 }, ['29', '1', '15']],
  [{ volume: 1, captions: true, rate: 4 }, ['100', '1', '100']],
  [NO_WISHES, []],
])('%o is written as every engine takes it', (films, values) => {
  const entries = scorm12PreferenceEntries({ language: null, films });
  expect(entries.map(({ value }) => value)).toEqual(values);
  expect(entries.filter((entry) => !fits(scorm12Formats, entry))).toEqual([]);
});
