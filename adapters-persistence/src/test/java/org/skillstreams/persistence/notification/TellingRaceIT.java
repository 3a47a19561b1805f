package org.skillstreams.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.notification.InboxNews;
import org.skillstreams.application.notification.MailDesk;
import org.skillstreams.application.notification.NotifyPeople;
import org.skillstreams.application.notification.TellPeople;
import org.skillstreams.application.notification.UnsubscribeKeys;
import org.skillstreams.application.shared.RelayFacts;
import org.skillstreams.application.shared.StreamEvent;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.domain.account.PersonEvent.PersonJoined;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.persistence.account.JpaPeople;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.JpaEvents;
import org.skillstreams.persistence.shared.JpaOutbox;
import org.skillstreams.persistence.shared.JpaStreams;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

/** Many relays at once: each fact is told to everybody once, on every channel. */
@Tag("B2")
class TellingRaceIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaClock clock = new JpaClock(database.entityManager());
  private final JpaStreams streams = streams();

  @RepeatedTest(3)
  void eachIsWelcomedOnceByNoticeMailAndLiveEvent() throws Exception {
    var people = Stream.generate(TellingRaceIT::joins).limit(10).toList();

    Race.run(4, _ -> relay().run());
    relay().run();

    for (var person : people) {
      assertThat(count("notification where person_id = '" + person + "'")).isOne();
      assertThat(count("mail_message where person_id = '" + person + "'")).isOne();
      assertThat(events(person))
          .extracting(StreamEvent::type)
          .containsExactly("notification.added", "unread.changed");
      assertThat(events(person).getLast().payload()).contains("1");
    }
  }

  private static PersonId joins() {
    var id = new PersonId(UUID.randomUUID());
    new TestPeople(database).add(id, "Somebody", Role.SEEKER);
    database.inTransaction(() ->
        new JpaEvents(database.entityManager(), UUID::randomUUID)
            .publish(
                new PersonJoined(
                    id, Role.SEEKER, new JpaClock(database.entityManager()).instant())));
    return id;
  }

  private RelayFacts relay() {
    var em = database.entityManager();
    var inboxes = new JpaInboxes(em);
    var mails =
        new MailDesk(
            new JpaPeople(em), new JpaMails(em), new NoKeys(), path -> path, UUID::randomUUID);
    var news = new InboxNews(streams, new JpaInboxViews(em));
    var tell = new TellPeople(inboxes, mails, news, UUID::randomUUID);
    var notify =
        new NotifyPeople(
            new JpaAudiences(em), new JpaHeldNotices(em), tell, UUID::randomUUID, clock);
    return new RelayFacts(List.of(notify), new JpaOutbox(em), database::inTransaction, clock);
  }

  private List<StreamEvent> events(PersonId person) {
    return database.inTransaction(() -> streams.after(StreamId.inbox(person), 0, 100));
  }

  private static long count(String from) {
    return database.inTransaction(() ->
        ((Number)
                database
                    .entityManager()
                    .createNativeQuery("select count(*) from " + from)
                    .getSingleResult())
            .longValue());
  }

  private static JpaStreams streams() {
    return new JpaStreams(database.entityManager(), _ -> {});
  }

  /** Nobody follows a link here. */
  private static final class NoKeys implements UnsubscribeKeys {

    @Override
    public String issue(Wish wish) {
      return "none";
    }

    @Override
    public Optional<Wish> read(String key) {
      return Optional.empty();
    }
  }
}
