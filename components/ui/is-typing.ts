/** Whether a key belongs to a text that is being written there: a letter is no shortcut then. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable="true"]')
  )
}
