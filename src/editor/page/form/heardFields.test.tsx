import { expect, test } from 'vitest';
import * as z from 'zod';

import {
  group,
  id,
  itemReference,
  items,
  link,
  media,
  plainText,
  reference,
  richText,
  setting,
  textAsWritten,
} from '../../../blocks/fields.ts';
import { heardIn } from '../../../player/testing/hearing.ts';
import { formOf } from './testing.tsx';

const words = (title: string) => ({
  title,
  description: `What ${title.toLowerCase()} is for.`,
  example: '',
});

const row = z.strictObject({
  id: id(words('Id')),
  text: plainText(words('Row text')),
  next: itemReference('rows', words('Next row')),
});

/** A block with a field of each kind. */
const everyKind = z.strictObject({
  line: plainText(words('Line')),
  text: richText(words('Text')),
  code: textAsWritten(words('Code')),
  address: link(words('Address')),
  file: media('image', words('File')),
  choice: setting(z.enum(['few', 'many']), words('Choice')),
  flag: setting(z.boolean().default(false), words('Flag')),
  answer: setting(z.boolean(), words('Answer')),
  number: setting(z.number().min(1).max(9), words('Number')),
  date: setting(z.string(), words('Date'), 'date'),
  language: setting(z.string(), words('Language'), 'language'),
  objective: reference('objective', words('Objective')),
  objectives: group(z.array(reference('objective', words('One'))), words('Objectives')),
  rows: items(row, words('Rows')),
  part: group(z.strictObject({ inner: plainText(words('Inner')) }), words('Part')),
});

const block = {
  line: 'Hope',
  text: 'Hope **grows**.',
  code: 'x = 1',
  address: 'https://example.org',
  choice: 'few',
  number: 3,
  date: '2026-11-01',
  language: 'en',
  objective: 'know',
  objectives: ['know'],
  rows: [
    { id: 'a', text: 'One', next: 'b' },
    { id: 'b', text: 'Two', next: 'a' },
  ],
  part: { inner: 'Within' },
};

/** All the languages of the world stand in one list. */
const LANGUAGE = /^option, .*, set size \d\d$/;

test('each kind of field is heard with its name, what stands in it and what it is for', async () => {
  const { container } = await formOf(everyKind, block);
  // So that its end is known.
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', 'Form');
  const heard = (await heardIn(container)).split('\n').filter((said) => !LANGUAGE.test(said));
  expect(heard.join('\n')).toMatchInlineSnapshot(`
    "region, Form
    Line
    textbox, Line, What line is for.
    Hope
    What line is for.
    Text
    textbox, Text, What text is for., not read only
    Hope
    strong
    grows
    .
    status
    What text is for.
    Code
    textbox, Code, What code is for.
    x = 1
    What code is for.
    Address
    textbox, Address, What address is for.
    https://example.org
    What address is for.
    File
    combobox, File, What file is for., has popup listbox, not expanded
    option, No file, not selected, position 1, set size 1
    Add from this computer
    Add a file from this computer: File
    You can also drop a file here, or paste one.
    What file is for.
    Choice
    combobox, Choice, few, What choice is for., has popup listbox, not expanded
    option, Few, few, not selected, position 1, set size 2
    option, Many, many, not selected, position 2, set size 2
    What choice is for.
    group, Answer, What answer is for.
    Answer
    What answer is for.
    radio, True, What answer is for., not checked, position 1, set size 2
    True
    radio, False, What answer is for., not checked, position 2, set size 2
    False
    Number
    spinbutton, Number, 3, What number is for., max value 9, min value 1
    What number is for.
    Date
    Date, 2026-11-01, What date is for.
    What date is for.
    Language
    combobox, Language, en, What language is for., has popup listbox, not expanded
    What language is for.
    Objective
    combobox, Objective, know, What objective is for., has popup listbox, not expanded
    option, None, not selected, position 1, set size 2
    option, Know hope, know, not selected, position 2, set size 2
    What objective is for.
    group, Objectives, What objectives is for.
    Objectives
    What objectives is for.
    checkbox, Know hope, checked
    Know hope
    group, Rows, What rows is for.
    Rows
    What rows is for.
    list
    listitem, level 1, position 1, set size 2
    button, 1One, 1 control, expanded, key shortcuts Alt+ArrowUp Alt+ArrowDown
    Row text
    textbox, Row text, What row text is for.
    One
    What row text is for.
    Next row
    combobox, Next row, b, What next row is for., has popup listbox, not expanded
    option, None, not selected, position 1, set size 3
    option, One, a, not selected, position 2, set size 3
    option, Two, b, not selected, position 3, set size 3
    What next row is for.
    button, Move up: One, disabled
    button, Move down: One
    button, Copy: One
    button, Remove: One
    listitem, level 1, position 2, set size 2
    button, 2Two, 1 control, expanded, key shortcuts Alt+ArrowUp Alt+ArrowDown
    Row text
    textbox, Row text, What row text is for.
    Two
    What row text is for.
    Next row
    combobox, Next row, a, What next row is for., has popup listbox, not expanded
    option, None, not selected, position 1, set size 3
    option, One, a, not selected, position 2, set size 3
    option, Two, b, not selected, position 3, set size 3
    What next row is for.
    button, Move up: Two
    button, Move down: Two, disabled
    button, Copy: Two
    button, Remove: Two
    button, Add to: Rows
    group, Part, What part is for.
    Part
    What part is for.
    Inner
    textbox, Inner, What inner is for.
    Within
    What inner is for.
    group
    More
    checkbox, Flag, What flag is for., not checked
    Flag
    What flag is for."
  `);
});
