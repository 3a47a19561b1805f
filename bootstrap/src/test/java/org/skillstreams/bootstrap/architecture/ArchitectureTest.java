package org.skillstreams.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(
              place -> !place.contains("/test-classes/") && !place.contains("-tests.jar"))
          .importPackages("org.skillstreams");

  @ParameterizedTest
  @MethodSource
  void rules(ArchRule rule) {
    rule.check(PRODUCTION);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhy(ArchRule rule) {
    assertThat(rule.getDescription()).contains(", because ");
  }

  @Test
  void allModulesAreLookedAt() {
    assertThat(PRODUCTION.stream().map(Modules::module))
        .contains(
            "domain", "application", "persistence", "web", "stripe", "messaging", "bootstrap");
  }

  static Stream<Named<ArchRule>> rules() {
    return Arrays.stream(Rules.class.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(field -> Named.of(field.getName(), rule(field)));
  }

  private static ArchRule rule(java.lang.reflect.Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
