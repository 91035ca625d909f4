import { memo, type MouseEvent } from 'react';

import { direction } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { parsedText } from '../../course/text/parsedText.ts';
import { GrowingText } from '../../ui/GrowingText.tsx';
import { richTextToPlainText } from '../../richtext/linear.ts';
import { RichText } from '../../richtext/RichText.tsx';
import { Button } from '../../ui/Button.tsx';
import prose from '../../ui/Prose.module.css';
import { writtenAs } from '../commands/setField.ts';
import type { Command } from '../commands/edit.ts';
import type { Editing } from '../editing/editing.ts';
import type { TextChange } from '../text/textEditor.ts';
import { WrittenText } from '../text/WrittenText.tsx';
import { useWritingLanguage, WritingLanguageContext } from '../text/WritingLanguageContext.ts';
import { TextPlace } from '../texts/TextPlace.tsx';
import { useFieldWords } from '../page/form/useFieldWords.ts';
import { ChangedWords } from '../versions/ChangedWords.tsx';
import { confirmTranslation, translateText } from './commands.ts';
import type { Segment } from './segments.ts';
import styles from './TranslatePage.module.css';

export interface SegmentRowProps {
  readonly segment: Segment;
  /** The title of the lesson, or the course, that it stands in. */
  readonly lesson: string;
  readonly language: string;
  readonly editing: Editing;
}

/** A text and its translation side by side. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps) {
  const { segment, lesson, language, editing } = props;
  const { t } = useTranslation('editor');
  const { text, kind, before, state, place, translation } = segment;
  const field = useFieldWords()(segment.field).title;
  const id = `text-${segment.key}`;
  const facts = {
    label: t('translate.field', { field }),
    describedBy: id,
    onChange: (written: string, how: TextChange = 'written') =>
      void editing.act(writtenAs(how, translateText(language, segment, written))),
  };
  const done = (command: Command) => (event: MouseEvent<HTMLElement>) => {
    // The button is gone then: whoever pressed it goes on from what it is about.
    event.currentTarget.parentElement?.querySelector<HTMLElement>(FIELD)?.focus();
    editing.act(command);
  };
  return (
    <li className={styles['segment']} data-state={state}>
      <p className={styles['where']}>
        <TextPlace lesson={lesson} text={segment} />
        <span className={styles['state']}>{t(`translate.state.${state}`)}</span>
      </p>
      <div
        id={id}
        className={`${styles['source']} ${prose['prose']} ${prose['small']}`}
        {...useWritingLanguage()}
        dir="auto"
      >
        {state === 'stale' && before !== null ? (
          <ChangedWords before={plain(segment, before)} after={plain(segment, text)} />
        ) : (
          <Source kind={kind} text={text} />
        )}
      </div>
      {/* The page beside follows whatever is written. */}
      <div className={styles['target']} lang={language} onFocus={() => editing.choose(place)}>
        {kind === 'richText' ? (
          <WritingLanguageContext value={language}>
            <WrittenText
              id={`${id}-target`}
              invalid={false}
              text={translation}
              later={() => {
                const there = editing.later(place);
                return (written, how) =>
                  there(() => writtenAs(how, translateText(language, segment, written)));
              }}
              {...facts}
            />
          </WritingLanguageContext>
        ) : (
          <GrowingText
            aria-label={facts.label}
            aria-describedby={id}
            dir={direction(language)}
            rows={1}
            value={translation}
            onChange={({ target }) => facts.onChange(target.value)}
          />
        )}
        {state === 'new' && staysPerhaps(text) && (
          <Button
            look="bare"
            aria-describedby={id}
            onClick={done(translateText(language, segment, text))}
          >
            {t('translate.same')}
          </Button>
        )}
        {state === 'stale' && (
          <Button
            look="bare"
            aria-describedby={id}
            onClick={done(confirmTranslation(language, segment))}
          >
            {t('translate.fits')}
          </Button>
        )}
      </div>
    </li>
  );
});

const FIELD = 'textarea, [role="textbox"]';

/** In characters: a name, a year, a telephone number, and never a sentence of any length. */
const SHORT = 60;

/** Whether a text may be the same in any language. */
const staysPerhaps = (text: string): boolean => text.length <= SHORT && !text.includes('\n');

function Source({ kind, text }: Pick<Segment, 'kind' | 'text'>) {
  return kind === 'richText' ? <RichText value={parsedText(text).value} /> : <p>{text}</p>;
}

/** A text of the kind of a segment, without the signs of Markdown. */
const plain = ({ kind }: Pick<Segment, 'kind'>, text: string): string =>
  kind === 'richText' ? richTextToPlainText(parsedText(text).value) : text;
