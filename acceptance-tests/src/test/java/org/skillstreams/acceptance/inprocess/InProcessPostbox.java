package org.skillstreams.acceptance.inprocess;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Postbox;
import org.skillstreams.application.notification.ArchiveNotifications;
import org.skillstreams.application.notification.CountNotifications;
import org.skillstreams.application.notification.EditPreferences;
import org.skillstreams.application.notification.HeldNoticeDueWork;
import org.skillstreams.application.notification.InboxTab;
import org.skillstreams.application.notification.ListNotifications;
import org.skillstreams.application.notification.Mailer.Outcome;
import org.skillstreams.application.notification.MarkRead;
import org.skillstreams.application.notification.NotificationCard;
import org.skillstreams.application.notification.PreferencesInput;
import org.skillstreams.application.notification.PreferencesInput.TypeInput;
import org.skillstreams.application.notification.ReadPreferences;
import org.skillstreams.application.notification.Selection;
import org.skillstreams.application.notification.SendMails;
import org.skillstreams.application.notification.Unsubscribe;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.application.shared.Streams;
import org.skillstreams.domain.notification.Digest;
import org.skillstreams.domain.notification.NotificationId;

/** Being told by the use cases, with a mail server in memory. */
record InProcessPostbox(Platform platform) implements Postbox {

  private static final PageRequest ALL = PageRequest.first(PageRequest.MOST);
  private static final String LINK = "http://platform.test/api/v1/unsubscriptions/";

  @Override
  public void settle() {
    platform.relay();
    platform.act(() -> {
      var held = platform.get(HeldNoticeDueWork.class);
      held.due(Optional.empty(), 100).forEach(due -> held.pass(due.id()));
    });
    var _ = platform.get(SendMails.class).handle();
  }

  @Override
  public List<NotificationCard> notices(Member who, InboxTab tab) {
    return platform
        .answer(() ->
            platform
                .get(ListNotifications.class)
                .handle(
                    who.caller(),
                    new ListNotifications.Query(tab, Optional.empty(), Optional.empty()),
                    ALL))
        .items();
  }

  @Override
  public long unread(Member who) {
    return platform
        .answer(() -> platform.get(CountNotifications.class).handle(who.caller()))
        .unread();
  }

  @Override
  public void read(Member who, List<UUID> notices) {
    var ids = notices.stream().map(NotificationId::new).toList();
    platform.act(
        () -> platform.get(MarkRead.class).handle(who.caller(), new Selection.Picked(ids)));
  }

  @Override
  public void readAll(Member who) {
    platform.act(
        () -> platform.get(MarkRead.class).handle(who.caller(), new Selection.Until(now())));
  }

  @Override
  public void putAwayWhatWasRead(Member who) {
    platform.act(() ->
        platform
            .get(ArchiveNotifications.class)
            .handle(who.caller(), new Selection.Until(now()), true));
  }

  @Override
  public long refreshed(Member who) {
    return platform
        .answer(() -> platform.get(Streams.class).after(StreamId.inbox(who.id()), 0, 1_000))
        .stream()
        .filter(event -> event.type().equals("job.changed"))
        .count();
  }

  private Instant now() {
    return platform.get(Clock.class).instant();
  }

  @Override
  public void refuseMail(Member who, String type) {
    platform.act(() -> {
      long seen = platform.get(ReadPreferences.class).handle(who.caller()).version();
      var input =
          new PreferencesInput(
              "America/Chicago",
              Optional.empty(),
              Digest.AT_ONCE,
              List.of(new TypeInput(type, true, true, false)));
      platform.get(EditPreferences.class).handle(who.caller(), input, seen);
    });
  }

  @Override
  public void unsubscribe(String link) {
    platform.act(() -> platform.get(Unsubscribe.class).handle(link.substring(LINK.length())));
  }

  @Override
  public String linkWith(String key) {
    return LINK + key;
  }

  @Override
  public void mailServer(boolean up) {
    platform.mailer().answers(up ? new Outcome.Sent() : new Outcome.Unreachable("It is down."));
  }

  @Override
  public List<Letter> letters(Member who) {
    return platform.mailer().arrived().stream()
        .filter(mail -> mail.address().equals(who.email()))
        .map(mail -> new Letter(mail.subject(), mail.plain(), mail.html(), mail.unsubscribe()))
        .toList();
  }
}
