import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const project = resolve(import.meta.dirname, '..', '..');

/** The gallery is a site of its own: nothing of it gets into what learners load. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  server: { fs: { allow: [project] } },
  build: {
    outDir: resolve(project, 'node_modules', '.cache', 'waymark-gallery'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    // Each page shows many types: to ask for the files of each one by one costs a third of opening it.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
