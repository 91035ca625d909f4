/** What `import.meta.glob` found, by the folder that each file stands in: a block type's name. */
export const byFolder = <Found>(
  files: Readonly<Record<string, Found>>,
): ReadonlyMap<string, Found> =>
  new Map(Object.entries(files).map(([path, found]) => [path.split('/').at(-2) ?? '', found]));
