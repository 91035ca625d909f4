import type { BlockLint } from '../contract.ts';
import { isShortTranscript, lintCaptionsTwice, lintPlayedShare } from '../playedFields.ts';
import * as advice from './advice.ts';
import type { AuthoredVideo } from './schema.ts';

type Authored = Omit<AuthoredVideo, 'type' | 'id' | 'title'>;

const SHORTEST = 3;
const LONGEST = 2 * 60 * 60;

/** Whether everyone can take in the film, on any device, and get done with it. */
export const lintVideo = (video: Authored): readonly BlockLint[] => [
  ...lintFilm(video),
  ...lintCaptions(video),
  ...lintTranscript(video),
  ...lintLength(video),
  ...lintStops(video),
];

function lintFilm({ sources, external }: Authored): readonly BlockLint[] {
  const { webm, mp4 } = sources ?? {};
  const local = webm !== undefined || mp4 !== undefined;
  if (external !== undefined) {
    return [...(local ? [advice.twoFilms] : []), ...lintAddress(external.address)];
  }
  if (!local) return [advice.noFilm];
  if (webm === undefined) return [advice.oneFormat('webm'), ...lintEnding('mp4', mp4)];
  if (mp4 === undefined) return [advice.oneFormat('mp4'), ...lintEnding('webm', webm)];
  return [...lintEnding('webm', webm), ...lintEnding('mp4', mp4)];
}

/** The page of a film refuses to be shown within another one: there is an address for that. */
function lintAddress(address: string): readonly BlockLint[] {
  const embedded = embedAddress(address);
  if (embedded !== null) return [advice.pageAddress(embedded)];
  if (DOCUMENT.test(address)) return [advice.noFilmThere];
  return SHARED_FILE.test(address) ? [advice.behindLogin] : [];
}

const YOUTUBE =
  /^https:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch\?(?:\S*?&)?v=|shorts\/|live\/)|youtu\.be\/)([\w-]{6,})/i;
const VIMEO = /^https:\/\/(?:www\.)?vimeo\.com\/(?:channels\/[\w-]+\/)?(\d+)(?:\/(\w+))?/i;

const PLAYLIST = /^https:\/\/(?:www\.|m\.)?youtube\.com\/playlist\?(?:\S*?&)?list=([\w-]+)/i;
const DRIVE = /^https:\/\/drive\.google\.com\/(?:file\/d\/|open\?id=)([\w-]+)(?!\S*\/preview)/i;
const DOCUMENT = /^https:\/\/docs\.google\.com\/(?:document|spreadsheets|presentation|forms)\//i;
const SHARED_FILE =
  /^https:\/\/(?:[\w-]+\.sharepoint\.com|onedrive\.live\.com|1drv\.ms|(?:www\.)?dropbox\.com)\//i;

/**
 * The address under which YouTube, Vimeo and Google Drive show a film within another page, made of that of its own
 * page; `null` for an address of any other kind.
 */
function embedAddress(page: string): string | null {
  const youtube = YOUTUBE.exec(page)?.[1];
  if (youtube !== undefined) return `https://www.youtube-nocookie.com/embed/${youtube}`;
  const playlist = PLAYLIST.exec(page)?.[1];
  if (playlist !== undefined) {
    return `https://www.youtube-nocookie.com/embed/videoseries?list=${playlist}`;
  }
  const drive = DRIVE.exec(page)?.[1];
  if (drive !== undefined) return `https://drive.google.com/file/d/${drive}/preview`;
  const [, vimeo, secret] = VIMEO.exec(page) ?? [];
  if (vimeo === undefined) return null;
  return `https://player.vimeo.com/video/${vimeo}?dnt=1${secret === undefined ? '' : `&h=${secret}`}`;
}

const lintEnding = (format: string, file: string | undefined): readonly BlockLint[] =>
  // That a file is no film at all is told with the media.
  file !== undefined && /\.(?:webm|mp4)$/i.test(file) && !file.toLowerCase().endsWith(`.${format}`)
    ? [advice.otherFormat(format)]
    : [];

function lintCaptions({ external, captions = [], silent }: Authored): readonly BlockLint[] {
  if (external !== undefined) return captions.length === 0 ? [] : [advice.idleCaptions];
  if (captions.length === 0) return silent === true ? [] : [advice.noCaptions];
  return lintCaptionsTwice(captions);
}

const lintTranscript = ({ transcript, seconds, silent }: Authored): readonly BlockLint[] =>
  isShortTranscript(transcript, seconds, silent === true) ? [advice.shortTranscript] : [];

const lintLength = ({ seconds, watched }: Authored): readonly BlockLint[] => [
  ...(seconds < SHORTEST ? [advice.tooShort] : []),
  ...(seconds > LONGEST ? [advice.tooLong] : []),
  ...lintPlayedShare('watched', watched),
];

const lintStops = ({ stops = [], seconds, external }: Authored): readonly BlockLint[] => [
  ...(external !== undefined && stops.length > 0 ? [advice.neverStops] : []),
  ...stops.flatMap(({ at }, index) => [
    ...(at > seconds ? [advice.stopAfterEnd(index, at, seconds)] : []),
    ...(stops.findIndex((other) => other.at === at) < index ? [advice.stopTwice(index, at)] : []),
  ]),
];
