import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useBuilder } from '@/components/builder/builder-context'
import type { OptionGroup } from '@/components/builder/options/option'
import { useSettled } from '@/components/builder/state/use-settled'
import { MarkedText } from '@/components/customers/marked-text'
import { Icon } from '@/components/ui/icon'
import type { ProductRow } from '@/lib/domain/catalog'

/** Within one keystroke of a fast typist; longer would be felt. */
const TYPING_PAUSE_MS = 25
const FRESH_FOR_MS = 5 * 60_000

/** Products by what is typed. Answers to older texts are dropped: each text has its own. */
export function useProductGroups(typed: string, onChoose: (product: ProductRow) => void) {
  const { api, customer } = useBuilder()
  const query = useSettled(typed.trim(), TYPING_PAUSE_MS)
  const { data, isPlaceholderData, isFetching, isError, error, refetch } = useQuery({
    queryKey: ['products', customer.id, query],
    queryFn: ({ signal }) => api.searchProducts(query, signal),
    placeholderData: keepPreviousData,
    staleTime: FRESH_FOR_MS,
  })
  const options = (data ?? []).map((product) => ({
    id: `product-${product.productId}`,
    choose: () => onChoose(product),
    content: (
      <>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">
            <MarkedText text={product.title} query={query} />
          </span>
          {product.description && <span className="block truncate text-xs text-ink-3">{product.description}</span>}
        </span>
        <span className="max-w-40 shrink-0 truncate text-xs text-ink-3 max-sm:hidden">{product.publisherName}</span>
        <Icon name="chevron-right" className="text-ink-3" />
      </>
    ),
  }))
  const groups: OptionGroup[] = options.length > 0 ? [{ id: 'products', options }] : []
  return {
    groups,
    query,
    isPending: !data && !isError,
    /** The list answers an older text than what stands in the field. */
    isStale: isPlaceholderData || query !== typed.trim(),
    isFetching,
    error: isError && !data ? error : null,
    refetch,
  }
}
