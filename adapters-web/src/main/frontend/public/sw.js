/* The offline shell: pages come from the network or else from the last shell; hashed assets are kept. */
const SHELL = 'skillstreams-shell-1'
const ASSETS = 'skillstreams-assets-1'
const MOST_ASSETS = 150
const SERVER_PAGES = /^\/(api|openapi|health|metrics)(\/|$)/

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.add('/')))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  const kept = [SHELL, ASSETS]
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (request.mode === 'navigate' && !SERVER_PAGES.test(url.pathname)) event.respondWith(page(request))
})

async function page(request) {
  try {
    const fresh = await fetch(request)
    if (fresh.ok) (await caches.open(SHELL)).put('/', fresh.clone())
    return fresh
  } catch (failure) {
    const shell = await caches.match('/', { cacheName: SHELL })
    if (shell) return shell
    throw failure
  }
}

async function asset(request) {
  const cache = await caches.open(ASSETS)
  const known = await cache.match(request)
  if (known) return known
  const fresh = await fetch(request)
  if (fresh.ok) {
    await cache.put(request, fresh.clone())
    const keys = await cache.keys()
    await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_ASSETS)).map((key) => cache.delete(key)))
  }
  return fresh
}
