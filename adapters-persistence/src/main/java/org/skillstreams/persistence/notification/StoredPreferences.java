package org.skillstreams.persistence.notification;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.Channel;
import org.skillstreams.domain.notification.Digest;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Preferences;
import org.skillstreams.domain.notification.Preferences.Choice;
import org.skillstreams.domain.notification.QuietHours;

/** How people want to be told, as rows. */
record StoredPreferences(EntityManager em) {

  private static final String READ =
      "select zone, quiet_from, quiet_to, digest, version from notification_preferences"
          + " where person_id = :person";
  private static final String CHOICES =
      "select type, channel, wanted from notification_choice where person_id = :person";
  private static final String SAVE =
      """
      insert into notification_preferences (person_id, zone, quiet_from, quiet_to, digest, version)
      values (:person, :zone, cast(nullif(:from, '') as time), cast(nullif(:to, '') as time), :digest, :version)
      on conflict (person_id) do update set zone = excluded.zone, quiet_from = excluded.quiet_from,
        quiet_to = excluded.quiet_to, digest = excluded.digest, version = excluded.version
      """;
  private static final String FORGET = "delete from notification_choice where person_id = :person";
  private static final String CHOOSE =
      "insert into notification_choice (person_id, type, channel, wanted)"
          + " values (:person, :type, :channel, :wanted)";

  Preferences of(PersonId person) {
    return rows(READ, person).stream()
        .findFirst()
        .map(row -> preferences(row, choices(person)))
        .orElse(Preferences.NONE);
  }

  private static Preferences preferences(Tuple row, Map<Choice, Boolean> choices) {
    return new Preferences(
        ZoneId.of(row.get("zone", String.class)),
        quiet(row.get("quiet_from", LocalTime.class), row.get("quiet_to", LocalTime.class)),
        Digest.valueOf(row.get("digest", String.class).toUpperCase(Locale.ROOT)),
        choices,
        row.get("version", Long.class));
  }

  private static Optional<QuietHours> quiet(@Nullable LocalTime from, @Nullable LocalTime to) {
    return from == null || to == null ? Optional.empty() : Optional.of(new QuietHours(from, to));
  }

  /** Choices about notices that this version does not know are left out. */
  private Map<Choice, Boolean> choices(PersonId person) {
    return rows(CHOICES, person).stream()
        .filter(row -> NotificationType.find(row.get("type", String.class)).isPresent())
        .collect(toMap(StoredPreferences::choice, row -> row.get("wanted", Boolean.class)));
  }

  private static Choice choice(Tuple row) {
    return new Choice(
        NotificationType.find(row.get("type", String.class)).orElseThrow(),
        Channel.valueOf(row.get("channel", String.class).toUpperCase(Locale.ROOT)));
  }

  private List<Tuple> rows(String sql, PersonId person) {
    var query = em.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    if (sql.equals(READ)) {
      query
          .addScalar("zone", String.class)
          .addScalar("quiet_from", LocalTime.class)
          .addScalar("quiet_to", LocalTime.class)
          .addScalar("digest", String.class)
          .addScalar("version", Long.class);
    }
    return query.setParameter("person", person.value()).getResultList();
  }

  void save(PersonId person, Preferences wanted) {
    em.createNativeQuery(SAVE)
        .setParameter("person", person.value())
        .setParameter("zone", wanted.zone().getId())
        .setParameter("from", wanted.quiet().map(q -> q.from().toString()).orElse(""))
        .setParameter("to", wanted.quiet().map(q -> q.to().toString()).orElse(""))
        .setParameter("digest", wanted.digest().key())
        .setParameter("version", wanted.version())
        .executeUpdate();
    em.createNativeQuery(FORGET).setParameter("person", person.value()).executeUpdate();
    wanted.chosen().forEach((choice, on) -> choose(person, choice, on));
  }

  private void choose(PersonId person, Choice choice, boolean wanted) {
    em.createNativeQuery(CHOOSE)
        .setParameter("person", person.value())
        .setParameter("type", choice.type().key())
        .setParameter("channel", choice.channel().key())
        .setParameter("wanted", wanted)
        .executeUpdate();
  }
}
