package org.skillstreams.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.account.Me;
import org.skillstreams.application.account.PeopleFilter;
import org.skillstreams.application.account.PeopleFilter.Sort;
import org.skillstreams.application.account.PersonCard;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("SS-61")
class JpaAccountViewsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private final EntityManager em = database.entityManager();
  private final JpaPeople people = new JpaPeople(em);
  private final JpaProviderProfiles profiles = new JpaProviderProfiles(em);
  private final JpaAccountViews views = new JpaAccountViews(em);
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final List<Person> joined = new ArrayList<>();

  @BeforeEach
  void fourPeople() {
    join("Zoe", Role.SEEKER);
    join("adam 100% real", Role.SEEKER);
    join("Ben_Baker", Role.PROVIDER);
    join("BenXBaker", Role.PROVIDER);
  }

  @Test
  void aProviderHasCreditsAndAProfileAndASeekerHasNot() {
    assertThat(in(() -> views.me(joined.get(2).id())))
        .returns(Optional.of(0L), Me::credits)
        .returns(Optional.of(new Me.ProviderStatus(false, true)), Me::provider)
        .returns(Standing.ACTIVE, Me::status);
    assertThat(in(() -> views.me(joined.get(0).id())))
        .returns(Optional.empty(), Me::credits)
        .returns(Optional.empty(), Me::provider);
  }

  @Test
  void aProfileShowsNoRatingWhereThereIsNone() {
    var profile = in(() -> views.profile(joined.get(2).id()));

    assertThat(profile.displayName()).isEqualTo("Ben_Baker " + mark);
    assertThat(profile.rating().average()).isEmpty();
    assertThat(profile.rating().count()).isZero();
    assertThatThrownBy(() -> in(() -> views.profile(joined.get(0).id())))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(AccountRefusal.NOT_A_PROVIDER);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("SS-81")
  void everyOrderIsReadPageByPageWithoutGapOrRepetition(Sort sort) {
    join("İpek", Role.SEEKER);
    var filter = filter(mark, sort);
    var whole = in(() -> views.people(filter, PageRequest.first(10))).items();
    var pages = new ArrayList<PersonCard>();
    var page = in(() -> views.people(filter, PageRequest.first(1)));
    pages.addAll(page.items());
    while (page.next().isPresent()) {
      var next = new PageRequest(page.next(), 1);
      page = in(() -> views.people(filter, next));
      pages.addAll(page.items());
    }

    assertThat(pages).isEqualTo(whole).hasSize(5);
    assertThat(whole.stream().map(card -> card.name().replace(" " + mark, "")))
        .containsSubsequence(
            sort == Sort.NAME
                ? List.of("adam 100% real", "Ben_Baker", "BenXBaker", "Zoe")
                : List.of("BenXBaker", "Ben_Baker", "adam 100% real", "Zoe"));
  }

  @Test
  @Tag("SS-80")
  void wildcardsAndQuotesMeanThemselves() {
    assertThat(names("100% REAL " + mark)).containsExactly("adam 100% real " + mark);
    assertThat(names("Ben_Baker " + mark)).containsExactly("Ben_Baker " + mark);
    assertThat(names("%" + mark)).isEmpty();
    assertThat(names("\\")).isEmpty();
    assertThat(names("' or '1'='1")).isEmpty();
    assertThat(names("(a+)+$")).isEmpty();
  }

  @Test
  void roleAndStandingNarrowTheList() {
    in(() -> {
      people.save(joined.get(0).ban("fraud"));
      people.save(joined.get(1).suspend(Instant.parse("2999-01-01T00:00:00Z"), "late"));
      people.save(joined.get(2).suspend(NOON, "long ago"));
      return true;
    });

    assertThat(named(Optional.of(Role.PROVIDER), Optional.empty())).hasSize(2);
    assertThat(named(Optional.empty(), Optional.of(Standing.BANNED))).hasSize(1);
    assertThat(named(Optional.empty(), Optional.of(Standing.SUSPENDED))).hasSize(1);
    assertThat(named(Optional.empty(), Optional.of(Standing.ACTIVE))).hasSize(2);
    assertThat(in(() -> views.lapsedSuspensions(Optional.empty(), 10)))
        .extracting("id")
        .containsExactly(joined.get(2).id().value());
    in(() -> {
      people.save(people.get(joined.get(2).id()).readmit());
      return true;
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0", "AAAA", "'; drop table account_person; --"})
  void aCursorThatIsNotOursIsNamed(String cursor) {
    var page = new PageRequest(Optional.of(cursor), 10);

    assertThatThrownBy(() -> in(() -> views.people(filter("", Sort.NEWEST), page)))
        .satisfies(thrown ->
            assertThat(((Refusal) thrown).problems())
                .extracting("field")
                .containsExactly("cursor"));
  }

  private List<PersonCard> named(Optional<Role> role, Optional<Standing> standing) {
    var filter = new PeopleFilter(Optional.of(mark), role, standing, Sort.NEWEST);
    return in(() -> views.people(filter, PageRequest.first(10))).items();
  }

  private List<String> names(String text) {
    Page<PersonCard> found =
        in(() -> views.people(filter(text, Sort.NEWEST), PageRequest.first(100)));
    return found.items().stream().map(PersonCard::name).toList();
  }

  private static PeopleFilter filter(String text, Sort sort) {
    return new PeopleFilter(Optional.of(text), Optional.empty(), Optional.empty(), sort);
  }

  private void join(String name, Role role) {
    var id = new PersonId(UUID.randomUUID());
    var at = NOON.plusSeconds(joined.size());
    var person = Person.join(id, name + " " + mark, new Email(id + "@example.com"), role, at);
    in(() -> {
      people.add(person, "hash");
      if (role == Role.PROVIDER) {
        profiles.add(ProviderProfile.blank(person, 25, 10));
      }
      return true;
    });
    joined.add(person);
  }

  private static <T> T in(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
