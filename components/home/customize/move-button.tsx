import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'

type MoveButtonProps = { way: 'up' | 'down'; label: string; disabled: boolean; index: number; onMove: () => void }

/** Moves its row by one. It keeps the focus when its row moves away under it, also at the end, where it does nothing more. */
export function MoveButton({ way, label, disabled, index, onMove }: MoveButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const pressed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row has moved, and the browser has dropped the focus.
  useEffect(() => {
    if (pressed.current) button.current?.focus()
    pressed.current = false
  }, [index])
  return (
    <Button
      ref={button}
      variant="ghost"
      size="small"
      icon={way === 'up' ? 'arrow-up' : 'arrow-down'}
      iconOnly
      aria-disabled={disabled}
      className={disabled ? 'opacity-40' : undefined}
      onClick={() => {
        if (disabled) return
        pressed.current = true
        onMove()
      }}
    >
      {label}
    </Button>
  )
}
