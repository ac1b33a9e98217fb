import { randomUUID } from 'node:crypto'
import { type Answer, type Call, Refusal } from '../../http/route.ts'
import { findCountryRules } from '../../seed/country-rules/country-rules.ts'
import { readQuery } from '../wire/read-query.ts'
import { templates } from './templates.ts'

const LINK_LIFE_MS = 5 * 60 * 1000

/**
 * Links to the text of an agreement (C18; download-customer-agreement-template): other ones at each call, good for five
 * minutes. Template and country are compared with their case. Throws 404/1000 for an unknown template, 400/2000 for a
 * country or language that there is none for.
 */
export function templateDocument({ params, query, world }: Call): Answer {
  const { templateId = '' } = params
  if (!templates.some((template) => template.templateId === templateId)) {
    throw new Refusal(404, 1000, `The agreement template ${templateId} was not found.`)
  }
  const country = readQuery(query, 'country') ?? 'US'
  const language = readQuery(query, 'language') ?? 'en-US'
  if (findCountryRules(country)?.country !== country) {
    throw new Refusal(400, 2000, `Bad input: there is no agreement for the country ${country}.`)
  }
  if (!/^[a-z]{2,3}(-[a-z]{2,4})*$/i.test(language)) {
    throw new Refusal(400, 2000, `Bad input: ${language} is not a language.`)
  }
  const until = new Date(world.now().getTime() + LINK_LIFE_MS).toISOString()
  // A host that cannot exist: the sandbox holds no agreement's text.
  const uri = (kind: string): string =>
    `https://agreements.example/${templateId}/${country}/${language}/${kind}?se=${encodeURIComponent(until)}&sig=${randomUUID()}`
  return { status: 200, body: { displayUri: uri('view'), downloadUri: uri('file'), language, country } }
}
