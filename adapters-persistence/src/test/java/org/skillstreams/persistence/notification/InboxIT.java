package org.skillstreams.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.notification.InboxTab;
import org.skillstreams.application.notification.Inboxes.Entry;
import org.skillstreams.application.notification.Notice;
import org.skillstreams.application.notification.StoredNotice;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.notification.Channel;
import org.skillstreams.domain.notification.Delivery;
import org.skillstreams.domain.notification.Delivery.Mail;
import org.skillstreams.domain.notification.Digest;
import org.skillstreams.domain.notification.NotificationId;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Preferences;
import org.skillstreams.domain.notification.Preferences.Choice;
import org.skillstreams.domain.notification.QuietHours;
import org.skillstreams.domain.notification.Slot;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

/** Inboxes on PostgreSQL: what is told, marked, put away and gathered. */
@Tag("SS-13")
class InboxIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final PageRequest ALL = PageRequest.first(100);

  private final JpaInboxes inboxes = new JpaInboxes(database.entityManager());
  private final JpaInboxMarks marks = new JpaInboxMarks(database.entityManager());
  private final JpaInboxViews views = new JpaInboxViews(database.entityManager());
  private final JpaDigests digests = new JpaDigests(database.entityManager());
  private final PersonId maria = seeker("Maria");
  private final PersonId nina = seeker("Nina");

  @Test
  void noticesComeLatestFirstPageByPage() {
    for (int i = 0; i < 5; i++) {
      tell(maria, NOW.plusSeconds(i));
    }

    var first = list(maria, InboxTab.ALL, PageRequest.first(2));
    var rest = list(maria, InboxTab.ALL, new PageRequest(first.next(), 100));

    assertThat(first.items()).extracting(StoredNotice::toldAt).containsExactly(at(4), at(3));
    assertThat(rest.items()).extracting(StoredNotice::toldAt).containsExactly(at(2), at(1), at(0));
    assertThat(rest.next()).isEmpty();
  }

  @Test
  @Tag("DA-17")
  void whatIsToldAgainIsTheSameNoticeWithTheNewestWords() {
    var subject = UUID.randomUUID();
    tell(notice(maria, subject, "10000 10000 USD"), NOW);

    var again = notice(maria, subject, "20000 20000 USD");
    assertThat(repeats(again, NOW.minusSeconds(1))).isTrue();
    assertThat(repeats(again, NOW)).as("too long ago").isFalse();
    assertThat(repeats(notice(maria, UUID.randomUUID(), "1 1 USD"), NOW.minusSeconds(1))).isFalse();
    assertThat(repeats(notice(nina, subject, "1 1 USD"), NOW.minusSeconds(1))).isFalse();
    assertThat(list(maria, InboxTab.ALL, ALL).items())
        .singleElement()
        .extracting(one -> one.fillings().get(Slot.PRICE))
        .isEqualTo("20000 20000 USD");
  }

  @Test
  void whatIsReadOrPutAwayChangesItsTab() {
    var first = tell(maria, NOW);
    var second = tell(maria, NOW.plusSeconds(1));
    act(() -> marks.read(maria, List.of(first), NOW));
    act(() -> marks.archive(maria, List.of(second), true, NOW));

    assertThat(ids(maria, InboxTab.ALL)).containsExactly(first);
    assertThat(ids(maria, InboxTab.UNREAD)).isEmpty();
    assertThat(ids(maria, InboxTab.ARCHIVED)).containsExactly(second);
    act(() -> marks.archive(maria, List.of(second), false, NOW));
    assertThat(ids(maria, InboxTab.ALL)).containsExactly(second, first);
  }

  @Test
  void everythingUntilThenIsReadAndPutAwayAtOnce() {
    tell(maria, NOW);
    tell(maria, NOW.plusSeconds(1));
    var later = tell(maria, NOW.plusSeconds(2));

    act(() -> marks.readAll(maria, NOW.plusSeconds(1), NOW));
    assertThat(database.inTransaction(() -> views.counts(maria)).unread()).isEqualTo(1);
    act(() -> marks.archiveRead(maria, NOW.plusSeconds(2), NOW));
    assertThat(ids(maria, InboxTab.ALL)).containsExactly(later);
  }

  @Test
  @Tag("Z1")
  void somebodyElsesNoticeCanBeNeitherSeenNorMarked() {
    var notice = tell(maria, NOW);

    assertThat(database.inTransaction(() -> marks.owns(nina, List.of(notice)))).isFalse();
    act(() -> marks.read(nina, List.of(notice), NOW));
    act(() -> marks.archive(nina, List.of(notice), true, NOW));
    assertThat(ids(nina, InboxTab.ALL)).isEmpty();
    assertThat(ids(maria, InboxTab.UNREAD)).containsExactly(notice);
  }

  @Test
  void preferencesAreKeptAsTheyWereChosen() {
    var wanted =
        new Preferences(
            ZoneId.of("America/Chicago"),
            Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30))),
            Digest.DAILY,
            Map.of(new Choice(NotificationType.QUOTE_RECEIVED, Channel.MAIL), false),
            7);
    act(() -> inboxes.save(maria, wanted));

    assertThat(database.inTransaction(() -> inboxes.preferences(maria))).isEqualTo(wanted);
    assertThat(database.inTransaction(() -> inboxes.lock(Set.of(maria, nina))))
        .isEqualTo(Map.of(maria, wanted, nina, Preferences.NONE));
  }

  @Test
  void aDigestTakesWhatIsDueOnce() {
    var due = database.inTransaction(() -> new JpaClock(database.entityManager()).instant());
    tell(notice(maria, UUID.randomUUID(), "1 1 USD"), NOW, new Mail.Gathered(due));
    tell(
        notice(maria, UUID.randomUUID(), "2 2 USD"),
        NOW,
        new Mail.Gathered(due.plus(Duration.ofHours(1))));

    assertThat(database.inTransaction(() -> digests.due(Optional.empty(), 10)))
        .extracting(one -> one.id())
        .containsExactly(maria.value());
    assertThat(database.inTransaction(() -> digests.take(maria, 10))).hasSize(1);
    assertThat(database.inTransaction(() -> digests.take(maria, 10))).isEmpty();
    assertThat(database.inTransaction(() -> digests.due(Optional.empty(), 10))).isEmpty();
  }

  private static PersonId seeker(String name) {
    var id = new PersonId(UUID.randomUUID());
    new TestPeople(database).add(id, name, Role.SEEKER);
    return id;
  }

  private NotificationId tell(PersonId person, Instant at) {
    return tell(notice(person, UUID.randomUUID(), "1 1 USD"), at);
  }

  private NotificationId tell(Notice notice, Instant at) {
    return tell(notice, at, new Mail.None());
  }

  private NotificationId tell(Notice notice, Instant at, Mail mail) {
    var id = UUID.randomUUID();
    act(() -> {
      inboxes.lock(Set.of(notice.person()));
      inboxes.add(new Entry(id, notice, new Delivery(true, true, mail), false, at));
    });
    return new NotificationId(id);
  }

  private static Notice notice(PersonId person, UUID subject, String price) {
    var type = NotificationType.QUOTE_RECEIVED;
    return new Notice(
        type, person, subject, subject, NOW, Optional.empty(), Map.of(Slot.PRICE, price));
  }

  private boolean repeats(Notice notice, Instant since) {
    return database.inTransaction(() -> inboxes.repeats(notice, since));
  }

  private Page<StoredNotice> list(PersonId person, InboxTab tab, PageRequest page) {
    return database.inTransaction(() -> views.list(person, tab, Optional.empty(), page));
  }

  private List<NotificationId> ids(PersonId person, InboxTab tab) {
    return list(person, tab, ALL).items().stream()
        .map(StoredNotice::id)
        .map(NotificationId::new)
        .toList();
  }

  private static Instant at(int seconds) {
    return NOW.plusSeconds(seconds);
  }

  private static void act(Runnable work) {
    database.inTransaction(work);
  }
}
