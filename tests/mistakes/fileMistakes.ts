import { Draft, LESSON } from './draft.ts';
import { setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

const COURSE = 'course.json';
const LADDER = 'media/ladder.svg';

/** A picture's name as it should not be written, and the name that the remedy gives. */
const wrongName = (mistake: string, name: string): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => setField(draft, LESSON, 'blocks.3.file', name),
  mend: (draft) => setField(draft, LESSON, 'blocks.3.file', 'ladder.svg'),
});

/** A lesson's file under another name; the remedy gives it its own. */
const wrongFile = (mistake: string, path: string): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => draft.rename(LESSON, path),
  mend: (draft) => draft.rename(path, LESSON),
});

/** A copy of a lesson that a file manager made; the remedy makes a lesson of its own of it. */
const copied = (mistake: string, name: string, possible: string): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => draft.write(`lessons/${name}.json`, draft.text()),
  mend: async (draft) => {
    draft.rename(`lessons/${name}.json`, `lessons/${possible}.json`);
    await draft.fix();
    setField(draft, COURSE, 'lessons.2', possible);
  },
});

/** A picture that is put in the place of the good one. */
const otherPicture = (mistake: string, name: string): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => {
    draft.rename(LADDER, `media/${name}`);
    setField(draft, LESSON, 'blocks.3.file', name);
  },
  mend: (draft) => {
    draft.remove(`media/${name}`);
    draft.write(LADDER, new Draft().text(LADDER));
    setField(draft, LESSON, 'blocks.3.file', 'ladder.svg');
  },
});

