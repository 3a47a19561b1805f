package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** An operator, or the platform's own watch, looks at how both books stand. */
@Dependent
@Transactional
public class ReadReconciliation {

  private final ReconciliationViews views;
  private final CompanyBooks books;

  @Inject
  public ReadReconciliation(ReconciliationViews views, CompanyBooks books) {
    this.views = views;
    this.books = books;
  }

  /** For operators, and for health and metrics. */
  public ReconciliationOverview handle() {
    return new ReconciliationOverview(
        books.open(), views.running(), views.lastDone(), views.openDrifts());
  }

  public Page<ReconciliationRun> runs(Operator by, PageRequest page) {
    return views.runs(page);
  }

  public ReconciliationRun run(Operator by, UUID id) {
    return views.run(id).orElseThrow();
  }

  public Page<DriftCard> drifts(Operator by, boolean open, PageRequest page) {
    return views.drifts(open, page);
  }
}
