import { PricesHeader } from '@/components/prices/prices-header'
import { SkeletonTable } from '@/components/ui/skeleton-table'

export default function PricesLoading() {
  return (
    <>
      <PricesHeader current="sheets" seesMargins={false} />
      <SkeletonTable rows={6} columns={['w-40', 'w-24', 'w-16', 'w-40', 'w-28']} />
    </>
  )
}
