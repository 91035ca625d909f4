/** What came of asking for an address. */
export type LinkAnswer =
  | { readonly kind: 'there' }
  /** For good: the sites say so (301, 308). `to`: where it is now. */
  | { readonly kind: 'moved'; readonly to: string }
  /** 404 and 410. */
  | { readonly kind: 'gone'; readonly status: number }
  /** The site's name leads nowhere. */
  | { readonly kind: 'noSite' }
  /** Redirects that never end. */
  | { readonly kind: 'circle' }
  /** Browsers warn of a site whose certificate does not hold, or show nothing. */
  | { readonly kind: 'insecure'; readonly reason: string }
  /** Any other status: programs may be turned away where people are let in. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'noAnswer' };

/** How long a site may take to answer, in milliseconds. */
const PATIENCE = 15_000;

/** As many as browsers follow. */
const MOST_REDIRECTS = 20;

export interface Ask {
  readonly fetch?: typeof fetch;
  /** In milliseconds. */
  readonly patience?: number;
}

/** Asks for an address and says what came of it. Never throws. */
export async function askAddress(address: string, ask: Ask = {}): Promise<LinkAnswer> {
  try {
    return await follow(address, ask);
  } catch (error) {
    return fault(error);
  }
}

async function follow(address: string, ask: Ask): Promise<LinkAnswer> {
  let at = new URL(address);
  // Where it has moved to is only told as far as every step on the way is for good.
  let [forGood, moved] = [true, address];
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const { status, location } = await statusOf(at, ask);
    if (location === null) return answerTo(status, moved === address ? null : moved);
    at = new URL(location, at);
    if (!/^https?:$/.test(at.protocol)) return { kind: 'there' };
    forGood &&= status === 301 || status === 308;
    if (forGood && isElsewhere(new URL(moved), at)) moved = at.href;
  }
  return { kind: 'circle' };
}

function answerTo(status: number, to: string | null): LinkAnswer {
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status >= 400) return { kind: 'refused', status };
  return to === null ? { kind: 'there' } : { kind: 'moved', to };
}

/** A slash at the end, or a “www.” before the name, is no move worth a word. */
const isElsewhere = (from: URL, to: URL): boolean => plain(from) !== plain(to);

const plain = ({ host, pathname, search }: URL): string =>
  host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;

interface Status {
  readonly status: number;
  readonly location: string | null;
}

/** Asks without the page first; sites that do not know that question are asked for the page. */
async function statusOf(address: URL, ask: Ask): Promise<Status> {
  const head = await request(address, 'HEAD', ask).catch(() => null);
  return head !== null && head.status < 400 ? head : request(address, 'GET', ask);
}

async function request(
  address: URL,
  method: string,
  { fetch: send = fetch, patience = PATIENCE }: Ask,
): Promise<Status> {
  const response = await send(address, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    // Some sites turn away whoever does not say that it is made as browsers are.
    headers: { accept: '*/*', 'user-agent': 'Mozilla/5.0 (compatible; Waymark link check)' },
  });
  await response.body?.cancel();
  const isRedirect = [301, 302, 303, 307, 308].includes(response.status);
  return {
    status: response.status,
    location: isRedirect ? response.headers.get('location') : null,
  };
}

/** What fetch says of a failure stands in the error's cause, as Node's code of it. */
function fault(error: unknown): LinkAnswer {
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return { kind: 'noSite' };
  if (/CERT|SSL|TLS|EPROTO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/.test(code)) {
    return { kind: 'insecure', reason: code };
  }
  return { kind: 'noAnswer' };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { cause } = error;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return String(cause.code);
}
