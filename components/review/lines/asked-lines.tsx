import type { ReactNode } from 'react'
import { NoPrices } from '@/components/review/letter/no-prices'
import type { ActionResult } from '@/lib/domain/action-result'
import type { DraftView } from '@/lib/domain/draft-view'
import type { OrderReview } from '@/lib/domain/order-review'
import { CartLines } from './cart-lines'
import { DraftLines } from './draft-lines'

type AskedLinesProps = {
  asking: Promise<ActionResult<OrderReview>>
  draft: DraftView
  builderHref: string
  canChange: boolean
  /** Under the lines, once they have prices. */
  foot?: ReactNode
}

/** The lines with Microsoft's answer, as soon as it is there; without one, as they were typed, with the reason above. */
export async function AskedLines({ asking, draft, builderHref, canChange, foot }: AskedLinesProps) {
  const answer = await asking
  const { content } = draft
  if (answer.ok)
    return (
      <CartLines
        review={answer.data}
        typed={content.lines}
        route={content.route}
        {...{ builderHref, canChange, foot }}
      />
    )
  const notice = <NoPrices failure={answer} content={content} builderHref={builderHref} />
  return <DraftLines lines={content.lines} notice={notice} builderHref={builderHref} canChange={canChange} />
}
