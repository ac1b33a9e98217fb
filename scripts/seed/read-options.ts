import { parseArgs } from 'node:util'
import { Problem } from '../run/problem.mjs'

export type SeedOptions = {
  orders: number
  customers: number
  linesPerOrder: number
  /** Beside the orders that are there already. */
  again: boolean
  /** On a server that is not this machine. */
  yes: boolean
}

/** Takes the command's arguments. Throws a Problem that says which number is none, and how it is called. */
export function readOptions(args: string[]): SeedOptions {
  const options = {
    orders: { type: 'string', default: '1000000' },
    customers: { type: 'string', default: '100000' },
    'lines-per-order': { type: 'string', default: '2.5' },
    again: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  } as const
  try {
    const { values } = parseArgs({ args, options })
    return {
      orders: whole('orders', values.orders),
      customers: whole('customers', values.customers),
      linesPerOrder: between('lines-per-order', values['lines-per-order'], 1, 20),
      again: values.again,
      yes: values.yes,
    }
  } catch (error) {
    if (error instanceof Problem || !(error instanceof TypeError)) throw error
    throw new Problem(
      `${error.message}\nnpm run seed -- --orders N --customers N [--lines-per-order N] [--again] [--yes]`,
    )
  }
}

function whole(name: string, text: string): number {
  if (!Number.isInteger(Number(text))) throw new Problem(`--${name} must be a whole number`)
  return between(name, text, 1, 20_000_000)
}

function between(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (number >= least && number <= most) return number
  throw new Problem(`--${name} must be a number from ${least} to ${most}`)
}
