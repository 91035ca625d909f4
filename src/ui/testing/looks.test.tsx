import { expect, test } from 'vitest';

import { fullStyle, quickStyle } from './looks.ts';

const PAGE = `
  <main hidden><p>Not shown</p></main>
  <section style="visibility: hidden; pointer-events: none"><p style="display: flex">Nor is this</p></section>
  <div style="display: none; color: red"><p style="--room: 1px">Around it is none</p></div>
  <p>Words <b>and</b> <a href="#more">more</a><br /><q>said</q><wbr /><bdo>on</bdo> <ruby>x<rt>y</rt></ruby></p>
  <h2>Heading</h2><ul><li>One<ol><li>Two</li></ol></li></ul><dl><dt>It</dt><dd>is</dd></dl>
  <details><summary>First</summary><summary>Second</summary><p>Folded</p></details>
  <details open><summary>Unfolded</summary></details><summary>Alone</summary>
  <dialog>Closed</dialog><dialog open>Open</dialog><div popover>Over</div><dialog open popover>Both</dialog>
  <form><fieldset><legend>Asked</legend><label>A<input /></label><input type="hidden" /><input type="HIDDEN" />
    <button type="button">Press</button><select><option>One</option></select><textarea></textarea></fieldset></form>
  <table><caption>T</caption><colgroup><col /></colgroup><thead><tr><th>1</th></tr></thead>
    <tbody><tr hidden><td>2</td></tr><tr><td>3</td></tr></tbody></table>
  <svg><title>Drawn</title><g><path /></g></svg><template>t</template><script type="text/plain">s</script>
  <figure><img alt="" /><figcaption>F</figcaption></figure><video></video><meter></meter><slot></slot><noscript>n</noscript>`;

/** What is asked of an element, by both ways of asking. */
const asked = (style: CSSStyleDeclaration) => [
  style.display,
  style.visibility,
  style.pointerEvents,
  style.getPropertyValue('display'),
  style.getPropertyValue('pointer-events'),
  style.direction,
  style.getPropertyValue('white-space'),
  style.item(0),
];

test.each([
  ['without a style sheet', ''],
  ['with one', '<style>p { display: none } label { visibility: hidden }</style>'],
])('every element has the style that jsdom finds, %s', (_, sheet) => {
  document.body.innerHTML = sheet + PAGE;
  const elements = [...document.querySelectorAll('*')];
  // Twice: what is known of the first of a kind is asked of the others.
  const quick = [...elements, ...elements].map((element) => [element, asked(quickStyle(element))]);
  expect(quick).toEqual(
    [...elements, ...elements].map((element) => [element, asked(fullStyle(element))]),
  );
  document.body.replaceChildren();
});

test('and what is changed is seen', () => {
  document.body.innerHTML = '<div><p>Words</p></div>';
  const [around, words] = document.querySelectorAll('div, p');
  if (around === undefined || words === undefined) throw new Error('Both were written.');
  expect(quickStyle(words).display).toBe('block');
  around.setAttribute('style', 'visibility: hidden');
  words.toggleAttribute('hidden');
  expect([quickStyle(words).display, quickStyle(words).visibility]).toEqual(['none', 'hidden']);
});
