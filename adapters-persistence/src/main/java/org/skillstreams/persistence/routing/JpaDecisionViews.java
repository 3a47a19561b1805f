package org.skillstreams.persistence.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.routing.DecisionView;
import org.skillstreams.application.routing.DecisionViews;
import org.skillstreams.application.routing.Outcome;
import org.skillstreams.application.routing.RoutedProviders;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** Views of decisions, each from one query or two, however many candidates there were. */
@Dependent
public class JpaDecisionViews implements DecisionViews {

  private final EntityManager em;
  private final RoutedProviders providers;

  @Inject
  public JpaDecisionViews(EntityManager em, RoutedProviders providers) {
    this.em = em;
    this.providers = providers;
  }

  @Override
  public List<DecisionView> ofJob(UUID job) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> new DecisionLists(connection).ofJob(job));
  }

  @Override
  public Page<Outcome> ofProvider(PersonId provider, PageRequest page) {
    var outcomes =
        providers
            .find(provider)
            .map(known ->
                em.unwrap(Session.class)
                    .doReturningWork(
                        connection -> new OutcomeList(connection).of(known.profile(), page)))
            .orElse(List.of());
    return Page.of(outcomes, page.limit(), outcome -> outcome.decisionId().toString());
  }
}
