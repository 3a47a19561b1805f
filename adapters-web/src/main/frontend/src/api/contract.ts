import type * as client from '.'
import type { components } from './generated/schema'

/**
 * The client's types name only fields the server has: a line stops compiling when the server drops one.
 * (Generated types cannot be used as they are: every field is optional there, and enums lack their wire names.)
 */
type Server<Name extends keyof components['schemas']> = Required<components['schemas'][Name]>
type Agreed<Client, Of extends Record<keyof Client, unknown>> = [Client, Of]

export type Contract = [
  Agreed<client.Me, Server<'Me'>>,
  Agreed<client.SessionStarted, Server<'Started'>>,
  Agreed<client.Profile, Server<'ProfileView'>>,
  Agreed<client.ProviderCard, Server<'ProviderCard'>>,
  Agreed<client.Category, Server<'CategoryCard'>>,
  Agreed<client.Form, Server<'FormView'>>,
  Agreed<client.Question, Server<'QuestionView'>>,
  Agreed<client.Zip, Server<'ZipView'>>,
  Agreed<client.NewJob, Server<'JobInput'>>,
  Agreed<client.JobCard, Server<'JobCard'>>,
  Agreed<client.JobDetail, Server<'JobDetail'>>,
  Agreed<client.JobSummary, Server<'SeekerSummary'>>,
  Agreed<client.InvitedProvider, Server<'Invited'>>,
  Agreed<client.Claim, Server<'ClaimView'>>,
  Agreed<client.Quote, Server<'QuoteView'>>,
  Agreed<client.HistoryEntry, Server<'Step'>>,
  Agreed<client.Reviews, Server<'Reviews'>>,
  Agreed<client.Review, Server<'ReviewView'>>,
  Agreed<client.LeadCard, Server<'LeadCard'>>,
  Agreed<client.LeadDetail, Server<'LeadDetail'>>,
  Agreed<client.LeadCounts, Server<'LeadCounts'>>,
  Agreed<client.Receipt, Server<'Receipt'>>,
  Agreed<client.Spending, Server<'SpendingView'>>,
  Agreed<client.RefundTerm, Server<'RefundTerm'>>,
  Agreed<client.RefundOutlook, Server<'RefundOutlook'>>,
  Agreed<client.Prospect, Server<'Prospect'>>,
  Agreed<client.MyReport, Server<'MyReport'>>,
  Agreed<client.RefundRules, Server<'RefundRulesView'>>,
  Agreed<client.CreditEntry, Server<'CreditEntry'>>,
  Agreed<client.CreditPackage, Server<'CreditPackage'>>,
  Agreed<client.Purchase, Server<'PurchaseView'>>,
  Agreed<client.Wallet, Server<'WalletView'>>,
  Agreed<client.WalletBalance, Server<'WalletBalance'>>,
  Agreed<client.WalletEntry, Server<'WalletEntry'>>,
  Agreed<client.Withdrawal, Server<'WithdrawalView'>>,
  Agreed<client.Webhook, Server<'WebhookCard'>>,
  Agreed<client.WebhookDetail, Server<'WebhookDetail'>>,
  Agreed<client.Outcome, Server<'Outcome'>>,
  Agreed<client.Decision, Server<'DecisionView'>>,
  Agreed<client.Candidate, Server<'CandidateView'>>,
  Agreed<client.CandidateInputs, Server<'Inputs'>>,
  Agreed<client.Replay, Server<'Replay'>>,
  Agreed<client.AdminJobCard, Server<'AdminJobCard'>>,
  Agreed<client.AdminJobDetail, Server<'JobDetail'>>,
  Agreed<client.Report, Server<'ReportCard'>>,
  Agreed<client.Person, Server<'PersonCard'>>,
  Agreed<client.PlatformClock, Server<'ClockReading'>>,
  Agreed<client.ClockAdvanced, Server<'Advanced'>>,
  Agreed<client.SweepResult, Server<'SweepSummary'>>,
  Agreed<client.Proof, Server<'LedgerProof'>>,
  Agreed<client.ProofCheck, Server<'Check'>>,
]
