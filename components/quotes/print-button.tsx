'use client'

import { Button } from '@/components/ui/button'

/** Opens the browser's own print, which also saves as PDF. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="primary" icon="download" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
