import { LinkButton } from '@/design'
import { TextPage, TextSection } from './TextPage'

export function AboutPage() {
  return (
    <TextPage
      title="About"
      lead="SkillStreams brings a clear request to the right two people, and keeps the rules in the open."
    >
      <TextSection title="Why it exists">
        <p>
          Asking for help with a home, a move or a lesson often means filling in a form and then hearing from
          six strangers, who each paid for the same request and each have to win it. Nobody enjoys that: not
          the person asking, not the people answering.
        </p>
        <p>
          Here, a request goes to two. Both know that there is one other. Both answer with a price range, and
          you compare.
        </p>
      </TextSection>
      <TextSection title="What we hold ourselves to">
        <ul>
          <li>Every decision about who was asked is stored with its reasons and can be computed again.</li>
          <li>Credits are kept in a double-entry ledger. Its sums can be proven at any time.</li>
          <li>Every deadline is shown to both sides, in their own time.</li>
          <li>Reviews are published only when both sides have written, or the time is up.</li>
        </ul>
      </TextSection>
      <TextSection title="What we stay out of">
        <p>
          The work itself and its payment are between you and the provider you choose. SkillStreams takes no
          share of it.
        </p>
      </TextSection>
      <div>
        <LinkButton to="/request">Start a request</LinkButton>
      </div>
    </TextPage>
  )
}
