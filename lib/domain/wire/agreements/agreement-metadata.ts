import { z } from 'zod'
import { maybe, Whole } from '../scalars'

/** A text that customers accept, and its newest version. The page calls `agreementType` "type". ch. 4.9. */
export const AgreementMetaData = z.looseObject({
  templateId: z.string(),
  agreementType: maybe(z.string()),
  agreementLink: maybe(z.string()),
  /** 0 is the newest. */
  versionRank: maybe(Whole),
})
export type AgreementMetaData = z.infer<typeof AgreementMetaData>

/** Where the text can be read and fetched. Both links are new with every answer and die after five minutes. ch. 4.9. */
export const AgreementDocument = z.looseObject({
  displayUri: z.string(),
  downloadUri: z.string(),
  language: maybe(z.string()),
  country: maybe(z.string()),
})
export type AgreementDocument = z.infer<typeof AgreementDocument>
