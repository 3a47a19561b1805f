package org.skillstreams.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.payment.PayoutAccount.Page;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutAccountSeen;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;

/** Somebody's account with the payment company, as it was seen last. */
@Entity
@Table(name = "payment_payout_account")
class PayoutAccountRow {

  @Id
  @Column(name = "owner_id")
  private UUID ownerId;

  @Embedded private AttemptPart opening;

  @Column(name = "account_id")
  private @Nullable String accountId;

  @Column private @Nullable String standing;

  @Column private @Nullable String bank;

  @Column private String[] needs = {};

  @Column private @Nullable Integer page;

  @Column(name = "page_key")
  private @Nullable String pageKey;

  @Embedded private AskingPart asking;

  @Column private long version;

  static PayoutAccountRow of(PayoutAccount account) {
    var row = new PayoutAccountRow();
    row.ownerId = account.owner().value();
    row.become(account);
    return row;
  }

  void become(PayoutAccount account) {
    var seen = account.seen();
    opening = AttemptPart.of(account.opening());
    accountId = seen.map(one -> one.id().value()).orElse(null);
    standing = seen.map(one -> one.standing().name().toLowerCase(Locale.ROOT)).orElse(null);
    bank = seen.flatMap(PayoutAccountSeen::bank).orElse(null);
    needs = seen.map(PayoutAccountSeen::needs).orElse(List.of()).toArray(String[]::new);
    page = account.page().map(Page::number).orElse(null);
    pageKey = account.page().map(Page::requestKey).orElse(null);
    asking = AskingPart.of(account.asking());
    version = account.version();
  }

  PayoutAccount toAccount() {
    return new PayoutAccount(
        new PersonId(ownerId),
        opening.toAttempt(),
        Optional.ofNullable(accountId).map(this::seen),
        Optional.ofNullable(page).map(number -> new Page(number, kept(pageKey))),
        asking.toAsking(),
        version);
  }

  private PayoutAccountSeen seen(String id) {
    return new PayoutAccountSeen(
        new PayoutAccountId(id),
        ownerId.toString(),
        Standing.valueOf(kept(standing).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(bank),
        List.of(needs));
  }

  /** What the table's checks promise to be there. */
  private static <T> T kept(@Nullable T column) {
    return Objects.requireNonNull(column);
  }
}
