import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { useActiveOption } from '@/components/builder/options/use-active-option'
import { Dialog } from '@/components/ui/dialog'
import { isFiltered, NO_FILTER } from '@/lib/domain/catalog-filter'
import { useBaseGroups, type WantedAddon } from './bases/use-base-groups'
import { ChooserBody } from './chooser-body'
import { ChooserField } from './chooser-field'
import { ChooserKeys } from './chooser-keys'
import type { OnChoose } from './chosen-line'
import { FacetBar } from './facets/facet-bar'
import { usePlanGroups } from './plans/use-plan-groups'
import { useProductGroups } from './products/use-product-groups'

type ProductChooserProps = {
  /** A line's plan is changed: it begins with the plans of its product. */
  isChange: boolean
  productId?: string
  productTitle?: string
  /** The plan that stands first. */
  skuId?: string
  onChoose: OnChoose
  onClose: () => void
}

type Place = { productId: string; title: string; skuId?: string | undefined }

/** From a few typed letters to a plan with its term and billing, in one place and by keys alone. */
export default function ProductChooser({ isChange, productId, productTitle, skuId, ...props }: ProductChooserProps) {
  const { onChoose, onClose } = props
  const t = useTranslations('builder.chooser')
  const catalog = useTranslations('catalog')
  const common = useTranslations('common')
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState(NO_FILTER)
  const [product, setProduct] = useState<Place | undefined>(
    productId ? { productId, title: productTitle ?? productId, skuId } : undefined,
  )
  const [addon, setAddon] = useState<WantedAddon>()

  // Whoever opens it may be here because Microsoft changed a plan: what is shown at once is read anew behind it.
  const { customer } = useBuilder()
  const client = useQueryClient()
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['plans', customer.id], refetchType: 'none' })
  }, [client, customer.id])

  const go = (to: Place | undefined, wanted?: WantedAddon) => {
    setProduct(to)
    setAddon(wanted)
    setTyped('')
  }
  const products = useProductGroups(product ? '' : typed, filter, ({ productId: id, title, plan }) =>
    go({ productId: id, title, skuId: plan?.skuId }),
  )
  const plans = usePlanGroups(product, addon ? '' : typed, {
    onChoose,
    onNeedBase: (plan, choice) => go(product, { plan, choice }),
  })
  const bases = { ...plans, groups: useBaseGroups(addon, plans.list, typed, onChoose) }
  const found = addon ? bases : product ? plans : products
  const options = found.groups.flatMap((group) => group.options)
  const keys = useActiveOption(
    options,
    `${product?.productId ?? ''} ${addon?.plan.skuId ?? ''} ${JSON.stringify(filter)} ${typed}`,
    found.isStale,
  )
  const note = product
    ? plans.list.isAgreementMissing
      ? catalog('unsellable.agreement')
      : undefined
    : products.answer?.isSimilar
      ? catalog('similar', { query: products.query })
      : undefined
  const back = () => (addon ? go(product) : go(undefined))

  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={addon ? catalog('base.title', { plan: addon.plan.title }) : isChange ? t('changeTitle') : t('addTitle')}
      closeLabel={common('close')}
      footer={
        <ChooserKeys
          count={found.isPending ? undefined : product ? options.length : (products.answer?.total ?? options.length)}
          progress={product ? null : (products.answer?.progress ?? null)}
          hasProduct={product !== undefined}
        />
      }
    >
      <ChooserField
        product={product}
        addon={addon?.plan.title}
        typed={typed}
        isBusy={found.isFetching}
        activeId={keys.activeId}
        onType={setTyped}
        onBack={back}
        onKeyDown={keys.onKeyDown}
      />
      {!product && <FacetBar filter={filter} counts={products.answer?.counts} onChange={setFilter} />}
      <ChooserBody
        found={found}
        product={product}
        note={note}
        query={product ? typed.trim() : products.query}
        activeId={keys.activeId}
        onPoint={keys.goTo}
        onClear={() => setTyped('')}
        onClearFilter={!product && isFiltered(filter) ? () => setFilter(NO_FILTER) : undefined}
      />
    </Dialog>
  )
}
