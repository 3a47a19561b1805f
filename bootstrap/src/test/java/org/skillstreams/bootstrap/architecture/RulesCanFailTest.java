package org.skillstreams.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that nothing can break checks nothing: each one must find its fixture. */
class RulesCanFailTest {

  private static final String OURS = "org.skillstreams.";

  private static final Map<ArchRule, String[]> BROKEN_BY =
      Map.ofEntries(
          broken(
              Rules.MODULES_POINT_INWARD,
              "domain.fixture.KnowsUseCases",
              "application.shared.Clock"),
          broken(Rules.DOMAIN_IS_PLAIN_JAVA, "domain.fixture.KnowsALibrary"),
          broken(
              Rules.APPLICATION_KNOWS_THREE_ANNOTATION_PACKAGES,
              "application.fixture.KnowsStorage"),
          broken(
              Rules.ADAPTERS_NEVER_MEET,
              "web.fixture.AsksTheDatabase",
              "persistence.shared.JpaClock"),
          broken(Rules.FEATURES_FORM_NO_CYCLE, "domain.left.Left", "domain.right.Right"),
          broken(Rules.FEATURES_SHARE_IDS_AND_EVENTS, "domain.left.Left", "domain.right.Right"),
          broken(Rules.RESOURCES_DENY_BY_DEFAULT, "web.fixture.OpenResource"),
          broken(Rules.TIME_COMES_FROM_OUTSIDE, "application.fixture.ReadsTheClock"),
          broken(Rules.CHANCE_COMES_FROM_OUTSIDE, "application.fixture.DrawsLots"),
          broken(Rules.USE_CASES_HAVE_ONE_SHAPE, "application.fixture.TwoThingsAtOnce"),
          broken(Rules.RESOURCES_ARE_MADE_ONCE, "web.fixture.OpenResource"),
          broken(Rules.WHAT_SERVES_ALL_KEEPS_NOTHING, "persistence.fixture.Remembers"),
          broken(Rules.NOBODY_LOOKS_FOR_A_JSON_PROVIDER, "web.fixture.LooksForJson"),
          broken(Rules.ROWS_STAY_AT_HOME, "persistence.fixture.Thing"));

  @ParameterizedTest
  @MethodSource
  void findsItsFixture(ArchRule rule) throws ClassNotFoundException {
    var classes = new Class<?>[BROKEN_BY.get(rule).length];
    for (var i = 0; i < classes.length; i++) {
      classes[i] = Class.forName(OURS + BROKEN_BY.get(rule)[i]);
    }

    assertThat(rule.evaluate(new ClassFileImporter().importClasses(classes)).hasViolation())
        .isTrue();
  }

  @Test
  void everyRuleHasAFixture() {
    assertThat(BROKEN_BY.keySet())
        .containsExactlyInAnyOrderElementsOf(
            ArchitectureTest.rules().map(Named::getPayload).toList());
  }

  static Stream<Named<ArchRule>> findsItsFixture() {
    return ArchitectureTest.rules();
  }

  private static Map.Entry<ArchRule, String[]> broken(ArchRule rule, String... fixture) {
    return Map.entry(rule, fixture);
  }
}
