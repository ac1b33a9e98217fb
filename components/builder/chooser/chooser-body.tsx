import { useTranslations } from 'next-intl'
import { errorView } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import type { Option, OptionGroup } from '@/components/builder/options/option'
import { OptionList } from '@/components/builder/options/option-list'
import { useCountryName } from '@/components/builder/use-country-name'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { ErrorBanner } from '@/components/ui/error-banner'
import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import { OPTIONS_ID } from './chooser-field'

type Found = { groups: OptionGroup[]; isStale: boolean; isPending: boolean; error: unknown; refetch: () => unknown }
type ChooserBodyProps = {
  found: Found
  product: { title: string } | undefined
  query: string
  activeId: string | undefined
  onPoint: (option: Option) => void
  onClear: () => void
  /** There while facets leave something out. */
  onClearFilter: (() => void) | undefined
  /** What is to be known of all that is listed. */
  note: string | undefined
}

/** The options, or what stands in their place: on their way, none, not readable. Its height stays while they change. */
export function ChooserBody(props: ChooserBodyProps) {
  const { found, product, query, activeId, onPoint, onClear, onClearFilter, note } = props
  const t = useTranslations('builder.chooser')
  return (
    <div
      className={classNames(
        'overflow-y-auto overscroll-contain',
        // As high as the line above it leaves, so that the dialog does not jump between its steps.
        'mt-2',
        product
          ? 'h-[calc(min(26rem,52dvh)-0.25rem)] pointer-coarse:h-[calc(min(26rem,52dvh)+0.75rem)]'
          : 'h-[min(26rem,52dvh)]',
      )}
    >
      {found.error ? (
        <ErrorBanner
          error={errorView(found.error)}
          action={
            <Button size="small" icon="refresh" onClick={() => found.refetch()}>
              {t('tryAgain')}
            </Button>
          }
        />
      ) : found.isPending ? (
        <Bones />
      ) : found.groups.length === 0 ? (
        <NothingFound query={query} isPlan={product !== undefined} onClear={onClear} onClearFilter={onClearFilter} />
      ) : (
        <>
          {note && (
            <p role="status" className="px-3 pt-1 pb-2 text-xs text-ink-2">
              {note}
            </p>
          )}
          <OptionList
            id={OPTIONS_ID}
            label={product ? t('plans', { product: product.title }) : t('products')}
            groups={found.groups}
            activeId={activeId}
            isBehind={found.isStale}
            onPoint={onPoint}
          />
        </>
      )}
    </div>
  )
}

type NothingFoundProps = Pick<ChooserBodyProps, 'query' | 'onClear' | 'onClearFilter'> & { isPlan: boolean }

function NothingFound({ query, isPlan, onClear, onClearFilter }: NothingFoundProps) {
  const t = useTranslations('builder.chooser')
  const catalog = useTranslations('catalog')
  const { customer } = useBuilder()
  const countryName = useCountryName()
  const country = customer.country ? countryName(customer.country) : ''
  return (
    <div role="status" className="grid justify-items-center gap-3 px-6 py-16 text-center text-sm">
      <p className="font-medium text-ink">
        {isPlan
          ? query
            ? t('noPlans', { query })
            : t('emptyProduct')
          : onClearFilter
            ? catalog('noneFiltered')
            : t('noProducts', { country, query })}
      </p>
      {!isPlan && !onClearFilter && <p className="text-ink-3">{t('noProductsHint')}</p>}
      <span className="flex gap-2">
        {onClearFilter && (
          <Button size="small" onClick={onClearFilter}>
            {catalog('clear')}
          </Button>
        )}
        {query && (
          <Button size="small" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </span>
    </div>
  )
}

const BONES = ['w-64', 'w-48', 'w-72', 'w-56', 'w-60', 'w-44', 'w-52']

function Bones() {
  return (
    <LoadingRegion>
      {BONES.map((width) => (
        <div key={width} className="grid h-13 content-center gap-1.5 px-3">
          <Skeleton className={`h-3.5 max-w-full ${width}`} />
          <Skeleton className="h-3 w-40" />
        </div>
      ))}
    </LoadingRegion>
  )
}
