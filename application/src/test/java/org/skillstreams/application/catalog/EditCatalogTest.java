package org.skillstreams.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.catalog.FormDraft.QuestionDraft;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.EngagementModel;
import org.skillstreams.domain.catalog.QuestionType;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

class EditCatalogTest {

  private static final Operator ADA = new Operator(new PersonId(new UUID(0, 1)));
  private static final CategoryId CLEANING = FormFixtures.CLEANING;

  private final InMemoryCategories categories = new InMemoryCategories();
  private final InMemoryForms forms = new InMemoryForms();
  private final InMemoryTierTables tables = new InMemoryTierTables();
  private final InMemorySettings settings = new InMemorySettings();
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final CatalogTrack track = new CatalogTrack(audit, ManualClock.standing());
  private final CreateCategory create = new CreateCategory(categories, forms, track);
  private final EditCategory edit = new EditCategory(categories, track);
  private final EditForm editForm = new EditForm(categories, forms, track);
  private final EditTiers editTiers = new EditTiers(categories, tables, track);
  private final ReadTiers readTiers = new ReadTiers(categories, tables);
  private final EditSettings editSettings = new EditSettings(settings, track);

  @Test
  @Tag("SS-48")
  void aNewCategoryCanBeAskedForAtOnce() {
    create.handle(ADA, "house-cleaning", details("Cleaning", true));

    assertThat(new ListCategories(categories).handle().items())
        .extracting(CategoryCard::id)
        .containsExactly("house-cleaning");
    assertThat(new ReadForm(categories, forms).handle(CLEANING).questions()).isEmpty();
    assertThat(actions()).containsExactly("catalog.create_category");
  }

  @Test
  void aClosedCategoryIsShownToOperatorsOnly() {
    create.handle(ADA, "house-cleaning", details("Cleaning", true));
    edit.handle(ADA, CLEANING, details("Cleaning", false), 1);

    assertThat(new ListCategories(categories).handle().items()).isEmpty();
    assertThat(new ListAllCategories(categories).handle(ADA).items()).hasSize(1);
    refused(
        CatalogRefusal.NO_SUCH_CATEGORY, () -> new ReadForm(categories, forms).handle(CLEANING));
    refused(CommonRefusal.STALE_EDIT, () -> edit.handle(ADA, CLEANING, details("Old", true), 1));
  }

  @Test
  @Tag("SS-26")
  void anEditedFormComesBackAsItWasGiven() {
    create.handle(ADA, "house-cleaning", details("Cleaning", true));
    var given = FormDraft.of(FormFixtures.cleaning(1)).questions();
    var edited = editForm.handle(ADA, CLEANING, given, 1);

    assertThat(edited.version()).isEqualTo(2);
    assertThat(edited.questions()).isEqualTo(given);
    assertThat(forms.current(CLEANING)).isEqualTo(FormFixtures.cleaning(2));
    assertThat(forms.get(CLEANING, 1).questions()).isEmpty();
    assertThat(actions()).endsWith("catalog.edit_form");
    refused(CommonRefusal.STALE_EDIT, () -> editForm.handle(ADA, CLEANING, given, 1));
  }

  @Test
  @Tag("SS-26")
  void seekersDoNotSeeWeights() {
    create.handle(ADA, "house-cleaning", details("Cleaning", true));
    editForm.handle(ADA, CLEANING, FormDraft.of(FormFixtures.cleaning(1)).questions(), 1);
    var form = new ReadForm(categories, forms).handle(CLEANING);

    assertThat(form.questions())
        .extracting(FormView.QuestionView::type)
        .containsExactlyInAnyOrder(QuestionType.values());
    assertThat(form.questions().get(1).showWhen())
        .contains(new FormView.Condition("kind", List.of("deep")));
    assertThat(form.toString()).doesNotContain("eight");
  }

  @Test
  void aNumberWithoutBoundsIsNamed() {
    create.handle(ADA, "house-cleaning", details("Cleaning", true));
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> editForm.handle(ADA, CLEANING, List.of(number()), 1));

    assertThat(refusal.problems())
        .extracting("field")
        .containsExactly("questions[0].min", "questions[0].max");
    assertThat(forms.current(CLEANING).version()).isEqualTo(1);
  }

  @Test
  @Tag("SS-27")
  @Tag("SS-47")
  void aCategoryGetsItsOwnPricesAndTheOthersKeepTheirs() {
    create.handle(ADA, "house-cleaning", details("Cleaning", true));
    editTiers.handle(ADA, Optional.empty(), List.of(new Tier("Any", 0, 3)), 0);
    var inherited = readTiers.handle(ADA, Optional.of(CLEANING));
    assertThat(inherited.own()).isFalse();
    assertThat(inherited.version()).isZero();
    assertThat(inherited.tiers()).extracting(Tier::credits).containsExactly(3);

    editTiers.handle(ADA, Optional.of(CLEANING), List.of(new Tier("Own", 0, 7)), 0);
    assertThat(readTiers.handle(ADA, Optional.of(CLEANING)).tiers())
        .extracting(Tier::credits)
        .containsExactly(7);
    assertThat(readTiers.handle(ADA, Optional.empty()).tiers())
        .extracting(Tier::credits)
        .containsExactly(3);
    refused(
        CommonRefusal.STALE_EDIT,
        () -> editTiers.handle(ADA, Optional.of(CLEANING), List.of(new Tier("Own", 0, 9)), 0));
  }

  @Test
  void editedSettingsHoldAtOnceAndAreOnRecord() {
    var view = editSettings.handle(ADA, Map.of("claims_per_job", 3), 1);

    assertThat(view.version()).isEqualTo(2);
    assertThat(settings.claimsPerJob()).isEqualTo(3);
    var entry = audit.entries().getLast();
    assertThat(entry.before()).containsExactly(Map.entry("claims_per_job", "2"));
    assertThat(entry.after()).containsExactly(Map.entry("claims_per_job", "3"));
    refused(
        CommonRefusal.INVALID_INPUT,
        () -> editSettings.handle(ADA, Map.of("claims_per_job", 0), 2));
  }

  private List<String> actions() {
    return audit.entries().stream().map(entry -> entry.action()).toList();
  }

  private static Category.Details details(String name, boolean active) {
    return new Category.Details(name, "", "sparkles", EngagementModel.LEAD, active);
  }

  private static QuestionDraft number() {
    return new QuestionDraft(
        "rooms",
        "Rooms",
        Optional.empty(),
        QuestionType.NUMBER,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static void refused(Reason reason, ThrowingCallable work) {
    assertThatThrownBy(work).extracting(thrown -> ((Refusal) thrown).reason()).isEqualTo(reason);
  }
}
