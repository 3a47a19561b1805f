// What Maven calls: installs and builds only when something that goes into the client has changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OUT = '../../../target/classes/META-INF/resources'
const BUILT = '../../../target/frontend.sha256'
const INSTALLED = 'node_modules/.skillstreams.sha256'
const INSTALL = ['package.json', 'package-lock.json']
const BUILD = [...INSTALL, 'index.html', 'vite.config.ts', 'tsconfig.json', 'public', 'scripts', 'src']

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path]

const fingerprint = (paths) => {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const isCurrent = (stamp, wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
const run = (command) => {
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true })
  if (status !== 0) {
    console.error(`The web client was not built: "${command}" failed (${status}).`)
    process.exit(1)
  }
}

const install = fingerprint(INSTALL)
if (!isCurrent(INSTALLED, install)) {
  run('npm ci --prefer-offline --no-audit --no-fund --loglevel=error')
  writeFileSync(INSTALLED, install)
}

const build = fingerprint(BUILD)
if (existsSync(join(OUT, 'index.html')) && isCurrent(BUILT, build)) {
  console.log('The web client is up to date.')
} else {
  run('npm run --silent build')
  writeFileSync(BUILT, build)
}
