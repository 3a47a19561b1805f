package org.skillstreams.application.notification;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** What operators see of mails. */
public interface MailViews {

  /** Latest first. */
  Page<MailCard> list(Optional<MailState> state, PageRequest page);

  Optional<MailCard> find(UUID mail);
}
