import { Refusal } from '../../http/route.ts'
import { readQuery } from '../wire/read-query.ts'
import { foldCase } from '../wire/wire-words.ts'

/** The agreements that a customer can accept, as their metadata name them (ch. 4.9). */
export const templates = [
  {
    templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
    agreementType: 'MicrosoftCustomerAgreement',
    agreementLink: 'https://aka.ms/customeragreement',
    versionRank: 0,
  },
  {
    templateId: '998b88de-aa99-4388-a42c-1b3517d49490',
    agreementType: 'MicrosoftCloudAgreement',
    agreementLink: 'https://learn.microsoft.com/partner-center/agreements',
    versionRank: 0,
  },
] as const
export type Template = (typeof templates)[number]

/**
 * The templates that `agreementType` asks for: `*` all, without the parameter the old cloud agreement, which the service
 * keeps as default. Throws 400/2000 for a type that does not exist.
 */
export function askedTemplates(query: URLSearchParams): readonly Template[] {
  const type = readQuery(query, 'agreementType') ?? 'MicrosoftCloudAgreement'
  if (type === '*') return templates
  const template = templateOfType(type)
  if (template === undefined) throw new Refusal(400, 2000, `Bad input: ${type} is not an agreement type.`)
  return [template]
}

export function templateOfType(type: string): Template | undefined {
  return templates.find(({ agreementType }) => foldCase(agreementType) === foldCase(type))
}
