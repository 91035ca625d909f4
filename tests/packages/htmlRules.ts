import { createHash } from 'node:crypto';

import { memoLast } from '../../src/core/memo.ts';
import { type PackageRule, textOf } from './packageRule.ts';

const pageOf = (files: ReadonlyMap<string, Uint8Array>): string => textOf(files.get('index.html'));

/** The page without what stands in its scripts, which no browser takes for elements. */
const markup = memoLast((html: string): string =>
  html.replaceAll(/(<script\b[^>]*>)[^]*?(?=<\/script>)/g, '$1'),
);

const policy = (html: string): ReadonlyMap<string, string> => {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return new Map(
    content.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources.join(' ')] as const;
    }),
  );
};

const fingerprint = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const EXPECTED: Readonly<Record<string, RegExp>> = {
  'default-src': /^'none'$/,
  'script-src': /^'sha256-[^ ]+'( 'sha256-[^ ]+')*$/,
  'style-src': /^'sha256-[^ ]+'$/,
  'img-src': /^data: blob:$/,
  'media-src': /^data: blob:$/,
  'font-src': /^data:$/,
  'frame-src': /^(?:'none'|https:[^ ]+( https:[^ ]+)*)$/,
  'base-uri': /^'none'$/,
  'form-action': /^'none'$/,
};

/** Rules for a course that is one page. */
export const htmlRules: Readonly<Record<string, PackageRule>> = {
  'one-file': ({ files }) => [...files.keys()].filter((path) => path !== 'index.html'),

  'asks-for-nothing': ({ files }) => {
    const html = pageOf(files);
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(markup(html)) ?? [];
    const asked = [
      ...markup(html).matchAll(
        /<(?:script|link|img|source|video|audio|iframe|object|embed)\b[^>]*? (?:src|href|poster|srcset|data)="([^"]*)"/g,
      ),
      ...style.matchAll(/(?:url\(|@import )["']?([^"')]*)/g),
    ];
    return asked.flatMap(([, address = '']) => (address.startsWith('data:') ? [] : [address]));
  },

  policy: ({ files }) => {
    const rules = policy(pageOf(files));
    const wrong = Object.entries(EXPECTED).filter(
      ([name, says]) => !says.test(rules.get(name) ?? ''),
    );
    const more = [...rules.keys()].filter((name) => EXPECTED[name] === undefined);
    return [...wrong.map(([name]) => name), ...more];
  },

  fingerprints: ({ files }) => {
    const html = pageOf(files);
    const rules = policy(html);
    const stand = (within: string, element: RegExp, rule: string) =>
      [...within.matchAll(element)]
        .filter(([, text = '']) => !rules.get(rule)?.includes(fingerprint(text)))
        .map(([, text = '']) => `${rule} does not allow ${text.slice(0, 40)}`);
    return [
      ...stand(html, /<script(?: type="module")?>([^]*?)<\/script>/g, 'script-src'),
      ...stand(markup(html), /<style>([^]*?)<\/style>/g, 'style-src'),
    ];
  },

  'held-files': ({ files }) =>
    [
      ...pageOf(files).matchAll(
        /<script type="application\/json" id="waymark-file:([^"]*)">([^]*?)<\/script>/g,
      ),
    ].flatMap(([, path = '', json = '']) =>
      // eslint-disable-next-line no-control-regex
      /[^\u0000-\u007f]/.test(json) ? [`${path} is not in ASCII`] : [],
    ),
};
