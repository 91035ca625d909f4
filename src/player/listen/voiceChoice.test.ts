import { expect, test } from 'vitest';

import type { Voice } from './speechPort.ts';
import { chosenVoice, voiceIn, voicesFor } from './voiceChoice.ts';

const voice = (name: string, language: string, more: Partial<Voice> = {}): Voice => ({
  uri: name,
  name,
  language,
  local: true,
  usual: false,
  ...more,
});

const voices = [
  voice('Online', 'en-AU', { local: false, usual: true }),
  voice('Daniel', 'en-GB'),
  voice('Samantha', 'en-US', { usual: true }),
  voice('Karen', 'en_AU'),
  voice('Majed', 'ar-001'),
];

const names = (language: string) => voicesFor(language, voices).map(({ name }) => name);

test('a voice on the device comes first, and among those one of the same country', () => {
  expect(names('en-AU')).toEqual(['Karen', 'Samantha', 'Daniel', 'Online']);
});

test('a voice of another country is better than none', () => {
  expect(names('ar')).toEqual(['Majed']);
});

test('a voice of another language is none', () => {
  expect(names('fr')).toEqual([]);
});

test('the learner’s voice is kept while it is there', () => {
  const offered = voicesFor('en-AU', voices);
  expect(chosenVoice(offered, 'Online')?.name).toBe('Online');
  expect(chosenVoice(offered, 'Gone')?.name).toBe('Karen');
  expect(chosenVoice([], 'Online')).toBeNull();
});

test('a sentence in another language is read by a voice that speaks it', () => {
  const german = voice('Anna', 'de-DE');
  const far = voice('Online', 'en-US', { local: false });
  const reader = (language: string, others: readonly Voice[], remote = false) =>
    voiceIn(language, { voice: german, voices: [german, ...others], remote }).name;
  expect(reader('de', [voice('Karen', 'en-AU')])).toBe('Anna');
  expect(reader('en', [voice('Karen', 'en-AU')])).toBe('Karen');
  expect(reader('en', [far])).toBe('Anna');
  expect(reader('en', [far], true)).toBe('Online');
});
