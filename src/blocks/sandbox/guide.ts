import type { BlockLook } from '../contract.ts';

/** Apart from the fields: what the script of a sandbox can say and know, all of it, and no more. */
const WAYMARK = `Before your page comes the object \`waymark\`, by which it speaks with the course:

| in your script | what it does |
| --- | --- |
| \`waymark.done()\` | says that the learner has done what there is to do |
| \`waymark.score(0.8)\` | tells how well, from 0 to 1; the best one counts |
| \`waymark.height(420)\` | asks for that height, in pixels, up to 4,000; without a number, for the height of your page as it stands |
| \`waymark.words\` | the words of the page, in the learner’s language, by their names |
| \`waymark.language\`, \`waymark.direction\` | such as \`"en"\` or \`"ar"\`, and \`"ltr"\` or \`"rtl"\` |

What is said has to have this form: anything else is not heard. The course hears it ten times a second at most.

The words are put into elements with \`data-word\` once your page is there (\`DOMContentLoaded\`). Colours of the course are at hand as \`var(--ink)\`, \`var(--paper)\`, \`var(--card)\`, \`var(--line)\`, \`var(--brand)\`, \`var(--brand-ink)\`, \`var(--brand-soft)\`, \`var(--on-brand)\`, \`var(--clay)\`, \`var(--sun)\`, \`var(--leaf-ink)\`, \`var(--rust-ink)\`: they follow when learners go over to the dark. So does the size of letters, in \`rem\`.`;

const LIMITS = `Your page runs in a frame without an origin, once the learner starts it. Scripts and styles stand in its text, pictures and sounds in \`data:\` addresses. It may not ask for any file or site, follow a link, send a form, open a window, a dialog or a frame, store anything, make code from a text (\`eval\`), see the course around it, or go to another address: then it is taken out, and the learner can start it again. \`check\` names what it finds of this in your text. What a learner does in it is not kept, and begins anew each time.

In the course as one file, and where a course for the web is opened without a connection, it does not run. What it shows in words stands there alone, and whoever says that they have read it is done with it.`;

export const guide: readonly BlockLook[] = [
  { title: 'what your script can say', text: WAYMARK },
  { title: 'what it may not do', text: LIMITS },
];
