package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.People;
import org.skillstreams.application.notification.UnsubscribeKeys.Wish;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Preferences;
import org.skillstreams.domain.notification.Slot;
import org.skillstreams.domain.notification.Texts;
import org.skillstreams.domain.notification.Texts.Part;

/** Writes mails and queues them in the caller's transaction; a worker sends them. */
@Dependent
public class MailDesk {

  static final String DIGEST = "digest";

  private final People people;
  private final Mails mails;
  private final UnsubscribeKeys keys;
  private final PublicAddress address;
  private final Ids ids;

  @Inject
  public MailDesk(
      People people, Mails mails, UnsubscribeKeys keys, PublicAddress address, Ids ids) {
    this.people = people;
    this.mails = mails;
    this.keys = keys;
    this.address = address;
    this.ids = ids;
  }

  /** A mail about one notice, to leave from then on. */
  void write(Notice notice, Preferences preferences, Instant now, Instant from) {
    var type = notice.type();
    var texts = texts(preferences);
    var wish =
        Optional.of(new Wish(notice.person(), Optional.of(type)))
            .filter(_ -> type.row().manner().optional());
    var item = item(texts, type, notice.fillings(), type.row().page().path(notice.target()));
    var letter = letter(texts, people.get(notice.person()), item.title(), List.of(item), wish);
    mails.add(letter.mail(ids.next(), type.key()), now, from);
  }

  /** One mail about all of these, to leave at once. */
  void gather(PersonId person, List<StoredNotice> notices, Preferences preferences, Instant now) {
    var texts = texts(preferences);
    var items =
        notices.stream()
            .map(one ->
                item(texts, one.type(), one.fillings(), one.type().row().page().path(one.target())))
            .toList();
    var wish = Optional.of(new Wish(person, Optional.empty()));
    var title = texts.plain("mail.digest.title");
    mails.add(
        letter(texts, people.get(person), title, items, wish).mail(ids.next(), DIGEST), now, now);
  }

  private Letter letter(
      Texts texts, Person to, String title, List<Letter.Item> items, Optional<Wish> wish) {
    var key = wish.map(keys::issue);
    var foot =
        new Letter.Foot(
            texts.plain("mail.why"),
            new Letter.Link(texts.plain("mail.settings"), address.of("/settings")),
            key.map(k ->
                new Letter.Link(
                    texts.plain("mail.unsubscribe"), address.of("/unsubscribe?key=" + k))));
    var greeting = texts.plain("mail.greeting", Map.of(Slot.NAME, to.name()));
    var oneClick = key.map(k -> address.of("/api/v1/unsubscriptions/" + k));
    return new Letter(to, title, greeting, items, foot, oneClick);
  }

  private Letter.Item item(
      Texts texts, NotificationType type, Map<Slot, String> fillings, String path) {
    return new Letter.Item(
        texts.of(type, Part.TITLE, fillings),
        texts.of(type, Part.TEXT, fillings),
        new Letter.Link(texts.of(type.row().page()), address.of(path)));
  }

  private static Texts texts(Preferences preferences) {
    return Texts.in(Locale.US, preferences.zone());
  }
}
