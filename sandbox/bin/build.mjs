import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

// Makes dist/ for the package: the same files without their types, so that any Node from 20 on runs them. `npm pack`
// calls it; nothing of it is kept in the repository.

const root = fileURLToPath(new URL('..', import.meta.url))
const target = process.argv[2] ?? join(root, 'dist')
const LEFT_OUT = new Set(['bin', 'dist', 'node_modules', 'testing', 'contract', 'fuzz'])

if (typeof nodeModule.stripTypeScriptTypes !== 'function') {
  console.error(`Node ${process.version} cannot take types out: build the package with Node 24.`)
  process.exit(1)
}
// Node says once that taking types out is experimental.
process.removeAllListeners('warning')

rmSync(target, { recursive: true, force: true })
for (const file of sources(root)) {
  const to = join(target, relative(root, file))
  mkdirSync(dirname(to), { recursive: true })
  if (extname(file) !== '.ts') cpSync(file, to)
  else writeFileSync(to.replace(/\.ts$/, '.js'), withoutTypes(readFileSync(file, 'utf8')))
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const isOurs = !LEFT_OUT.has(entry.name) && !/\.test\.ts$|^package.*\.json$|\.md$|^LICENSE$/.test(entry.name)
    if (!isOurs) continue
    if (entry.isDirectory()) yield* sources(path)
    else yield path
  }
}

function withoutTypes(source) {
  const script = nodeModule.stripTypeScriptTypes(source)
  return script.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2')
}
