import { Fragment } from 'react';

import type { CodeContent } from './content.ts';

/** The lines of code, their parts told by kind. Apart from the view, since paper has them as well. */
export const CodeLines = ({ lines }: Pick<CodeContent, 'lines'>) => (
  <code>
    {lines.map((parts, line) => (
      <Fragment key={line}>
        {line > 0 && '\n'}
        {parts.map((part, index) =>
          typeof part === 'string' ? (
            part
          ) : (
            <span key={index} data-code={part[0]}>
              {part[1]}
            </span>
          ),
        )}
      </Fragment>
    ))}
  </code>
);
