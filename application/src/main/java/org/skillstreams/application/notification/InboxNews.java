package org.skillstreams.application.notification;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.application.notification.Inboxes.Entry;
import org.skillstreams.application.notification.Selection.Picked;
import org.skillstreams.application.notification.Selection.Until;
import org.skillstreams.application.shared.Payload;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.application.shared.Streams;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationId;
import org.skillstreams.domain.notification.Texts;
import org.skillstreams.domain.notification.Texts.Part;

/**
 * Tells open pages of what became of an inbox, as numbered events of its owner. The count comes
 * last and is counted while the stream is held, so that the newest number is also the right one.
 */
@Dependent
public class InboxNews {

  private final Streams streams;
  private final InboxViews views;

  @Inject
  public InboxNews(Streams streams, InboxViews views) {
    this.streams = streams;
    this.views = views;
  }

  /** A notice was added, in the words of its reader's place. */
  void told(Entry entry, ZoneId zone) {
    var notice = entry.notice();
    var type = notice.type();
    var texts = Texts.in(Locale.US, zone);
    var payload =
        new Payload()
            .with("id", entry.id())
            .with("type", type.key())
            .with("group", type.row().group())
            .with("title", texts.of(type, Part.TITLE, notice.fillings()))
            .with("link", type.row().page().path(notice.target()))
            .with("live", entry.delivery().live());
    append(notice.person(), "notification.added", payload);
    count(notice.person());
  }

  /** These were read or put away. */
  InboxCounts marked(PersonId person, Selection which) {
    var payload =
        switch (which) {
          case Picked(var ids) -> new Payload().with("ids", words(ids));
          case Until(var time) -> new Payload().with("until", time);
        };
    append(person, "notification.read", payload);
    return count(person);
  }

  private static String words(List<NotificationId> ids) {
    return ids.stream().map(NotificationId::toString).collect(joining(","));
  }

  /** Something about a job is not what it was; whoever has it open reads it again. */
  void jobChanged(Collection<PersonId> people, UUID job) {
    people.stream()
        .map(StreamId::inbox)
        .sorted()
        .forEach(inbox -> {
          var _ = streams.append(inbox, "job.changed", new Payload().with("job", job).text());
        });
  }

  private InboxCounts count(PersonId person) {
    var counts = views.counts(person);
    append(person, "unread.changed", new Payload().with("unread", counts.unread()));
    return counts;
  }

  private void append(PersonId person, String type, Payload payload) {
    var _ = streams.append(StreamId.inbox(person), type, payload.text());
  }
}
