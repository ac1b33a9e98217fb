import type { ComponentProps } from 'react'
import type { ActionResult } from '@/lib/domain/action-result'
import type { Reseller } from '@/lib/domain/reseller'
import { AttributionPart } from './attribution-part'

type AskedAttributionProps = Omit<ComponentProps<typeof AttributionPart>, 'resellers'> & {
  asking: Promise<ActionResult<Reseller[]>>
}

/** The partners with their names as soon as these are there. The ids are what counts: without names they stand alone. */
export async function AskedAttribution({ asking, ...part }: AskedAttributionProps) {
  const answer = await asking
  return <AttributionPart {...part} resellers={answer.ok ? answer.data : []} />
}
