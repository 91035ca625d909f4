import { type ComponentPropsWithoutRef, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A text that is as high as what is written in it. Browsers that cannot do that by themselves
 * (`field-sizing: content`, which the style sheet asks for) have it measured each time that it is drawn.
 */
export function GrowingText(props: ComponentPropsWithoutRef<'textarea'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current !== null && !growsByItself()) fit(field.current);
  });
  useEffect(() => {
    const { current } = field;
    if (current === null || growsByItself()) return undefined;
    let width = current.clientWidth;
    // Lines break elsewhere in another width; what was not shown has none.
    const observer = new ResizeObserver(() => {
      if (current.clientWidth === width) return;
      width = current.clientWidth;
      fit(current);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return <textarea {...props} ref={field} />;
}

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');

function fit(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  const edges = field.offsetHeight - field.clientHeight;
  field.style.height = `${field.scrollHeight + edges}px`;
}
