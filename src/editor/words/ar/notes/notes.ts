import type { NoteLanguage } from '../../noteSentences.ts';
import { arabicHoles } from './holes.ts';
import { notesOfCourses } from './ofCourses.ts';
import { notesOfFigures } from './ofFigures.ts';
import { notesOfMedia } from './ofMedia.ts';
import { notesOfPages } from './ofPages.ts';
import { arabicPublishing, holesOfPublishing } from './ofPublishing.ts';
import { notesOfQuestions } from './ofQuestions.ts';
import { arabicSheets, holesOfSheets } from './ofSheets.ts';
import { notesOfStories } from './ofStories.ts';
import { notesOfTexts } from './ofTexts.ts';

/** What `check` and `publish` say, in Arabic. */
export const arabicNotes: NoteLanguage = {
  language: 'ar',
  ofRules: {
    ...notesOfCourses,
    ...notesOfTexts,
    ...notesOfMedia,
    ...notesOfFigures,
    ...notesOfPages,
    ...notesOfQuestions,
    ...notesOfStories,
  },
  ofAny: {
    '‹what› has ‹words› words; more than ‹most› are hard to take in here.':
      'عدد الكلمات هنا ‹words›؛ وما زاد على ‹most› يصعب استيعابه في هذا الموضع.',
    '‹message› Did you mean “‹meant›”?': '‹message› هل تقصد «‹meant›»؟',
    '‹message› So it is in ‹also› of the list.': '‹message› وكذلك ‹also› في القائمة.',
  },
  ofFields: {
    'Entry ‹number› of “‹name›”': 'البند ‹number› من «‹name›»',
    'Entry ‹number›': 'البند ‹number›',
    '“‹name›”': '«‹name›»',
    'The content of the file': 'محتوى الملف',
  },
  ofPublishing: { ...arabicSheets, ...arabicPublishing },
  ofHoles: { ...arabicHoles, ...holesOfPublishing, ...holesOfSheets },
  and: ' و',
  or: ' أو ',
  comma: '، ',
};
