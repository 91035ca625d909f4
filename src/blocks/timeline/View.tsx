import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { Wide } from '../../ui/Column.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { Picture } from '../Picture.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import type { TimelineEvent } from './content.ts';
import styles from './View.module.css';

/** Events below each other. The line beside them says nothing that their order does not. */
export function View({ block: { content } }: BlockViewProps<'timeline'>) {
  const { title, intro, events } = content;
  const list = (
    // A list that shows no markers is no list to Safari, unless it is told.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" className={styles['events']}>
      {events.map((event) => (
        <Event key={event.item} event={event} />
      ))}
    </ol>
  );
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <Wide>
        <div className={styles['room']}>{title === null ? list : <Deeper>{list}</Deeper>}</div>
      </Wide>
    </div>
  );
}

function Event({ event: { when, title, text, picture } }: { readonly event: TimelineEvent }) {
  return (
    <li className={styles['event']}>
      <Heading className={styles['heading']}>
        <span className={styles['when']}>
          <Plain text={when} />
        </span>{' '}
        <span>
          <Plain text={title} />
        </span>
      </Heading>
      {(text !== null || picture !== null) && (
        <div className={styles['body']}>
          {text !== null && (
            <Deeper>
              <Words value={text} />
            </Deeper>
          )}
          {picture !== null && <Picture picture={picture} />}
        </div>
      )}
    </li>
  );
}
