import { createElement, type ReactNode } from 'react';

import styles from './DrawnFormula.module.css';
import { Formulas } from './Formulas.tsx';
import { FITS, type Formula, type MathNode } from './mathTree.ts';

/** The formulas in here are drawn. */
export const WithFormulas = ({ children }: { readonly children: ReactNode }) => (
  <Formulas value={InLine}>{children}</Formulas>
);

/** The same in the words of a button or of an option, in which nothing else can be reached by keys. */
export const WithFormulasInControls = ({ children }: { readonly children: ReactNode }) => (
  <Formulas value={InControl}>{children}</Formulas>
);

const InLine = ({ formula }: { readonly formula: Formula }) => (
  <DrawnFormula formula={formula} wide={formula.text.length > FITS} />
);

const InControl = ({ formula }: { readonly formula: Formula }) => (
  <DrawnFormula formula={formula} wide={formula.text.length > FITS} inControl />
);

interface DrawnFormulaProps {
  readonly formula: Formula;
  /** In lines of its own. */
  readonly display?: boolean;
  /** Scrolls by itself where it is wider than the page. */
  readonly wide?: boolean;
  /** What it stands in is reached by keys. */
  readonly inControl?: boolean;
}

/**
 * A formula in MathML, from left to right in every language. Beside it stands its line of letters: seen by
 * nobody, but copied in its place, and shown by browsers that draw no formulas. One that could not be read
 * stands as it was written.
 */
export function DrawnFormula(props: DrawnFormulaProps) {
  const { formula, display = false, wide = false, inControl = false } = props;
  const { math, words, text } = formula;
  return (
    <span
      className={wide ? `${styles['formula']} ${styles['wide']}` : styles['formula']}
      dir="ltr"
      data-formula
      // What scrolls has to be reached by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={wide && !inControl ? 0 : undefined}
    >
      {math.length === 0 ? (
        text
      ) : (
        <>
          {createElement(
            'math',
            { 'aria-label': words, ...(display && { display: 'block' }) },
            ...math.map(element),
          )}
          <span className={styles['line']} aria-hidden="true">
            {text}
          </span>
        </>
      )}
    </span>
  );
}

const element = ({ tag, attributes, content }: MathNode): ReactNode =>
  typeof content === 'string'
    ? createElement(tag, attributes, content)
    : createElement(tag, attributes, ...content.map(element));