/** Files that are called otherwise, lie elsewhere, or are of a kind that no browser shows. */
export const fileMistakes: readonly Mistake[] = [
  {
    ...wrongFile('a lesson renamed, but not in the list', 'lessons/hello.json'),
    told: [
      [
        'course.json:16:5 lessons[0]: There is no lesson “welcome”: the file lessons/welcome.json does not exist. “lessons/hello.json” is it.',
        'Give “lessons/hello.json” the name lessons/welcome.json.',
      ],
    ],
  },
  {
    ...wrongFile('a lesson with an ending that Windows hides', 'lessons/welcome.json.txt'),
    told: [
      [
        'course.json:16:5 lessons[0]: There is no lesson “welcome”: the file lessons/welcome.json does not exist. “lessons/welcome.json.txt” is it.',
        'Give “lessons/welcome.json.txt” the name lessons/welcome.json. Your file manager may hide the end of a name: let it show “file name extensions” first.',
      ],
    ],
  },
  {
    ...wrongFile('a lesson with a capital letter', 'lessons/Welcome.json'),
    told: [
      [
        'course.json:16:5 lessons[0]: There is no lesson “welcome”: the file lessons/welcome.json does not exist. “lessons/Welcome.json” is it.',
        'Give “lessons/Welcome.json” the name lessons/welcome.json.',
      ],
    ],
  },
  {
    ...wrongFile('a lesson with its ending in capitals', 'lessons/welcome.JSON'),
    told: [
      [
        'course.json:16:5 lessons[0]: There is no lesson “welcome”: the file lessons/welcome.json does not exist. “lessons/welcome.JSON” is it.',
        'Give “lessons/welcome.JSON” the name lessons/welcome.json.',
      ],
    ],
  },
  {
    ...wrongFile('a lesson beside the folder of lessons', 'welcome.json'),
    told: [
      [
        'course.json:16:5 lessons[0]: There is no lesson “welcome”: the file lessons/welcome.json does not exist. “welcome.json” is it.',
        'Give “welcome.json” the name lessons/welcome.json.',
      ],
    ],
  },
  {
    ...wrongFile('a lesson in a folder with a capital letter', 'Lessons/welcome.json'),
    told: [
      [
        'course.json:16:5 lessons[0]: There is no lesson “welcome”: the file lessons/welcome.json does not exist. “Lessons/welcome.json” is it.',
        'Give “Lessons/welcome.json” the name lessons/welcome.json.',
      ],
    ],
  },
  {
    ...copied('a copy as Windows calls it', 'welcome - Copy', 'welcome-copy'),
    told: [
      [
        'warning lessons/welcome - Copy.json:1:1 This is a copy of lessons/welcome.json, which the course does not list: learners will not see it.',
        'Delete it. Or make a lesson of its own of it: rename it to “welcome-copy.json”, run “waymark check --fix”, which gives it ids of its own, and add "welcome-copy" to “lessons” in course.json.',
      ],
    ],
  },
  {
    ...copied('a copy as a Mac calls it', 'welcome copy 2', 'welcome-copy-2'),
    told: [
      [
        'warning lessons/welcome copy 2.json:1:1 This is a copy of lessons/welcome.json, which the course does not list: learners will not see it.',
        'Delete it. Or make a lesson of its own of it: rename it to “welcome-copy-2.json”, run “waymark check --fix”, which gives it ids of its own, and add "welcome-copy-2" to “lessons” in course.json.',
      ],
    ],
  },
  {
    ...copied('a copy as a browser calls it', 'welcome (1)', 'welcome-1'),
    told: [
      [
        'warning lessons/welcome (1).json:1:1 This is a copy of lessons/welcome.json, which the course does not list: learners will not see it.',
        'Delete it. Or make a lesson of its own of it: rename it to “welcome-1.json”, run “waymark check --fix”, which gives it ids of its own, and add "welcome-1" to “lessons” in course.json.',
      ],
    ],
  },
  {
    ...wrongName('a picture as Windows names its place', 'C:\\Users\\me\\ladder.svg'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: “C:\\Users\\me\\ladder.svg” is a place on one computer, where learners’ browsers find nothing.',
        'Write “ladder.svg”: that file is in the media folder.',
      ],
    ],
  },
  {
    ...wrongName('a picture in a folder, as Windows parts them', 'media\\ladder.svg'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: “media\\ladder.svg” has a backslash: folders are parted by / here.',
        'Write “ladder.svg”: that file is in the media folder.',
      ],
    ],
  },
  {
    ...wrongName('a picture as a Mac names its place', '/Users/me/Desktop/ladder.svg'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: “/Users/me/Desktop/ladder.svg” is a place on one computer, where learners’ browsers find nothing.',
        'Write “ladder.svg”: that file is in the media folder.',
      ],
    ],
  },
  {
    ...wrongName('a picture as a browser names its place', 'file:///C:/me/ladder.svg'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: “file:///C:/me/ladder.svg” is a place on one computer, where learners’ browsers find nothing.',
        'Write “ladder.svg”: that file is in the media folder.',
      ],
    ],
  },
  {
    ...wrongName('a picture with its folder', 'media/ladder.svg'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: There is no file “media/ladder.svg” in the media folder. Did you mean “ladder.svg”?',
        'Write “ladder.svg”, or put the file there. Capital and small letters count.',
      ],
    ],
  },
  {
    ...wrongName('a picture with a capital letter', 'Ladder.svg'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: There is no file “Ladder.svg” in the media folder. Did you mean “ladder.svg”?',
        'Write “ladder.svg”, or put the file there. Capital and small letters count.',
      ],
    ],
  },
  {
    mistake: 'a picture whose name a Mac composed',
    make: (draft) => {
      draft.rename(LADDER, 'media/Gru\u0308\u00dfe.svg');
      setField(draft, LESSON, 'blocks.3.file', 'Gr\u00fc\u00dfe.svg');
    },
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: The file “Gru\u0308ße.svg” is there, but the letters of its name are composed otherwise, as Macs do.',
        'Rename the file to “grusse.svg”, in letters without accents, and write that name here.',
      ],
    ],
    mend: (draft) => {
      draft.rename('media/Gru\u0308\u00dfe.svg', 'media/grusse.svg');
      setField(draft, LESSON, 'blocks.3.file', 'grusse.svg');
    },
  },
  {
    mistake: 'a picture whose spaces were written as on the web',
    make: (draft) => {
      draft.rename(LADDER, 'media/my ladder.svg');
      setField(draft, LESSON, 'blocks.3.file', 'my%20ladder.svg');
    },
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: There is no file “my%20ladder.svg” in the media folder. Did you mean “my ladder.svg”?',
        'Write “my ladder.svg”, or put the file there. Capital and small letters count.',
      ],
    ],
    mend: (draft) => setField(draft, LESSON, 'blocks.3.file', 'my ladder.svg'),
  },
  {
    mistake: 'a picture beside course.json',
    make: (draft) => draft.rename(LADDER, 'ladder.svg'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: There is no file “ladder.svg” in the media folder: it lies at “ladder.svg”.',
        'Move it to media/ladder.svg.',
      ],
    ],
    mend: (draft) => draft.rename('ladder.svg', LADDER),
  },
  {
    mistake: 'a picture in a folder with a capital letter',
    make: (draft) => draft.rename(LADDER, 'Media/ladder.svg'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: There is no file “ladder.svg” in the media folder: it lies at “Media/ladder.svg”.',
        'Move it to media/ladder.svg.',
      ],
    ],
    mend: (draft) => draft.rename('Media/ladder.svg', LADDER),
  },
  {
    ...otherPicture('a photo as an iPhone takes it', 'ladder.heic'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: “ladder.heic” is not a picture that browsers can show.',
        'Open it, save or export it as JPEG (.jpg) or PNG, and name that file here. Another ending alone makes it no other file.',
      ],
    ],
  },
  {
    ...otherPicture('a scan', 'ladder.tiff'),
    told: [
      [
        'lessons/welcome.json:39:15 blocks[3].file: “ladder.tiff” is not a picture that browsers can show.',
        'Open it, save or export it as JPEG (.jpg) or PNG, and name that file here. Another ending alone makes it no other file.',
      ],
    ],
  },
  {
    mistake: 'a course in a folder with spaces',
    make: (draft) => {
      draft.folder = 'My course';
    },
    told: [
      [
        'course.json:3:9 id: The course’s id is “peer-work”, but its folder is called “My course”.',
        'Rename the folder to “peer-work”. If it is a copy of another course, rename it to “my-course”, which can be an id: without spaces and capital letters.',
      ],
    ],
    mend: (draft) => {
      draft.folder = 'peer-work';
    },
  },
];
