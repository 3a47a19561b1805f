package org.skillstreams.persistence.notification;

import static org.skillstreams.persistence.shared.JsonWorks.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.skillstreams.application.notification.Audiences;
import org.skillstreams.application.notification.Notice;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;

/** Finds by query who is engaged in what happened, and what their notices are filled with. */
@Dependent
public class JpaAudiences implements Audiences {

  private static final String ENGAGED =
      """
      select cast(j.seeker_id as text) from job j
      where j.id = :job and cast(:fact as text) not in ('job.claim', 'job.undo_claim')
      union select cast(i.provider_id as text) from job_invitation i where i.job_id = :job and i.standing
      union select cast(c.provider_id as text) from job_claim c
        where c.job_id = :job and c.outcome in ('open', 'won')
      union select one from jsonb_array_elements_text(cast(:payload as jsonb) -> 'providers') one
      """;

  private final EntityManager em;

  @Inject
  public JpaAudiences(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Notice> of(Fact fact) {
    var components = components(fact);
    return Arrays.stream(NotificationType.values())
        .filter(type -> type.triggers().stream().anyMatch(one -> one.by(fact.type(), components)))
        .flatMap(type -> notices(type, fact))
        .toList();
  }

  @Override
  public List<PersonId> engaged(Fact fact) {
    return em
        .unwrap(Session.class)
        .createNativeQuery(ENGAGED, String.class)
        .setParameter("job", fact.subjectId())
        .setParameter("fact", fact.type())
        .setParameter("payload", fact.payload())
        .getResultList()
        .stream()
        .map(UUID::fromString)
        .map(PersonId::new)
        .toList();
  }

  private Stream<Notice> notices(NotificationType type, Fact fact) {
    var sql = AudienceQueries.of(type.row().to(), fact.subjectType());
    return NoticeRows.read(
        em,
        sql,
        Map.of(
            "type", type.key(),
            "fact", fact.type(),
            "subject", fact.subjectId(),
            "at", fact.occurredAt(),
            "payload", fact.payload()))
        .stream();
  }

  /** The fact's words by name; what is no word cannot be asked for. */
  private static Function<String, Optional<String>> components(Fact fact) {
    var payload = object(fact.payload());
    return name ->
        Optional.ofNullable(payload.get(name))
            .filter(JsonString.class::isInstance)
            .map(word -> ((JsonString) word).getString());
  }

  private static JsonObject object(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
