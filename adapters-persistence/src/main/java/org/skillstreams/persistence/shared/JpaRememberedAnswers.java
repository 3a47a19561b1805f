package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HexFormat;
import java.util.Optional;
import org.skillstreams.application.shared.RememberedAnswers;

/**
 * Remembered answers in PostgreSQL. The primary key makes a second request with the same key wait
 * until the first one's transaction has ended.
 */
@Dependent
public class JpaRememberedAnswers implements RememberedAnswers {

  private static final String HOLD =
      """
      insert into shared_idempotency (person_id, key, request_hash, created_at)
      values (?1, ?2, decode(?3, 'hex'), clock_timestamp()) on conflict do nothing
      """;
  private static final String FIND =
      """
      select request_hash, status, body from shared_idempotency where person_id = ?1 and key = ?2
      """;
  private static final String REMEMBER =
      """
      update shared_idempotency set status = ?3, body = ?4 where person_id = ?1 and key = ?2
      """;

  private final EntityManager em;

  @Inject
  public JpaRememberedAnswers(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Answer> findOrHold(Request request) {
    int held =
        em.createNativeQuery(HOLD)
            .setParameter(1, request.person())
            .setParameter(2, request.key())
            .setParameter(3, request.requestHash())
            .executeUpdate();
    return held == 1 ? Optional.empty() : Optional.of(given(request));
  }

  @Override
  public void remember(Request request, int status, String body) {
    em.createNativeQuery(REMEMBER)
        .setParameter(1, request.person())
        .setParameter(2, request.key())
        .setParameter(3, status)
        .setParameter(4, body)
        .executeUpdate();
  }

  private Answer given(Request request) {
    var row =
        (Tuple)
            em.createNativeQuery(FIND, Tuple.class)
                .setParameter(1, request.person())
                .setParameter(2, request.key())
                .getSingleResult();
    return new Answer(
        HexFormat.of().formatHex(row.get("request_hash", byte[].class)),
        row.get("status", Integer.class),
        row.get("body", String.class));
  }
}
