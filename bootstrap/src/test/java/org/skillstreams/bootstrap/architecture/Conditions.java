package org.skillstreams.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.function.Function;
import org.skillstreams.domain.shared.DomainEvent;

/** The questions that the rules ask of classes. */
final class Conditions {

  static final ArchCondition<JavaClass> USE_ONLY_IDS_AND_EVENTS_OF_OTHER_FEATURES =
      condition("use only ids and events of other features", Conditions::foreignRules);

  static final DescribedPredicate<JavaMethod> ANSWER_REQUESTS =
      DescribedPredicate.describe(
          "answer requests",
          method ->
              method.getAnnotations().stream()
                  .anyMatch(one -> one.getRawType().isAnnotatedWith(HttpMethod.class)));

  static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL_THEM =
      new ArchCondition<>("say who may call them") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          var said =
              method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
          if (!said) {
            events.add(
                SimpleConditionEvent.violated(
                    method, method.getFullName() + " is open to anybody"));
          }
        }
      };

  private Conditions() {}

  private static List<String> foreignRules(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(one -> isForeign(type, one.getTargetClass()) && !isShared(one.getTargetClass()))
        .map(one -> one.getDescription())
        .distinct()
        .toList();
  }

  private static boolean isForeign(JavaClass type, JavaClass other) {
    return Modules.module(other).equals("domain")
        && !Modules.feature(other).equals("shared")
        && !Modules.feature(other).equals(Modules.feature(type));
  }

  private static boolean isShared(JavaClass other) {
    return other.getSimpleName().endsWith("Id") || other.isAssignableTo(DomainEvent.class);
  }

  static ArchCondition<JavaClass> condition(
      String description, Function<JavaClass, List<String>> violations) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        violations.apply(type).forEach(one -> events.add(SimpleConditionEvent.violated(type, one)));
      }
    };
  }
}
