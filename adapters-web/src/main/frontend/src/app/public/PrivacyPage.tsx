import { TextPage, TextSection } from './TextPage'

export function PrivacyPage() {
  return (
    <TextPage title="Privacy" lead="What is stored, who sees it, and what is never done with it.">
      <TextSection title="Who is responsible">
        <p>
          SkillStreams is software that an operator runs on their own machines. The operator of this site is
          responsible for your data and can see it where running the site needs it.
        </p>
      </TextSection>
      <TextSection title="What is stored">
        <ul>
          <li>
            Your account: name, email, and a one-way hash of your password. Nobody can read the password back.
          </li>
          <li>Your requests: answers, description, ZIP code, place, timing, budget and contact details.</li>
          <li>For providers: profile, categories, areas, and a record of every credit spent and returned.</li>
          <li>What happened: who did what and when on each request, reviews, and routing decisions.</li>
        </ul>
      </TextSection>
      <TextSection title="Who sees what">
        <ul>
          <li>
            Providers who were asked see the town, your answers, your description, your timing and your
            budget.
          </li>
          <li>
            Your name, phone, email and place are shown to a provider only after they claim your request.
          </li>
          <li>Reviews carry your name and are visible once published.</li>
          <li>
            Operators see requests and accounts to help, to decide reports and to keep the site safe. What
            they change is logged.
          </li>
        </ul>
      </TextSection>
      <TextSection title="In your browser">
        <p>
          One cookie keeps you signed in. It cannot be read by scripts and is not sent to other sites. An
          unfinished request and your choice of light or dark stay in this browser’s storage until you send
          the request, sign out or clear them.
        </p>
        <p>There is no tracking, no advertising and nothing loaded from other hosts.</p>
      </TextSection>
      <TextSection title="How long">
        <p>
          Financial records (credits) are kept unchanged, because they prove each other. For a copy of your
          data or to have your account removed, ask the operator.
        </p>
      </TextSection>
    </TextPage>
  )
}
