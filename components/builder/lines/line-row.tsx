import { useState } from 'react'
import { lineFieldId } from '@/components/builder/field-id'
import { useOrderState } from '@/components/builder/state/order-state'
import { findAnswer } from '@/components/builder/summary/line-price'
import { tableRoles } from '@/components/ui/table-roles'
import type { DraftLine } from '@/lib/domain/order-draft'
import { ChoiceCell } from './choice-cell'
import { LineActions } from './line-actions'
import { LineAttestation } from './line-attestation'
import { LineErrors, useLineErrors } from './line-errors'
import { LineRefusal } from './line-refusal'
import { NameCell } from './name-cell'
import { PriceCell } from './price-cell'
import { ProductCell } from './product-cell'
import { QuantityCell } from './quantity-cell'

type LineRowProps = {
  line: DraftLine
  index: number
  isFull: boolean
  onChangePlan: () => void
  onDuplicate: () => void
  onRemove: () => void
}

/** One line of the order, and under it what Microsoft asks or refuses about it. */
export function LineRow({ line, index, isFull, onChangePlan, onDuplicate, onRemove }: LineRowProps) {
  const [isNear, setNear] = useState(false)
  const { prices } = useOrderState()
  const error = findAnswer(prices.cart, line)?.error
  const errors = useLineErrors(line.key)
  const hasMore = line.attestationType !== null || Boolean(error) || errors.length > 0
  const come = () => setNear(true)
  return (
    <>
      <tr
        {...tableRoles.row}
        id={lineFieldId(line.key, 'row')}
        onPointerEnter={come}
        onFocus={come}
        data-last={!hasMore || undefined}
        data-wrong={errors.length > 0 || Boolean(error) || undefined}
        className="group/line scroll-mt-20 border-line transition-colors data-last:border-b data-wrong:shadow-[inset_2px_0_0_var(--color-failed)] max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-3 max-sm:gap-y-2.5 max-sm:py-4"
      >
        <ProductCell line={line} index={index} onChange={onChangePlan} />
        <ChoiceCell line={line} index={index} isNear={isNear} />
        <QuantityCell line={line} index={index} />
        <NameCell line={line} index={index} />
        <PriceCell line={line} />
        <LineActions index={index} isFull={isFull} onDuplicate={onDuplicate} onRemove={onRemove} />
      </tr>
      {hasMore && (
        <tr
          {...tableRoles.row}
          data-wrong={errors.length > 0 || Boolean(error) || undefined}
          className="border-b border-line data-wrong:shadow-[inset_2px_0_0_var(--color-failed)] max-sm:block"
        >
          <td {...tableRoles.cell} colSpan={6} className="px-3 pb-3 max-sm:block max-sm:px-0">
            <div className="grid max-w-2xl gap-2">
              <LineErrors errors={errors} />
              {error && <LineRefusal error={error} />}
              {line.attestationType && <LineAttestation line={line} index={index} type={line.attestationType} />}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}
