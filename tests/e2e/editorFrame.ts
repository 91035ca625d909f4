import { join } from 'node:path';

import { expect, type FrameLocator, type Page } from '@playwright/test';
import { build } from 'vite';

import type { DraftPage } from '../../src/editor/build/builtDraft.ts';
import type { FromFrame, ToFrame } from '../../src/editor/frame/messages.ts';

const root = join(import.meta.dirname, '..', '..');

/** A message without the maps of the real one, which cannot be handed to a page. */
type Plain = Exclude<ToFrame, { readonly kind: 'page' | 'media' }>;

/** The editor's frame in a page that stands around it in the place of the editor. */
export class EditorFrame {
  readonly page: Page;
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.frame = page.frameLocator('iframe');
  }

  /** Opens the page around the frame. */
  async open(): Promise<void> {
    const script = await hostScript();
    const body = `<!doctype html><html lang="en"><title>Host</title><label>Name <input></label>
<iframe src="./frame/" title="Page" style="inline-size: 100%; block-size: 600px"></iframe>
<script type="module">${script}</script></html>`;
    await this.page.route('**/editor/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    );
    await this.page.goto('/editor/host.html');
  }

  send(message: Plain): Promise<void> {
    return this.page.evaluate((each) => window.frameHost.send(each), message);
  }

  /** Gives the frame a draft to play. */
  play({ cover, files, texts, places }: DraftPage): Promise<void> {
    return this.page.evaluate(
      ([each, entries, fields, blocks]) =>
        window.frameHost.send({
          kind: 'page',
          page: {
            cover: each,
            files: new Map(entries),
            texts: new Map(fields),
            places: new Map(blocks),
          },
        }),
      [cover, [...files], [...texts], [...places]] as const,
    );
  }

  /** Gives the frame the addresses of the media, beside the published course. */
  giveMedia(paths: readonly string[]): Promise<void> {
    const addresses = paths.map((path) => [path, `/peer-work/content/${path}`] as const);
    return this.page.evaluate(
      (entries) => window.frameHost.send({ kind: 'media', addresses: new Map(entries) }),
      addresses,
    );
  }

  heard(): Promise<readonly FromFrame[]> {
    return this.page.evaluate(() => window.frameHost.heard);
  }

  /** Waits until the frame has said this last of what it says of that kind. */
  async says(message: FromFrame): Promise<void> {
    const last = async () => (await this.heard()).findLast(({ kind }) => kind === message.kind);
    await expect.poll(last).toEqual(message);
  }

  /** Waits until the frame has said last that it shows this lesson; `null`: none. */
  async shows(lesson: string | null): Promise<void> {
    const last = async () => (await this.heard()).findLast(({ kind }) => kind === 'shown');
    await expect.poll(last).toMatchObject({ lesson });
  }
}

/** The script of the page around the frame: built once, as it is the same for every test. */
const hostScript = (): Promise<string> => (builtScript ??= buildHostScript());

let builtScript: Promise<string> | undefined;

async function buildHostScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      lib: { entry: join(root, 'tests', 'e2e', 'frameHost.ts'), formats: ['es'] },
    },
  });
  const [first] = [built].flat();
  const output = first !== undefined && 'output' in first ? first.output : [];
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}
