import { z } from 'zod'
import { MAX_LINES } from './draft-limits'
import { DraftLine } from './order-draft'

/** A line of a template. Its quantity is the one that was saved, unless it is asked for by the name of a parameter. */
export const TemplateLine = z.object({ line: DraftLine, parameter: z.string().trim().max(40).nullable() })
export type TemplateLine = z.infer<typeof TemplateLine>

export const TemplateName = z.string().trim().min(1, { error: 'nameMissing' }).max(80)
export const TemplateLines = z.array(TemplateLine).min(1).max(MAX_LINES)

/** A template in the list. `usedAt` is ISO 8601 in UTC. */
export type TemplateRow = {
  id: string
  name: string
  createdByName: string
  lineCount: number
  firstTitle: string | null
  uses: number
  usedAt: string | null
}

export type TemplateView = { id: string; name: string; createdByName: string; lines: TemplateLine[] }
