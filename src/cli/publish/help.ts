/** What `waymark publish --help` prints. */
export const publishHelp = `Usage: waymark publish <course folder> --target <target> --out <folder>

Makes a package of a course that a learning management system (LMS) takes, or
one for no LMS at all, and beside it a sheet that says what to do with it.

Targets:
  scorm12      SCORM 1.2
  scorm2004-3  SCORM 2004, 3rd edition
  scorm2004-4  SCORM 2004, 4th edition
  cmi5         cmi5
  web          any folder of any web server; goes on without a connection
  html         one file to open from a disk, without a server or a connection
  all          each of them

Options:
  --target TARGET        What the package is for; several with commas between them
  --out FOLDER           Where it is written; the folder is made if need be
  --language en-AU,ar    The languages to carry, the one to begin with first;
                         by default all, the author's first
  --passing-score 80     In percent, for every quiz of the course
  --contact "NAME <ADDRESS>"
                         Whom learners tell about errors, instead of the
                         course's own contact
  --folder               Write a folder instead of a zip file
  --source, --no-source  Whether to carry what the author wrote, so that “waymark
                         open” can give it back; by default to an LMS, but not
                         to everybody who has the address or the file
  --previous FILE        The package that learners have, to compare with; by default
                         the last one of the course in the folder of --out
  --first                Nobody has begun the course: give it its first numbers
                         where there is no course.lock.json
  --frozen-lock          Refuse when course.lock.json would have to change
  --json                 Print what was published as one JSON document, for other
                         programs; of a course with errors, what is wrong

Exit status: 0 when all was written, 1 when the course has errors or it could
not be done, 2 when it was called wrongly.
`;
