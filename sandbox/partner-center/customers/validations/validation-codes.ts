import { z } from 'zod'
import type { Answer, Call } from '../../../http/route.ts'
import type { Table } from '../../../tables.ts'
import type { World } from '../../../world.ts'

const ValidationCode = z.object({
  validationId: z.string(),
  organizationName: z.string(),
  maxCreates: z.int(),
  remainingCreates: z.int(),
  changedAt: z.string(),
})
type ValidationCode = z.infer<typeof ValidationCode>

const codes: Table<ValidationCode> = { name: 'validationCodes', row: ValidationCode }

/** Codes by which government customers are made, a bare array (C10; get-a-partner-s-validation-codes). */
export function validationCodes({ world, tenant }: Call): Answer {
  const body = [...codesOf(world).values()].map(({ changedAt, ...code }) => ({
    partnerId: tenant.id,
    ...code,
    eTag: `W/"datetime'${encodeURIComponent(changedAt)}'"`,
  }))
  return { status: 200, body }
}

/** Uses a code once more. False for one that is unknown or used up. */
export function spendValidationCode(world: World, validationId: string): boolean {
  const code = codesOf(world).get(validationId)
  if (code === undefined || code.remainingCreates === 0) return false
  code.remainingCreates -= 1
  code.changedAt = world.now().toISOString()
  world.changed()
  return true
}

/** Two codes from the beginning: one for five customers, one that has a single use left. */
function codesOf(world: World): Map<string, ValidationCode> {
  const rows = world.rows(codes)
  if (rows.size > 0) return rows
  const changedAt = '2026-01-12T09:30:00.000Z'
  const seed = [
    {
      validationId: '123456',
      organizationName: 'Nordhavn Public Sector',
      maxCreates: 5,
      remainingCreates: 5,
      changedAt,
    },
    { validationId: '987654', organizationName: 'Nordhavn Health', maxCreates: 5, remainingCreates: 1, changedAt },
  ]
  for (const code of seed) rows.set(code.validationId, code)
  return rows
}
