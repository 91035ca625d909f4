import { useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { BlockHead } from '../BlockHead.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { type CodeContent, codeOf, languageNames } from './content.ts';
import { CodeLines } from './CodeLines.tsx';
import styles from './View.module.css';

/** Code as it was written, from left to right in every language; a long line scrolls within it. */
export function View({ block: { content } }: BlockViewProps<'code'>) {
  const { title, intro, caption } = content;
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <figure className={styles['figure']}>
        <Sheet content={content} />
        {caption !== null && (
          <figcaption className={styles['caption']}>
            <Words value={caption} size="small" />
          </figcaption>
        )}
      </figure>
    </div>
  );
}

function Sheet({ content: { language, lines } }: { readonly content: CodeContent }) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<'copied' | 'chosen' | null>(null);
  const name = languageNames[language] ?? t('blocks.code.plain');
  const copy = async () => {
    const isThere = await isCopied(codeOf(lines));
    if (!isThere) chooseAll(sheet.current);
    setCopied(isThere ? 'copied' : 'chosen');
  };
  return (
    <div className={styles['sheet']}>
      <div className={styles['bar']}>
        <span className={styles['language']}>{name}</span>
        <output className={styles['told']}>{copied !== null && t(`blocks.code.${copied}`)}</output>
        <Button look="bare" onClick={() => void copy()}>
          {t('blocks.code.copy')}
        </Button>
      </div>
      <section
        className={styles['scroll']}
        // What scrolls has to be reached by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('blocks.code.label', { language: name })}
      >
        <pre ref={sheet} className={styles['code']} dir="ltr" translate="no">
          <CodeLines lines={lines} />
        </pre>
      </section>
    </div>
  );
}

/** Frames of LMSs often may not write to the clipboard, and pages without https never. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function chooseAll(element: HTMLElement | null): void {
  if (element !== null) getSelection()?.selectAllChildren(element);
}
