import { z } from 'zod'

/** Whether a person wants the charts above the list. */
export const ChartsPreference = z.object({ isOpen: z.boolean() })
export const USUAL_CHARTS: z.infer<typeof ChartsPreference> = { isOpen: true }
