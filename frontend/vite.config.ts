import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { knownOperations } from './known-operations.ts';

const gateway = process.env.REKINDLE_GATEWAY_URL ?? 'http://localhost:4000';
const proxied = ['/graphql', '/auth', '/live', '/files', '/exports'];

export default defineConfig({
  plugins: [react(), knownOperations()],
  server: {
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: gateway, changeOrigin: false }])),
  },
  build: {
    target: 'baseline-widely-available',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/, priority: 3 },
            { name: 'graph', test: /node_modules[\\/](@apollo|graphql|rxjs|@wry|optimism)[\\/]/, priority: 2 },
          ],
        },
      },
    },
  },
});
