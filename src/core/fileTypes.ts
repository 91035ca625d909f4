import { mediaType } from './mediaType.ts';

/** What a page is made of, beside its media; packages from elsewhere bring their own. */
const PAGE_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.dtd': 'application/xml-dtd',
  '.eot': 'application/vnd.ms-fontobject',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.otf': 'font/otf',
  '.swf': 'application/x-shockwave-flash',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'text/xml',
  '.xsd': 'text/xml',
};

/** The content type of a file, by its name. Pages state their own encoding. */
export const typeOf = (path: string): string => {
  const ending = (/\.[^./]+$/.exec(path)?.[0] ?? '').toLowerCase();
  return PAGE_TYPES[ending] ?? mediaType(path) ?? 'application/octet-stream';
};
