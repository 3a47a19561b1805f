// Reads the OpenAPI document of a running server, keeps it, and writes the client's types of it:
//   npm run api -- http://localhost:8080
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const DOCUMENT = 'openapi.json'
const TYPES = 'src/api/generated/schema.d.ts'
const server = process.argv[2]

if (server) {
  const answer = await fetch(`${server}/openapi`, { headers: { Accept: 'application/json' } })
  if (!answer.ok) throw new Error(`${server}/openapi answered ${answer.status}`)
  const document = await answer.json()
  delete document.servers
  writeFileSync(DOCUMENT, JSON.stringify(document, null, 1) + '\n')
}
const types = await openapiTS(JSON.parse(readFileSync(DOCUMENT, 'utf8')))
writeFileSync(TYPES, astToString(types))
