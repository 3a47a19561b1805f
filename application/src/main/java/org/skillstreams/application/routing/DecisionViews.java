package org.skillstreams.application.routing;

import java.util.List;
import java.util.UUID;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** Decisions as their readers see them. */
public interface DecisionViews {

  /** Every decision made for the engagement, the latest first. */
  List<DecisionView> ofJob(UUID job);

  /**
   * The decisions that concern the provider, the latest first: those that evaluated the provider in
   * detail, and those of the provider's categories whose place the provider covers today.
   */
  Page<Outcome> ofProvider(PersonId provider, PageRequest page);
}
