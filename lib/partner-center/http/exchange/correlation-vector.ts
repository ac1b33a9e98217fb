import 'server-only'
import { randomBytes } from 'node:crypto'

/** 22 characters of base64, then counters: Microsoft's correlation vector, version 2. ch. 3.1, appendix C. */
const BASE_BYTES = 16
const BASE_LENGTH = 22
/** A longer vector is not extended any more, but carried on as it is. */
const MAX_LENGTH = 127
const SHAPE = /^[A-Za-z0-9+/]{16,22}(\.\d{1,10})+$/

/** Says which exchange belongs to which work, across services. One per piece of work, one element per exchange. */
export type CorrelationVector = {
  /** The element of the next exchange: `base.0`, `base.1`, … */
  next(): string
}

/**
 * Takes the vector under which somebody called us, if they did: then ours are below it (`theirs.0`, `theirs.1`, …).
 * Without one, or with something that is no vector, a new one begins.
 */
export function startVector(theirs?: string): CorrelationVector {
  const base = theirs !== undefined && SHAPE.test(theirs) ? theirs : newBase()
  let element = -1
  return {
    next() {
      element += 1
      const vector = `${base}.${element}`
      return vector.length <= MAX_LENGTH ? vector : base
    },
  }
}

function newBase(): string {
  return randomBytes(BASE_BYTES).toString('base64').slice(0, BASE_LENGTH)
}
