'use client'

import { type ReactNode, Suspense, useState } from 'react'

/**
 * Mounts its children when they are needed for the first time and keeps them then: a dialog that nobody opens costs no
 * element and, when it is loaded by `lazy`, no script; one that closes can hand the focus back.
 */
export function WhenNeeded({ needed, children }: { needed: boolean; children: ReactNode }) {
  const [wasNeeded, setWasNeeded] = useState(needed)
  if (needed && !wasNeeded) setWasNeeded(true)
  return wasNeeded || needed ? <Suspense>{children}</Suspense> : null
}
