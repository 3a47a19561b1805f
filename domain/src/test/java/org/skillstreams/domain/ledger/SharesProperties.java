package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Tag("L2")
@Tag("I7")
class SharesProperties {

  private static final int WHOLE = 10_000;

  @Example
  void everyAmountUpToAHundredDollarsIsSplitToTheCent() {
    for (int feeBasisPoints : List.of(0, 1, 250, 290, 1_000, 3_333, 10_000)) {
      for (long amount = 1; amount <= 10_000; amount++) {
        var shares = Shares.of(amount, List.of(feeBasisPoints, WHOLE - feeBasisPoints));
        long exact = amount * feeBasisPoints;

        assertThat(shares.get(0) + shares.get(1)).isEqualTo(amount);
        assertThat(Math.abs(shares.get(0) * WHOLE - exact)).isLessThanOrEqualTo(WHOLE / 2);
      }
    }
  }

  @Property
  void sharesSumToTheAmountAndNoneIsAUnitOff(
      @ForAll @LongRange(min = 1) long amount,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 10_000) Integer> weights) {
    long total = weights.stream().mapToLong(Integer::longValue).sum();
    Assume.that(total > 0);
    var shares = Shares.of(amount, weights);

    assertThat(shares.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add))
        .isEqualTo(BigInteger.valueOf(amount));
    for (int i = 0; i < shares.size(); i++) {
      var exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights.get(i)));
      var off = BigInteger.valueOf(shares.get(i)).multiply(BigInteger.valueOf(total));

      assertThat(off.subtract(exact).abs()).isLessThan(BigInteger.valueOf(total));
    }
  }

  @Example
  void whatIsLeftGoesToWhoLostMostAndTheFirstOfEquals() {
    assertThat(Shares.of(100, List.of(1, 1, 1))).containsExactly(34L, 33L, 33L);
    assertThat(Shares.of(10, List.of(3, 3, 1))).containsExactly(4L, 4L, 2L);
    assertThat(Shares.of(1, List.of(1, 2))).containsExactly(0L, 1L);
    assertThat(Shares.of(100_000, List.of(1_000, 9_000))).containsExactly(10_000L, 90_000L);
  }

  @Example
  void thereMustBeSomethingToShareBy() {
    assertThatIllegalArgumentException().isThrownBy(() -> Shares.of(1, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Shares.of(1, List.of(0, 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> Shares.of(1, List.of(2, -1)));
  }
}
