import { randomBytes, randomInt } from 'node:crypto'
import type { Person } from '../people.ts'

/** How long somebody has to type a code in, and how often the device may ask meanwhile. */
export const DEVICE_CODE_SECONDS = 15 * 60
export const DEVICE_POLL_SECONDS = 5

/** Letters that cannot be read for one another, as Entra's codes have. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const USER_CODE_LENGTH = 9

export type DeviceCode = {
  userCode: string
  deviceCode: string
  clientId: string
  /** What was asked for: `resource` of v1 or `scope` of v2. */
  resource?: string
  scope?: string
  expiresAt: number
  state: 'pending' | 'declined' | { approvedBy: Person }
}

/** Sign-ins that wait for a person with another device. Not kept over a restart. */
export function createDeviceCodes() {
  const codes = new Map<string, DeviceCode>()

  return {
    begin(asked: Pick<DeviceCode, 'clientId' | 'resource' | 'scope'>): DeviceCode {
      const code: DeviceCode = {
        ...asked,
        userCode: Array.from({ length: USER_CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
        deviceCode: randomBytes(48).toString('base64url'),
        expiresAt: Date.now() + DEVICE_CODE_SECONDS * 1000,
        state: 'pending',
      }
      codes.set(code.deviceCode, code)
      return code
    },
    find: (deviceCode: string): DeviceCode | undefined => codes.get(deviceCode),
    /** Spends a code: it is good for one sign-in. */
    take: (deviceCode: string): boolean => codes.delete(deviceCode),
    findByUserCode: (userCode: string): DeviceCode | undefined =>
      [...codes.values()].find((code) => code.userCode === userCode.toUpperCase()),
    list: (): DeviceCode[] => [...codes.values()],
  }
}

export type DeviceCodes = ReturnType<typeof createDeviceCodes>
