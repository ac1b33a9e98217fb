import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Needs the sandbox, and no database: once is enough. */
const gateways = ['lib/{partner-center,entra}/**/*.test.ts']
/** Needs a database; everything else in lib is pure. */
const services = [
  'lib/{services,db,jobs,process}/**/*.test.ts',
  'lib/testing/*.test.ts',
  'lib/*.test.ts',
  'app/**/*.test.ts',
  'proxy.test.ts',
]
const service = {
  environment: 'node',
  setupFiles: ['lib/testing/setup-file.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
}

/** What Partner Center says and hears, held against the schemas of the client and against the sandbox. */
const contract = ['lib/testing/contract/**/*.test.ts']

/** Microsoft's documented answers are no part of this repository; without them there is nothing to hold ours against. */
const samples = process.env.SAMPLES_DIR ?? inRoot('../shared/samples')
const withoutSamples = existsSync(samples) ? [] : ['**/samples.test.ts']
if (withoutSamples.length > 0) console.log(`No documented samples in ${samples}: their contract tests are not run.`)

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
          environment: 'node',
          // Pure functions leave nothing behind: one process for all of them.
          isolate: false,
          include: ['lib/**/*.test.ts', '{scripts,bench,chaos}/**/*.test.ts'],
          exclude: [...gateways, ...services, ...contract],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          // Whole pages are typed into, on machines that do other things too.
          testTimeout: 20_000,
          include: ['components/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          ...service,
          name: 'services',
          include: [...gateways, ...services],
          globalSetup: ['lib/testing/prepare-embedded.ts'],
          // What only a server can do, such as losing a connection.
          exclude: ['**/*.postgres.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...service,
          name: 'services-postgres',
          include: services,
          globalSetup: ['lib/testing/prepare-postgres.ts'],
        },
      },
      { extends: true, test: { name: 'contract', environment: 'node', include: contract, testTimeout: 20_000 } },
      {
        test: {
          name: 'sandbox',
          environment: 'node',
          // Each test has a world of its own; loading the program anew for each file is a third of the time.
          isolate: false,
          include: ['sandbox/**/*.test.ts'],
          exclude: withoutSamples,
        },
      },
    ],
  },
})
