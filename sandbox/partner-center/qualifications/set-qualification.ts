import { z } from 'zod'
import { type Answer, type Call, Refusal } from '../../http/route.ts'
import type { Customer, Qualification } from '../../seed/customer.ts'
import type { World } from '../../world.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { spendValidationCode } from '../customers/validations/validation-codes.ts'
import { text } from '../wire/lenient.ts'
import { requireBody } from '../wire/require-body.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { foldCase } from '../wire/wire-words.ts'

const Body = z.object({
  qualification: text,
  educationSegment: text.nullish(),
  website: text.nullish(),
  validationCode: text.nullish(),
})
type Body = z.infer<typeof Body>

/** Asks for a qualification (C8; update-customer-qualification-asynchronous). A customer may hold several. */
export function postQualification(call: Call): Answer {
  const customer = requireCustomer(call)
  const qualification = newQualification(call, requireBody(Body, call.body))
  keepQualification(call, customer, qualification)
  const { qualification: name, vettingStatus, vettingCreatedDate } = qualification
  const created = {
    qualification: name,
    ...(vettingStatus && { vettingStatus }),
    // This answer spells it without the d; reads have it.
    ...(vettingCreatedDate && { vettingCreateDate: vettingCreatedDate }),
  }
  return { status: 201, body: created }
}

/** Keeps it in the place of an earlier one of the same name. */
export function keepQualification(call: Call, customer: Customer, qualification: Qualification): void {
  const others = customer.qualifications.filter((held) => held.qualification !== qualification.qualification)
  const qualifications = [...others, qualification]
  call.world.changeCustomer(customer.id, { qualifications })
  recordActivity(call, {
    operationType: 'update_customer_qualification',
    resourceType: 'customer',
    customer,
    oldValue: { qualifications: customer.qualifications },
    newValue: { qualifications },
  })
}

/** Throws 400/900126 for what is no qualification, 400/900141 for those that cannot be set, 400/800002 for a missing member. */
function newQualification({ world }: Call, body: Body): Qualification {
  const vettingCreatedDate = world.now().toISOString()
  switch (foldCase(body.qualification)) {
    case 'education':
      requireSegment(body.educationSegment)
      return {
        qualification: 'Education',
        vettingStatus: 'InReview',
        vettingCreatedDate,
        approvedFrom: reviewEnd(world),
      }
    case 'governmentcommunitycloud':
      requireCode(world, body.validationCode)
      return { qualification: 'GovernmentCommunityCloud', vettingStatus: 'Approved', vettingCreatedDate }
    case 'stateownedentity':
      return { qualification: 'StateOwnedEntity' }
    case 'none':
    case 'nonprofit':
      throw new Refusal(400, 900141, `The qualification ${body.qualification} cannot be set.`)
    default:
      throw new Refusal(400, 900126, `The value ${body.qualification} could not be parsed as CustomerQualification.`)
  }
}

/** How long a review takes is not documented: a day here, so that a jump of the clock ends it. */
const REVIEW_MS = 24 * 60 * 60 * 1000

function reviewEnd(world: World): string {
  return new Date(world.now().getTime() + REVIEW_MS).toISOString()
}

function requireSegment(segment: string | null | undefined): void {
  if (!segment) throw new Refusal(400, 800002, 'EducationSegment is required for the qualification Education.')
  if (!['k12', 'highereducation'].includes(foldCase(segment))) {
    throw new Refusal(400, 900126, `The value ${segment} could not be parsed as EducationSegment.`)
  }
}

export function requireCode(world: World, code: string | null | undefined): void {
  if (!code)
    throw new Refusal(400, 800002, 'ValidationCode is required for the qualification GovernmentCommunityCloud.')
  if (!spendValidationCode(world, code)) {
    throw new Refusal(400, 2000, `Bad input: ${code} is not a validation code of the partner, or is used up.`)
  }
}
