import { createElement, Fragment, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import type { Markup } from './markup.ts';
import './printedSheet.css';
import { sheet } from './sheet.ts';
import './sheet.css';
import type { SheetWords } from './sheetWords.ts';

/** A certificate's sheet on the page: the same elements as in the file. */
export const Sheet = ({ words }: { readonly words: SheetWords }) => draw(sheet(words));

interface PrintedSheetProps {
  readonly words: SheetWords;
  /** What is printed behind it, if anything. */
  readonly children?: ReactNode;
}

/** The sheet as it is printed: at the top of the page's body, where it is all that there is. */
export const PrintedSheet = ({ words, children }: PrintedSheetProps) =>
  createPortal(
    <div data-certificate-print>
      <Sheet words={words} />
      {children}
    </div>,
    document.body,
  );

function draw({ tag, attributes, children }: Markup): ReactNode {
  const { class: className, ...rest } = attributes;
  return createElement(tag, { ...rest, className }, ...children.map(drawChild));
}

const drawChild = (child: Markup | string, index: number): ReactNode =>
  createElement(Fragment, { key: index }, typeof child === 'string' ? child : draw(child));
