import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';

import './SpokenMark.css';

/** Shows which words are spoken; around pictures, and in older browsers, by a frame. */
export function SpokenMark({ range }: { readonly range: Range | null }) {
  useEffect(() => {
    markSpoken(range);
    return () => markSpoken(null);
  }, [range]);
  return range === null || canMark(range)
    ? null
    : createPortal(<SpokenFrame range={range} />, document.body);
}

function SpokenFrame({ range }: { readonly range: Range }) {
  const box = useBox(range);
  return <div className="spoken-frame" data-listen-frame style={box} />;
}

/** Where a range stands in the page, also after the page was laid out anew. */
function useBox(range: Range) {
  const [box, setBox] = useState(() => boxOf(range));
  useLayoutEffect(() => {
    const measure = () => setBox(boxOf(range));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [range]);
  return box;
}

function boxOf(range: Range) {
  const { left, top, width, height } = range.getBoundingClientRect();
  return { left: left + window.scrollX, top: top + window.scrollY, width, height };
}

/** The name of the highlight in `SpokenMark.css`. */
const NAME = 'waymark-spoken';

const canHighlight = (): boolean => 'highlights' in CSS;

/** Whether the browser can mark the words themselves; else they get a frame. */
const canMark = (range: Range): boolean => canHighlight() && range.toString().trim() !== '';

/** Marks the words that are spoken, without touching what the page is made of. */
function markSpoken(range: Range | null): void {
  if (!canHighlight()) return;
  if (range !== null && canMark(range)) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}
