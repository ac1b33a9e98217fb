import type { ExportFormat } from '@/lib/domain/orders-export'

type Wanted = {
  /** Query string of the list. */
  search: string
  ids?: readonly string[] | undefined
  format: ExportFormat
  columns: 'shown' | 'all'
  exportId?: string
}

/** Where the file is: everything that is asked for stands in its address. */
export function exportAddress({ search, ids, format, columns, exportId }: Wanted): string {
  const params = new URLSearchParams(search)
  // A file begins at the first row, whatever page is on screen.
  for (const name of ['after', 'before']) params.delete(name)
  params.set('format', format)
  if (columns === 'all') params.set('columns', columns)
  if (ids) params.set('ids', ids.join(','))
  if (exportId) params.set('exportId', exportId)
  return `/api/orders/export?${params}`
}
