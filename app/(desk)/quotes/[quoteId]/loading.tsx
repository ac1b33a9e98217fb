import { Skeleton } from '@/components/ui/skeleton'

export default function QuoteLoading() {
  return (
    <div className="grid gap-6">
      <Skeleton className="h-7 w-40" />
      <Skeleton className="mx-auto h-[60dvh] w-full max-w-[210mm] rounded-md" />
    </div>
  )
}
