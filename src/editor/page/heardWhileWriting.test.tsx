import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { heardIn, heardWhile } from '../../player/testing/hearing.ts';
import { oneCourseShelf } from '../editing/testing.ts';
import { ShelfPage } from './ShelfPage.tsx';
import { openCourse } from './testing/openCourse.tsx';

/** The library, with a new course asked for. */
async function openLibrary() {
  const i18n = await createEditorI18n('en');
  render(
    <I18nProvider i18n={i18n}>
      <ShelfPage
        shelf={oneCourseShelf({})}
        isMaking
        editAddress={(course) => `?course=${course}`}
        playAddress={(course) => `/${course}/`}
        onMade={() => undefined}
      />
    </I18nProvider>,
  );
  await screen.findByRole('link', { name: 'Edit “Hope”' });
  return screen.getByRole('main');
}

test('the library and a new course are heard', async () => {
  expect(await heardIn(await openLibrary())).toMatchInlineSnapshot(`
    "main
    heading, Your courses, level 1
    Open a course to write in it. Everything is saved as you write.
    form, New course
    What is your course called?
    You can change it at any time.
    textbox, What is your course called?, You can change it at any time.
    Language that it is written in
    combobox, Language that it is written in, en, has popup listbox, not expanded
    option, English, en, not selected, position 1, set size 2
    option, Arabic, ar, not selected, position 2, set size 2
    group, What does it begin with?
    What does it begin with?
    radio, Induction Who is who and what happens when, for new colleagues; with a quiz., checked, position 1, set size 6
    Induction
    Who is who and what happens when, for new colleagues; with a quiz.
    radio, A policy in a few minutes Why there is one, what it asks, what to do; with a quiz., not checked, position 2, set size 6
    A policy in a few minutes
    Why there is one, what it asks, what to do; with a quiz.
    radio, A scenario A situation to decide in, and what follows from it., not checked, position 3, set size 6
    A scenario
    A situation to decide in, and what follows from it.
    radio, A refresher Questions first, for those who know it already., not checked, position 4, set size 6
    A refresher
    Questions first, for those who know it already.
    radio, Nothing yet One lesson with a text., not checked, position 5, set size 6
    Nothing yet
    One lesson with a text.
    radio, An example Short lessons and a quiz about courses that people remember., not checked, position 6, set size 6
    An example
    Short lessons and a quiz about courses that people remember.
    button, Make the course
    button, Cancel
    list
    listitem, level 1, position 1, set size 1
    heading, Hope, level 2
    Hope
    link, Edit “Hope”
    link, Open as learners do: “Hope”
    button, Download a copy of “Hope”
    button, Move “Hope” to the bin"
  `);
});

test('a course is heard part by part: what can be done with it, its page, and the form of a lesson', async () => {
  const { user } = await openCourse();
  await user.click(await screen.findByRole('row', { name: '1. The first lesson' }));
  await screen.findByText('Saved');
  expect(await heardIn(screen.getByRole('banner'))).toMatchInlineSnapshot(`
    "banner
    button, All courses
    heading, Hope, level 1
    Hope
    Saved
    button, Nothing to undo, disabled
    button, Nothing to do again, disabled
    button, 3 notes
    button, More"
  `);
  expect(await heardIn(screen.getByRole('main'))).toMatchInlineSnapshot(`
    "main, The page
    group, How it is shown
    button, Write, pressed
    button, Try, not pressed
    group, Width
    button, Phone, not pressed
    button, Tablet, not pressed
    button, Desk, pressed
    button, Dark, not pressed
    status
    The page"
  `);
  expect(await heardIn(screen.getByRole('complementary'))).toMatchInlineSnapshot(`
    "complementary, What is chosen
    heading, The lesson, level 2
    Title
    textbox, Title, What learners see as its name.
    The first lesson
    What learners see as its name.
    Length
    spinbutton, Length, 5, minutes How long a learner typically needs., max value 600, min value 1
    minutes
    How long a learner typically needs.
    group, Objectives, The objectives that this lesson teaches.
    Objectives
    The objectives that this lesson teaches.
    checkbox, What learners can do afterwards, checked
    What learners can do afterwards
    group
    More
    Summary
    (optional)
    textbox, Summary(optional), What waits in this lesson, in a few words, below its title.
    What waits in this lesson, in a few words, below its title.
    Image
    (optional)
    combobox, Image(optional), A picture for the top of the lesson. It only decorates., has popup listbox, not expanded
    option, No file, not selected, position 1, set size 1
    Add from this computer
    Add a file from this computer: Image
    You can also drop a file here, or paste one.
    A picture for the top of the lesson. It only decorates."
  `);
});

test('what can be added is heard by what learners do with it, and each note with its remedies', async () => {
  const { user } = await openCourse();
  await user.click(await screen.findByRole('row', { name: '1. The first lesson' }));
  await user.click(screen.getByRole('button', { name: 'Add a block' }));
  const heard = (await heardIn(screen.getByRole('dialog'))).split('\n');
  expect(heard.slice(0, 12).join('\n')).toMatchInlineSnapshot(`
    "dialog, What do you want to add?
    dialog, What do you want to add?
    heading, What do you want to add?, level 2
    button, Close
    form
    Search
    searchbox, Search, Other names find it, too: cards, FAQ, multiple choice. Arrow keys lead through what is found.
    Other names find it, too: cards, FAQ, multiple choice. Arrow keys lead through what is found.
    status
    region, Read
    heading, Read, level 3
    list"
  `);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: /notes$/ }));
  const notes = await screen.findByRole('dialog', { name: 'What could be better' });
  expect(await heardIn(notes)).toMatchInlineSnapshot(`
    "dialog, What could be better
    dialog, What could be better
    heading, What could be better, level 2
    button, Close
    3 notes
    list
    listitem, level 1, position 1, set size 3
    Still to write: “One or two sentences about what this course is for.”
    Write in its place what is to stand there.
    button, Go there, Still to write: “One or two sentences about what this course is for.” Write in its place what is to stand there.
    listitem, level 1, position 2, set size 3
    Still to write: “What learners can do afterwards”
    Write in its place what is to stand there.
    button, Go there, Still to write: “What learners can do afterwards” Write in its place what is to stand there.
    listitem, level 1, position 3, set size 3
    Still to write: “Write your text here.”
    Write in its place what is to stand there.
    button, Go there, Still to write: “Write your text here.” Write in its place what is to stand there."
  `);
});

test('what is undone and done again is heard, and the button that has nothing left keeps the focus', async () => {
  const { user } = await openCourse();
  await user.click(await screen.findByRole('row', { name: '1. The first lesson' }));
  await user.type(screen.getByRole('spinbutton', { name: /^Length/ }), '1');
  const undo = await screen.findByRole('button', { name: /^Undo: / });
  undo.focus();
  expect(await heardWhile(() => user.keyboard('{Enter}'))).toMatchInlineSnapshot(`
    "spinbutton, Length, 5, minutes How long a learner typically needs., max value 600, min value 1
    polite: Undone: change “The first lesson”"
  `);
  expect(await heardWhile(() => user.keyboard('{Control>}y{/Control}'))).toMatchInlineSnapshot(
    `"polite: Done again: change “The first lesson”"`,
  );
  undo.focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).not.toBe(document.body);
});
