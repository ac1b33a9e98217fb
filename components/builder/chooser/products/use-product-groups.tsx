import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useBuilder } from '@/components/builder/builder-context'
import type { OptionGroup } from '@/components/builder/options/option'
import { useSettled } from '@/components/builder/state/use-settled'
import type { CatalogFilter, ProductHit } from '@/lib/domain/catalog'
import { ProductOption } from './product-option'

/** Within one keystroke of a fast typist; longer would be felt. */
const TYPING_PAUSE_MS = 25
const FRESH_FOR_MS = 5 * 60_000
/** While plans of a new market are being read, each look shows more of them. */
const LOOK_AGAIN_MS = 4_000

/** Products by what is typed and chosen. Answers to older texts are dropped: each text has its own. */
export function useProductGroups(typed: string, filter: CatalogFilter, onChoose: (hit: ProductHit) => void) {
  const { api, customer } = useBuilder()
  const query = useSettled(typed.trim(), TYPING_PAUSE_MS)
  const { data, isPlaceholderData, isFetching, isError, error, refetch } = useQuery({
    queryKey: ['products', customer.id, query, filter],
    queryFn: ({ signal }) => api.searchCatalog(query, filter, signal),
    placeholderData: keepPreviousData,
    staleTime: FRESH_FOR_MS,
    refetchInterval: ({ state }) => (state.data?.progress ? LOOK_AGAIN_MS : false),
  })
  const options = (data?.hits ?? []).map((hit) => ({
    id: `product-${hit.productId}`,
    isDisabled: hit.unsellable?.reason === 'notInMarket',
    choose: () => onChoose(hit),
    content: <ProductOption hit={hit} query={query} />,
  }))
  const groups: OptionGroup[] = options.length > 0 ? [{ id: 'products', options }] : []
  return {
    groups,
    query,
    answer: data,
    isPending: !data && !isError,
    /** The list answers an older text than what stands in the field. */
    isStale: isPlaceholderData || query !== typed.trim(),
    isFetching,
    error: isError && !data ? error : null,
    refetch,
  }
}
