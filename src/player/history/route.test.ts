import { expect, test } from 'vitest';

import { addressOf, routeOf } from './route.ts';

test('nothing, a lone hash and the root are the cover', () => {
  const pages = ['', '#', '#/'].map((hash) => routeOf(hash).page);
  expect(pages).toEqual(['cover', 'cover', 'cover']);
});

test('a lesson is addressed by its id, whatever letters it has', () => {
  const route = { page: 'lesson', id: 'was ist/das?' } as const;
  expect(routeOf(addressOf(route))).toEqual(route);
});

test('an address may lead to a block of a lesson', () => {
  expect(routeOf('#/lesson/ladder/42')).toEqual({ page: 'lesson', id: 'ladder', block: 42 });
});

test('the exit page has an address', () => {
  expect(routeOf(addressOf({ page: 'exit' }))).toEqual({ page: 'exit' });
});

test.each([
  [{ attempt: 2, at: 12 }, '#/lesson/quiz/attempt-2/question-12'],
  [{ attempt: 1, at: 'results' }, '#/lesson/quiz/attempt-1/results'],
  [{ attempt: 1, at: 'review' }, '#/lesson/quiz/attempt-1/review'],
] as const)('a place in a quiz has an address: %o', (step, address) => {
  const route = { page: 'lesson', id: 'quiz', step } as const;
  expect([addressOf(route), routeOf(address)]).toEqual([address, route]);
});

test('anything else is unknown', () => {
  const strange = [
    '#/quiz',
    '#/lesson/',
    '#/lesson/a/b',
    '#/lesson/a/attempt-0/results',
    '#/exit/now',
  ];
  expect(strange.map((hash) => routeOf(hash).page)).toEqual(Array(5).fill('unknown'));
});

test('a badly encoded address is read as it stands', () => {
  expect(routeOf('#/lesson/100%')).toEqual({ page: 'lesson', id: '100%' });
});
