package org.skillstreams.application.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** An operator looks at what left the platform's features and what could not be told. */
@Dependent
@Transactional
public class ListFacts {

  private final FactViews views;

  @Inject
  public ListFacts(FactViews views) {
    this.views = views;
  }

  public Page<FactCard> handle(Operator by, Optional<FactState> state, PageRequest page) {
    return views.list(state, page);
  }
}
