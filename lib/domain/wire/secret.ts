import { z } from 'zod'

/**
 * A text that nobody may read by accident: logs, JSON, error messages and debuggers show dots. `reveal` is the one way
 * to it, and easy to search for.
 */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The text itself: for the one screen or vault that it is meant for. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return '•••'
  }

  toJSON(): string {
    return '•••'
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'Secret(•••)'
  }
}

/** Reads a text of the wire as a Secret. */
export const SecretText = z.string().transform((text) => new Secret(text))
