import { expect, test } from 'vitest';

import { packageName, targetOfName } from './packageName.ts';
import { targets } from './target.ts';

const course = { calledAs: 'peer-work', cover: { version: '1.2.0' } };

test.each([
  ['peer-work-1.2.0-scorm2004-4.zip', 'scorm2004-4', 'zip'],
  ['peer-work-1.2.0-web', 'web', 'folder'],
  ['peer-work-1.2.0.html', 'html', 'page'],
] as const)('%s', (name, target, form) => {
  expect(packageName(course, target, form)).toBe(name);
  expect(targetOfName(name, 'peer-work', targets)).toBe(target);
  expect(targetOfName(name, null, targets)).toBe(target);
});

test.each([
  'peer-work-1.2.0-web.txt',
  'peer-work-1.2.0-html.txt',
  'peer-work-advanced-1.2.0-web.zip',
  'peer-work-1.2-web.zip',
  'other-1.2.0-web.zip',
  'peer-work-1.2.0',
])('%s is no package of the course', (name) => {
  expect(targetOfName(name, 'peer-work', targets)).toBeNull();
});

test('whatever packages are called, their names say what they are for', () => {
  expect(targetOfName('peer-2-work-1.2.0-web.zip', null, targets)).toBe('web');
  expect(targetOfName('peer-work-1.2.0-web.txt', null, targets)).toBeNull();
});

test('only what is wanted', () => {
  expect(targetOfName('peer-work-1.2.0-web.zip', 'peer-work', ['html'])).toBeNull();
});
