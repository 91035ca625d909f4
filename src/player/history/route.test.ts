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

test('the exit page has an address', () => {
  expect(routeOf(addressOf({ page: 'exit' }))).toEqual({ page: 'exit' });
});

test('anything else is unknown', () => {
  const strange = ['#/quiz', '#/lesson/', '#/lesson/a/b', '#/exit/now'];
  expect(strange.map((hash) => routeOf(hash).page)).toEqual(Array(4).fill('unknown'));
});

test('a badly encoded address is read as it stands', () => {
  expect(routeOf('#/lesson/100%')).toEqual({ page: 'lesson', id: '100%' });
});
