import { manifestPath, type PackageRule, textOf } from './packageRule.ts';

/** What every web server and every LMS is known to hand out. */
const SERVED =
  /\.(?:avif|css|csv|docx?|epub|gif|html|jpe?g|js|json|m4a|mp[34]|od[pst]|ogg|pdf|png|pptx?|rtf|svg|txt|vtt|wav|web[mp]|woff2|xlsx?|xml|xsd|dtd|zip)$/i;

const isWrongName = (path: string): boolean =>
  path.includes('\\') ||
  path.startsWith('/') ||
  path.split('/').some((name) => name === '' || name === '.' || name === '..') ||
  path.normalize('NFC') !== path;

/** An address that stays within the package, as the path that it leads to; `null` for others. */
function pathFrom(file: string, address: string): string | null {
  if (/^(?:#|data:|blob:|mailto:|tel:)/.test(address)) return null;
  const url = new URL(address, `http://package/a/b/${file}`);
  const inside = url.host === 'package' && url.pathname.startsWith('/a/b/');
  return inside ? decodeURIComponent(url.pathname.slice('/a/b/'.length)) : address;
}

const ASKED: readonly (readonly [files: RegExp, addresses: RegExp])[] = [
  // Scripts, styles, pictures and icons, but not links for people to follow, nor styles that stand
  // in the page already.
  [
    /\.html$/,
    /<(?:script|link(?! rel="stylesheet" disabled )|img|source|video|audio|iframe)\b[^>]*? (?:src|href|poster)="([^"]*)"/g,
  ],
  [/\.css$/, /url\(["']?([^"')]*)["']?\)/g],
  [/\.js$/, /(?:\bfrom|\bimport)\s*["'](\.[^"']*|https?:[^"']*)["']/g],
];

/** Rules that hold for the files of every package. */
export const fileRules: Readonly<Record<string, PackageRule>> = {
  root: ({ files, target }) =>
    files.has(manifestPath(target)) ? [] : [`${manifestPath(target)} is not at the root`],

  names: ({ files }) => [...files.keys()].filter(isWrongName),

  'same-name': ({ files }) => {
    const lower = [...files.keys()].map((path) => path.toLowerCase());
    return lower.filter((path, index) => lower.indexOf(path) !== index);
  },

  'served-types': ({ files }) => [...files.keys()].filter((path) => !SERVED.test(path)),

  addresses: ({ files }) =>
    [...files].flatMap(([path, bytes]) =>
      ASKED.filter(([kind]) => kind.test(path)).flatMap(([, asked]) =>
        [...textOf(bytes).matchAll(asked)]
          .map(([, address = '']) => pathFrom(path, address))
          .filter((wanted) => wanted !== null && !files.has(wanted))
          .map((wanted) => `${path} asks for ${wanted}`),
      ),
    ),

  'ascii-data': ({ files }) =>
    [...files]
      .filter(([path]) => path.startsWith('content/') && path.endsWith('.json'))
      // eslint-disable-next-line no-control-regex
      .filter(([, bytes]) => /[^\u0000-\u007f]/.test(textOf(bytes)))
      .map(([path]) => path),
};
