package org.skillstreams.acceptance.bench;

/** What is posted. */
enum LedgerCase {
  SPREAD("between 10,000 wallets", 10_000, 1),
  FEW("between 50 wallets", 50, 1),
  HOT("10,000 people, one platform account", 10_000, 1),
  BATCH_10("the same, 10 in one call", 10_000, 10),
  BATCH_100("the same, 100 in one call", 10_000, 100);

  private final String words;
  private final int accounts;
  private final int batch;

  LedgerCase(String words, int accounts, int batch) {
    this.words = words;
    this.accounts = accounts;
    this.batch = batch;
  }

  /** How many accounts take part where there are so many. */
  int accounts(int people) {
    return Math.min(accounts, people);
  }

  /** Postings in one call. */
  int batch() {
    return batch;
  }

  /** Whether money moves between wallets; else credits are spent, all on one platform account. */
  boolean betweenWallets() {
    return this == SPREAD || this == FEW;
  }

  @Override
  public String toString() {
    return words;
  }
}
