import { createPartnerCenter, type PartnerCenter } from '@/lib/partner-center/partner-center'
import { type ScriptedServer, startScriptedServer } from './scripted-server'

/** A client before a server that says what it is told, and that asks once: for what leaves, and what odd answers become. */
export async function openScriptedPartner(): Promise<{ server: ScriptedServer; client: PartnerCenter }> {
  const server = await startScriptedServer()
  const client = createPartnerCenter({ baseUrl: server.url, getAccessToken: async () => 'token', repeats: false })
  return { server, client }
}
