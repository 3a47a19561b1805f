/** How far the platform's time is ahead of the real time. */
export function aheadWords(seconds: number): string {
  if (seconds === 0) return 'The real time.'
  const [days, hours] = [Math.floor(seconds / 86_400), Math.round((seconds % 86_400) / 3600)]
  const parts = [
    days > 0 && `${days} ${days === 1 ? 'day' : 'days'}`,
    hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
  ]
  const ahead = parts.filter(Boolean).join(' and ') || `${seconds} seconds`
  return `${ahead} ahead of the real time.`
}
