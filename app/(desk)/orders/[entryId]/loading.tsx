import { OrderSkeleton } from '@/components/order/order-skeleton'

export default function OrderLoading() {
  return <OrderSkeleton />
}
