import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'

export type Import = { from: string; typeOnly: boolean }
export type SourceFile = {
  /** Path from the root of the repository, with `/`. */
  path: string
  lines: number
  firstLine: string
  imports: Import[]
  /** True when the file has no code of its own, only `export … from`. */
  barrel: boolean
  /** Says `'use server'`, on top or in a function: anybody can call what stands there. */
  serverActions: boolean
  exports: Export[]
}
/** `madeBy` is the function whose call makes the value, as in `export const a = partnerAction(…)`. */
export type Export = { name: string; madeBy?: string }

/** Reads one file of the working tree. */
export function readSourceFile(path: string): SourceFile {
  return parseSourceFile(path, readFileSync(path, 'utf8'))
}

/** Takes a path and its text; throws when the text does not parse. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const { module, program, errors } = parseSync(path, text)
  const problem = errors[0]
  if (problem) throw new Error(`${path}: ${problem.message}`)
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
    ),
  )
  const isReexport = (node: { type: string; source?: unknown }) =>
    node.type.startsWith('Export') && Boolean(node.source)
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    firstLine: text.split('\n', 1)[0] ?? '',
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        from: moduleRequest.value,
        typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      })),
      ...reexports,
      ...module.dynamicImports.flatMap(({ moduleRequest }) => {
        const literal = /^['"](.+)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1]
        return literal ? [{ from: literal, typeOnly: false }] : []
      }),
    ],
    barrel: program.body.length > 0 && program.body.every(isReexport),
    serverActions: /^\s*['"]use server['"]/m.test(text),
    exports: program.body.flatMap((node) => exportsOf(node)),
  }
}

type Statement = ReturnType<typeof parseSync>['program']['body'][number]

/** What a file exports at run time. */
function exportsOf(node: Statement): Export[] {
  if (node.type === 'ExportDefaultDeclaration') return [{ name: 'default' }]
  if (node.type === 'ExportAllDeclaration') return node.exportKind === 'type' ? [] : [{ name: '*' }]
  if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return []
  const { declaration, specifiers } = node
  if (declaration?.type === 'VariableDeclaration') {
    return declaration.declarations.map(({ id, init }) => ({
      name: id.type === 'Identifier' ? id.name : '{…}',
      ...(init?.type === 'CallExpression' && init.callee.type === 'Identifier' ? { madeBy: init.callee.name } : {}),
    }))
  }
  if (declaration && 'id' in declaration) return [{ name: nameOf(declaration.id) }]
  return specifiers.map(({ exported }) => ({ name: nameOf(exported) }))
}

function nameOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '…'
}
