package org.skillstreams.application.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.routing.SetWeights.Command;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.routing.RoutingRefusal;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-39")
class SetWeightsTest {

  private static final Caller ADMIN = new Caller(new PersonId(new UUID(0, 1)), Role.ADMIN);
  private static final Caller PROVIDER = new Caller(new PersonId(new UUID(0, 2)), Role.PROVIDER);
  private static final Command DISTANCE_ONLY = new Command(1, 0, 0, 0, 1, 0);

  private final InMemoryWeightVersions versions = new InMemoryWeightVersions();
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final SetWeights setWeights = new SetWeights(versions, audit, ManualClock.standing());

  @Test
  void newWeightsAreTheNextVersionAndLeaveATrack() {
    var after = setWeights.handle(ADMIN, DISTANCE_ONLY);

    assertThat(after).isEqualTo(new Weights(2, 0, 0, 0, 1, 0));
    assertThat(versions.current()).isEqualTo(after);
    assertThat(audit.entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.person()).contains(ADMIN.person());
          assertThat(entry.before()).containsEntry("rating", "0.3");
          assertThat(entry.after()).containsEntry("distance", "1.0");
        });
  }

  @Test
  void editOfAnOlderVersionIsRefused() {
    setWeights.handle(ADMIN, DISTANCE_ONLY);

    assertRefused(CommonRefusal.STALE_EDIT, () -> setWeights.handle(ADMIN, DISTANCE_ONLY));
    assertThat(versions.current().version()).isEqualTo(2);
  }

  @Test
  void weightsThatDoNotAddUpChangeNothing() {
    assertRefused(
        CommonRefusal.INVALID_INPUT, () -> setWeights.handle(ADMIN, new Command(1, 1, 1, 0, 0, 0)));
    assertThat(versions.current()).isEqualTo(Weights.STANDARD);
    assertThat(audit.entries()).isEmpty();
  }

  @Test
  void onlyOperatorsReadOrSetThem() {
    assertRefused(RoutingRefusal.OPERATORS_ONLY, () -> setWeights.handle(PROVIDER, DISTANCE_ONLY));
    assertRefused(RoutingRefusal.OPERATORS_ONLY, () -> new ReadWeights(versions).handle(PROVIDER));
  }

  private static void assertRefused(Object reason, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
