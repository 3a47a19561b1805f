package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

@Tag("BY-06")
@Tag("I1")
@Tag("L2")
class PostingProperties {

  private static final Currency DOLLARS = Currency.of("USD");

  @Property
  void aPostingIsMadeExactlyWhenItsAmountsSumToZero(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = -5, max = 5) Long> amounts) {
    boolean balanced =
        amounts.stream().noneMatch(amount -> amount == 0)
            && amounts.stream().mapToLong(Long::longValue).sum() == 0;

    assertThat(isMade(amounts)).isEqualTo(balanced);
  }

  @Property
  void hugeAmountsNeverWrapAroundToABalance(@ForAll @Size(min = 2, max = 5) List<Long> amounts) {
    boolean balanced =
        amounts.stream().noneMatch(amount -> amount == 0)
            && amounts.stream()
                    .map(BigInteger::valueOf)
                    .reduce(BigInteger.ZERO, BigInteger::add)
                    .signum()
                == 0;

    assertThat(balanced || !isMade(amounts)).isTrue();
  }

  @Property
  void whatFillsHugeAmountsUpToZeroIsAPosting(@ForAll @LongRange(min = 1) long amount) {
    assertThat(isMade(List.of(amount, -amount))).isTrue();
  }

  private static boolean isMade(List<Long> amounts) {
    try {
      var legs = new ArrayList<Leg>();
      for (long amount : amounts) {
        legs.add(
            new Leg(
                AccountName.of(AccountKind.WALLET, DOLLARS, new PersonId(UUID.randomUUID())),
                amount));
      }
      var posting =
          new Posting(
              BusinessKey.of("test", 1),
              PostingReason.GRANT,
              Optional.empty(),
              Optional.empty(),
              legs);
      return posting.legs().size() == amounts.size();
    } catch (IllegalArgumentException | Refusal unbalanced) {
      return false;
    }
  }
}
