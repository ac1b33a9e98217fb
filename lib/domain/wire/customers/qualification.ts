import { z } from 'zod'
import { Instant, maybe } from '../scalars'

/** One element of the bare array of `GET …/qualifications`; the creation date has two spellings. ch. 4.4. */
export const Qualification = z
  .looseObject({
    qualification: z.string(),
    vettingStatus: maybe(z.string()),
    vettingReason: maybe(z.string()),
    vettingCreateDate: Instant,
    vettingCreatedDate: Instant,
  })
  .transform(({ vettingCreatedDate, vettingCreateDate, ...rest }) => ({
    ...rest,
    vettingCreatedDate: vettingCreatedDate ?? vettingCreateDate,
  }))
export type Qualification = z.infer<typeof Qualification>

export const Qualifications = z.array(Qualification)
export type Qualifications = z.infer<typeof Qualifications>
