// Fails the build when a visitor would have to load more JavaScript than agreed.
import { readFileSync, rmSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'

const FIRST_LOAD_KB = 150
const CHUNK_KB = 60
const out = process.env['FRONTEND_OUT'] ?? '../../../target/classes/META-INF/resources'
const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))

const size = (file) => gzipSync(readFileSync(join(out, file))).length / 1000
const isScript = (chunk) => chunk.file.endsWith('.js')

const first = new Set()
const visit = (key) => {
  if (first.has(key)) return
  first.add(key)
  for (const next of manifest[key].imports ?? []) visit(next)
}
Object.entries(manifest).forEach(([key, chunk]) => chunk.isEntry && visit(key))

const firstLoad = [...first]
  .filter((key) => isScript(manifest[key]))
  .reduce((sum, key) => sum + size(manifest[key].file), 0)
const problems =
  firstLoad > FIRST_LOAD_KB ? [`first load ${firstLoad.toFixed(1)} kB > ${FIRST_LOAD_KB} kB`] : []
let largest = { kb: 0, file: 'none' }
for (const [key, chunk] of Object.entries(manifest)) {
  if (first.has(key) || !isScript(chunk)) continue
  const kb = size(chunk.file)
  if (kb > largest.kb) largest = { kb, file: chunk.file }
  if (kb > CHUNK_KB) problems.push(`${chunk.file} ${kb.toFixed(1)} kB > ${CHUNK_KB} kB`)
}
console.log(
  `JavaScript, gzipped: first load ${firstLoad.toFixed(1)} kB of ${FIRST_LOAD_KB}, ` +
    `largest lazy chunk ${largest.kb.toFixed(1)} kB of ${CHUNK_KB} (${largest.file})`,
)
rmSync(join(out, '.vite'), { recursive: true })
if (problems.length > 0) {
  console.error(`Over budget:\n  ${problems.join('\n  ')}`)
  process.exit(1)
}
