package org.skillstreams.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillstreams.application.account.AccountWorld.PASSWORD;
import static org.skillstreams.application.account.AccountWorld.caller;

import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.account.BanPerson.Kind;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-24a")
@Tag("SS-24b")
@Tag("SS-77")
class BanPersonTest {

  private final AccountWorld world = new AccountWorld();
  private final Caller admin = world.admin();
  private final Person anna = world.seeker("anna@example.com");
  private final String token = world.signIn.handle("anna@example.com", PASSWORD).token();

  @Test
  void aBanHoldsFromTheNextRequestOn() {
    var card = ban(Kind.BAN, Optional.empty());

    assertThat(card.status()).isEqualTo(Standing.BANNED);
    refused(AccountRefusal.BANNED, () -> world.authenticate.handle(token));
    refused(AccountRefusal.BANNED, () -> world.signIn.handle("anna@example.com", PASSWORD));
    refused(
        AccountRefusal.WRONG_CREDENTIALS, () -> world.signIn.handle("anna@example.com", "wrong"));
  }

  @Test
  void aLiftedBanLetsTheSameSignInGoOn() {
    ban(Kind.BAN, Optional.empty());

    assertThat(world.liftBan.handle(admin, anna.id()).status()).isEqualTo(Standing.ACTIVE);
    assertThat(world.authenticate.handle(token).caller()).isEqualTo(caller(anna));
  }

  @Test
  void aSuspensionLastsAsLongAsTheOperatorUsuallySuspends() {
    ban(Kind.SUSPENSION, Optional.empty());
    refused(AccountRefusal.SUSPENDED, () -> world.authenticate.handle(token));

    world.clock.advance(Duration.ofDays(7));
    assertThat(world.authenticate.handle(token).caller()).isEqualTo(caller(anna));
  }

  @Test
  void theSweepEndsASuspensionOnceAndRequestsComeAgain() {
    var ben = world.provider("ben@example.com");
    world.verifyProvider.handle(admin, ben.id(), "seen the papers");
    world.banPerson.handle(command(ben, Kind.SUSPENSION, Optional.of(2)));
    assertThat(world.offers.active).isFalse();
    assertThat(world.lapsed.due(Optional.empty(), 10)).isEmpty();

    world.clock.advance(Duration.ofDays(2));
    var due = world.lapsed.due(Optional.empty(), 10);
    assertThat(due).extracting("id").containsExactly(ben.id().value());
    assertThat(world.lapsed.pass(ben.id().value())).isTrue();
    assertThat(world.lapsed.pass(ben.id().value())).isFalse();
    assertThat(world.offers.active).isTrue();
    assertThat(world.audit.entries().getLast().action()).isEqualTo("account.end_suspension");
  }

  @Test
  @Tag("SS-24f")
  void aBanIsOnRecordWithItsReason() {
    ban(Kind.BAN, Optional.empty());

    var entry = world.audit.entries().getLast();
    assertThat(entry.action()).isEqualTo("account.ban");
    assertThat(entry.person()).contains(admin.person());
    assertThat(entry.reason()).contains("fraud");
    assertThat(entry.before()).containsEntry("status", "active");
    assertThat(entry.after()).containsEntry("status", "banned");
    assertThat(world.events.typesOf(anna.id().value())).contains("account.person_shut_out");
  }

  @Test
  void onlyAdminsDoThisAndNotToThemselves() {
    var eve = caller(world.seeker("eve@example.com"));
    var byEve = new BanPerson.Command(eve, anna.id(), Kind.BAN, Optional.empty(), "spite");
    var own = new BanPerson.Command(admin, admin.person(), Kind.BAN, Optional.empty(), "why not");

    refused(AccountRefusal.NOT_ALLOWED, () -> world.banPerson.handle(byEve));
    refused(AccountRefusal.NOT_ALLOWED, () -> world.liftBan.handle(eve, anna.id()));
    refused(AccountRefusal.OWN_ACCOUNT, () -> world.banPerson.handle(own));
  }

  @Test
  void aReasonAndASensibleLengthAreNeeded() {
    var silent = new BanPerson.Command(admin, anna.id(), Kind.BAN, Optional.empty(), " ");

    refused(CommonRefusal.INVALID_INPUT, () -> world.banPerson.handle(silent));
    refused(CommonRefusal.INVALID_INPUT, () -> ban(Kind.SUSPENSION, Optional.of(0)));
    refused(CommonRefusal.INVALID_INPUT, () -> ban(Kind.SUSPENSION, Optional.of(366)));
    assertThat(world.authenticate.handle(token)).isNotNull();
  }

  private PersonCard ban(Kind kind, Optional<Integer> days) {
    return world.banPerson.handle(command(anna, kind, days));
  }

  private BanPerson.Command command(Person person, Kind kind, Optional<Integer> days) {
    return new BanPerson.Command(admin, person.id(), kind, days, "fraud");
  }

  private static void refused(Reason reason, ThrowingCallable work) {
    assertThatThrownBy(work).extracting(thrown -> ((Refusal) thrown).reason()).isEqualTo(reason);
  }
}
