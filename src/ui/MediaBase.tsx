import { createContext, use } from 'react';

const Base = createContext('');

/** Says where the course's data lies: addresses of media are relative to it. Ends in a slash. */
export const MediaBase = Base;

/** The address of a media file that the page carries itself; `null` for one that lies elsewhere. */
export type MediaAddress = (source: string) => string | null;

const InPage = createContext<MediaAddress>(() => null);

/** Says which media the page carries itself. */
export const MediaInPage = InPage;

/** The address of a media file as the page asks for it. */
export const useMediaAddress = (source: string): string => useMediaAddresses()(source);

/** Gives the address of any media file as the page asks for it. */
export function useMediaAddresses(): (source: string) => string {
  const base = use(Base);
  const inPage = use(InPage);
  return (source) => inPage(source) ?? (/^(\/|[a-z]+:)/i.test(source) ? source : base + source);
}

/** The name under which a media file is kept when it is downloaded: its address may not say it. */
export const mediaName = (source: string): string =>
  decodeURIComponent(source.slice(source.lastIndexOf('/') + 1));
