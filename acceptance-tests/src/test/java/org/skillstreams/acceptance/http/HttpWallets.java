package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Bank;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Wallets;
import org.skillstreams.application.ledger.WalletEntry;
import org.skillstreams.application.ledger.WalletView;
import org.skillstreams.application.ledger.WithdrawalView;

/** Wallets over HTTP. */
record HttpWallets(Desk desk, Bank bank) implements Wallets {

  @Override
  public WalletView wallet(Member who) {
    return Desk.as(WalletView.class, desk.get(who, "wallet"));
  }

  @Override
  public List<WalletEntry> history(Member who, String currency) {
    return Desk.items(desk.get(who, "wallet/entries?limit=100&currency=" + currency)).stream()
        .map(entry -> Desk.as(WalletEntry.class, entry))
        .toList();
  }

  @Override
  public WithdrawalView withdraw(Member who, long amount, String currency, String key) {
    var body = Json.createObjectBuilder().add("amount", amount).add("currency", currency).build();
    return Desk.as(WithdrawalView.class, desk.postOnce(who, "wallet/withdrawals", body, key));
  }

  @Override
  public List<WithdrawalView> withdrawals(Member who) {
    return Desk.items(desk.get(who, "wallet/withdrawals?limit=100")).stream()
        .map(withdrawal -> Desk.as(WithdrawalView.class, withdrawal))
        .toList();
  }

  @Override
  public void decide(Member by, UUID withdrawal, boolean approve, String reason) {
    var body = Json.createObjectBuilder().add("approve", approve).add("reason", reason).build();
    desk.post(by, "admin/withdrawals/" + withdrawal + "/decision", body);
  }
}
