package org.skillstreams.stripe.payment;

import com.stripe.model.Account;
import com.stripe.model.BankAccount;
import com.stripe.model.ExternalAccountCollection;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountCreateParams.Capabilities;
import com.stripe.param.AccountCreateParams.Settings;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.AccountListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.payment.ConnectedAccounts;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutAccountSeen;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;

/**
 * Express accounts of Stripe Connect. Stripe asks their owners who they are, on its own pages, so
 * that we never see it. Payouts are made by us only, one for each withdrawal.
 */
@ApplicationScoped
public class StripeAccounts implements ConnectedAccounts {

  private static final String OWNER = "person";

  private final StripeCalls calls;
  private final String wallet;
  private final Clock clock;

  @Inject
  public StripeAccounts(
      StripeCalls calls,
      @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080") String publicUrl,
      Clock clock) {
    this.calls = calls;
    this.wallet = publicUrl + "/wallet";
    this.clock = clock;
  }

  @Override
  public Outcome<PayoutAccountSeen> open(PersonId owner, String callKey) {
    var params =
        AccountCreateParams.builder()
            .setType(AccountCreateParams.Type.EXPRESS)
            .setCapabilities(transfers())
            .setSettings(paidByUs())
            .putMetadata(OWNER, owner.toString())
            .build();
    return calls.call(
        "POST accounts",
        stripe -> seen(stripe.accounts().create(params, StripeCalls.once(callKey))));
  }

  @Override
  public Outcome<Optional<PayoutAccountSeen>> find(PersonId owner, Duration age) {
    var created = AccountListParams.Created.builder().setGte(StripePages.since(clock, age)).build();
    var pages =
        new StripePages<Account>(
            calls,
            "GET accounts",
            (stripe, after) -> {
              var params =
                  AccountListParams.builder().setCreated(created).setLimit(StripePages.SIZE);
              after.ifPresent(params::setStartingAfter);
              return stripe.accounts().list(params.build());
            });
    return pages
        .first(one -> owner.toString().equals(one.getMetadata().get(OWNER)))
        .map(found -> found.map(StripeAccounts::seen));
  }

  @Override
  public Outcome<PayoutAccountSeen> look(PayoutAccountId account) {
    return calls.call("GET account", stripe -> seen(stripe.accounts().retrieve(account.value())));
  }

  @Override
  public Outcome<String> link(PayoutAccountId account, String callKey) {
    var params =
        AccountLinkCreateParams.builder()
            .setAccount(account.value())
            .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
            .setReturnUrl(wallet)
            .setRefreshUrl(wallet)
            .build();
    return calls.call(
        "POST account_links",
        stripe -> stripe.accountLinks().create(params, StripeCalls.once(callKey)).getUrl());
  }

  private static Capabilities transfers() {
    return Capabilities.builder()
        .setTransfers(Capabilities.Transfers.builder().setRequested(true).build())
        .build();
  }

  private static Settings paidByUs() {
    var manual =
        Settings.Payouts.Schedule.builder()
            .setInterval(Settings.Payouts.Schedule.Interval.MANUAL)
            .build();
    return Settings.builder()
        .setPayouts(Settings.Payouts.builder().setSchedule(manual).build())
        .build();
  }

  private static PayoutAccountSeen seen(Account account) {
    return new PayoutAccountSeen(
        new PayoutAccountId(account.getId()),
        Optional.ofNullable(account.getMetadata().get(OWNER)).orElse(""),
        standing(account),
        bank(account),
        needs(account));
  }

  private static Standing standing(Account account) {
    boolean transfers =
        Optional.ofNullable(account.getCapabilities())
            .map(Account.Capabilities::getTransfers)
            .filter("active"::equals)
            .isPresent();
    if (transfers && Boolean.TRUE.equals(account.getPayoutsEnabled())) {
      return Standing.READY;
    }
    return Boolean.TRUE.equals(account.getDetailsSubmitted())
        ? Standing.RESTRICTED
        : Standing.INCOMPLETE;
  }

  private static Optional<String> bank(Account account) {
    return Optional.ofNullable(account.getExternalAccounts())
        .map(ExternalAccountCollection::getData)
        .stream()
        .flatMap(List::stream)
        .filter(BankAccount.class::isInstance)
        .map(one -> ((BankAccount) one).getLast4())
        .findFirst();
  }

  private static List<String> needs(Account account) {
    return Optional.ofNullable(account.getRequirements()).stream()
        .flatMap(all -> Stream.of(all.getCurrentlyDue(), all.getPastDue()))
        .flatMap(due -> Optional.ofNullable(due).stream().flatMap(List::stream))
        .distinct()
        .toList();
  }
}
