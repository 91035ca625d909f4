/** What the package may do in this run beyond what every package may. */
export interface Allowed {
  /** Hosts that it may reach: `films.example.org`, with a port where it is another. */
  readonly hosts: readonly string[];
  /** Windows of its own. They may go anywhere, whatever the hosts are. */
  readonly windows: boolean;
  readonly downloads: boolean;
}

export const NOTHING_ALLOWED: Allowed = { hosts: [], windows: false, downloads: false };

/** A host as it can be named: letters, digits, dots and hyphens, and a port. */
const HOST = /^(?:\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/i;

/** What is allowed, as the command line says it: `windows,films.example.org`; `null` for anything else. */
export function readAllowed(words: string): Allowed | null {
  const named = words.split(',').map((word) => word.trim());
  const hosts = named.filter((word) => word !== 'windows' && word !== 'downloads');
  if (!hosts.every((host) => HOST.test(host))) return null;
  return { hosts, windows: named.includes('windows'), downloads: named.includes('downloads') };
}

/**
 * What a frame of the package may do. Courses need their own origin, forms that only their scripts
 * see, and to print; none needs the window that the desk is in.
 */
export const sandboxOf = ({ downloads, windows }: Allowed): string =>
  [
    'allow-scripts',
    'allow-same-origin',
    'allow-forms',
    'allow-modals',
    ...(windows ? ['allow-popups'] : []),
    ...(downloads ? ['allow-downloads'] : []),
  ].join(' ');

/** Where the browser tells what it did not let out. */
export const REPORTS = '/lms/blocked';

/**
 * The headers of all that the package's host serves: the package, the page around it and its record
 * store reach one another, the desk may frame them, and nothing leads anywhere else. Courses are of
 * many kinds and ages, so within that everything runs: inline, evaluated, made on the spot.
 */
export function containment(desk: string, allowed: Allowed): Readonly<Record<string, string>> {
  const out = allowed.hosts.flatMap((host) =>
    ['http', 'https', 'ws', 'wss'].map((scheme) => `${scheme}://${host}`),
  );
  const policy = [
    ['default-src', "'self'", "'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:', ...out],
    ['base-uri', "'self'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'self'", desk],
    ['webrtc', "'block'"],
    ['sandbox', sandboxOf(allowed)],
    ['report-uri', REPORTS],
  ];
  return {
    'content-security-policy': policy.map((words) => words.join(' ')).join('; '),
    'connection-allowlist': connections(allowed),
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': NO_DEVICES,
    'referrer-policy': 'no-referrer',
    'x-dns-prefetch-control': 'off',
  };
}

/**
 * What no Content Security Policy holds, in browsers that know this header (Chromium 147 and newer):
 * calls (WebRTC), and looking up or connecting to a host without asking it for anything.
 */
const connections = ({ hosts }: Allowed): string =>
  `(${['response-origin', ...hosts.map((host) => `"*://${host}"`)].join(' ')})`;

const NO_DEVICES = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((device) => `${device}=()`)
  .join(', ');

/** The headers of the desk: it frames the package's host, and nobody frames it. */
export const deskHeaders = (course: string): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' data:",
    `frame-src ${course}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
});
