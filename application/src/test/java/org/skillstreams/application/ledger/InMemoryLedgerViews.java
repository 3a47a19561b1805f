package org.skillstreams.application.ledger;

import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.Subject;

/** What people see of the {@link InMemoryLedger}. */
public final class InMemoryLedgerViews implements LedgerViews {

  private final InMemoryLedger ledger;

  public InMemoryLedgerViews(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public CreditBalance balance(PersonId owner) {
    return new CreditBalance(ledger.credits(owner).balance());
  }

  @Override
  public Page<CreditEntry> entries(PersonId owner, Flow flow, PageRequest page) {
    long below = EntryCursor.read(page);
    var name = CreditAccount.nameOf(owner);
    var rows =
        ledger.entries().reversed().stream()
            .filter(entry -> entry.leg().account().equals(name) && entry.seq() < below)
            .filter(entry -> flow.shows(entry.leg().amount()))
            .limit(page.limit() + 1L)
            .toList();
    var cut = Page.of(rows, page.limit(), last -> EntryCursor.write(last.seq()));
    return new Page<>(cut.items().stream().map(InMemoryLedgerViews::view).toList(), cut.next());
  }

  private static CreditEntry view(InMemoryLedger.Entry entry) {
    var posting = entry.posting();
    return new CreditEntry(
        entry.transaction(),
        entry.at(),
        entry.leg().amount(),
        entry.before(),
        entry.after(),
        posting.reason().key(),
        posting.about().filter(about -> about.type().equals(Subject.JOB)).map(Subject::id),
        posting.note());
  }
}
