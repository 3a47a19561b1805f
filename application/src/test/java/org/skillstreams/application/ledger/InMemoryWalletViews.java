package org.skillstreams.application.ledger;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.TreeSet;
import org.skillstreams.application.ledger.WalletEntry.About;
import org.skillstreams.application.ledger.WalletView.WalletBalance;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.AccountKind;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Wallet;

/** Wallets of the {@link InMemoryLedger}. */
public final class InMemoryWalletViews implements WalletViews {

  private final InMemoryLedger ledger;

  public InMemoryWalletViews(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public WalletView wallet(PersonId owner) {
    var currencies =
        ledger.entries().stream()
            .map(entry -> entry.leg().account())
            .filter(account -> account.kind() == AccountKind.WALLET)
            .filter(account -> account.owner().orElseThrow().equals(owner.value()))
            .map(AccountName::currency)
            .collect(toCollection(() -> new TreeSet<>(Comparator.comparing(Currency::code))));
    return new WalletView(
        currencies.stream().map(currency -> balance(new Wallet(owner, currency))).toList());
  }

  private WalletBalance balance(Wallet wallet) {
    return new WalletBalance(
        wallet.currency().code(),
        wallet.currency().decimals(),
        ledger.balance(wallet.name()),
        ledger.balance(wallet.inTransit()));
  }

  @Override
  public Page<WalletEntry> entries(Wallet wallet, Flow flow, PageRequest page) {
    long below = EntryCursor.read(page);
    var rows =
        ledger.entries().reversed().stream()
            .filter(entry -> entry.leg().account().equals(wallet.name()) && entry.seq() < below)
            .filter(entry -> flow.shows(entry.leg().amount()))
            .limit(page.limit() + 1L)
            .toList();
    var cut = Page.of(rows, page.limit(), last -> EntryCursor.write(last.seq()));
    return new Page<>(cut.items().stream().map(InMemoryWalletViews::view).toList(), cut.next());
  }

  private static WalletEntry view(InMemoryLedger.Entry entry) {
    return new WalletEntry(
        entry.transaction(),
        entry.at(),
        entry.leg().account().currency().code(),
        entry.leg().amount(),
        entry.before(),
        entry.after(),
        entry.posting().reason().key(),
        entry.posting().about().map(about -> new About(about.type(), about.id())));
  }
}
