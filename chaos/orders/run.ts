import type { Person } from '../../scripts/desk-client/person.ts'
import type { Refusals } from './insist.ts'
import type { PlanLines } from './plan-lines.ts'

/** What all orders of a run share. */
export type Run = {
  seed: number
  people: ReadonlyMap<string, Person>
  lineOf: PlanLines
  refusals: Refusals
  /** Ends everything that still waits. */
  signal: AbortSignal
  /** Called when a button is pressed for the first time: what happens at random moments is counted in presses. */
  onPress(): void
}

/** What one draft went through: every id that was pressed, and what the desk said of it. */
export type Pressed = {
  draftId: string
  customerId: string
  /** Names of its lines. */
  tags: string[]
  submissionIds: string[]
  /** Those that the desk said it has. */
  told: string[]
}

export function personOf({ people }: Run, key: string): Person {
  const person = people.get(key)
  if (!person) throw new Error(`Nobody is called ${key}`)
  return person
}
