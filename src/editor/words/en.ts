/**
 * What forms say where the schemas speak to those who write files, by what the schemas say. Options
 * go by `=option`; a title that is another one in one place, by `title: description`.
 */
export const plainWords: Readonly<Record<string, string>> = {
  // Titles
  Eyebrow: 'Line above the title',
  Select: 'How many can be chosen',
  Draw: 'Questions in each attempt',
  Retry: 'A new attempt asks',
  Requires: 'When it opens',
  Correct: 'Right answer',
  Scoring: 'Points',
  Updated: 'Last changed',
  Watched: 'How much has to be watched',
  'External film': 'Film on another site',
  Passed: 'A quiz is passed',
  Share: 'A share of the course is done',
  All: 'All of these',
  Any: 'One of these',
  Seconds: 'Length',
  Poster: 'Picture before the film plays',
  Size: 'Shape of the picture',
  Minutes: 'Length',
  Several: 'Several can be chosen',
  Navigation: 'The way through the course',
  Completion: 'When the course is complete',
  Audience: 'Whom the course is for',
  Sources: 'Film files',
  WebM: 'Film as WebM',
  MP4: 'Film as MP4',
  'Page: The film’s own page, for those who would rather watch it there. Without it, the address to embed.':
    'Page of the film',
  Page: 'The page by itself',
  Silent: 'Nothing is said',
  Wordless: 'Nobody speaks',
  Heard: 'How much has to be heard',
  Decorative: 'Only decorates',
  'Row headers': 'The first column names its rows',
  'Lessons: The ids of the lessons that must be done.': 'Certain lessons are done',
  'True when a native speaker has read the translation. Until then the cover says, in that language, that nobody has.':
    'Tick this once a native speaker has read the translation. Until then the cover says, in that language, that nobody has.',
  'The author’s file, in the course’s media folder.':
    'The file of the course that has words in it.',
  Reviewed: 'Read by a native speaker',
  Media: 'Files with words in them',
  'Instead: The file that learners in this language get in its place: a picture of the same shape, a film as long, a document of the same kind.':
    'In its place',
  '=bash': 'Shell',
  '=css': 'CSS',
  '=html': 'HTML',
  '=javascript': 'JavaScript',
  '=json': 'JSON',
  '=sql': 'SQL',
  // What fields are for
  'Where the film stops, in whole seconds from its beginning.':
    'Where the film stops, from its beginning.',
  'One to three questions of any type. Each has to be answered before the lesson is done, unless it is "optional".':
    'One to three questions of any type. Each has to be answered before the lesson is done, unless it is optional.',
  'The id of the category in which the item belongs.': 'The category in which the item belongs.',
  'The code of the language in which the course is written, such as “en”, “de” or “en-AU”.':
    'The language in which the course is written.',
  'The codes of the languages of the files in the locales folder, such as “de” or “pt-BR”.':
    'The languages into which the course is translated.',
  'When the content last changed: year-month-day.': 'The day on which the content last changed.',
  'The version of the content.': 'The version of the content, such as 1.0.0.',
  'An address to write to (mailto:) or a page.':
    'A mail address, beginning with mailto:, or a page, beginning with https://',
  'A picture in the course’s media folder.': 'A picture beside the title.',
  'Restricted: each lesson opens when those before it are done. Free: all are open from the start. Everything is open after completion.':
    'Whether each lesson opens only once those before it are done, or all are open from the start.',
  'What learners see as the name of the lesson.': 'What learners see as its name.',
  'When the course is complete.': 'What learners have to do until the course is done.',
  'The ids of the lessons that must be done.': 'The lessons that must be done.',
  'How much of the course must be done, in percent of its blocks.':
    'How much of the course must be done.',
  'The id of a quiz lesson that must be passed.': 'The quiz that must be passed.',
  'The score that passes a quiz, in percent. An LMS may set its own.':
    'The score that passes a quiz. An LMS may set its own.',
  'The organisation’s home page.': 'The organisation’s home page, beginning with https://',
  'A picture in the course’s media folder, to be seen on white: best an SVG, or at least 600 pixels wide.':
    'A picture that is seen on white: best an SVG, or at least 600 pixels wide.',
  'Their signature, a picture in the course’s media folder, to be seen on white. Without it there is a line to sign on.':
    'A picture of their signature, seen on white. Without it there is a line to sign on.',
  'Where it can be found, when a well-known address exists.':
    'Where it can be found, when a well-known address exists. It begins with https://',
  'What waits in this lesson, in a few words, on its opener.':
    'What waits in this lesson, in a few words, below its title.',
  'How long a learner typically needs.': 'How long a learner typically needs.',
  'The ids of the objectives that this lesson teaches.': 'The objectives that this lesson teaches.',
  'A decorative picture for the lesson’s opener, in the course’s media folder.':
    'A picture for the top of the lesson. It only decorates.',
  'The question bank.': 'All questions of the quiz.',
  'How many questions each attempt draws from the bank, spread over the objectives; by default all.':
    'How many questions each attempt takes from all of them, spread over the objectives. Without a number: all.',
  'For those who know it already: the score, in percent, from which the lesson counts as done without being read. It is asked once, nobody has to take it, and an LMS is told of the answers. Without a score it is practice only.':
    'For those who know it already: the score from which the lesson counts as done without being read. It is asked once, nobody has to take it, and an LMS is told of the answers. Without a score it is practice only.',
  'The id of an objective: the questions of the quiz that test it are the pool.':
    'All questions of the quiz that test it are its pool.',
  'How many questions each attempt draws of each objective, in place of “draw”: where some objectives weigh more, or none may be missing.':
    'How many questions each attempt takes of each objective: where some weigh more, or none may be missing. The number above has no effect then.',
  'True when each attempt asks in an order of its own.':
    'Each attempt asks in an order of its own.',
  'True when each attempt shows the options of its questions in an order of its own.':
    'Each attempt shows the options of its questions in an order of its own.',
  'The lowest score that it is said of, in percent: up to where the next one begins.':
    'The lowest score that it is said of, up to where the next one begins.',
  'The score that passes this quiz, in percent; by default the course’s.':
    'The score that passes this quiz. Without a number: the course’s.',
  'How many attempts a round has; by default as many as the learner likes.':
    'How many attempts there are. Without a number: as many as the learner likes.',
  'New round: more attempts open once the learner has been back to the lessons of the missed objectives. Locked: none.':
    'New round: more attempts open once the learner has been back to the lessons of what was wrong. Locked: none.',
  'True when learners have to open the page, here or by itself, or say that they have read what it shows, before the block is done.':
    'Learners have to open the page, here or by itself, or say that they have read what it shows, before the block is done.',
  'True when learners have to finish it, as its script says by waymark.done(), or say that they have read what it shows, before the block is done.':
    'Learners have to finish it, as its script says by waymark.done(), or say that they have read what it shows, before the block is done.',
  '=low': 'Like a banner',
  '=medium': 'Like a picture',
  '=high': 'Like the screen',
  'True when the learner may leave this block out and still finish the lesson.':
    'The learner may leave this out and still finish the lesson.',
  'A heading above the certificate; by default Your certificate.':
    'A heading above the certificate. Without one: “Your certificate”.',
  'Whether the learner’s best quiz score stands on the certificate.':
    'The learner’s best quiz score stands on the certificate.',
  'True when choosing this option is right.': 'Choosing this option is right.',
  'True when each learner sees the items in an order of their own.':
    'Each learner sees the items in an order of their own.',
  'True when each learner sees the options in an order of their own.':
    'Each learner sees the options in an order of their own.',
  'With several options: whether only the exact choice earns the point, or each right option earns a part of it and each wrong one takes a part away.':
    'Where several are right: whether only the exact choice earns the point, or each right option earns a part of it and each wrong one takes a part away.',
  'The id of the learning objective that this question tests.':
    'The learning objective that this question tests.',
  'In a lesson: true when only a right answer counts as done. The learner may try again as often as needed.':
    'In a lesson: only a right answer counts as done. The learner may try again as often as needed.',
  'What the button says; by default Continue, in the language of the learner.':
    'What the button says. Without words: “Continue”, in the language of the learner.',
  'A picture in the course’s media folder, as wide and as high as the other one, taken from the same place.':
    'A picture as wide and as high as the other one, taken from the same place.',
  'A picture of this event in the course’s media folder: svg, png, jpg, webp or avif.':
    'A picture of this event.',
  'A picture in the course’s media folder: svg, png, jpg, webp or avif.':
    'The picture, from the course or from this computer.',
  'True when the picture adds nothing to the words: screen readers then skip it.':
    'The picture adds nothing to the words: screen readers then skip it.',
  'Where the point lies, in percent of the picture’s width from its left edge, in every language.':
    'How far from the left edge of the picture the point lies, in every language.',
  'Where the point lies, in percent of the picture’s height from its top.':
    'How far from the top of the picture the point lies.',
  'The points of the scale, 2 to 7, from one end to the other. By default five points from “Strongly disagree” to “Strongly agree”, in the language of the learner.':
    'The points of the scale, 2 to 7, from one end to the other. Without any: five, from “Strongly disagree” to “Strongly agree”, in the language of the learner.',
  'True when several options can be chosen.': 'Several options can be chosen.',
  'A picture of this step in the course’s media folder: svg, png, jpg, webp or avif.':
    'A picture of this step.',
  'The words, in one or a few short paragraphs of Markdown, without quotation marks: the block draws its own.':
    'The words, in one or a few short paragraphs, without quotation marks: they are drawn.',
  'Where the words come from, when that can be read.':
    'Where the words come from, when that can be read. It begins with https://',
  'Where it can be read, or who to ask: https, mailto or tel. Leave it out rather than guess: without one, learners are told to search for the title.':
    'Where it can be read (https://), or who to ask (mailto: or tel:). Leave it out rather than guess: without one, learners are told to search for the title.',
  'A file in the course’s media folder for people to open or keep, such as a pdf or a docx.':
    'A file for people to open or keep, such as a PDF or a Word document.',
  'Blocks of the types likert, poll and openText. No question has to be answered. A survey has either questions or a link.':
    'Scales, polls and open questions. No question has to be answered. A survey has either questions or a link.',
  'Where the survey is: https, mailto or tel. It opens in a new tab.':
    'Where the survey is, beginning with https://, mailto: or tel: . It opens in a new tab.',
  "What the row says under each column, by the columns' ids.":
    'What the row says under each column.',
  'False when the first column does not name what its row is about.':
    'Leave this out when the first column does not name what its row is about.',
  'The film as WebM in the course’s media folder: small, and free to use.':
    'The film as WebM: small, and free to use.',
  'The film as MP4 (H.264) in the course’s media folder: plays nearly everywhere.':
    'The film as MP4 (H.264): plays nearly everywhere.',
  'A film on another site, instead of "sources". Learners are asked before anything is loaded from there.':
    'A film on another site, instead of files of your own. Learners are asked before anything is loaded from there.',
  'The https address that the provider gives for showing the film within a page. It is asked for only once the learner agrees.':
    'The address, beginning with https://, that the provider gives for showing the film within a page. It is asked for only once the learner agrees.',
  'How long the film lasts, in whole seconds.': 'How long the film lasts.',
  'How much of the film has to be watched before the block is done, in percent. Reading the transcript counts as well. 0: going past it is enough.':
    'How much of the film has to be watched before it is done. Reading the transcript counts as well. 0: going past it is enough.',
  'The code of the language of these captions, such as “en”, “de” or “pt-BR”.':
    'The language of these captions.',
  'A WebVTT file in the course’s media folder.': 'A file with the captions (WebVTT).',
  'True when nothing is said in the film. Captions, if there are any, then repeat the words in the picture: they are off until the learner turns them on.':
    'Nothing is said in the film. Captions, if there are any, then repeat the words in the picture: they are off until the learner turns them on.',
  'A picture in the course’s media folder, shown before the film plays.':
    'A picture that is shown before the film plays.',
  'The proportions of the picture: room is kept for it, so that nothing moves. 16 to 9 unless stated.':
    'How wide the picture is to how high: room is kept for it. Without it: 16 to 9.',
  'How wide the picture is, in pixels or as a part of the proportion.':
    'How wide the picture is, in pixels or as a part, such as 16.',
  'How high the picture is, in the same unit.':
    'How high the picture is, in the same unit, such as 9.',
  // Options
  '=restricted': 'One lesson after the other',
  '=free': 'All lessons are open',
  '=learners': 'People who learn from it',
  '=authors': 'People who write courses',
  'A file in the course’s media folder that the button opens, such as a pdf or a docx.':
    'A file that the button opens.',
  '=grid': 'Side by side',
  '=carousel': 'In a row to move along',
  '=large': 'One large above the others',
  '=before': 'Before the words',
  '=after': 'After the words',
  '=above': 'Above the words',
  '=full': 'Above the words, as wide as can be',
  '=behind': 'Behind a heading',
  '=open': 'On the page itself',
  '=filled': 'On the colour of the course',
  '=column': 'As wide as the text',
  '=wide': 'Wider than the text',
  '=one': 'One',
  '=several': 'Several',
  'True when capitals and accents count. Spaces never do.':
    'Capitals and accents count. Spaces never do.',
  'True when a wrong letter is forgiven in words of four letters and more, and two in long ones. The right spelling is shown.':
    'A wrong letter is forgiven in words of four letters and more, and two in long ones. The right spelling is shown.',
  'The id of the column that is right in this row.': 'The column that is right in this row.',
  'True when marking this phrase is right.': 'Marking this phrase is right.',
  'True when choosing this region is right.': 'Choosing this region is right.',
  '=number': 'By writing it',
  '=slider': 'With a slider, too',
  '=places': 'Cards are put to their partners',
  '=memory': 'A memory: cards are turned two at a time',
  '=typed': 'By typing',
  '=crossword': 'In a crossword',
  '=chosen': 'From a list in each gap',
  '=bank': 'From words below the text',
  '=all': 'Only a wholly right answer',
  '=partial': 'Each right part earns a share',
  '=everything': 'Everything',
  '=nothing': 'Nothing',
  '=newRound': 'A new round opens',
  '=locked': 'The quiz is locked',
  '=wrong': 'Only what was wrong',
  '=correct': 'A right answer',
  '=incorrect': 'A wrong answer',
  '=atOnce': 'After each question',
  '=atEnd': 'At the end',
  '=note': 'A note',
  '=tip': 'A tip',
  '=important': 'Important',
  '=care': 'A word of care',
  '=narrow': 'Narrow',
  '=normal': 'Normal',
};
