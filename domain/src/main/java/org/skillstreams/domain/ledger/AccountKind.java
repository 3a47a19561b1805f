package org.skillstreams.domain.ledger;

import java.util.Optional;

/**
 * What an account is for. The table {@code ledger_account_kind} holds the same rows; a new kind is
 * one constant here and one row there.
 */
public enum AccountKind {
  /** What a person may spend on leads. */
  CREDITS(Holder.PERSON, Unit.CREDITS, Optional.of(LedgerRefusal.NOT_ENOUGH_CREDITS)),
  /** Where credits come from: what was granted or sold, as a negative balance. */
  CREDITS_ISSUED(Holder.PLATFORM, Unit.CREDITS, Optional.empty()),
  /** Where spent credits go; a refund takes them from here, never more than were spent. */
  CREDITS_SPENT(Holder.PLATFORM, Unit.CREDITS, Optional.of(LedgerRefusal.NOTHING_TO_RETURN)),
  /**
   * Credits a person owes because the money for credits they had spent went back: a negative
   * balance, never more than zero.
   */
  CREDITS_OWED(Holder.PERSON, Unit.CREDITS, Optional.empty()),
  /** Money that belongs to a person until it is withdrawn. */
  WALLET(Holder.PERSON, Unit.MONEY, Optional.of(LedgerRefusal.NOT_ENOUGH_MONEY)),
  /**
   * The other side of all money that comes in or leaves: what a payment company holds for us, as a
   * negative balance.
   */
  CLEARING(Holder.PLATFORM, Unit.MONEY, Optional.empty()),
  /** What the platform earned and did not give back. */
  REVENUE(Holder.PLATFORM, Unit.MONEY, Optional.empty()),
  /** Money that was paid for one engagement and is held until somebody has earned it. */
  ESCROW(Holder.ENGAGEMENT, Unit.MONEY, Optional.of(LedgerRefusal.NOT_ENOUGH_HELD)),
  /** Money of a person that left the wallet and is not yet on its way to the bank. */
  IN_TRANSIT(Holder.PERSON, Unit.MONEY, Optional.of(LedgerRefusal.NOTHING_TO_RETURN)),
  /** What payment companies kept for their services, as a negative balance. */
  FEES(Holder.PLATFORM, Unit.MONEY, Optional.empty()),
  /** Money that a bank took back and has not decided about, as a negative balance. */
  DISPUTES(Holder.PLATFORM, Unit.MONEY, Optional.empty()),
  /** What the payment company has paid to the operator's own bank. */
  BANK(Holder.PLATFORM, Unit.MONEY, Optional.empty()),
  /** Money that a person owes the platform, as a negative balance. */
  RECEIVABLE(Holder.PERSON, Unit.MONEY, Optional.empty());

  private static final int PLATFORM_STRIPES = 16;

  private final Holder holder;
  private final Unit unit;
  private final Optional<LedgerRefusal> shortage;

  AccountKind(Holder holder, Unit unit, Optional<LedgerRefusal> shortage) {
    this.holder = holder;
    this.unit = unit;
    this.shortage = shortage;
  }

  public Holder holder() {
    return holder;
  }

  /** The refusal when a posting would take the account below zero; empty if it may go there. */
  public Optional<LedgerRefusal> shortage() {
    return shortage;
  }

  public boolean mayGoNegative() {
    return shortage.isEmpty();
  }

  /**
   * How many rows one account of the platform is spread over, so that not everybody waits for one
   * row (ADR 0011).
   */
  public int stripes() {
    return holder == Holder.PLATFORM ? PLATFORM_STRIPES : 1;
  }

  public boolean accepts(Currency currency) {
    return currency.isCredits() == (unit == Unit.CREDITS);
  }

  /** The name in the database and in JSON. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whose account it is. */
  public enum Holder {
    PERSON,
    /** What two sides agreed on: a project, a booking, a task. */
    ENGAGEMENT,
    PLATFORM
  }

  private enum Unit {
    CREDITS,
    MONEY
  }
}
