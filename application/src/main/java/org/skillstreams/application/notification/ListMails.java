package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** An operator looks at mails: what waits, what left, what was given up. */
@Dependent
@Transactional
public class ListMails {

  private final MailViews views;

  @Inject
  public ListMails(MailViews views) {
    this.views = views;
  }

  public Page<MailCard> handle(Operator by, Optional<MailState> state, PageRequest page) {
    return views.list(state, page);
  }
}
