import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

export type Bundle = { file: string; remove(): Promise<void> }

/** Makes one file that Node runs as it is of a program of ours: what is measured is the program, not its compiler. */
export async function bundle(entry: string): Promise<Bundle> {
  const folder = await mkdtemp(path.join(tmpdir(), 'order-desk-bundle-'))
  const file = path.join(folder, 'program.mjs')
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['react-server'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  })
  return { file, remove: () => rm(folder, { recursive: true }) }
}
