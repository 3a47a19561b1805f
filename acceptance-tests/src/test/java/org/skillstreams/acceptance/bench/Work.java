package org.skillstreams.acceptance.bench;

/** What is measured. */
enum Work {
  /** Finding, scoring and choosing. */
  SEARCH("search"),
  /** The same, the whole decision stored, and a durable commit. */
  DECISION("search, store, commit");

  private final String words;

  Work(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
