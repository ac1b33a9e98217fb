/**
 * A draft as it was typed and not saved; `version` is the one the typing began from, `typedBy` who typed it when it was
 * not the person themselves. `content` is parsed by whoever uses it.
 */
export type DraftCopy = { version: number; content: unknown; keptAt: string; typedBy?: string | undefined }

/** Copies on this device, of one person and one draft. */
export type DraftCopies = {
  keep(version: number, content: unknown): void
  forget(): void
  find(): DraftCopy | undefined
  /** One copy beside them: of two versions of the draft, the one that does not go on. */
  putAside(copy: DraftCopy): void
  findAside(): DraftCopy | undefined
  dropAside(): void
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
  const aside = `${prefix}aside`
  const versions = () =>
    Object.keys(storage ?? {})
      .filter((key) => key.startsWith(prefix) && key !== aside)
      .map((key) => Number(key.slice(prefix.length)))

  function write(key: string, copy: DraftCopy) {
    try {
      storage?.setItem(key, JSON.stringify(copy))
    } catch (error) {
      // A full storage must not stop the typing; the server is still asked.
      console.error('The draft could not be kept on this device', error)
    }
  }

  return {
    keep: (version, content) => write(`${prefix}${version}`, { version, content, keptAt: new Date().toISOString() }),
    forget() {
      for (const version of versions()) storage?.removeItem(`${prefix}${version}`)
    },
    find: () => readCopy(storage?.getItem(`${prefix}${Math.max(...versions())}`)),
    putAside: (copy) => write(aside, copy),
    findAside: () => readCopy(storage?.getItem(aside)),
    dropAside: () => storage?.removeItem(aside),
  }
}

function readCopy(text: string | null | undefined): DraftCopy | undefined {
  if (!text) return undefined
  try {
    const { version, content, keptAt, typedBy } = JSON.parse(text)
    const by = typedBy === undefined ? undefined : String(typedBy)
    return { version: Number(version), content, keptAt: String(keptAt), typedBy: by }
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
