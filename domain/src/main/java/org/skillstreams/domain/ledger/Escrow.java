package org.skillstreams.domain.ledger;

import static org.skillstreams.domain.ledger.AccountKind.CLEARING;
import static org.skillstreams.domain.ledger.AccountKind.DISPUTES;
import static org.skillstreams.domain.ledger.AccountKind.ESCROW;
import static org.skillstreams.domain.ledger.AccountKind.FEES;
import static org.skillstreams.domain.ledger.AccountKind.RECEIVABLE;
import static org.skillstreams.domain.ledger.AccountKind.REVENUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.skillstreams.domain.account.PersonId;

/**
 * The money held for one engagement in one currency (ADR 0042). Each method decides on a posting to
 * hand to the ledger; that no more leaves than came in is for the ledger to say, because the
 * account may not go below zero. Whatever is posted here is about the engagement, so that captured
 * = fees + payouts + refunds + still held can be seen from its postings alone (I7).
 */
public record Escrow(Subject engagement, Currency currency) {

  /** Who gets a part of what is held, and how much of it beside the others. */
  public record Part(AccountName to, int weight) {}

  /** The account's name in the ledger. */
  public AccountName name() {
    return AccountName.of(ESCROW, currency, engagement);
  }

  /** Money that was captured and is now held. */
  public Posting hold(long amount, BusinessKey key) {
    return posting(key, PostingReason.HOLD, Leg.move(amount, platform(CLEARING), name()));
  }

  /** Held money that goes back to who paid it. */
  public Posting refund(long amount, BusinessKey key) {
    return posting(key, PostingReason.HOLD_REFUND, Leg.move(amount, name(), platform(CLEARING)));
  }

  /**
   * Held money that is shared out, exactly, by the largest remainder.
   *
   * @param parts who gets how much, each account once
   */
  public Posting split(long amount, List<Part> parts, BusinessKey key) {
    var shares = Shares.of(amount, parts.stream().map(Part::weight).toList());
    var legs = new ArrayList<Leg>();
    legs.add(new Leg(name(), -amount));
    IntStream.range(0, parts.size())
        .filter(i -> shares.get(i) != 0)
        .mapToObj(i -> new Leg(parts.get(i).to(), shares.get(i)))
        .forEach(legs::add);
    return posting(key, PostingReason.SPLIT, legs);
  }

  /** A part for who did the work. */
  public Part toWallet(PersonId payee, int weight) {
    return new Part(new Wallet(payee, currency).name(), weight);
  }

  /** A part for the platform. */
  public Part toPlatform(int weight) {
    return new Part(platform(REVENUE), weight);
  }

  /** A part that goes back to who paid. */
  public Part toPayer(int weight) {
    return new Part(platform(CLEARING), weight);
  }

  /** What the payment company kept of a payment; the platform bears it. */
  public Posting fee(long amount, BusinessKey key) {
    return posting(
        key, PostingReason.PAYMENT_FEE, Leg.move(amount, platform(FEES), platform(CLEARING)));
  }

  /** A bank took money back until it has decided; what is held stays held. */
  public Posting dispute(long amount, BusinessKey key) {
    return posting(
        key, PostingReason.DISPUTE, Leg.move(amount, platform(DISPUTES), platform(CLEARING)));
  }

  /** The bank gave the money back. */
  public Posting winDispute(long amount, BusinessKey key) {
    return posting(
        key, PostingReason.DISPUTE_WON, Leg.move(amount, platform(CLEARING), platform(DISPUTES)));
  }

  /**
   * The bank keeps the money: what is held bears the loss, the rest is owed by who was paid.
   *
   * @param held how much of the amount is still held, 0 to the amount
   */
  public Posting loseDispute(long amount, long held, PersonId payee, BusinessKey key) {
    Amounts.requirePositive(amount);
    if (held < 0 || held > amount) {
      throw new IllegalArgumentException(held + " held of " + amount);
    }
    var legs = new ArrayList<Leg>();
    legs.add(new Leg(platform(DISPUTES), amount));
    if (held > 0) {
      legs.add(new Leg(name(), -held));
    }
    if (held < amount) {
      legs.add(new Leg(AccountName.of(RECEIVABLE, currency, payee), held - amount));
    }
    return posting(key, PostingReason.DISPUTE_LOST, legs);
  }

  private AccountName platform(AccountKind kind) {
    return AccountName.against(engagement, kind, currency);
  }

  private Posting posting(BusinessKey key, PostingReason reason, List<Leg> legs) {
    return new Posting(key, reason, Optional.of(engagement), Optional.empty(), legs);
  }
}
