import { expect, test } from 'vitest';

import type { Voice } from './speechPort.ts';
import { chosenVoice, voicesFor } from './voiceChoice.ts';

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
