/** The editor, where a course is written and arranged on its own page. */
export const editorPage = {
  onPage: {
    writeHere: 'Write on this page',
    hidden: 'Not on the page as it stands',
    tools: 'What can be done with this block',
    comma: ', ',
    where: {
      addBefore: 'Add a block here, above:',
      addAfter: 'Add a block here, below:',
    },
    asks: {
      addBefore: 'Add a block here',
      addAfter: 'Add a block here',
      up: 'Move up',
      down: 'Move down',
      duplicate: 'Duplicate',
      turnInto: 'Turn into…',
      remove: 'Remove',
    },
    said: {
      up: 'Moved up.',
      down: 'Moved down.',
      duplicate: 'The copy stands below.',
      remove: 'Removed. Undo brings it back, and so does “Removed” below the outline.',
    },
    refused: {
      up: 'It is the first one here already.',
      down: 'It is the last one here already.',
      duplicate: 'It cannot be copied here.',
      remove: 'One block at least has to stand here. Add another one first.',
    },
  },
  lessonPlans: {
    title: 'What does the lesson begin with?',
    empty: { title: 'Nothing yet', use: 'To write freely.' },
    introduction: { title: 'Introduction', use: 'What it is about, and the words for it.' },
    story: { title: 'Story and question', use: 'A situation to decide in.' },
    practice: { title: 'Practice', use: 'How it is done, and whether it can be done.' },
    summary: { title: 'Summary', use: 'What should stay.' },
  },
  turn: {
    open: 'Turn into…',
    title: 'Turn into another kind of block',
    above: 'Or turn what stands above into another kind',
    kept: 'All words stay, in “{{name}}”. Undo brings it back as it was.',
    anew: 'What learners have done in it begins anew, for it is another kind of block.',
    lost: 'Lost: {{names}}',
    nothingLost: 'Nothing is lost.',
    none: 'Nothing else can be made of this without losing words. A text with headings, or with a list like “Name: what it means”, can become cards, sections, tabs or steps.',
  },
};
