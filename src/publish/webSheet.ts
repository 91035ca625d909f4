import type { CourseToPublish } from './courseToPublish.ts';
import { ANSWERS, type Packaged, section, sourceSection } from './sheet.ts';

/** What to do with a course for a web server. */
export function webSheet({ cover }: CourseToPublish, packaged: Packaged): string {
  const { name, form, withSource } = packaged;
  return [
    `${cover.title}, version ${cover.version}`,
    'For a web server',
    '',
    ...section('Upload', [
      `Put ${form === 'folder' ? `what is in ${name}` : `what is in ${name}, unpacked,`} into any folder of any web server. Over https, learners can go on without a connection once they have been there.`,
    ]),
    ...section('Progress', [
      'The browser of each learner keeps it, and nobody else: nothing is reported. For reports, publish for an LMS.',
    ]),
    ...section('Right answers', [ANSWERS]),
    ...sourceSection(withSource, 'Everybody who knows the address'),
    ...section('Updates', [
      'Replace all files. Learners meet the new version once they have closed all pages of the old one.',
    ]),
  ].join('\n');
}
