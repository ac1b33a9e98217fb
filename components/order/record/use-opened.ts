import { useState } from 'react'
import { type Reading, readRoute } from '@/components/customers/read-route'

/** Reads a route of ours when it is asked for, once; again only where it failed. */
export function useOpened<T>(address: string) {
  const [reading, setReading] = useState<Reading<T> | 'reading'>()
  const read = async () => {
    setReading('reading')
    setReading(await readRoute<T>(address))
  }
  return { reading, read, open: () => reading === undefined && void read() }
}
