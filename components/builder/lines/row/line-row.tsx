import dynamic from 'next/dynamic'
import { memo, useState } from 'react'
import { lineFieldId } from '@/components/builder/field-id'
import { ActionsCell } from '@/components/builder/lines/cells/actions-cell'
import { ChoiceCell } from '@/components/builder/lines/cells/choice-cell'
import { NameCell } from '@/components/builder/lines/cells/name-cell'
import { OptionsCell } from '@/components/builder/lines/cells/options-cell'
import { TotalCell, UnitPriceCell } from '@/components/builder/lines/cells/price-cells'
import { ProductCell } from '@/components/builder/lines/cells/product-cell'
import { QuantityCell } from '@/components/builder/lines/cells/quantity-cell'
import { useRowPlace } from '@/components/builder/lines/cells/use-row-place'
import { useOwnedSeats } from '@/components/builder/provisioning/use-owned-seats'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { findAnswer } from '@/components/builder/summary/line-price'
import { gridRoles } from '@/components/ui/table-roles'
import { seatsLeft } from '@/lib/domain/provisioning/seats-left'
import { LineAttestation } from './line-attestation'
import { LineErrors, useLineErrors } from './line-errors'
import { LineRefusal } from './line-refusal'
import { RowHead } from './row-head'

const OptionFix = dynamic(() => import('@/components/builder/line-options/option-fix'), { ssr: false })
const RefusalFix = dynamic(() => import('@/components/builder/provisioning/refusal-fix'), { ssr: false })
const SeatsNote = dynamic(() => import('@/components/builder/provisioning/seats-note'), { ssr: false })

type LineRowProps = { lineKey: string; index: number }

/** One line of the order, and under it what Microsoft asks or refuses about it. Drawn anew only when something of it changes. */
export const LineRow = memo(function LineRow({ lineKey, index }: LineRowProps) {
  const [isNear, setNear] = useState(false)
  const line = useOrderPiece(({ content }) => content.lines.find(({ key }) => key === lineKey))
  const refusal = useOrderPiece(({ prices }) => (line ? findAnswer(prices.cart, line)?.error : undefined))
  const errors = useLineErrors(lineKey)
  const owned = useOwnedSeats(line)
  const at = useRowPlace(lineKey, index)
  if (!line) return null
  const left = owned > 0 ? seatsLeft(line, owned) : null
  const isBeyond = left !== null && (line.quantity ?? 0) > left && (line.quantity ?? 0) <= line.maximumQuantity
  const isWrong = errors.length > 0 || Boolean(refusal)
  const hasMore = line.attestationType !== null || isWrong || isBeyond
  const cell = { index, at, wrongIds: errors.map(({ fieldId }) => fieldId) }
  const come = () => setNear(true)
  return (
    <>
      <tr
        {...gridRoles.row}
        id={lineFieldId(lineKey, 'row')}
        aria-rowindex={index + 2}
        onPointerEnter={come}
        onFocus={come}
        data-row={lineKey}
        data-last={!hasMore || undefined}
        data-wrong={isWrong || undefined}
        // A picture of its own: what is painted anew is this row, and not the hundred around it.
        className="group/line relative z-0 scroll-mt-20 border-line data-dragged:opacity-50 data-drop-above:shadow-[inset_0_2px_0_var(--color-accent)] data-drop-below:shadow-[inset_0_-2px_0_var(--color-accent)] data-last:border-b max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-3 max-sm:gap-y-2.5 max-sm:py-4"
      >
        <RowHead lineKey={lineKey} index={index} isWrong={isWrong} />
        <ProductCell line={line} {...cell} />
        <ChoiceCell line={line} {...cell} isNear={isNear} />
        <QuantityCell line={line} {...cell} owned={owned} />
        <NameCell line={line} {...cell} />
        <OptionsCell line={line} {...cell} />
        <UnitPriceCell line={line} />
        <TotalCell line={line} />
        <ActionsCell line={line} {...cell} isNear={isNear} />
      </tr>
      {hasMore && (
        <tr {...gridRoles.row} className="border-b border-line max-sm:block">
          <td {...gridRoles.gridcell} colSpan={9} className="ps-10 pe-3 pb-3 max-sm:block max-sm:px-0">
            <div className="grid max-w-2xl gap-2">
              <LineErrors errors={errors} />
              {errors.some(({ fieldId }) => fieldId === lineFieldId(lineKey, 'options')) && <OptionFix line={line} />}
              {isBeyond && <SeatsNote line={line} owned={owned} left={left} />}
              {refusal && <LineRefusal error={refusal} />}
              {refusal && <RefusalFix line={line} error={refusal} />}
              {line.attestationType && <LineAttestation line={line} type={line.attestationType} />}
            </div>
          </td>
        </tr>
      )}
    </>
  )
})
