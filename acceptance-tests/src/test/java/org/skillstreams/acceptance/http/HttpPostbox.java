package org.skillstreams.acceptance.http;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Postbox;
import org.skillstreams.application.notification.InboxTab;
import org.skillstreams.application.notification.NotificationCard;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.persistence.shared.JpaStreams;
import org.skillstreams.persistence.shared.TestDatabase;

/** Being told by a real server, with a real mail server beside it. */
record HttpPostbox(Desk desk, Http http, TestDatabase database, MailServer mails)
    implements Postbox {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");
  private static final String UNTOLD =
      """
      select (select count(*) from shared_outbox where relayed_at is null and dead_since is null)
        + (select count(*) from notification_held where due_at <= platform_now())
        + (select count(*) from mail_message where due_at <= platform_now() + interval '5 minutes' and attempts = 0
            and last_error is null)
      """;

  @Override
  public void settle() {
    await().atMost(PATIENCE).until(() -> untold() == 0);
  }

  private long untold() {
    return database.inTransaction(() ->
        ((Number) database.entityManager().createNativeQuery(UNTOLD).getSingleResult())
            .longValue());
  }

  @Override
  public List<NotificationCard> notices(Member who, InboxTab tab) {
    var word = tab.name().toLowerCase(Locale.ROOT);
    return Desk.items(desk.get(who, "notifications?limit=100&tab=" + word)).stream()
        .map(HttpPostbox::card)
        .toList();
  }

  /** Words of enums are small letters on the wire. */
  private static NotificationCard card(JsonObject json) {
    var upper =
        Json.createObjectBuilder(json)
            .add("group", json.getString("group").toUpperCase(Locale.ROOT))
            .add("importance", json.getString("importance").toUpperCase(Locale.ROOT))
            .build();
    return Desk.as(NotificationCard.class, upper);
  }

  @Override
  public long unread(Member who) {
    return desk.get(who, "notifications/counts").asJsonObject().getInt("unread");
  }

  @Override
  public void read(Member who, List<UUID> notices) {
    var ids = Json.createArrayBuilder();
    notices.forEach(id -> ids.add(id.toString()));
    desk.post(who, "notifications/readings", Json.createObjectBuilder().add("ids", ids).build());
  }

  @Override
  public void readAll(Member who) {
    desk.post(who, "notifications/readings", untilNow());
  }

  @Override
  public void putAwayWhatWasRead(Member who) {
    desk.post(who, "notifications/archivings", untilNow());
  }

  @Override
  public long refreshed(Member who) {
    return database.inTransaction(() ->
        new JpaStreams(database.entityManager(), _ -> {})
            .after(StreamId.inbox(who.id()), 0, 1_000).stream()
                .filter(event -> event.type().equals("job.changed"))
                .count());
  }

  private static JsonObject untilNow() {
    return Json.createObjectBuilder().add("until", FAR_AHEAD.toString()).build();
  }

  @Override
  public void refuseMail(Member who, String type) {
    var choice =
        Json.createObjectBuilder()
            .add("type", type)
            .add("inApp", true)
            .add("live", true)
            .add("mail", false);
    var wanted =
        Json.createObjectBuilder()
            .add("zone", "America/Chicago")
            .addNull("quiet")
            .add("digest", "at_once")
            .add("types", Json.createArrayBuilder().add(choice))
            .build();
    desk.put(who, "notifications/preferences", wanted);
  }

  @Override
  public void unsubscribe(String link) {
    var request =
        HttpRequest.newBuilder(URI.create(link))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"));
    var _ = Http.data(http.send(request.build()));
  }

  @Override
  public String linkWith(String key) {
    return http.uri("unsubscriptions/" + key).toString();
  }

  @Override
  public void mailServer(boolean up) {
    mails.up(up);
  }

  @Override
  public List<Letter> letters(Member who) {
    return mails.letters(who.email());
  }
}
