import { expect, test } from 'vitest';

import { fullLabels, quickLabels } from './labels.ts';

const PAGE = `
  <label for="named">First</label><label for="named">Again</label><input id="named" />
  <label>Around <b><textarea></textarea></b><button type="button">Second in it</button></label>
  <label for="elsewhere">Around another<select><option>One</option></select></label>
  <meter id="elsewhere"></meter><progress id="twice"></progress><output id="twice"></output>
  <label for="twice">Of the first of two</label><label for="">Of none<input type="checkbox" /></label>
  <label for="hidden">Of none</label><input type="hidden" id="hidden" /><label><input type="hidden" /></label>
  <label for="words">Of no control</label><p id="words">Words</p><input type="radio" /><label>Empty</label>`;

const fields = () =>
  document.querySelectorAll('input, textarea, button, select, meter, progress, output');

const listed = (labels: unknown): unknown =>
  labels === null ? null : Array.from(Object(labels), (each) => each);

test('every element has the labels that jsdom finds, in their order', () => {
  document.body.innerHTML = PAGE;
  const found = [...fields()].map((each) => [each.outerHTML, listed(quickLabels(each))]);
  expect(found).toEqual([...fields()].map((each) => [each.outerHTML, listed(fullLabels(each))]));
  expect(found.flatMap(([, labels]) => labels ?? [])).toHaveLength(5);
});

test('and what is changed is seen', () => {
  document.body.innerHTML = PAGE;
  document.querySelectorAll('label')[1]?.setAttribute('for', 'elsewhere');
  document.querySelectorAll('label')[2]?.remove();
  expect([...fields()].map((each) => listed(quickLabels(each)))).toEqual(
    [...fields()].map((each) => listed(fullLabels(each))),
  );
});

test('outside the page, too', () => {
  const label = document.createElement('label');
  label.innerHTML = 'Around <input />';
  const [input = label] = label.children;
  expect(listed(quickLabels(input))).toEqual([label]);
});
