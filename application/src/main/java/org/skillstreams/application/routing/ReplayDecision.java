package org.skillstreams.application.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.account.PersonId;

/** An operator computes a decision again from what was stored with it (BY-01). */
@Dependent
@Transactional
public class ReplayDecision {

  private final Decisions decisions;

  @Inject
  public ReplayDecision(Decisions decisions) {
    this.decisions = decisions;
  }

  public Replay handle(Caller by, UUID decision) {
    Operators.only(by);
    var stored = decisions.get(decision);
    var again = stored.replay();
    return new Replay(again.equals(stored.chosen()), again.stream().map(PersonId::value).toList());
  }

  /**
   * What came out.
   *
   * @param same whether the same were chosen, in the same order
   * @param chosen who was chosen this time
   */
  public record Replay(boolean same, List<UUID> chosen) {}
}
