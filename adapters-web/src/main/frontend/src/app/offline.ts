/** Registers the service worker that keeps the shell available offline; only in built versions. */
export function installOfflineShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => {
      // Private windows refuse service workers: the client works without one, just not offline.
    })
  })
}
