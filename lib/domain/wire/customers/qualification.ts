import { z } from 'zod'
import { camelCased } from '../camel-case'
import { Instant, maybe } from '../scalars'

/** What a customer may buy beyond the commercial catalogue; the creation date has two spellings. ch. 4.4. */
export const Qualification = camelCased(
  z.looseObject({
    /** `Education`, `Nonprofit`, `GovernmentCommunityCloud`, `StateOwnedEntity`; `None` opens nothing. */
    qualification: z.string(),
    /** `Approved`, `InReview`, `Denied`; a StateOwnedEntity has none. */
    vettingStatus: maybe(z.string()),
    /** Why it was denied. */
    vettingReason: maybe(z.string()),
    vettingCreateDate: Instant,
    vettingCreatedDate: Instant,
  }),
)
export type Qualification = z.infer<typeof Qualification>

/** The answer of `GET …/qualifications`: a bare array. */
export const Qualifications = z.array(Qualification)
export type Qualifications = z.infer<typeof Qualifications>

/** When Microsoft began to look, in whichever spelling it was told. */
export function vettedSince({ vettingCreatedDate, vettingCreateDate }: Qualification): string | undefined {
  return vettingCreatedDate ?? vettingCreateDate
}

/** What can be asked for; `None` and `Nonprofit` cannot. ch. 4.4. */
export const QualificationRequest = z.discriminatedUnion('qualification', [
  z.strictObject({
    qualification: z.literal('Education'),
    educationSegment: z.enum(['K12', 'HigherEducation']),
    website: z.string().optional(),
  }),
  z.strictObject({
    qualification: z.literal('GovernmentCommunityCloud'),
    /** A ValidationCode's `validationId`. */
    validationCode: z.string().min(1),
  }),
  z.strictObject({ qualification: z.literal('StateOwnedEntity') }),
])
export type QualificationRequest = z.infer<typeof QualificationRequest>
