import { assertNever } from '../core/assertNever.ts';
import type { CourseToPublish } from './courseToPublish.ts';
import { htmlSheet } from './htmlSheet.ts';
import { ANSWERS, headingOf, type Packaged, type SettingsSheet, sourceSection } from './sheet.ts';
import { type LmsTarget, type Target, targetFacts } from './target.ts';

/** What to do with a package. */
export function settingsSheet(
  course: CourseToPublish,
  target: Target,
  packaged: Packaged,
): SettingsSheet {
  switch (target) {
    case 'web':
      return webSheet(course, packaged);
    case 'html':
      return htmlSheet(course, packaged);
    default:
      return lmsSheet(course, target, packaged);
  }
}

/** What an administrator sets in the LMS, in the order in which most of them ask for it. */
function lmsSheet(course: CourseToPublish, target: LmsTarget, packaged: Packaged): SettingsSheet {
  const { cover } = course;
  return {
    heading: headingOf(cover),
    use: `Settings for the LMS: ${targetFacts[target].name}`,
    sections: [
      { title: 'Upload', paragraphs: [uploadWords(target, packaged)] },
      {
        title: 'Launch window',
        paragraphs: [
          'Either the same window or a new one works. A new window gives the course all the room; a frame should be at least 320 pixels wide, and as high as the window.',
        ],
      },
      { title: 'Attempts', paragraphs: [attemptWords(target)] },
      { title: 'Completion', paragraphs: [completionWords(course, target)] },
      { title: 'Mastery', paragraphs: [masteryWords(course, target)] },
      sourceSection(packaged.withSource, 'Learners who are signed in'),
      {
        title: 'Updates',
        paragraphs: [
          'Replace the package under the same activity: what learners have done is kept. The identifiers stay the same from one version to the next.',
        ],
      },
    ],
  };
}

function uploadWords(target: LmsTarget, { name, form }: Packaged): string {
  if (form === 'folder') {
    return `Zip what is in ${name}, not the folder itself, and upload that; or publish without --folder.`;
  }
  switch (target) {
    case 'scorm12':
    case 'scorm2004-3':
    case 'scorm2004-4':
      return `Upload ${name} as it is, as a SCORM package. Do not unpack it before.`;
    case 'cmi5':
      return `Import ${name} as it is, as a cmi5 course. The LMS hands the course its learning record store when it opens it.`;
    default:
      return assertNever(target);
  }
}

const attemptWords = (target: LmsTarget): string =>
  target === 'cmi5'
    ? 'Learners open the course as often as they like; each registration goes on where it was.'
    : 'Allow as many attempts as the LMS can, and let learners go on with the last one. Do not force a new attempt, neither each time nor after completion: a new attempt begins without what was saved. The course itself counts the attempts at its quizzes.';

function completionWords({ passing }: CourseToPublish, target: LmsTarget): string {
  switch (target) {
    case 'scorm12':
      return `Require the status ${passing.needed ? '“passed”' : '“completed”'}. Do not also require the other, and no score: SCORM 1.2 has one status only.`;
    case 'scorm2004-3':
    case 'scorm2004-4':
      return passing.needed
        ? 'Require both completion status “completed” and success status “passed”, or either of them.'
        : 'Require completion status “completed”. The success status stays unknown: nothing has to be passed.';
    case 'cmi5':
      return `The package asks for ${passing.needed ? 'CompletedAndPassed' : 'Completed'} (moveOn): there is nothing to set.`;
    default:
      return assertNever(target);
  }
}

function masteryWords({ passing }: CourseToPublish, target: LmsTarget): string {
  if (!passing.needed) return 'None: leave the passing score empty. The course reports no score.';
  if (passing.score === null) {
    return 'Leave the passing score empty: the course has several quizzes, each with its own, and reports passed by itself.';
  }
  const percent = Number((passing.score * 100).toFixed(2));
  return `The package states ${target === 'cmi5' ? 'masteryScore' : 'the passing score'} as ${percent} %. If you set another one, the course asks for that.`;
}

/** What to do with a course for a web server. */
function webSheet({ cover }: CourseToPublish, packaged: Packaged): SettingsSheet {
  const { name, form, withSource } = packaged;
  return {
    heading: headingOf(cover),
    use: 'For a web server',
    sections: [
      {
        title: 'Upload',
        paragraphs: [
          `Put what is in ${name}${form === 'folder' ? '' : ', unpacked,'} into any folder of any web server. Over https, learners can go on without a connection once they have been there.`,
        ],
      },
      {
        title: 'Progress',
        paragraphs: [
          'The browser of each learner keeps it, and nobody else: nothing is reported. For reports, publish for an LMS.',
        ],
      },
      { title: 'Right answers', paragraphs: [ANSWERS] },
      sourceSection(withSource, 'Everybody who knows the address'),
      {
        title: 'Updates',
        paragraphs: [
          'Replace all files. Learners meet the new version once they have closed all pages of the old one.',
        ],
      },
    ],
  };
}
