import { PageNotFound } from '@/components/layout/page-not-found'

/** Inside the frame: a customer, order or draft that does not exist. */
export default function DeskNotFound() {
  return <PageNotFound />
}
