/** For tests: what the command prints of a first package. */
export const publication = {
  title: 'Hope',
  version: '1.0.0',
  warnings: 0,
  notes: [],
  packages: [
    {
      target: 'scorm12',
      name: 'hope-1.0.0-scorm12.zip',
      bytes: 3,
      sheet: 'Upload it.',
      settings: { heading: 'Hope', use: 'For an LMS', sections: [] },
    },
  ],
  leftOut: [],
  learners: { since: 'nothing', words: 'The first version.' },
  languages: null,
};
