import type { CourseToPublish } from './courseToPublish.ts';
import { ANSWERS, type Packaged, section, sizeInWords, sourceSection } from './sheet.ts';

/** What mail servers refuse, and what a phone takes seconds to open. */
const LARGE = 25_000_000;

/** What to do with a course that is one page. */
export function htmlSheet({ cover, embeds, uses }: CourseToPublish, packaged: Packaged): string {
  const { name, bytes, withSource } = packaged;
  return [
    `${cover.title}, version ${cover.version}`,
    'One file, for any browser',
    '',
    ...section('Give', [
      `Hand on ${name} as it is: by mail, on a stick, in a shared folder. It opens with a double click, needs no server and no connection, and asks for nothing from anywhere. On phones, some mail and file programs show a preview only: there, open it in the browser.`,
    ]),
    ...section('Size', sizeWords(bytes)),
    ...section('Progress', [
      'The browser that it was opened in keeps it, on that device, for the file in that place. Where a browser keeps nothing for files, as in a private window, the course says so, and still plays.',
      'Nothing is reported: there is no LMS.',
    ]),
    ...(embeds.length === 0 ? [] : section('From other sites', [EMBEDS])),
    ...(uses.blocks.has('sandbox') ? section('Sandboxes', [SANDBOXES]) : []),
    ...section('Right answers', [ANSWERS]),
    ...sourceSection(withSource, 'Everybody who has the file'),
    ...section('Updates', [
      'Give the new file. Opened in the same place, by the same name, it goes on where the learner was; elsewhere that depends on the browser.',
    ]),
  ].join('\n');
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
