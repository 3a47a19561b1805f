package org.skillstreams.application.payment;

/**
 * Both books in one currency, in minor units.
 *
 * @param company what the payment company holds for us by its books
 * @param own what it holds for us by ours
 * @param disputed what banks hold back while disputes are open: the company is without it, our
 *     books still have it, as a negative amount
 * @param explained money that moved and was matched or explained
 * @param total money that moved
 */
public record BooksFigure(
    String currency, long company, long own, long disputed, long explained, long total) {}
