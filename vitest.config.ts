import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Needs a database or the sandbox; everything else in lib is pure. */
const services = ['services', 'partner-center', 'entra', 'db', 'jobs', 'auth', 'testing'].map(
  (folder) => `lib/${folder}/**/*.test.ts`,
)
const service = {
  environment: 'node',
  include: [...services, 'lib/*.test.ts', 'app/**/*.test.ts', 'proxy.test.ts'],
  setupFiles: ['lib/testing/setup-file.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      '@': inRoot('.'),
      // Throws outside a React server; a test is a server.
      'server-only': inRoot('node_modules/server-only/empty.js'),
    },
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          // Whole pages are typed into, on machines that do other things too.
          testTimeout: 20_000,
          include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: services,
        },
      },
      { extends: true, test: { ...service, name: 'services', globalSetup: ['lib/testing/prepare-embedded.ts'] } },
      {
        extends: true,
        test: { ...service, name: 'services-postgres', globalSetup: ['lib/testing/prepare-postgres.ts'] },
      },
      { test: { name: 'sandbox', environment: 'node', include: ['sandbox/**/*.test.ts'] } },
    ],
  },
})
