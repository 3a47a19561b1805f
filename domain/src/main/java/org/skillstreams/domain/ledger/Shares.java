package org.skillstreams.domain.ledger;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides an amount by the largest remainder (Hamilton's method): each share is its exact part
 * rounded down, and what is left goes unit by unit to those who lost most by that, the first of
 * equals first. The shares always sum to the amount.
 */
public final class Shares {

  private Shares() {}

  /**
   * The shares, in the order of the weights.
   *
   * @param amount more than zero, in minor units
   * @param weights zero or more each, not all zero
   */
  public static List<Long> of(long amount, List<Integer> weights) {
    Amounts.requirePositive(amount);
    long total = weights.stream().mapToLong(Integer::longValue).sum();
    if (total == 0 || weights.stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException("no weights to share by: " + weights);
    }
    var parts = weights.stream().map(weight -> part(amount, weight, total)).toList();
    long left = amount - parts.stream().mapToLong(Part::whole).sum();
    var luckiest =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> parts.get(i).remainder()).reversed())
            .limit(left)
            .toList();
    return IntStream.range(0, parts.size())
        .mapToObj(i -> parts.get(i).whole() + (luckiest.contains(i) ? 1 : 0))
        .toList();
  }

  private record Part(long whole, BigInteger remainder) {}

  private static Part part(long amount, int weight, long total) {
    var product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight));
    var divided = product.divideAndRemainder(BigInteger.valueOf(total));
    return new Part(divided[0].longValueExact(), divided[1]);
  }
}
