import { z } from 'zod'
import type { Customer } from '../../seed/customer.ts'
import type { Table } from '../../tables.ts'
import type { World } from '../../world.ts'
import { templates } from './templates.ts'

/** An agreement that the partner confirmed for a customer, with the person who accepted it. */
export const ConfirmedAgreement = z.object({
  userId: z.string().optional(),
  primaryContact: z.object({
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
    phoneNumber: z.string().optional(),
    middleName: z.string().optional(),
  }),
  templateId: z.string(),
  dateAgreed: z.string(),
  type: z.enum(['MicrosoftCustomerAgreement', 'MicrosoftCloudAgreement']),
})
export type ConfirmedAgreement = z.infer<typeof ConfirmedAgreement>

/** By customer id, in the order of confirming. */
const confirmed: Table<ConfirmedAgreement[]> = { name: 'confirmedAgreements', row: z.array(ConfirmedAgreement) }

/** What was confirmed for a customer: what the seed says, then what came in. */
export function agreementsOf(world: World, customer: Customer): ConfirmedAgreement[] {
  const later = world.rows(confirmed).get(customer.id) ?? []
  const isSeeded = customer.agreement === 'confirmed' && !later.some(({ type }) => type === MCA.agreementType)
  return [...(isSeeded ? [seededAgreement(customer)] : []), ...later]
}

/** Keeps an agreement. The customer agreement makes purchases possible. */
export function keepAgreement(world: World, customer: Customer, agreement: ConfirmedAgreement): void {
  // The seed's own one is written down before, lest it disappear behind the first that came in.
  world.rows(confirmed).set(customer.id, [...agreementsOf(world, customer), agreement])
  if (agreement.type === MCA.agreementType && customer.agreement === 'none') {
    world.changeCustomer(customer.id, { agreement: 'confirmed' })
  } else world.changed()
}

const [MCA] = templates

function seededAgreement(customer: Customer): ConfirmedAgreement {
  return {
    primaryContact: {
      firstName: customer.firstName,
      lastName: customer.lastName,
      email: `it@${customer.domain}`,
      phoneNumber: customer.phoneNumber,
    },
    templateId: MCA.templateId,
    dateAgreed: customer.agreedOn,
    type: MCA.agreementType,
  }
}
