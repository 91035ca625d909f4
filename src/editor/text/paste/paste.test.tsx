import { expect, test } from 'vitest';

import { mountTextEditor, type TextEditorOptions } from '../textEditor.ts';
import { markOf } from '../../marks/mark.ts';
import type { TextNote } from './clipboard.ts';
import { pastedPage, styled, styleOf } from './pastedPage.ts';
import { fromGoogleDocs } from './testing/fromGoogleDocs.ts';
import { fromTheWeb } from './testing/fromTheWeb.ts';
import { fromWord, fromWordOnTheWeb } from './testing/fromWord.ts';

interface Pasted {
  readonly html?: string;
  readonly plain?: string;
  readonly files?: number;
}

/** What a text says after something was pasted at its end, or over all of it, and what its author was told. */
function after(
  text: string,
  { html = '', plain = '', files = 0 }: Pasted,
  options: Partial<TextEditorOptions> = {},
  isAllChosen = false,
) {
  let now = text;
  const notes: (TextNote | null)[] = [];
  const editor = mountTextEditor(document.body, {
    kind: 'rich',
    text,
    label: 'Text',
    onChange: (next) => {
      now = next;
    },
    onNote: (note) => notes.push(note),
    ...options,
  });
  editor.focus('end');
  if (isAllChosen) editor.act({ kind: 'chooseAll' });
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const clipboardData = {
    getData: (type: string) => ({ 'text/html': html, 'text/plain': plain })[type] ?? '',
    files: Array.from({ length: files }),
  };
  document.querySelector('[role=textbox]')?.dispatchEvent(Object.assign(event, { clipboardData }));
  const shown = document.body.innerHTML;
  editor.end();
  return { now, notes, shown };
}

test.each([
  ['Google Docs', '<p>Lift with care.</p><p><img src="https://example.org/lift.png"></p>'],
  ['Word', '<p>Lift with care.</p><v:imagedata src="file:///C:/clip001.png" o:title=""/>'],
])('pictures in a text of %s are left out, and it is said', (_program, html) => {
  const left = [{ kind: 'pictures' }];
  expect(after('', { html })).toMatchObject({ now: 'Lift with care.', notes: left });
  const line = after('', { html, plain: 'Lift with care.' }, { kind: 'line' });
  expect(line).toMatchObject({ now: 'Lift with care.', notes: left });
  expect(after('', { html: '<p>Lift with care.</p>' }).notes).toEqual([]);
});

test('a picture alone is no text, whatever a browser wraps it in', () => {
  const html = '<img src="https://example.org/lift.png">';
  expect(after('Lift.', { html, files: 1 })).toMatchObject({
    now: 'Lift.',
    notes: [{ kind: 'files' }],
  });
});

const pasted = (html: string): string => after('', { html }).now;

test('from Word: headings, lists that are paragraphs, tables and links', () => {
  expect(pasted(fromWord)).toBe(`### Lifting safely

**Ask first**, and *wait* for an answer. See [the guide](https://example.org/lifting) or [write to Ana](mailto:ana@example.org).

#### What you need

- A belt
  - with **two** handles
- A second person

1. Say what you will do
2. Do it

| **Weight** | People |
| - | - |
| Up to 25 kg | One or two |

The end.`);
});

test('what colleagues noted in Word does not come along, nor the sign that leads there', () => {
  const html = `<p class=MsoNormal>Lift with <b>care</b><span class=MsoCommentReference><span style='font-size:8.0pt'><a
class=msocomanchor id="_anchor_1" href="#_msocom_1">[AB1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span>.</p>
<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt>
<p class=MsoCommentText><a class=msocomoff href="#_msoanchor_1">[AB1]</a>Is this so? Ask legal.</p></div></div></div>`;
  expect(pasted(html)).toBe('Lift with **care**.');
});

test('what stands higher or lower than its line still does, where there are signs for it', () => {
  const html =
    '<p>10<sup>3</sup> m<span style="font-size:0.6em;vertical-align:super">2</span>, CO<sub>2</sub>, the 5<sup>th</sup></p>';
  expect(pasted(html)).toBe('10³ m², CO₂, the 5th');
});

test('a cell over several rows stands in each of them, and moves no other into a wrong column', () => {
  const html = `<table><tr><th>Day</th><th>Who</th><th>What</th></tr><tr><td rowspan=2>Mon</td><td>Ann</td><td>Lift</td></tr>
<tr><td>Bob</td><td>Carry</td></tr><tr><td colspan=2>Tue</td><td>Rest</td></tr></table>`;
  expect(pasted(html)).toBe(`| Day | Who | What |
| - | - | - |
| Mon | Ann | Lift |
| Mon | Bob | Carry |
| Tue | | Rest |`);
});

test('from Word on the web, where each item is a list', () => {
  expect(pasted(fromWordOnTheWeb)).toBe(`**Before you lift**

- Look
  - for wet floors
- Ask`);
});

test('from Google Docs, where all is bold that is none', () => {
  expect(pasted(fromGoogleDocs)).toBe(`### Hope grows

It is **slow** *and sure*. See [a story](https://example.org/hope?a=1\\&b=2).

- Listen
  - twice
- Wait

3. Third

| When | What |
| - | - |
| Today | |`);
});

test('from the web: nothing that runs, is fetched or was hidden', () => {
  const { now, shown } = after('', { html: fromTheWeb });
  expect(now).toBe(`### News

Read [this](http://example.org/a), not that, nor this page. 2 \\* 3 < 7, \\[really]\\(x).

#### More

“Nothing about us without us.”

one\\
two

- First
  - Inner
- **Second** code

Only for its looks

Another line

Line one\\
Line two`);
  expect(shown).not.toMatch(/script|alert|img|style=|<input|<!--/);
});

