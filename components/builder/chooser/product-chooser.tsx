import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useActiveOption } from '@/components/builder/options/use-active-option'
import { Dialog } from '@/components/ui/dialog'
import type { Plan } from '@/lib/domain/catalog'
import type { PlanChoice } from '@/lib/domain/order-draft'
import { ChooserBody } from './chooser-body'
import { ChooserField } from './chooser-field'
import { ChooserKeys } from './chooser-keys'
import { usePlanGroups } from './use-plan-groups'
import { useProductGroups } from './use-product-groups'

type ProductChooserProps = {
  /** A line's plan is changed: it begins with the plans of its product. */
  isChange: boolean
  productId?: string
  productTitle?: string
  onChoose: (plan: Plan, choice: PlanChoice) => void
  onClose: () => void
}

/** From a few typed letters to a plan with its term and billing, in one place and by keys alone. */
export default function ProductChooser({ isChange, productId, productTitle, onChoose, onClose }: ProductChooserProps) {
  const t = useTranslations('builder.chooser')
  const common = useTranslations('common')
  const [typed, setTyped] = useState('')
  const [product, setProduct] = useState(productId ? { productId, title: productTitle ?? productId } : undefined)

  const go = (to: typeof product) => {
    setProduct(to)
    setTyped('')
  }
  const products = useProductGroups(product ? '' : typed, go)
  const plans = usePlanGroups(product, typed, onChoose)
  const found = product ? plans : products
  const options = found.groups.flatMap((group) => group.options)
  const keys = useActiveOption(options, `${product?.productId ?? ''} ${typed}`, found.isStale)

  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={isChange ? t('changeTitle') : t('addTitle')}
      closeLabel={common('close')}
      footer={<ChooserKeys count={found.isPending ? undefined : options.length} hasProduct={product !== undefined} />}
    >
      <ChooserField
        product={product}
        typed={typed}
        isBusy={found.isFetching}
        activeId={keys.activeId}
        onType={setTyped}
        onBack={() => go(undefined)}
        onKeyDown={keys.onKeyDown}
      />
      <ChooserBody
        found={found}
        product={product}
        query={product ? typed.trim() : products.query}
        activeId={keys.activeId}
        onPoint={keys.goTo}
        onClear={() => setTyped('')}
      />
    </Dialog>
  )
}
