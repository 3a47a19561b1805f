package org.skillstreams.persistence.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.ledger.WithdrawalCursor;
import org.skillstreams.application.ledger.WithdrawalView;
import org.skillstreams.application.ledger.WithdrawalView.Owner;
import org.skillstreams.application.ledger.WithdrawalView.PayoutProgress;
import org.skillstreams.application.ledger.WithdrawalViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.ledger.WithdrawalStage;
import org.skillstreams.domain.shared.Refusal;

/** How withdrawals look: one query each, read by id. */
@Dependent
public class JpaWithdrawalViews implements WithdrawalViews {

  private static final String SELECT =
      """
      select w.id, w.owner_id, p.name, w.amount, w.currency, w.stage, w.requested_at, w.decided_at,
        w.decision_reason, w.settled_at, w.cause,
        d.stage as payout_stage, d.cause as payout_cause, d.doubt, d.arrives_at,
        case
          when d.stage in ('intended', 'transferring', 'paying_out') then 'preparing'
          when d.cause in ('no_account', 'incomplete', 'restricted') and d.stage = 'waiting'
            then 'waiting_for_account'
          when d.stage = 'waiting' then 'delayed'
          when d.stage = 'under_way' then 'on_its_way'
          when d.stage = 'reversing' then 'coming_back'
          else d.stage
        end as payout_state
      from ledger_withdrawal w
        join account_person p on p.id = w.owner_id
        left join payment_disbursement d on d.withdrawal_id = w.id
      """;
  private static final String ONE = SELECT + "where w.id = :id";
  private static final String OF_OWNER =
      SELECT + "where w.owner_id = :owner and w.id < :behind order by w.id desc limit :most";
  private static final String ALL = SELECT + "where w.id > :behind order by w.id limit :most";
  private static final String IN_STAGE =
      SELECT + "where w.stage = :stage and w.id > :behind order by w.id limit :most";
  private static final UUID FIRST = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);

  private final EntityManager em;

  @Inject
  public JpaWithdrawalViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public WithdrawalView get(WithdrawalId id) {
    return rows(ONE, Map.of("id", id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new Refusal(LedgerRefusal.NO_SUCH_WITHDRAWAL));
  }

  @Override
  public Page<WithdrawalView> of(PersonId owner, PageRequest page) {
    var behind = WithdrawalCursor.read(page, LAST);
    return page(
        OF_OWNER, Map.of("owner", owner.value(), "behind", behind, "most", page.limit() + 1), page);
  }

  @Override
  public Page<WithdrawalView> in(Optional<WithdrawalStage> stage, PageRequest page) {
    var behind = WithdrawalCursor.read(page, FIRST);
    int most = page.limit() + 1;
    return stage.isEmpty()
        ? page(ALL, Map.of("behind", behind, "most", most), page)
        : page(IN_STAGE, Map.of("stage", stage.get().key(), "behind", behind, "most", most), page);
  }

  private Page<WithdrawalView> page(String sql, Map<String, Object> parameters, PageRequest page) {
    return Page.of(rows(sql, parameters), page.limit(), WithdrawalCursor::write);
  }

  private List<WithdrawalView> rows(String sql, Map<String, Object> parameters) {
    var query = em.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().stream().map(JpaWithdrawalViews::view).toList();
  }

  private static WithdrawalView view(Tuple row) {
    return new WithdrawalView(
        row.get("id", UUID.class),
        new Owner(row.get("owner_id", UUID.class), row.get("name", String.class)),
        row.get("amount", Long.class),
        row.get("currency", String.class),
        row.get("stage", String.class),
        row.get("requested_at", Instant.class),
        Optional.ofNullable(row.get("decided_at", Instant.class)),
        Optional.ofNullable(row.get("decision_reason", String.class)),
        Optional.ofNullable(row.get("settled_at", Instant.class)),
        Optional.ofNullable(row.get("cause", String.class)),
        Optional.ofNullable(row.get("payout_state", String.class))
            .map(state -> progress(state, row)));
  }

  private static PayoutProgress progress(String state, Tuple row) {
    return new PayoutProgress(
        state,
        row.get("payout_stage", String.class),
        Optional.ofNullable(row.get("payout_cause", String.class)),
        Optional.ofNullable(row.get("doubt", String.class)),
        Optional.ofNullable(row.get("arrives_at", Instant.class)));
  }
}
