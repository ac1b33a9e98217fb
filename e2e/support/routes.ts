import { readdirSync } from 'node:fs'

/** What stands in the place of a folder in brackets: ids that are well formed, whether or not something has them. */
export type RouteIds = Record<string, string>

export type AppRoutes = { pages: string[]; handlers: string[] }

/** Every address that the app's folders make, found by walking them: a new page cannot be forgotten. */
export function listRoutes(ids: RouteIds): AppRoutes {
  const files = readdirSync(new URL('../../app', import.meta.url), { recursive: true, encoding: 'utf8' })
  const addresses = (name: string) =>
    files
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path === name || path.endsWith(`/${name}`))
      .map((path) => addressOf(path.slice(0, -name.length), ids))
      .sort()
  return { pages: addresses('page.tsx'), handlers: addresses('route.ts') }
}

function addressOf(folder: string, ids: RouteIds): string {
  const parts = folder.split('/').filter((part) => part !== '' && !part.startsWith('('))
  return `/${parts.map((part) => part.replace(/^\[(?:\.\.\.)?(\w+)\]$/, (_, name: string) => idFor(name, ids))).join('/')}`
}

function idFor(name: string, ids: RouteIds): string {
  const id = ids[name]
  if (!id) throw new Error(`Say in this test what stands in the place of [${name}]`)
  return id
}
