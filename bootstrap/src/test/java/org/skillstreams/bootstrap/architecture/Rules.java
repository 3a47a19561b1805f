package org.skillstreams.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

/**
 * What holds between the classes of all modules. Each rule says why; each has a fixture that breaks
 * it.
 */
final class Rules {

  static final ArchRule MODULES_POINT_INWARD =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("domain")
          .definedBy("org.skillstreams.domain..")
          .layer("application")
          .definedBy("org.skillstreams.application..")
          .layer("adapters")
          .definedBy(Modules.ADAPTERS)
          .layer("bootstrap")
          .definedBy("org.skillstreams.bootstrap..")
          .whereLayer("bootstrap")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("adapters")
          .mayOnlyBeAccessedByLayers("bootstrap")
          .whereLayer("application")
          .mayOnlyBeAccessedByLayers("adapters", "bootstrap")
          .because("rules must not know how they are stored, shown or started");

  static final ArchRule DOMAIN_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("org.skillstreams.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.skillstreams.domain..", "java..")
          .because("the rules are read, tested and kept longer than any library");

  static final ArchRule APPLICATION_KNOWS_THREE_ANNOTATION_PACKAGES =
      classes()
          .that()
          .resideInAPackage("org.skillstreams.application..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.skillstreams.application..",
              "org.skillstreams.domain..",
              "java..",
              "jakarta.inject..",
              "jakarta.enterprise.context..",
              "jakarta.transaction..")
          .because("a use case says what happens in one transaction and nothing about technology");

  static final ArchRule ADAPTERS_NEVER_MEET =
      slices()
          .assignedFrom(Modules.ADAPTER_MODULES)
          .should()
          .notDependOnEachOther()
          .because("two adapters that know each other are one adapter that nobody can replace");

  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices()
          .assignedFrom(Modules.FEATURES)
          .should()
          .beFreeOfCycles()
          .because(
              "a feature that needs itself through others can be neither read nor changed alone");

  static final ArchRule FEATURES_SHARE_IDS_AND_EVENTS =
      classes()
          .that()
          .resideInAPackage("org.skillstreams.domain..")
          .should(Conditions.USE_ONLY_IDS_AND_EVENTS_OF_OTHER_FEATURES)
          .because("a feature's rules are its own; others may name its things and hear its facts");

  static final ArchRule RESOURCES_DENY_BY_DEFAULT =
      methods()
          .that(Conditions.ANSWER_REQUESTS)
          .should(Conditions.SAY_WHO_MAY_CALL_THEM)
          .because("a method somebody forgot to protect must not be open");

  static final ArchRule TIME_COMES_FROM_OUTSIDE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.skillstreams.bootstrap..")
          .should()
          .callCodeUnitWhere(Calls.READ_THE_CLOCK)
          .because("what reads a clock by itself can be neither tested nor moved forward");

  static final ArchRule CHANCE_COMES_FROM_OUTSIDE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.skillstreams.bootstrap..")
          .should()
          .callCodeUnitWhere(Calls.DRAW_A_RANDOM_NUMBER)
          .because("what draws lots by itself can be neither tested nor replayed");

  static final ArchRule USE_CASES_HAVE_ONE_SHAPE =
      classes()
          .that()
          .resideInAPackage("org.skillstreams.application..")
          .and(UseCases.OPEN_A_TRANSACTION)
          .should(UseCases.HAVE_ONE_SHAPE)
          .because("who has read one use case has read them all");

  static final ArchRule ROWS_STAY_AT_HOME =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveSimpleNameEndingWith("Row")
          .andShould()
          .bePackagePrivate()
          .because("rows are how one feature is stored and nobody else's business");

  static final ArchRule RESOURCES_ARE_MADE_ONCE =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .beAnnotatedWith(ApplicationScoped.class)
          .because("making a resource with all that it needs costs more than most of its answers");

  static final ArchRule WHAT_SERVES_ALL_KEEPS_NOTHING =
      fields()
          .that()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Dependent.class)
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage("org.skillstreams.application..", "org.skillstreams.persistence..")
          .should()
          .beFinal()
          .because("one object serves all requests at once");

  static final ArchRule NOBODY_LOOKS_FOR_A_JSON_PROVIDER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Json.class)
          .because("each call of it searches the class path; JsonWorks has searched once");

  private Rules() {}
}
