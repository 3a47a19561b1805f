import { TextPage, TextSection } from './TextPage'

export function TermsPage() {
  return (
    <TextPage
      title="Terms"
      lead="The rules of this marketplace, in words one can read. The operator of this site may add to them."
    >
      <TextSection title="What this site does">
        <p>
          It brings requests to providers and helps both sides agree. It is not a party to the work, does not
          employ the providers, and takes no payment for the work.
        </p>
      </TextSection>
      <TextSection title="If you ask">
        <ul>
          <li>Describe a real need, in your own name, with contact details that reach you.</li>
          <li>
            Confirming a quote tells the provider that they have the job. The contract is between the two of
            you.
          </li>
          <li>You may cancel before you have confirmed a quote.</li>
        </ul>
      </TextSection>
      <TextSection title="If you answer">
        <ul>
          <li>Claiming a lead spends the credits shown. Make contact within the time shown.</li>
          <li>Quote honestly. The lowest figure must be one you would do the described work for.</li>
          <li>Use contact details for this request only.</li>
          <li>Keep the licences and insurance your trade asks for.</li>
        </ul>
      </TextSection>
      <TextSection title="Credits and refunds">
        <p>
          Credits come back by themselves when the customer cancels, never confirms, or when no contact was
          made in time. Other cases are decided by a person, with a reason. Credits are not money and cannot
          be paid out.
        </p>
      </TextSection>
      <TextSection title="Reviews and conduct">
        <p>
          Reviews must be about the job they belong to. Spam, threats, discrimination and fake requests lead
          to suspension or a ban, always with a reason.
        </p>
      </TextSection>
    </TextPage>
  )
}
