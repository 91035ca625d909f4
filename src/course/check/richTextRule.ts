import { parsedText } from '../text/parsedText.ts';
import type { CourseField } from './courseFields.ts';
import type { FileFinding } from './checked.ts';

/** Syntax outside the Markdown subset: it would not be shown as the author means it. */
export const richTextProblems = ({
  file,
  path,
  value,
  facts,
}: CourseField): readonly FileFinding[] =>
  facts.kind === 'richText' && typeof value === 'string'
    ? parsedText(value).issues.map(({ offset, message, remedy }) => ({
        severity: 'error',
        rule: 'unsupported-markdown',
        file,
        path,
        character: offset,
        message,
        remedy,
      }))
    : [];
