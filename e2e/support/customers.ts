import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Sandbox } from './sandbox.ts'

export type Customer = { id: string; companyName: string; domain: string }

const ready = { agreement: 'confirmed', validation: null, creditLine: 'open', lockedForTransactions: false }
/** The kinds of customer that tests ask for: how they are called, and what the sandbox is told about them. */
const kinds = {
  european: { name: 'Havelland Werke', is: { ...ready, country: 'DE' } },
  american: { name: 'Cedar Falls Supply', is: { ...ready, country: 'US' } },
  withoutAgreement: { name: 'Lindenhof Bau', is: { ...ready, country: 'AT', agreement: 'none' } },
  underReview: { name: 'Marais Conseil', is: { ...ready, country: 'FR', validation: 'UnderReview' } },
}
export type CustomerKind = keyof typeof kinds

/** More than there are tests: none gets the customer of another, however often one is tried again. */
const OF_EACH_KIND = 60

/** Makes all of them; the app has to read its list of customers afterwards. */
export async function makeCustomers(sandbox: Sandbox): Promise<void> {
  for (const kind of Object.keys(kinds) as CustomerKind[]) {
    for (let number = 1; number <= OF_EACH_KIND; number += 1) {
      await sandbox.control('customers', { ...kinds[kind].is, ...nameOf(kind, number) })
    }
  }
}

/**
 * Takes a customer that no other test has. `folder` is where takers leave their mark: a directory can be made only
 * once, also by workers that run at the same time.
 */
export function takeCustomer(kind: CustomerKind, folder: string): Customer {
  for (let number = 1; number <= OF_EACH_KIND; number += 1) {
    try {
      mkdirSync(join(folder, `${kind}-${number}`))
      return nameOf(kind, number)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  throw new Error(`more than ${OF_EACH_KIND} tests want a customer of kind ${kind}`)
}

function nameOf(kind: CustomerKind, number: number): Customer {
  const { name } = kinds[kind]
  const digits = String(number).padStart(2, '0')
  const kindDigit = Object.keys(kinds).indexOf(kind)
  return {
    id: `e2e00000-0000-4000-8000-0000000${kindDigit}${digits.padStart(4, '0')}`,
    companyName: `${name} ${digits}`,
    domain: `${name.toLowerCase().replaceAll(' ', '')}${digits}.onmicrosoft.com`,
  }
}
