import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, globSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

const sandbox = fileURLToPath(new URL('..', import.meta.url))
const root = join(sandbox, '..')
const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) })
const Packed = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })])
const dependenciesOf = (folder: string) =>
  Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).dependencies

test('the package names every library that the sandbox uses, in the version that it is tested with', () => {
  const sources = globSync('**/*.ts', { cwd: sandbox, exclude: ['testing', 'contract', 'node_modules', 'dist'] })
  const used = sources
    .filter((path) => !path.endsWith('.test.ts') && !/(^|\/)(testing|contract|fuzz)\//.test(path))
    .flatMap((path) => [...readFileSync(join(sandbox, path), 'utf8').matchAll(/from '([^'.][^']*)'/g)])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:'))
  const named = dependenciesOf(sandbox)
  expect([...new Set(used)].sort()).toEqual(Object.keys(named).sort())
  expect(dependenciesOf(root)).toMatchObject(named)
})

test('the package carries the licence of the repository, and no test', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    cwd: sandbox,
  })
  const [{ files }] = Packed.parse(JSON.parse(packed.toString()))
  const paths = files.map(({ path }) => path)
  expect(paths).toContain('LICENSE')
  expect(paths.filter((path) => path.includes('.test.'))).toEqual([])
  expect(readFileSync(join(sandbox, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
}, 30_000)

test('the package runs without types: it starts by its command and answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-package-'))
  cpSync(join(sandbox, 'package.json'), join(folder, 'package.json'))
  cpSync(join(sandbox, 'bin'), join(folder, 'bin'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  execFileSync(process.execPath, [join(sandbox, 'bin/build.mjs'), join(folder, 'dist')])
  const command = [join(folder, 'bin/order-desk-sandbox.mjs'), '--port', '0', '--customers', '5']
  const child = spawn(process.execPath, command, { env: { NODE_ENV: 'test' }, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const overview = await fetch(`${line.replace('sandbox ready ', '')}/_sandbox`)
  expect(overview.status).toBe(200)
}, 30_000)

test('a checkout without its libraries says what to run, in one line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-checkout-'))
  cpSync(sandbox, folder, { recursive: true, filter: (path) => !/\/(contract|dist|node_modules)$/.test(path) })
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/order-desk-sandbox.mjs')])
  expect(status).toBe(1)
  expect(stderr.toString()).toMatch(/^The libraries of the sandbox are not here yet: run `npm install` .+\n$/)
}, 30_000)
