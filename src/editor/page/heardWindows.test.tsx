import { fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';

import { heardIn, heardWhile } from '../../player/testing/hearing.ts';
import { goodDraft } from '../commands/testing/drafts.ts';
import { openOutline } from './outline/openOutline.tsx';
import { publishing } from './testing/publishing.tsx';

/** All that axe finds; what lies on the page around a window is no matter here. */
async function barriers(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id }) => id);
}

test('publishing is heard: where learners find it, how far it is, what came of it', async () => {
  const { user, press, finish, tell } = await publishing();
  const dialog = screen.getByRole('dialog');
  expect(await heardIn(dialog)).toMatchInlineSnapshot(`
    "dialog, Publish the course
    dialog, Publish the course
    banner
    heading, Publish the course, level 2
    button, Close
    form
    group, Learners find it in a learning management system (LMS)
    Learners find it in a learning management system (LMS)
    radio, SCORM 1.2, Every LMS takes it. The one to take when you do not know., checked, position 1, set size 6
    SCORM 1.2
    Every LMS takes it. The one to take when you do not know.
    radio, SCORM 2004, 4th edition, Keeps the most of what learners write. The one to take where your LMS takes it., not checked, position 2, set size 6
    SCORM 2004, 4th edition
    Keeps the most of what learners write. The one to take where your LMS takes it.
    radio, SCORM 2004, 3rd edition, For an LMS that takes SCORM 2004, but not its 4th edition., not checked, position 3, set size 6
    SCORM 2004, 3rd edition
    For an LMS that takes SCORM 2004, but not its 4th edition.
    radio, cmi5, For a newer LMS with a learning record store (xAPI)., not checked, position 4, set size 6
    cmi5
    For a newer LMS with a learning record store (xAPI).
    group, Learners find it elsewhere, and nobody gets their results
    Learners find it elsewhere, and nobody gets their results
    radio, The web, A folder for any web site. It goes on without a connection., not checked, position 5, set size 6
    The web
    A folder for any web site. It goes on without a connection.
    radio, One HTML file, To send, and to open from a disk without a connection., not checked, position 6, set size 6
    One HTML file
    To send, and to open from a disk without a connection.
    group
    More settings
    Name of the file
    Small letters, digits and hyphens. Learners do not see it, and nothing hangs on it.
    textbox, Name of the file, hope, Small letters, digits and hyphens. Learners do not see it, and nothing hangs on it.
    Passing score for this package, in percent
    spinbutton, Passing score for this package, in percent, max value 100, min value 1
    group, Languages in this package
    Languages in this package
    checkbox, English, checked
    English
    checkbox, العربية, checked
    العربية
    checkbox, Carry what you wrote, so that the package can be opened again for editing, Whoever gets at the files of the package could read it there, with the right answers. Without it “Open a copy” cannot open the package, so keep a copy of the course. What an update means for learners is known either way., checked
    Carry what you wrote, so that the package can be opened again for editing
    Whoever gets at the files of the package could read it there, with the right answers. Without it “Open a copy” cannot open the package, so keep a copy of the course. What an update means for learners is known either way.
    Version 1.0.9.
    It stands in the name of the package, by which it is told from others.
    button, Make it 1.0.10, Version 1.0.9. It stands in the name of the package, by which it is told from others.
    button, Make the package
    The file will be called hope-1.0.9-scorm12.zip.
    status"
  `);
  await press('Make the package');
  expect(await heardWhile(async () => tell('publishing'))).toMatchInlineSnapshot(
    `"polite: Making the package…"`,
  );
  await finish();
  await user.click(screen.getByText('What to set in the LMS'));
  expect(await heardIn(dialog)).toMatchInlineSnapshot(`
    "dialog, Publish the course
    dialog, Publish the course
    banner
    heading, Publish the course, level 2
    button, Close
    heading, “Hope”, version 1.1.0, is published, level 3
    region, SCORM 1.2
    SCORM 1.2
    hope-1.1.0-scorm12.zip
    ·
    1.2 MB
    button, Download
    group
    What to set in the LMS
    term
    Upload
    definition
    Upload hope-1.1.0-scorm12.zip as it is, as a SCORM package. Do not unpack it before.
    button, Download as a text
    heading, For learners, level 4
    For those who have begun, compared with the package before:
    Taken out, or made into something else. What they did there no longer counts; all else does.
    list
    listitem, level 1, position 1, set size 1
    One
    ·
    Text
    Texts and settings. Everybody goes on where they were.
    list
    listitem, level 1, position 1, set size 1
    One
    Warning for SCORM 1.2: An LMS keeps answers together with names, but a survey says “No names”. Change what it says of who reads the answers.
    2 notes on the course could still make it better.
    button, Make another package
    status"
  `);
  expect(await barriers()).toEqual([]);
});

test('what was removed is heard in its bin, and what comes back', async () => {
  const { user } = await openOutline(goodDraft());
  await user.click(screen.getByRole('row', { name: /peer work/ }));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const heard = await heardWhile(() => user.keyboard('{Delete}'));
  expect(heard).toMatchInlineSnapshot(`
    "row, Continue, level 2, position 2, selected, set size 4
    polite: Removed. Undo brings it back, and so does “Removed” below the outline."
  `);
  await user.click(screen.getByRole('button', { name: 'Removed' }));
  const back = await screen.findByRole('button', { name: /^Bring back/ });
  const bin = await heardIn(screen.getByRole('dialog'));
  // The time is that of the place where it is read.
  expect(bin.replace(/(?<=Flip cards, ).*/, '…')).toMatchInlineSnapshot(`
    "dialog, Removed lessons and blocks
    dialog, Removed lessons and blocks
    heading, Removed lessons and blocks, level 2
    button, Close
    What you remove is kept in this browser, on this computer, until you delete it for good; of more than 300 the oldest go. Somebody else does not see it.
    list
    listitem, level 1, position 1, set size 1
    Hope
    Flip cards, …
    button, Bring back “Hope”
    button, Delete “Hope” for good"
  `);
  expect(await barriers()).toEqual([]);
  back.focus();
  expect(await heardWhile(() => user.keyboard('{Enter}'))).toMatchInlineSnapshot(
    `"polite: “Hope” is back."`,
  );
});

test('the menu of a row is heard with its keys', async () => {
  const { user } = await openOutline(goodDraft());
  await user.click(screen.getByRole('row', { name: /peer work/ }));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  fireEvent.contextMenu(document.activeElement ?? document.body);
  expect(await heardIn(await screen.findByRole('menu'))).toMatchInlineSnapshot(`
    "menu, What can be done with Flip cards: Hope, orientated vertically
    menuitem, Add below, position 1, set size 10
    Add below
    menuitem, Move up, Alt+↑, position 2, set size 10
    Move up
    Alt+↑
    menuitem, Move down, Alt+↓, position 3, set size 10
    Move down
    Alt+↓
    menuitem, Duplicate, Ctrl+D, position 4, set size 10
    Duplicate
    Ctrl+D
    menuitem, Copy, Ctrl+C, position 5, set size 10
    Copy
    Ctrl+C
    menuitem, Cut, Ctrl+X, position 6, set size 10
    Cut
    Ctrl+X
    menuitem, Paste, Ctrl+V, position 7, set size 10
    Paste
    Ctrl+V
    menuitem, Turn into…, position 8, set size 10
    Turn into…
    menuitem, Choose several, position 9, set size 10
    Choose several
    menuitem, Remove, Del, position 10, set size 10
    Remove
    Del"
  `);
});
