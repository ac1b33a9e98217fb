import { z } from 'zod'

/** Sent closed. The last two are named by newer pages only. ch. 5.11. */
export const PriceSheetView = z.enum([
  'azure_consumption',
  'azure_reservations',
  'updatedlicensebased',
  'marketplace',
  'software',
  'licensebasedest',
  'licensebasedeos',
])
export type PriceSheetView = z.infer<typeof PriceSheetView>

/** Meters have columns of their own, which are not documented: `records` reads them, `rows` does not. */
export const ProductPriceSheetView = PriceSheetView.exclude(['azure_consumption', 'azure_reservations'])
export type ProductPriceSheetView = z.infer<typeof ProductPriceSheetView>

/** Which sheet: of a market (ISO alpha-2), as it is, will be, or was in a month (YYYYMM). ch. 5.11. */
export const PriceSheetQuestion = z
  .strictObject({
    market: z.string().regex(/^[A-Z]{2}$/),
    view: PriceSheetView,
    timeline: z.enum(['current', 'history', 'future']).optional(),
    month: z
      .string()
      .regex(/^\d{4}(?:0[1-9]|1[0-2])$/)
      .optional(),
  })
  .refine(({ timeline, month }) => (timeline === 'history') === (month !== undefined), {
    error: 'A month belongs to history, and history to a month',
    path: ['month'],
  })
  .refine(({ timeline, view }) => timeline !== 'future' || view !== 'marketplace', {
    error: 'There are no future prices of the marketplace',
    path: ['timeline'],
  })
export type PriceSheetQuestion = z.infer<typeof PriceSheetQuestion>
export type ProductPriceSheetQuestion = PriceSheetQuestion & { view: ProductPriceSheetView }
