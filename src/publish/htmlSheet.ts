import type { CourseToPublish } from './courseToPublish.ts';
import {
  ANSWERS,
  headingOf,
  type Packaged,
  type SettingsSheet,
  sizeInWords,
  sourceSection,
} from './sheet.ts';

/** What mail servers refuse, and what a phone takes seconds to open. */
const LARGE = 25_000_000;

/** What to do with a course that is one page. */
export function htmlSheet(
  { cover, embeds, uses }: CourseToPublish,
  packaged: Packaged,
): SettingsSheet {
  const { name, bytes, withSource } = packaged;
  return {
    heading: headingOf(cover),
    use: 'One file, for any browser',
    sections: [
      {
        title: 'Give',
        paragraphs: [
          `Hand on ${name} as it is: by mail, on a stick, in a shared folder. It opens with a double click, needs no server and no connection, and asks for nothing from anywhere. On phones, some mail and file programs show a preview only: there, open it in the browser.`,
        ],
      },
      { title: 'Size', paragraphs: sizeWords(bytes) },
      {
        title: 'Progress',
        paragraphs: [
          'The browser that it was opened in keeps it, on that device, for the file in that place. Where a browser keeps nothing for files, as in a private window, the course says so, and still plays.',
          'Nothing is reported: there is no LMS.',
        ],
      },
      ...(embeds.length === 0 ? [] : [{ title: 'From other sites', paragraphs: [EMBEDS] }]),
      ...(uses.blocks.has('sandbox') ? [{ title: 'Sandboxes', paragraphs: [SANDBOXES] }] : []),
      { title: 'Right answers', paragraphs: [ANSWERS] },
      sourceSection(withSource, 'Everybody who has the file'),
      {
        title: 'Updates',
        paragraphs: [
          'Give the new file. Opened in the same place, by the same name, it goes on where the learner was; elsewhere that depends on the browser.',
        ],
      },
    ],
  };
}

const EMBEDS =
  'The course shows films or pages of other sites, once a learner agrees. They need a connection, and some sites show nothing in a file from a disk; what stands beside them tells the same in words.';

const SANDBOXES =
  'What an author made as a page of their own (sandbox) does not run in one file: what it shows stands there in words, and whoever has read them is done with it. In packages for the web or an LMS it runs.';

const sizeWords = (bytes: number): readonly string[] => [
  `${sizeInWords(bytes)}. All languages and media are in it.`,
  ...(bytes > LARGE
    ? [
        'This is large for one file: many mail servers take no more than 25 MB, and phones open it slowly. Make its films smaller, carry fewer languages with --language, or publish for the web instead.',
      ]
    : []),
];
