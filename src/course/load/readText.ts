import type { RuleName } from '../../core/ruleName.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { CourseFile, FileLimits } from '../files.ts';

/** Why a file gives no text: what to tell, and on which line. */
export interface TextProblem {
  readonly rule: RuleName;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** A file's text. A byte-order mark is left out; anything that is not UTF-8 is a problem. */
export function readFileText(file: CourseFile, limits: FileLimits): Result<string, TextProblem> {
  if ('unreadable' in file) return fail(unreadable(file.unreadable, file.size));
  if ('present' in file) return fail(unreadable('denied', file.size));
  if (file.bytes.length > limits.bytes) return fail(tooLarge(file.bytes.length));
  return decode(file.bytes);
}

function decode(bytes: Uint8Array): Result<string, TextProblem> {
  if (isUtf16(bytes)) return fail(utf16);
  if (bytes.subarray(0, 8_000).includes(0)) return fail(binary);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? fail(empty) : ok(text);
  } catch {
    return fail(notUtf8(bytes));
  }
}

/** By its byte-order mark, or because JSON in UTF-16 has a zero in one of its first two bytes. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0) !== (second === 0) && first !== undefined && second !== undefined;
}

const problem = (rule: RuleName, message: string, remedy: string, line = 1): TextProblem => ({
  rule,
  line,
  message,
  remedy,
});

const SAVE_AS_UTF8 =
  'Open it in your editor, choose “Save with encoding” (or “Save as”), take UTF-8, and save.';

const utf16 = problem('not-utf-8', 'The file is saved as UTF-16.', SAVE_AS_UTF8);

const empty = problem(
  'empty-file',
  'The file is empty.',
  'Write its content, or delete the file. “waymark new” makes a course to copy from.',
);

const binary = problem(
  'not-text',
  'This is not a text file: it looks like a picture, a document or a program.',
  'Put the JSON file back in its place. Pictures, videos and sound belong in the media folder.',
);

function notUtf8(bytes: Uint8Array): TextProblem {
  const line = firstBadLine(bytes);
  return problem(
    'not-utf-8',
    `The file is not saved as UTF-8: line ${line} holds a character that cannot be read.`,
    SAVE_AS_UTF8,
    line,
  );
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}

function unreadable(why: 'folder' | 'denied' | 'tooLarge', size: number | undefined): TextProblem {
  switch (why) {
    case 'folder':
      return problem(
        'not-a-file',
        'There is a folder where a file should be.',
        'Rename or move the folder, and put the JSON file in its place.',
      );
    case 'denied':
      return problem(
        'cannot-open',
        'The file cannot be opened.',
        'Check that the file still exists and that you are allowed to read it.',
      );
    case 'tooLarge':
      return tooLarge(size);
  }
}

function tooLarge(size: number | undefined): TextProblem {
  const megabytes = size === undefined ? 'very many' : (size / 1_000_000).toFixed(1);
  return problem(
    'too-large',
    `The file is too large: ${megabytes} MB.`,
    'A lesson is a few thousand words. Put pictures and videos into the media folder, and split the lesson.',
  );
}
