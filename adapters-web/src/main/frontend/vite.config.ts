import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'

const api = process.env['SKILLSTREAMS_URL'] ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': api } },
  build: {
    outDir: process.env['FRONTEND_OUT'] ?? '../../../target/classes/META-INF/resources',
    emptyOutDir: true,
    manifest: true,
    // light-dark() and nesting are used as they are: every browser since spring 2024 knows them.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Fonts and map outlines stay files, so that the content security policy needs no data: sources.
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
})
