import { z } from 'zod'
import { enumReader } from './enums'
import { Instant, maybe } from './scalars'

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

export const QUALIFICATIONS = [
  'None',
  'Education',
  'Nonprofit',
  'GovernmentCommunityCloud',
  'StateOwnedEntity',
] as const
export const normalizeQualification = enumReader(QUALIFICATIONS, 'unknown')

export const VETTING_STATUSES = ['Approved', 'InReview', 'Denied'] as const
export const normalizeVettingStatus = enumReader(VETTING_STATUSES, 'unknown')
