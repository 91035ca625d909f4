import { CONTENT_FOLDER } from '../course/pageData.ts';

/** Where the page finds a media file of its course. */
export const mediaAddress = (source: string): string => `${CONTENT_FOLDER}/${source}`;
