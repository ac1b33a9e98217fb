import { posix } from 'node:path'
import {
  actionFiles,
  floorOf,
  keptFor,
  MAX_LINES,
  mayBeLong,
  mayImport,
  openActions,
  packages,
  serverOnly,
} from './plan.ts'
import type { Import, SourceFile } from './source-file.ts'

/** A test, or what a noun's tests share. Nothing that runs imports either. */
const test = /\.test\.tsx?$|^components\/[^/]+\/testing\//

/** Takes every source file; returns one sentence per broken rule, none when the house is in order. */
export function findViolations(files: SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path))
  return [...files.flatMap((file) => violationsOf(file, paths)), ...findCircles(files, paths)]
}

function violationsOf(file: SourceFile, paths: Set<string>): string[] {
  const floor = floorOf(file.path)
  const broken: string[] = []
  if (file.lines > MAX_LINES && !mayBeLong.test(file.path)) {
    broken.push(`${file.path} has ${file.lines} lines; split it (at most ${MAX_LINES})`)
  }
  if (file.barrel) broken.push(`${file.path} only re-exports; import the files themselves`)
  if (floor && serverOnly.includes(floor) && !test.test(file.path) && file.firstLine !== "import 'server-only'") {
    broken.push(`${file.path} does not begin with import 'server-only'`)
  }
  return [...broken, ...brokenActions(file), ...file.imports.flatMap((one) => brokenImport(file, one, paths) ?? [])]
}

/** Anybody can send a request to a server action: each is made by the one wrapper that asks who it is. */
function brokenActions({ path, serverActions, exports }: SourceFile): string[] {
  if (!serverActions || path === openActions || floorOf(path) === 'scripts') return []
  if (!actionFiles.test(path)) return [`${path} has a server action; it belongs into the actions.ts beside its page`]
  return exports
    .filter(({ name, madeBy }) => madeBy !== 'partnerAction' || !name.endsWith('Action'))
    .map(({ name }) => `${path} exports ${name}, which is no …Action = partnerAction(…)`)
}

function brokenImport({ path }: SourceFile, { from }: Import, paths: Set<string>): string | undefined {
  const floor = floorOf(path)
  if (!floor) return undefined
  const target = resolveImport(path, from, paths)
  if (target === undefined) {
    const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]
    const allowed = packages[floor]
    const restricted = allowed && !test.test(path) && !allowed.includes(name ?? '') && !from.startsWith('.')
    return restricted ? `${path} imports the package ${name}; ${floor} may use ${allowed.join(', ')} only` : undefined
  }
  const kept = keptFor.find(({ file }) => file === target)
  if (kept && !kept.importers.test(path) && !test.test(path)) return `${path} may not import ${target}, see plan.ts`
  const to = floorOf(target)
  if (!to || to === floor || mayImport[floor].includes(to)) return undefined
  // A test stands beside what it tests and may use the test machinery and the floors that its subject is fed from.
  const program = (name: string) => ['sandbox', 'e2e', 'bench', 'scripts'].includes(name)
  if (test.test(path) && !program(floor) && !program(to)) return undefined
  return `${path} (${floor}) may not import ${target} (${to})`
}

/** Returns the file of the repository that is meant, or undefined for packages, styles and data. */
function resolveImport(path: string, from: string, paths: Set<string>): string | undefined {
  if (!from.startsWith('.') && !from.startsWith('@/')) return undefined
  const base = from.startsWith('@/') ? from.slice(2) : posix.join(posix.dirname(path), from)
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find((candidate) => paths.has(candidate))
}

/** Files that import one another in a ring; imports of types are left out, they are gone at run time. */
function findCircles(files: SourceFile[], paths: Set<string>): string[] {
  const graph = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ from, typeOnly }) => (typeOnly ? [] : (resolveImport(path, from, paths) ?? []))),
    ]),
  )
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      circles.push(`circle: ${[...trail.slice(start), path].join(' → ')}`)
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return circles
}
