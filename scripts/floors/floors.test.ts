import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSourceFile, readSourceFile } from './source-file.ts'
import { findViolations } from './violations.ts'

/** Tracked and new files alike, so that a rule is broken before it is committed. */
function listSourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  return listed
    .split('\n')
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') && existsSync(path))
}

function check(files: Record<string, string>): string[] {
  return findViolations(Object.entries(files).map(([path, text]) => parseSourceFile(path, text)))
}

it('finds the house in order', () => {
  const files = listSourceFiles().map(readSourceFile)
  expect(files.length).toBeGreaterThan(50)
  expect(findViolations(files)).toEqual([])
})

describe('refuses', () => {
  it.each([
    ['a component that reaches a service', 'components/orders/form.tsx', 'lib/services/place-order.ts'],
    ['a page that reaches a gateway', 'app/orders/page.tsx', 'lib/db/client.ts'],
    ['a service that reaches up', 'lib/services/place-order.ts', 'lib/session.ts'],
    ['a gateway that knows another', 'lib/entra/token.ts', 'lib/db/client.ts'],
    ['domain words that read settings', 'lib/domain/cart.ts', 'lib/env.ts'],
    ['the sandbox using the app', 'sandbox/main.ts', 'lib/domain/money.ts'],
    ['the app using the sandbox', 'app/orders/page.tsx', 'sandbox/main.ts'],
    ['a browser test using the app', 'e2e/order.ts', 'lib/domain/money.ts'],
  ])('%s', (_, path, target) => {
    const files = { [path]: `import { it } from '@/${target}'\nexport const own = it`, [target]: 'export const it = 1' }
    expect(check(files)).toContainEqual(expect.stringMatching(`^${path} .* may not import ${target} `))
  })

  it('a dynamic import and a re-export just the same', () => {
    const service = { 'lib/services/a.ts': "import 'server-only'\nexport const a = 1" }
    expect(check({ ...service, 'components/x.ts': "export const x = () => import('@/lib/services/a')" })).toHaveLength(
      1,
    )
    expect(
      check({ ...service, 'components/x.ts': "export { a } from '@/lib/services/a'\nexport const b = 1" }),
    ).toHaveLength(1)
  })

  it('a session with which orders could be placed that nobody pressed', () => {
    const session = {
      'lib/services/service-account/find-service-session.ts': "import 'server-only'\nexport const it = 1",
    }
    const using =
      "import 'server-only'\nimport { it } from '@/lib/services/service-account/find-service-session'\nexport const own = it"
    expect(check({ ...session, 'lib/services/placing/place-order.ts': using })).toHaveLength(1)
    expect(check({ ...session, 'lib/services/context.ts': using })).toEqual([])
  })

  it('packages other than zod in domain', () => {
    expect(check({ 'lib/domain/a.ts': "import { sql } from 'drizzle-orm'\nexport const a = sql" })).toHaveLength(1)
    expect(check({ 'lib/domain/a.ts': "import { z } from 'zod'\nexport const a = z" })).toEqual([])
  })

  it('a service that could end up in the browser', () => {
    expect(check({ 'lib/services/a.ts': 'export const a = 1' })).toEqual([
      expect.stringContaining("import 'server-only'"),
    ])
  })

  it('server actions that nobody guards', () => {
    const actions = (text: string) => check({ 'app/(desk)/orders/actions.ts': `'use server'\n\n${text}\n` })
    expect(actions('export const placeOrderAction = partnerAction(PlaceOrder, placeOrder)')).toEqual([])
    expect(actions('export const placeOrderAction = async () => placeOrder()')).toHaveLength(1)
    expect(actions('export async function placeOrderAction() {}')).toHaveLength(1)
    expect(actions('const open = async () => 1\nexport { open as placeOrderAction }')).toHaveLength(1)
    expect(actions("export { placeOrder as placeOrderAction } from '@/lib/x'\nconst own = 1")).toHaveLength(1)
    expect(actions('export default partnerAction(PlaceOrder, placeOrder)')).toHaveLength(1)
    expect(actions('export const placeOrder = partnerAction(PlaceOrder, placeOrder)')).toHaveLength(1)
    const inPage = "export default function Page() {\n  return async () => {\n    'use server'\n  }\n}\n"
    expect(check({ 'app/(desk)/orders/page.tsx': inPage })).toEqual([expect.stringContaining('beside its page')])
  })

  it('circles, barrels and long files', () => {
    const circle = {
      'lib/domain/a.ts': "import { b } from './b'\nexport const a = () => b",
      'lib/domain/b.ts': "import { a } from './a'\nexport const b = () => a",
    }
    expect(check(circle)).toEqual([
      expect.stringContaining('circle: lib/domain/a.ts → lib/domain/b.ts → lib/domain/a.ts'),
    ])
    expect(check({ 'lib/domain/index.ts': "export * from './money'" })).toEqual([expect.stringContaining('re-exports')])
    expect(check({ 'lib/domain/a.ts': 'export {}\n'.repeat(251) })).toEqual([expect.stringContaining('251 lines')])
  })
})
