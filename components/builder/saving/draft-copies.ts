/** A draft as it was typed and not saved yet; `version` is the one the typing began from. */
export type DraftCopy = { version: number; content: unknown; keptAt: string }

/** Copies on this device, of one person and one draft. */
export type DraftCopies = {
  keep(version: number, content: unknown): void
  forget(): void
  find(): DraftCopy | undefined
}

/**
 * Keeps what is typed in the browser's own storage until the server has it, so that a dead server and a closed browser lose
 * nothing. Takes the storage (absent where the browser allows none: then only the server keeps) and whose draft it is.
 */
export function keepDraftCopies(
  storage: Storage | undefined,
  { personId, draftId }: { personId: string; draftId: string },
): DraftCopies {
  const prefix = `order-desk.draft.${personId}.${draftId}.`
  const keys = () => Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix))

  function forget() {
    for (const key of keys()) storage?.removeItem(key)
  }

  return {
    forget,
    keep(version, content) {
      try {
        storage?.setItem(`${prefix}${version}`, JSON.stringify({ content, keptAt: new Date().toISOString() }))
      } catch (error) {
        // A full storage must not stop the typing; the server is still asked.
        console.error('The draft could not be kept on this device', error)
      }
    },
    find() {
      const versions = keys().map((key) => Number(key.slice(prefix.length)))
      const version = Math.max(...versions)
      const text = versions.length > 0 ? storage?.getItem(`${prefix}${version}`) : undefined
      return text ? readCopy(text, version) : undefined
    },
  }
}

function readCopy(text: string, version: number): DraftCopy | undefined {
  try {
    const { content, keptAt } = JSON.parse(text)
    return { version, content, keptAt: String(keptAt) }
  } catch (error) {
    console.error('The copy of a draft on this device cannot be read', error)
    return undefined
  }
}

/** The browser's storage, or undefined where a setting of the browser forbids it. */
export function findLocalStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch (error) {
    console.error('This browser keeps nothing on this device', error)
    return undefined
  }
}
