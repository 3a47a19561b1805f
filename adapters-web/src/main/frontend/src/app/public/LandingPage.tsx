import { usePageTitle } from '@/design'
import { Faq } from './Faq'
import { Hero } from './Hero'
import { HowItWorks } from './HowItWorks'
import { ForProviders } from './ForProviders'

export function LandingPage() {
  usePageTitle('')
  return (
    <div className="grid gap-20 sm:gap-28">
      <Hero />
      <HowItWorks />
      <ForProviders />
      <Faq />
    </div>
  )
}
