package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.skillstreams.application.job.ProviderClaims;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Spent;

/** Read from the claims themselves, each time anew, by an index of the provider's. */
@Dependent
public class JpaProviderClaims implements ProviderClaims {

  private static final String SPENT =
      """
      select coalesce(sum(price), 0) as credits, min(claimed_at) as oldest
      from job_claim
      """;

  private static final String UNDOABLE =
      """
      outcome = 'open' and contacted_at is null and refunded_at is null and undo_by > :now
      and seen_at is null and revealed_at is null
      """;

  private final EntityManager em;

  @Inject
  public JpaProviderClaims(EntityManager em) {
    this.em = em;
  }

  @Override
  public Spent spentSince(PersonId provider, Instant since) {
    return of(SPENT, provider, since)
        .where("refunded_at is null")
        .one(em, row -> new Spent(row.count("credits"), row.maybeAt("oldest")));
  }

  @Override
  public int undoneSince(PersonId provider, Instant since, Instant now) {
    return of("select count(*) as undone from job_claim", provider, since)
        .where("(outcome = 'undone' or " + UNDOABLE + ")")
        .with("now", now)
        .one(em, row -> row.count("undone"));
  }

  private static Select of(String from, PersonId provider, Instant since) {
    return new Select(from)
        .where("provider_id = :me and claimed_at > :since")
        .with("me", provider.value())
        .with("since", since);
  }
}
