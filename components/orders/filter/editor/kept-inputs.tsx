import { type FilterKind, fieldsOf } from '@/lib/domain/history/filter-parts'

/** Inside a form that changes one part of a filter: the other parts, so that they are sent along. */
export function KeptInputs({ search, kind }: { search: string; kind: FilterKind }) {
  const changed = fieldsOf(kind)
  return [...new URLSearchParams(search)]
    .filter(([name]) => !changed.some((field) => field === name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

/** The address of the same page with another value of one field, and without the others of its part. */
export function addressWith(search: string, kind: FilterKind, field: string, value: string): string {
  const params = new URLSearchParams(search)
  for (const one of fieldsOf(kind)) params.delete(one)
  params.set(field, value)
  return `/orders?${params}`
}
