import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Problem } from '../../scripts/run/problem.mjs'

const Options = z.object({
  orders: z.coerce.number().int().min(1).max(20_000),
  seed: z.coerce.number().int().min(0),
  postgres: z.boolean(),
  /** Leaves out what takes a quarter of an hour to be known: a press that was lost, and refused when it was repeated. */
  quick: z.boolean(),
})
export type Options = z.infer<typeof Options>

const DEFAULT_ORDERS = 300
const SEEDS = 1_000_000

/** Takes the arguments of the command; without a seed every run is another one. Throws a Problem that says what is wrong. */
export function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        orders: { type: 'string' },
        seed: { type: 'string' },
        postgres: { type: 'boolean' },
        quick: { type: 'boolean' },
      },
    })
    return Options.parse({
      orders: values.orders ?? DEFAULT_ORDERS,
      seed: values.seed ?? randomInt(SEEDS),
      postgres: values.postgres ?? false,
      quick: values.quick ?? false,
    })
  } catch (error) {
    throw new Problem('npm run chaos [-- --orders N --seed S --postgres --quick]: N and S are whole numbers.', {
      cause: error,
    })
  }
}
