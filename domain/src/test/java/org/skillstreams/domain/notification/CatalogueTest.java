package org.skillstreams.domain.notification;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.ledger.WithdrawalMove;
import org.skillstreams.domain.notification.Texts.Part;
import org.skillstreams.domain.payment.DisbursementMove;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.payment.PurchaseMove;
import org.skillstreams.domain.review.ReviewEvent;
import org.skillstreams.domain.shared.Move;

/** The table of notices is whole: each has its texts, and each comes from facts that exist. */
@Tag("SS-69")
@Tag("PR-24")
class CatalogueTest {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z_]+)");
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH, ZoneOffset.UTC);
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.skillstreams.domain.notification.texts", Locale.ROOT);

  @Test
  @Tag("DA-18")
  void thereAreMoreTypesThanAnybodyAskedFor() {
    assertThat(NotificationType.values()).hasSizeGreaterThanOrEqualTo(45);
    assertThat(NotificationType.values())
        .filteredOn(NotificationType::active)
        .hasSizeGreaterThan(45);
  }

  @ParameterizedTest
  @EnumSource
  void theTextsOfATypeUseExactlyItsSlots(NotificationType type) {
    var used = new HashSet<String>();
    for (var part : Part.values()) {
      var text = BUNDLE.getString(type.key() + "." + part.key());
      assertThat(text).isNotBlank();
      SLOT.matcher(text).results().map(found -> found.group(1)).forEach(used::add);
    }

    assertThat(used).isEqualTo(type.row().slots().stream().map(Slot::key).collect(toSet()));
  }

  @ParameterizedTest
  @EnumSource
  void whateverIsFilledInNoSlotIsLeftOpen(NotificationType type) {
    for (var part : Part.values()) {
      assertThat(ENGLISH.of(type, part, Map.of())).doesNotContain("{", "}", "|");
    }
  }

  @Test
  void pagesAndGroupsHaveWordsAndNothingElseIsInTheBundle() {
    var known = new HashSet<String>();
    Arrays.stream(Page.values()).map(page -> "page." + page.key()).forEach(known::add);
    Arrays.stream(Group.values()).map(group -> "group." + group.key()).forEach(known::add);
    for (var type : NotificationType.values()) {
      known.add(type.key() + ".name");
      known.add(type.key() + ".title");
      known.add(type.key() + ".text");
    }

    assertThat(BUNDLE.keySet()).containsAll(known);
    assertThat(BUNDLE.keySet())
        .filteredOn(key -> !known.contains(key))
        .allMatch(key -> key.startsWith("mail.") || key.startsWith("word."));
  }

  @Test
  void everyTriggerIsAFactThatExists() {
    assertThat(triggers()).isNotEmpty().isSubsetOf(facts());
  }

  @Test
  @Tag("BY-08")
  void whateverTheLifecyclesTellIsTold() {
    var told = triggers();

    for (var model : models().entrySet()) {
      assertThat(model.getValue())
          .filteredOn(move -> !move.tells().isEmpty())
          .allMatch(move -> told.contains(model.getKey() + move.key()), "is told");
    }
  }

  private static Set<String> triggers() {
    return Arrays.stream(NotificationType.values())
        .flatMap(type -> type.triggers().stream())
        .map(Trigger::fact)
        .collect(toSet());
  }

  private static Map<String, List<? extends Move<?>>> models() {
    return Map.of(
        "job.", List.of(JobMove.values()),
        "purchase.", List.of(PurchaseMove.values()),
        "withdrawal.", List.of(WithdrawalMove.values()),
        "disbursement.", List.of(DisbursementMove.values()));
  }

  private static Set<String> facts() {
    var moves =
        models().entrySet().stream()
            .flatMap(model -> model.getValue().stream().map(move -> model.getKey() + move.key()));
    var reviews = Arrays.stream(ReviewEvent.Change.values()).map(one -> "review." + lower(one));
    var accounts =
        Arrays.stream(PayoutAccount.State.values()).map(s -> "payout_account." + lower(s));
    var people =
        Stream.of("person_joined", "person_shut_out", "person_readmitted", "provider_verified")
            .map(one -> "account." + one);
    return Stream.of(moves, reviews, accounts, people).flatMap(each -> each).collect(toSet());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
