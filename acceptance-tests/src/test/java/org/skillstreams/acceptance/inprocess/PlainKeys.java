package org.skillstreams.acceptance.inprocess;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.notification.UnsubscribeKeys;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;

/** Keys that anybody could make, which nobody does here. */
final class PlainKeys implements UnsubscribeKeys {

  @Override
  public String issue(Wish wish) {
    return wish.person() + "_" + wish.type().map(NotificationType::key).orElse("digest");
  }

  @Override
  public Optional<Wish> read(String key) {
    var parts = key.split("_", 2);
    return parts.length == 2
        ? Optional.of(
            new Wish(new PersonId(UUID.fromString(parts[0])), NotificationType.find(parts[1])))
        : Optional.empty();
  }
}
