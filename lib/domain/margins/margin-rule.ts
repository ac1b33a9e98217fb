import { z } from 'zod'

/** What the price sheets are of: each is a family of products. partner-center-api.md ch. 5.11. */
export const PriceFamily = z.enum(['updatedlicensebased', 'software', 'marketplace'])
export type PriceFamily = z.infer<typeof PriceFamily>

/** `margin`: so many percent of the sell price stay with us. `discount`: so many percent below the recommended price. */
export const MarginKind = z.enum(['margin', 'discount'])
export type MarginKind = z.infer<typeof MarginKind>

/** From 0 to below 100, at most two digits behind the point, as decimal text. */
const Percent = z.string().regex(/^\d{1,2}(\.\d{1,2})?$/)

/** How sell prices are made of ours. Null means whichever customer, family or product; a product stands without its family. */
export const MarginRule = z
  .strictObject({
    customerId: z.guid().nullable(),
    family: PriceFamily.nullable(),
    productId: z.string().min(1).max(64).nullable(),
    kind: MarginKind,
    percent: Percent,
    /** The least margin, in percent of the sell price; null leaves it to a more general rule. */
    floorPercent: Percent.nullable(),
  })
  .refine(({ family, productId }) => family === null || productId === null, {
    error: 'A rule is for a family or for a product',
    path: ['productId'],
  })
export type MarginRule = z.infer<typeof MarginRule>
