package org.skillstreams.application.ledger;

/** How many credits a person has. */
public record CreditBalance(long balance) {}
