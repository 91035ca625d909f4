import { createContext, use } from 'react';

const Base = createContext('');

/** Says where the course's data lies: addresses of media are relative to it. Ends in a slash. */
export const MediaBase = Base;

/** The address of a media file as the page asks for it. */
export function useMediaAddress(source: string): string {
  const base = use(Base);
  return /^(\/|[a-z]+:)/i.test(source) ? source : base + source;
}
