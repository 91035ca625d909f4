import { type ComponentProps, createContext, type ReactNode, use } from 'react';

import { Plain } from './Plain.tsx';

const Level = createContext(2);

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading as deep as its place: `h2` in a lesson, deeper inside of `Deeper`. */
export function Heading({ children, ...props }: ComponentProps<'h2'>) {
  const level = use(Level);
  const Tag = tags[Math.min(level, 6) - 2] ?? 'h6';
  return (
    <Tag {...props}>{typeof children === 'string' ? <Plain text={children} /> : children}</Tag>
  );
}

/** Headings inside stand one level lower. */
export function Deeper({ children }: { readonly children: ReactNode }) {
  return <Level value={use(Level) + 1}>{children}</Level>;
}
