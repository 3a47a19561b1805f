package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.notification.Group;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Texts;

/** Somebody looks at what they were told (SS-13). */
@Dependent
@Transactional
public class ListNotifications {

  private final InboxViews views;
  private final Inboxes inboxes;

  @Inject
  public ListNotifications(InboxViews views, Inboxes inboxes) {
    this.views = views;
    this.inboxes = inboxes;
  }

  /**
   * What is wanted.
   *
   * @param group all where none is named
   * @param zone for times in texts; that of the preferences where none is named
   */
  public record Query(InboxTab tab, Optional<Group> group, Optional<String> zone) {}

  /** Latest first. */
  public Page<NotificationCard> handle(Caller by, Query query, PageRequest page) {
    var place =
        query.zone().map(Zones::read).orElseGet(() -> inboxes.preferences(by.person()).zone());
    var texts = Texts.in(Locale.US, place);
    var types = query.group().map(ListNotifications::types);
    var stored = views.list(by.person(), query.tab(), types, page);
    return new Page<>(
        stored.items().stream().map(one -> NotificationCard.of(one, texts)).toList(),
        stored.next());
  }

  private static List<NotificationType> types(Group group) {
    return Arrays.stream(NotificationType.values())
        .filter(type -> type.row().group() == group)
        .toList();
  }
}
