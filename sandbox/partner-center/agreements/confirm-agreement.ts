import { z } from 'zod'
import { type Answer, type Call, Refusal } from '../../http/route.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { text } from '../wire/lenient.ts'
import { requireBody } from '../wire/require-body.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { agreementsOf, type ConfirmedAgreement, keepAgreement } from './confirmed-agreement.ts'
import { templateOfType } from './templates.ts'

const filled = text.pipe(z.string().trim().min(1))
const optional = text.nullish().transform((value) => value?.trim() || undefined)

const Body = z.object({
  primaryContact: z.object({
    firstName: filled,
    lastName: filled,
    email: filled,
    phoneNumber: optional,
    middleName: optional,
  }),
  templateId: filled,
  dateAgreed: filled,
  type: filled,
})

/**
 * Confirms that a customer accepted an agreement (C16; confirm-customer-consent-customer-agreement). The person who
 * confirms is the one of the token. Throws 400/900126 for an unknown type, 400/2000 for a template of another type or no
 * date; the same contact a second time is 600061 in the newer error shape.
 */
export function confirmAgreement(call: Call): Answer {
  const customer = requireCustomer(call)
  const body = requireBody(Body, call.body)
  const template = templateOfType(body.type)
  if (template === undefined) {
    throw new Refusal(400, 900126, `The value ${body.type} could not be parsed as AgreementType.`)
  }
  if (template.templateId !== body.templateId.toLowerCase()) {
    throw new Refusal(400, 2000, `Bad input: ${body.templateId} is not the template of the ${template.agreementType}.`)
  }
  requireDate(call, body.dateAgreed)
  const type = template.agreementType
  const isKnown = agreementsOf(call.world, customer).some(
    (agreement) => agreement.type === type && sameContact(agreement, body.primaryContact),
  )
  if (isKnown) return { status: 400, body: alreadyConfirmed() }

  const agreement: ConfirmedAgreement = {
    ...(call.principal.kind === 'user' && { userId: call.principal.objectId }),
    primaryContact: body.primaryContact,
    templateId: template.templateId,
    dateAgreed: body.dateAgreed,
    type,
  }
  keepAgreement(call.world, customer, agreement)
  recordActivity(call, {
    operationType: 'create_agreement',
    resourceType: 'agreement',
    customer,
    newValue: agreement,
  })
  return { status: 201, body: agreement }
}

/** Half a day of grace: a day without a time may be tomorrow here and today there. */
const GRACE_MS = 12 * 60 * 60 * 1000

function requireDate({ world }: Call, text: string): void {
  const date = Date.parse(text)
  if (Number.isNaN(date)) throw new Refusal(400, 2000, 'Bad input: dateAgreed should be a date.')
  if (date > world.now().getTime() + GRACE_MS) throw new Refusal(400, 2000, 'Bad input: dateAgreed lies in the future.')
}

/** Names, address and phone number decide; any difference makes a further agreement (ch. 4.9). */
function sameContact({ primaryContact }: ConfirmedAgreement, contact: ConfirmedAgreement['primaryContact']): boolean {
  const told = ({ firstName, lastName, email, phoneNumber = '' }: ConfirmedAgreement['primaryContact']): string =>
    [firstName, lastName, email, phoneNumber].map((part) => part.trim().toLowerCase()).join('\n')
  return told(primaryContact) === told(contact)
}

function alreadyConfirmed() {
  const message = 'A partner confirmed agreement already exists for the customer.'
  return {
    code: 600061,
    message,
    description: message,
    errorName: 'PartnerConfirmedAgreementAlreadyExists',
    isRetryable: false,
    parameters: {},
    errorMessageExtended: 'InternalErrorCode=600061',
  }
}
