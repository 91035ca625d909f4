import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { address, type Desk, openDesk, token } from '../../node/testing/openDesk.ts';
import { deskShelf } from './deskShelf.ts';
import { bytes } from './testing/shelfContract.ts';

let desk: Desk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});

test('a link is never written through, wherever it leads', async () => {
  desk = await openDesk();
  const { folder, ports } = desk;
  const shelf = deskShelf({ address, token }, ports);
  await shelf.create('hope', new Map([['course.json', '{}']]));
  await mkdir(join(folder, 'elsewhere', 'media'), { recursive: true });
  await writeFile(join(folder, 'elsewhere', 'secret.json'), '{}');
  await writeFile(join(folder, 'elsewhere', 'media', 'a.svg'), '<svg/>');
  await symlink(join(folder, 'elsewhere'), join(folder, 'hope', 'lessons'));
  await symlink(join(folder, 'elsewhere', 'secret.json'), join(folder, 'hope', 'course.lock.json'));
  await symlink(join(folder, 'elsewhere', 'media'), join(folder, 'hope', 'media'));
  await symlink(join(folder, 'hope'), join(folder, 'linked'));
  await symlink(join(folder, 'elsewhere'), join(folder, '.waymark-bin'));
  const refused = { ok: false, error: { kind: 'refused' } };
  const write = (course: string, path: string, before: string | null) =>
    shelf.write(course, [{ path, before, after: '[]' }]);
  expect(await write('hope', 'lessons/secret.json', '{}')).toEqual(refused);
  expect(await write('hope', 'lessons/new.json', null)).toEqual(refused);
  expect(await write('hope', 'course.lock.json', '{}')).toEqual(refused);
  expect(await shelf.addMedia('hope', 'media/b.svg', bytes('<svg/>'))).toEqual(refused);
  expect(await shelf.media('hope', 'media/a.svg')).toEqual(refused);
  expect(await shelf.removeMedia('hope', 'media/a.svg')).toEqual(refused);
  expect(await shelf.mediaBin('hope')).toEqual({ ok: true, value: [] });
  expect(await shelf.remove('hope')).toEqual(refused);
  expect(await write('linked', 'course.json', '{}')).toEqual({
    ok: false,
    error: { kind: 'gone' },
  });
  expect(await readFile(join(folder, 'elsewhere', 'secret.json'), 'utf8')).toBe('{}');
  expect(await readdir(join(folder, 'elsewhere'))).toEqual(['media', 'secret.json']);
});

test('a pipe in a course is refused, not waited for: nobody may ever write into it', async () => {
  desk = await openDesk();
  const { folder, ports } = desk;
  const shelf = deskShelf({ address, token }, ports);
  await shelf.create('hope', new Map([['course.json', '{ "title": "Hope" }']]));
  await mkdir(join(folder, 'hope', 'lessons'));
  await mkdir(join(folder, 'hope', 'media'));
  await mkdir(join(folder, 'piped'));
  const pipes = ['hope/lessons/one.json', 'hope/media/a.svg', 'piped/course.json'];
  for (const pipe of pipes) execFileSync('mkfifo', [join(folder, pipe)]);
  const refused = { ok: false, error: { kind: 'refused' } };
  const change = { path: 'lessons/one.json', before: null, after: '{}' };
  expect(await shelf.write('hope', [change])).toEqual(refused);
  expect(await shelf.media('hope', 'media/a.svg')).toEqual(refused);
  expect(await shelf.removeMedia('hope', 'media/a.svg')).toEqual(refused);
  expect(await shelf.list()).toEqual({ ok: true, value: [{ name: 'hope', title: 'Hope' }] });
  const read = await shelf.read('hope');
  expect(read.ok && [...read.value.texts.keys()]).toEqual(['course.json']);
  // It goes to the bin as it is.
  expect(await shelf.remove('piped')).toMatchObject({ ok: true });
});
