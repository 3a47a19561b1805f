import type { JobDetail } from '@/api'
import { plural } from '@/design'

/** One or two plain sentences: where the request stands and what comes next. */
export function NextStep({ job }: { job: JobDetail }) {
  return <p className="mb-6 max-w-prose text-[17px]">{sentence(job)}</p>
}

export function sentence(job: JobDetail): string {
  const open = job.claimList.filter((claim) => claim.outcome === 'open').map((claim) => claim.provider.name)
  const won = job.claimList.find((claim) => claim.outcome === 'won')?.provider.name ?? 'the provider'
  const left = job.places - open.length
  switch (job.stage) {
    case 'submitted':
      return 'We are choosing who to ask. This takes a moment.'
    case 'sent_to_providers':
      return `${plural(job.invited.length, 'provider')} can answer. You will see who does, here.`
    case 'claimed':
      return `${names(open)} took your request and will be in touch.${left > 0 ? ` ${plural(left, 'more provider')} may answer.` : ''}`
    case 'contacted':
      if (job.quotes === 0) return `You are in contact with ${names(open)}. A price comes next.`
      return job.quotes === 1
        ? 'You have a price. Choose it, turn it down, or wait for the other.'
        : 'You have prices to compare. Choose one when you are ready.'
    case 'confirmed':
      return `You chose ${won}. When the work is finished, mark it as done.`
    case 'completed':
      return `The work is done. Tell others how it went with ${won}.`
    case 'closed':
      return 'All done. Both reviews are published, or the time for them is over.'
    case 'manual_fulfillment_required':
      return 'Nobody suitable answered in time. A person is now looking for a provider for you.'
    case 'cancelled':
      return 'You do not have to do anything. The providers were told, and got their credits back.'
    case 'closed_unconfirmed':
      return 'No price was chosen in time, so the request closed. You can send a new one whenever you like.'
  }
}

const names = (list: string[]): string => (list.length === 0 ? 'A provider' : list.join(' and '))
