/** One of Microsoft's clouds as Entra's addresses name it (ch. 1). */
export type Cloud = {
  /** Host that issuers and discovery prefer. */
  preferred: string
  /** Every host that means the same. */
  aliases: readonly string[]
  /** Issuer of v1 tokens, without the tenant. */
  sts: string
  /** As user realms and discovery name it. */
  instance: string
}

const GLOBAL: Cloud = {
  preferred: 'login.microsoftonline.com',
  aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
  sts: 'https://sts.windows.net',
  instance: 'microsoftonline.com',
}
const CHINA: Cloud = {
  preferred: 'login.partner.microsoftonline.cn',
  aliases: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
  sts: 'https://sts.chinacloudapi.cn',
  instance: 'partner.microsoftonline.cn',
}
const US_GOVERNMENT: Cloud = {
  preferred: 'login.microsoftonline.us',
  aliases: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
  sts: 'https://sts.windows.net',
  instance: 'microsoftonline.us',
}

export const CLOUDS: readonly Cloud[] = [GLOBAL, CHINA, US_GOVERNMENT]

/** The cloud that answers under a host name; undefined for a host that is none of Microsoft's. */
export function cloudOf(host: string): Cloud | undefined {
  return CLOUDS.find(({ aliases }) => aliases.includes(host.toLowerCase()))
}
