import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
})

/** Where the actions stand that a salesperson's browser calls. */
const FILES = {
  beginOrderAction: 'app/(desk)/orders/new/actions.ts',
  recheckCustomerAction: 'app/(desk)/orders/new/actions.ts',
  saveDraftAction: 'app/(desk)/customers/[customerId]/drafts/[draftId]/actions.ts',
  readDraftAction: 'app/(desk)/customers/[customerId]/drafts/[draftId]/actions.ts',
  placeOrderAction: 'app/(desk)/customers/[customerId]/drafts/[draftId]/review/actions.ts',
  orderAgainAction: 'app/(desk)/orders/[entryId]/actions.ts',
} as const
export type ActionName = keyof typeof FILES

/** The ids under which the build answers them. Throws when one is not there. */
export function readActionIds(): Record<ActionName, string> {
  const { node } = Manifest.parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')))
  const idOf = (name: ActionName) => {
    const found = Object.entries(node).find(
      ([, { filename, exportedName }]) => exportedName === name && filename === FILES[name],
    )
    if (!found) throw new Error(`The build has no ${name} in ${FILES[name]}`)
    return found[0]
  }
  return {
    beginOrderAction: idOf('beginOrderAction'),
    recheckCustomerAction: idOf('recheckCustomerAction'),
    saveDraftAction: idOf('saveDraftAction'),
    readDraftAction: idOf('readDraftAction'),
    placeOrderAction: idOf('placeOrderAction'),
    orderAgainAction: idOf('orderAgainAction'),
  }
}

/** What an action returned, out of the stream in which Next sends it: the first row names the row of the result. */
export function readActionResult(text: string): unknown {
  const rows = new Map(
    text.split('\n').map((row) => {
      const at = row.indexOf(':')
      return [row.slice(0, at), row.slice(at + 1)]
    }),
  )
  const { a } = z.object({ a: z.string().startsWith('$@') }).parse(JSON.parse(rows.get('0') ?? 'null'))
  return JSON.parse(rows.get(a.slice(2)) ?? 'null')
}
