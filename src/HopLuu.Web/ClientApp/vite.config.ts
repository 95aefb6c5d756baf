import { defineConfig } from 'vite';

export default defineConfig({
  base: '/dist/',
  build: {
    outDir: '../wwwroot/dist',
    emptyOutDir: true,
    target: ['chrome109', 'firefox115'], // the last browsers for Windows 7
    cssTarget: ['chrome109', 'firefox115'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the content security policy allows no data: fonts
    rolldownOptions: {
      input: { app: 'src/app.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js', assetFileNames: '[name][extname]' },
    },
  },
});
