package org.skillstreams.persistence.notification;

import org.skillstreams.domain.notification.Recipient;

/** One query for each kind of recipient; their parameters are the fact and the type of notice. */
final class AudienceQueries {

  private static final String FACT =
      """
      with fact as (
        select cast(:subject as uuid) as subject, cast(:payload as jsonb) as payload,
          cast(:at as timestamptz) as occurred_at, cast(:type as text) as type, cast(:fact as text) as name)
      """;

  private static final String NOTICE =
      "select fact.type, fact.occurred_at, cast(null as timestamptz) as not_before, ";

  private static final String JOB =
      """
      from fact join job j on j.id = fact.subject
      join catalog_category k on k.id = j.category_id
      left join catalog_zip z on z.zip = left(j.zip, 5)
      """;

  private static final String JOB_FILLINGS =
      """
      'title', j.title, 'category', k.name, 'place', z.city || ', ' || z.state,
      'until', to_char(coalesce(j.closes_at, j.offered_until) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      """;

  /**
   * The claim a job's fact is about: that of whom it names first, or the one that was agreed on.
   */
  private static final String CLAIM =
      """
      left join lateral (
        select * from job_claim of
        where of.job_id = j.id and of.provider_id = coalesce(
          cast(fact.payload -> 'providers' ->> 0 as uuid),
          (select agreed.provider_id from job_claim agreed where agreed.id = j.agreed_claim_id))
        order by of.ordinal desc limit 1) c on true
      left join account_provider p on p.provider_id = c.provider_id
      left join lateral (
        select * from job_quote of where of.claim_id = c.id order by of.ordinal desc limit 1) q on true
      """;

  private static final String SEEKER =
      FACT
          + """
          select fact.type, fact.occurred_at, j.seeker_id as person_id, coalesce(c.id, j.id) as subject_id,
            j.id as target_id, case fact.name when 'job.claim' then c.undo_by end as not_before,
            jsonb_strip_nulls(jsonb_build_object(
          """
          + JOB_FILLINGS
          + """
            'name', p.display_name, 'count', cast(jsonb_array_length(fact.payload -> 'providers') as text),
            'price', q.min || ' ' || q.max || ' ' || q.currency))::text as fillings
          """
          + JOB
          + CLAIM
          + " where fact.name <> 'job.claim' or (c.outcome = 'open' and c.contacted_at is null)";

  /** What a provider is told of a job: the price of the claim, or what one would cost. */
  private static final String TO_PROVIDER =
      NOTICE
          + """
          engaged.provider_id as person_id, j.id as subject_id, j.id as target_id,
            jsonb_strip_nulls(jsonb_build_object(
          """
          + JOB_FILLINGS
          + """
            'name', j.contact_name, 'credits', cast(coalesce(c.price, j.credits) as text),
            'price', q.min || ' ' || q.max || ' ' || q.currency))::text as fillings
          """
          + JOB;

  private static final String THEIR_CLAIM =
      """
      left join lateral (
        select * from job_claim of where of.job_id = j.id and of.provider_id = engaged.provider_id
        order by of.ordinal desc limit 1) c on true
      left join lateral (
        select * from job_quote of where of.claim_id = c.id order by of.ordinal desc limit 1) q on true
      """;

  private static final String PROVIDERS =
      FACT
          + TO_PROVIDER
          + """
          cross join lateral (
            select cast(one as uuid) as provider_id
            from jsonb_array_elements_text(fact.payload -> 'providers') one) engaged
          """
          + THEIR_CLAIM;

  private static final String WITH_OUTCOME =
      FACT
          + TO_PROVIDER
          + """
          cross join lateral (
            select distinct of.provider_id from job_claim of
            where of.job_id = j.id and of.outcome = '%s') engaged
          """
          + THEIR_CLAIM;

  private static final String REVIEW =
      FACT
          + NOTICE
          + """
          r.%s as person_id, r.job_id as subject_id, r.job_id as target_id,
            jsonb_strip_nulls(jsonb_build_object('title', j.title, 'name', other.name,
              'stars', cast(r.overall as text), 'cause', r.hidden_cause))::text as fillings
          from fact join review r on r.id = fact.subject join job j on j.id = r.job_id
          join account_person other on other.id = r.author_id
          """;

  private static final String PERSON =
      FACT
          + NOTICE
          + """
          a.id as person_id, a.id as subject_id, a.id as target_id,
            jsonb_strip_nulls(jsonb_build_object('name', a.name, 'reason', a.status_reason))::text as fillings
          from fact join account_person a on a.id = fact.subject
          """;

  private static final String PURCHASE_FILLINGS =
      """
      jsonb_build_object('credits', cast(b.credits as text), 'amount', b.amount || ' ' || b.currency,
        'name', payer.name)::text as fillings
      from fact join payment_purchase b on b.id = fact.subject join account_person payer on payer.id = b.buyer_id
      """;

  private static final String WITHDRAWAL_FILLINGS =
      """
      jsonb_strip_nulls(jsonb_build_object('amount', w.amount || ' ' || w.currency,
        'reason', w.decision_reason, 'name', owner.name))::text as fillings
      from fact join ledger_withdrawal w on w.id = fact.subject join account_person owner on owner.id = w.owner_id
      """;

  private static final String BUYER =
      FACT
          + NOTICE
          + "b.buyer_id as person_id, b.id as subject_id, b.id as target_id, "
          + PURCHASE_FILLINGS;

  private static final String PAYEE =
      FACT
          + NOTICE
          + "w.owner_id as person_id, w.id as subject_id, w.id as target_id, "
          + WITHDRAWAL_FILLINGS;

  private static final String TO_OPERATOR =
      FACT
          + NOTICE
          + "admin.id as person_id, fact.subject as subject_id, fact.subject as target_id, ";

  private static final String EVERY_OPERATOR =
      " cross join account_person admin where admin.role = 'admin' and admin.status = 'active'";

  private AudienceQueries() {}

  static String of(Recipient to, String subjectType) {
    return switch (to) {
      case SEEKER -> SEEKER;
      case PROVIDERS -> PROVIDERS;
      case WINNER -> WITH_OUTCOME.formatted("won");
      case LOSERS -> WITH_OUTCOME.formatted("lost");
      case BUYER -> BUYER;
      case PAYEE -> subjectType.equals("payout_account") ? PERSON : PAYEE;
      case PERSON -> PERSON;
      case AUTHOR -> REVIEW.formatted("author_id");
      case REVIEWED -> REVIEW.formatted("subject_id");
      case OPERATORS -> TO_OPERATOR + aboutWhat(subjectType) + EVERY_OPERATOR;
      case CUSTOMER, WORKER, OTHER_SIDE ->
          throw new IllegalArgumentException("nothing that exists tells a " + to.key());
    };
  }

  private static String aboutWhat(String subjectType) {
    return switch (subjectType) {
      case "job" ->
          "jsonb_strip_nulls(jsonb_build_object("
              + JOB_FILLINGS
              + "'count', '1'))::text as fillings "
              + JOB;
      case "purchase" -> PURCHASE_FILLINGS;
      case "withdrawal" -> WITHDRAWAL_FILLINGS;
      default -> throw new IllegalArgumentException("operators are told nothing of " + subjectType);
    };
  }
}
