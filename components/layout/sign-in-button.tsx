'use client'

import { signIn } from 'next-auth/react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'

type SignInButtonProps = { label: string; pendingLabel: string; callbackUrl: string }

/** Leads to Microsoft; dead after the first press, because the page is about to go. */
export function SignInButton({ label, pendingLabel, callbackUrl }: SignInButtonProps) {
  const [leaving, setLeaving] = useState(false)

  async function leave() {
    setLeaving(true)
    try {
      await signIn('entra', { callbackUrl })
    } catch (error) {
      console.error('The sign-in page could not be reached', error)
      setLeaving(false)
    }
  }

  return (
    <Button
      variant="primary"
      size="large"
      className="w-full"
      pending={leaving}
      pendingLabel={pendingLabel}
      onClick={leave}
    >
      {label}
    </Button>
  )
}
