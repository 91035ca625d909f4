import type { PlayableCover } from '../course/playable.ts';
import { asciiJson } from '../course/playableFiles.ts';
import type { PlayerBuild } from './playerBuild.ts';
import { LICENCES_FILE, PUBLISHED_FILE } from './manifestResources.ts';
import { SOURCE_FILE } from './sourceZip.ts';
import { withdrawnPage } from './withdrawnPage.ts';

/** Where the build keeps the two scripts. */
export const OFFLINE_SCRIPTS = ['offline/register.js', 'offline/worker.js'] as const;

/** What no page asks for. */
const UNASKED: readonly string[] = [SOURCE_FILE, LICENCES_FILE, PUBLISHED_FILE];

/** What lets a course play without a connection: the script that the page runs, and the worker. */
export function offlineFiles(
  build: PlayerBuild,
  cover: PlayableCover,
  content: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const { crc32 } = build.packer;
  const kept = [...content].filter(([path]) => !UNASKED.includes(path));
  const files = kept
    .map(([path, bytes]) => [encoded(path), crc32(bytes)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const list = JSON.stringify(Object.fromEntries(files));
  const facts = [
    `const FILES = ${list};`,
    `const VERSION = '${crc32(bytesOf(list)).toString(16)}';`,
    `const WITHDRAWN = ${asciiJson(withdrawnPage(cover))};`,
  ];
  const [register, worker] = OFFLINE_SCRIPTS.map(
    (path) => build.files.get(path) ?? new Uint8Array(),
  );
  const text = `${facts.join('\n')}\n${new TextDecoder().decode(worker)}`;
  return new Map([
    ['offline.js', register ?? new Uint8Array()],
    ['worker.js', bytesOf(text)],
  ]);
}

/** Lets the page run the script that registers the worker. */
export const withOffline = (page: string): string =>
  page.replace('</head>', () => '  <script src="./offline.js" defer></script>\n  </head>');

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
