import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The title of the sandbox that is tried. */
export const PROBE = 'Probe';

/** How high it asks to be, in CSS pixels, where nothing was let through. */
const PROBE_HEIGHT = 300;

/**
 * What may not work for an author's page, each a body of a function that fails, or answers false, where
 * all is well. `OUTSIDE` stands for the address of a server elsewhere, `INSIDE` for that of the course.
 */
const probes = {
  'has an origin': `return self.origin !== 'null'`,
  'reads the page around': `return parent.document !== null`,
  'reads the course': `return top.document !== null`,
  'keeps something': `return localStorage !== null`,
  'has cookies': `document.cookie = 'a=b'; return document.cookie !== ''`,
  'opens a window': `return open('OUTSIDE/window') !== null`,
  'asks a server elsewhere': `await fetch('OUTSIDE/fetch', { mode: 'no-cors' }); return true`,
  'asks its own server': `await fetch('INSIDE', { mode: 'no-cors' }); return true`,
  'gets a picture': `const image = new Image(); image.src = 'OUTSIDE/image'; await image.decode(); return true`,
  'gets a script': `await import('OUTSIDE/script.js'); return true`,
} as const;

/** The names of the probes that were let through, by the height that the page asked for. */
export const letThrough = (height: number): readonly string[] =>
  Object.keys(probes).filter((_, index) => ((height - PROBE_HEIGHT) >> index) % 2 === 1);

/** A page that tries each, asks for a height that says which were let through, and is done where none was. */
function pageOf(outside: string): string {
  const tries = Object.values(probes).map((body) => `async () => { ${body} }`);
  const text = `<p>At work</p><script>
    addEventListener('load', async () => {
      const tries = [${tries.join(', ')}];
      let height = ${PROBE_HEIGHT};
      for (const [index, attempt] of tries.entries()) {
        if (await attempt().catch(() => false)) height += 2 ** index;
      }
      waymark.height(height);
      if (height === ${PROBE_HEIGHT}) waymark.done();
    });
  </script>`;
  return text.replaceAll('OUTSIDE', outside).replaceAll('INSIDE', '/');
}

/** Gives a course one more lesson at its end, which holds the page and nothing else. */
export async function putProbes(course: string, outside: string): Promise<void> {
  const file = join(course, 'course.json');
  const authored: { readonly lessons: readonly string[] } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  await writeFile(file, JSON.stringify({ ...authored, lessons: [...authored.lessons, 'probe'] }));
  const block = {
    type: 'sandbox',
    id: 'probe-block',
    title: PROBE,
    html: pageOf(outside),
    inWords: 'It tries what it may not do.',
    mustFinish: true,
  };
  const lesson = { format: 1, type: 'lesson', id: 'probe', title: PROBE, minutes: 1 };
  await writeFile(
    join(course, 'lessons', 'probe.json'),
    JSON.stringify({ ...lesson, objectives: ['read'], blocks: [block] }),
  );
}
