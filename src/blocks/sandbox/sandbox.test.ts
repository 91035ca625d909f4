import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { sandboxFixtures } from './fixtures.ts';
import { lintSandbox } from './lint.ts';

it('is done by going past it', () => {
  const dial = compileFixture('sandbox', sandboxFixtures.dial);
  expect([dial.state, dial.done]).toEqual([{ kind: 'none' }, { when: 'passed' }]);
});

it('is done once it was finished, where its author asks for that', () => {
  const tasks = compileFixture('sandbox', sandboxFixtures.mustBeFinished);
  expect([tasks.state, tasks.done, tasks.content.passingScore]).toEqual([
    { kind: 'items', items: [1] },
    { when: 'opened' },
    0.8,
  ]);
});

it('carries what the author wrote as the text that it is', () => {
  const { content } = compileFixture('sandbox', sandboxFixtures.dial);
  expect([content.html, content.words]).toEqual([sandboxFixtures.dial.html, { dial: 'The dial' }]);
});

it('reads as what it shows in words', () => {
  expect(linearizeBlock(compileFixture('sandbox', sandboxFixtures.dial))).toEqual([
    { kind: 'heading', level: 2, text: 'Turn the dial' },
    { kind: 'paragraph', text: 'Which way does it point when you turn it to 90?' },
    {
      kind: 'paragraph',
      text: 'A dial with 360 degrees. Turned to 90, its arrow points to the east.',
    },
  ]);
});

describe('advice', () => {
  const inWords = 'A dial with 360 degrees to turn.';
  const said = (html: string) => lintSandbox({ html, inWords }).map(({ message }) => message);

  it.each([
    '<p>Hello</p>',
    '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a" /></svg>',
    '<img src="data:image/png;base64,AA==" alt="">',
    '<style>p { background: url(data:image/png;base64,AA==) }</style>',
    '<a href="#below">Below</a>',
    "document.createElementNS('http://www.w3.org/2000/svg', 'g')",
    'See https://example.org.',
    'const stop = desktop.width; parent.postMessage(1)',
    'if (location == 1) allocation = 2;',
    'const data = [1, 2]; let src = picture; image.src = drawn();',
    '<template>{{ x }}</template>',
    'Array.from(list)',
  ])('has nothing against %s', (html) => {
    expect(said(html)).toEqual([]);
  });

  it.each([
    ['<a href="https://example.org">', 'leads nowhere'],
    ['<script src="https://cdn.example/chart.js"></script>', 'is never fetched'],
    ['<img src=picture.png>', 'is never fetched'],
    ["picture.src = 'a.png'", 'is never fetched'],
    ['<link rel="stylesheet" href="style.css">', 'is never fetched'],
    ["p { background: url('a.png') }", 'is never fetched'],
    ["import { a } from './a.js'", 'is never fetched'],
    ["await import('./a.js')", 'is never fetched'],
    ["fetch('/data')", 'reaches nobody'],
    ['new RTCPeerConnection()', 'reaches nobody'],
    ["localStorage.setItem('a', 1)", 'fails'],
    ["document.cookie = 'a=1'", 'fails'],
    ["alert('Hello')", 'does nothing'],
    ["window.open('#')", 'does nothing'],
    ['<iframe srcdoc="Hello">', 'is taken out'],
    ['<form action="/send">', 'sends nothing'],
    ["form.addEventListener('submit', send)", 'sends nothing'],
    ["eval('1 + 1')", 'is refused'],
    ['parent.document.title', 'is refused'],
    ["location = 'https://example.org'", 'is refused'],
  ])('warns of %s: it %s', (html, what) => {
    expect(said(html)).toEqual([expect.stringContaining(what)]);
  });

  const rulesOf = (fields: Partial<Parameters<typeof lintSandbox>[0]>) =>
    lintSandbox({ html: '<p></p>', inWords, ...fields }).map(({ rule }) => rule);

  it('asks for words that are not there', () => {
    const words = [{ name: 'go', text: 'Go' }];
    expect(rulesOf({ html: '<b data-word="go"></b>', words })).toEqual([]);
    expect(rulesOf({ html: '<b data-word="stop"></b>', words })).toEqual(['word-not-given']);
    expect(rulesOf({ html: 'waymark.words.stop' })).toEqual(['word-not-given']);
    expect(rulesOf({ html: "waymark.words['go-on']" })).toEqual(['word-not-given']);
  });

  it('says where nobody could finish', () => {
    const mustFinish = true;
    expect(rulesOf({ mustFinish })).toEqual(['sandbox-never-done']);
    expect(rulesOf({ mustFinish, html: 'waymark.done()' })).toEqual([]);
    expect(rulesOf({ mustFinish, passingScore: 80, html: 'waymark.done()' })).toEqual([
      'score-never-told',
    ]);
    expect(rulesOf({ passingScore: 80 })).toEqual(['score-without-finish']);
  });

  it('asks for more than a word or two', () => {
    expect(rulesOf({ inWords: 'A dial.' })).toEqual(['hardly-in-words']);
  });
});
