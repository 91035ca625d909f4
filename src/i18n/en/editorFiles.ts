/** The list of the course's pictures and other files. */
export const editorFiles = {
  files: {
    intro:
      'All pictures, films and other files of the course, and where they are shown. A file that is shown somewhere cannot be removed: take it out there first.',
    count_zero: 'There are no files yet. Add them in the fields for pictures and films.',
    count_one: 'One file.',
    count_other: '{{count, number}} files.',
    idle_one: 'One is shown nowhere.',
    idle_other: '{{count, number}} are shown nowhere.',
    unused: 'Shown nowhere',
    usesOf: 'Where “{{file}}” is shown',
    credit: 'Credit: {{credit}}',
    translation: 'Translation: {{language}}',
    kinds: {
      image: 'Picture',
      video: 'Film',
      audio: 'Recording',
      captions: 'Captions',
      document: 'Document',
      other: 'A file that no course can show',
    },
    replace: 'Replace',
    replaceNamed: 'Replace “{{file}}” with a file from this computer',
    otherKind:
      'That file cannot be shown in the place of “{{file}}”. Choose one whose name ends alike.',
    remove: 'Remove',
    removeNamed: 'Remove “{{file}}”',
    removed: '“{{file}}” is among the removed files, below.',
    bin: 'Removed files',
    binHint:
      'They lie in the bin beside the courses until you bring them back. When undo, or an earlier version, shows one of them again, it is missing there until it is back.',
    restore: 'Bring back',
    restoreNamed: 'Bring back “{{file}}”',
    restored: '“{{file}}” is back.',
    trouble: {
      gone: 'The file is not there any more: somebody removed or moved it.',
      taken: 'There is a file of that name by now. Remove that one first, if nothing shows it.',
      refused:
        'The editor cannot move this file: its name or kind is not one of a course, or a link leads elsewhere. Remove it in the media folder of the course.',
    },
  },
};