test('plain text is no Markdown, whatever it looks like', () => {
  const plain = '- *one*\r\n- [two](x)\n\n\n### three\n1. four';
  expect(after('Before.', { plain }).now).toBe(
    'Before.- \\*one\\*\\\n\\- \\[two]\\(x)\n\n\\### three\\\n1\\. four',
  );
});

test('plain text keeps its lines, wherever it comes from, and loses only what nobody means', () => {
  const plain = '\uFEFFa\rb\u2028c\u2029d e\u00A0f co\u00ADop x\u200Cy';
  expect(after('', { plain }).now).toBe('a\\\nb\\\nc\n\nd e\u00A0f co\u00ADop x\u200Cy');
  expect(after('', { plain: `one${markOf(7)} two` }).now).toBe('one two');
});

test('a line takes the words alone, as one line', () => {
  const line = { kind: 'line' } as const;
  expect(after('', { plain: ' one\n\n*two* ' }, line).now).toBe('one *two*');
  expect(after('', { html: '<h1>One</h1><p>two <b>three</b></p>' }, line).now).toBe(
    'One two three',
  );
});

test('an address over words is a link', () => {
  let now = '';
  const editor = mountTextEditor(document.body, {
    kind: 'rich',
    text: 'our guide',
    label: 'Text',
    onChange: (next) => {
      now = next;
    },
  });
  editor.act({ kind: 'chooseAll' });
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const clipboardData = {
    getData: (type: string) => (type === 'text/plain' ? 'http://example.org/x' : ''),
    files: [],
  };
  document.querySelector('[role=textbox]')?.dispatchEvent(Object.assign(event, { clipboardData }));
  expect(now).toBe('[our guide](https://example.org/x)');
});

test('a heading and a cell take one line', () => {
  const html = '<p>one</p><ul><li>two</li></ul>';
  expect(after('### Title', { html }).now).toBe('### Titleone two');
  expect(after('| a |\n| - |\n| b |', { html }).now).toBe('| a |\n| - |\n| bone two |');
});

test('5 MB of plain text: its beginning is there, and its author is told up to where', () => {
  const { now, notes } = after('Before.', { plain: `${'word '.repeat(100)}\n\n`.repeat(10_000) });
  expect(now.length).toBeLessThanOrEqual(50_000);
  expect(now.length).toBeGreaterThan(49_000);
  expect(notes).toEqual([{ kind: 'cut', most: 50_000, last: expect.stringMatching(/word$/) }]);
});

test('5 MB of Word: a plain word, and no more than there is room for', () => {
  const html = `<p><span style="mso-fareast-language:EN-US">${'word '.repeat(100)}</span></p>`;
  const { now, notes } = after('', {
    html: html.repeat(9_000),
    plain: 'Words.\n\nMore.',
  });
  expect(now).toBe('Words.\n\nMore.');
  expect(notes).toEqual([{ kind: 'plain' }]);
  expect(after('', { html: html.repeat(120) }).notes).toMatchObject([{ kind: 'cut' }]);
});

test('nothing goes into what is full, and no picture into a text', () => {
  const full = 'a'.repeat(49_999);
  expect(after(full, { plain: 'more' })).toMatchObject({ now: full, notes: [{ kind: 'full' }] });
  expect(after('Text', { files: 1 })).toMatchObject({ now: 'Text', notes: [{ kind: 'files' }] });
});

test.each(['### Old\n\nWords.', '### Old', '| a | b |\n| - | - |\n| c | d |'])(
  'over all of “%s” comes what is pasted, with its lists, and all goes on after it',
  (text) => {
    const html = '<h2>New</h2><p>One</p><ul><li>Two</li></ul>';
    expect(after(text, { html }, {}, true).now).toBe('### New\n\nOne\n\n- Two');
  },
);

test('a line over a heading stays one', () => {
  expect(after('### Old', { plain: 'New' }, {}, true).now).toBe('### New');
});

test('no element has a style of its own, which the site would forbid, each with a report', () => {
  const { body } = pastedPage(
    `<p class=a style='color: red'><b
      STYLE = "mso-hide:all">a</b><i style=color:red>b</i> write style="none" here</p>`,
  );
  expect(body.querySelector('[style]')).toBeNull();
  expect([...body.querySelectorAll('*')].map(styleOf)).toEqual([
    'color: red',
    'mso-hide:all',
    'color:red',
  ]);
  expect(body.querySelectorAll(styled('MSO-HIDE'))).toHaveLength(1);
  expect(body.textContent).toContain('write style="none" here');
});

test('what a style sheet alone makes bold or slanted is, and the title of a Word document is a heading', () => {
  const styles = `<style><!-- .xl65 {mso-style-parent:style0; font-weight:700;}
    span.s1, span.s2 {font-weight: bold} span.s2 {font-style: italic} p.MsoNormal {margin:0} --></style>`;
  const html = `${styles}<p class="MsoTitle">Lifting</p><p class="MsoNormal"><span class="s1">Bend</span>
    your <span class="s2">knees</span>, <span class="s1" style="font-weight: normal">always</span>.</p>
    <table><tr><td class="xl65">When</td><td>What</td></tr><tr><td class="xl65">First</td><td>Look</td></tr></table>`;
  const { now } = after('', { html });
  expect(now).toBe(
    '### Lifting\n\n**Bend** your **_knees_**, always.\n\n| When | What |\n| - | - |\n| **First** | Look |',
  );
});

test('lines of code stay lines', () => {
  expect(after('', { html: '<pre>one\ntwo</pre><p>three\nfour</p>' }).now).toBe(
    'one\\\ntwo\n\nthree four',
  );
});
